import type { PolicyDocument } from '../domain/register/things.ts'
import { formatImprecise } from '../messages/format.ts'
import { formatPeriod } from '../messages/period.ts'
import { documentKindWords, documentStatusWords } from '../messages/values.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { Cites, FieldCites } from './Cites.tsx'

/** Policy documents: what each is, where it stands, when it was decided, and where it can be read. */
export function DocumentList({ documents }: { documents: readonly PolicyDocument[] }) {
  return (
    <ul className="rows">
      {documents.map((document) => (
        <DocumentRow key={document.id} document={document} />
      ))}
    </ul>
  )
}

function DocumentRow({ document }: { document: PolicyDocument }) {
  const kinds = useTexts(documentKindWords)
  const statuses = useTexts(documentStatusWords)
  const language = useLanguage()
  const { address, decided, period, summary } = document
  const title = document.title[language]
  return (
    <li>
      {address === undefined ? <span>{title}</span> : <ExternalLink href={address}>{title}</ExternalLink>}
      <p className="note">
        {kinds[document.kind]}, {statuses[document.status]}
        <FieldCites thing={document} field="status" />
        {decided === undefined ? '' : `, ${formatImprecise(decided, language)}`}
        {period === undefined ? '' : `, ${formatPeriod(period, language)}`}
        <Cites provenance={document.provenance} />
      </p>
      {summary === undefined ? null : (
        <DutchText as="p" className="note">
          {summary}
        </DutchText>
      )}
    </li>
  )
}
