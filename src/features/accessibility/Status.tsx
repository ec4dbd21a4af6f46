import { accessibilityTexts } from '../../messages/accessibility.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { FactRow, Facts, Section } from '../../ui/Pages.tsx'

const EXPLANATION = 'https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status'
const STATUSES = ['A', 'B', 'C', 'D', 'E'] as const

/** The status is not ours to give: which ones are possible now, and what each means. */
export function Status() {
  const t = useTexts(accessibilityTexts)
  return (
    <Section id="status" title={t.statusTitle}>
      <p>
        <strong>{t.statusOpen}</strong>
      </p>
      <p>{t.statusNow}</p>
      <h3>{t.statuses}</h3>
      <div className="statement__statuses">
        <Facts>
          {STATUSES.map((status) => (
            <FactRow key={status} term={status}>
              {t[status]}
            </FactRow>
          ))}
        </Facts>
      </div>
      <p>
        <ExternalLink href={EXPLANATION}>{t.statusSource}</ExternalLink>
      </p>
    </Section>
  )
}
