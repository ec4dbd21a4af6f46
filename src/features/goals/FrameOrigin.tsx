import type { Frame } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'

/** Where a frame is written down, and which initiative it is that of. */
export function FrameOrigin({ frame: { document, initiative } }: { frame: Frame }) {
  const t = useTexts(goalTexts)
  return (
    <p className="note goal-frame__origin">
      {document === undefined ? null : (
        <span>
          {t.document} <DocumentName id={document} />
        </span>
      )}
      {initiative === undefined ? null : (
        <span>
          {t.frameInitiative} <ThingChip thing={{ kind: 'initiative', id: initiative }} />
        </span>
      )}
    </p>
  )
}

/** A policy document by name, leading to its text where the register has an address. */
export function DocumentName({ id }: { id: string }) {
  const language = useLanguage()
  const { index } = useRegisterView()
  const found = index.policyDocuments.get(id)
  if (found === undefined) return <>{id}</>
  return found.address === undefined ? (
    <>{found.title[language]}</>
  ) : (
    <ExternalLink href={found.address}>{found.title[language]}</ExternalLink>
  )
}
