import { accessibilityTexts } from '../../messages/accessibility.ts'
import { useTexts } from '../../ui/language.tsx'
import { FactRow, Facts, Section } from '../../ui/Pages.tsx'
import { Points } from './Points.tsx'

/** What is known not to meet the standard. Mended? Then take it out here and in the texts. */
const DEVIATIONS = [
  { key: 'slash', number: '2.1.4', level: 'A' },
  { key: 'spacing', number: '1.4.12', level: 'AA' },
] as const

/** Per deviation what it is, what it means for whom, and what does work; and what is a limitation only. */
export function Deviations() {
  const t = useTexts(accessibilityTexts)
  return (
    <Section id="afwijkingen" title={t.deviationsTitle} note={t.deviationsNote}>
      {DEVIATIONS.map(({ key, number, level }) => (
        <div key={key} className="statement__deviation">
          <h3>{t[key]}</h3>
          <p className="note">{t.criterion(number, t[`${key}Criterion`], level)}</p>
          <Facts>
            <FactRow term={t.consequence}>{t[`${key}Consequence`]}</FactRow>
            <FactRow term={t.alternative}>{t[`${key}Alternative`]}</FactRow>
            <FactRow term={t.remedy}>{t.remedyOpen}</FactRow>
          </Facts>
        </div>
      ))}
      <h3>{t.limitsTitle}</h3>
      <Points points={[t.dutch, t.wide, t.pictures]} />
    </Section>
  )
}
