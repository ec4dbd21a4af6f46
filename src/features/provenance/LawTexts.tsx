import { formatDay } from '../../messages/format.ts'
import { provenancePageTexts } from '../../messages/provenancePage.ts'
import { LawMark } from '../../register/LawMark.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { lawTextState } from './lawTextState.ts'

/** Of every law: the text that was read, the newest one known, and what is still open. */
export function LawTexts() {
  const t = useTexts(provenancePageTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const day = (on: string | undefined) => (on === undefined ? t.unknownDate : formatDay(on, language))
  return (
    <ul className="rows law-texts">
      {index.register.laws.map((law) => (
        <li key={law.id}>
          <p className="law-texts__line">
            <span>
              <LawMark law={law.id} /> <ExternalLink href={law.address}>{law.title[language]}</ExternalLink>
            </span>
            <span>
              {t.read}: {day(law.consolidationRead)}
            </span>
            <span>
              {t.newest}: {day(law.newestConsolidation)}
            </span>
            <strong>{t[lawTextState(law)]}</strong>
          </p>
          {law.readingNote === undefined ? null : (
            <details>
              <summary>{t.whatWasRead}</summary>
              <DutchText as="p">{law.readingNote}</DutchText>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
