import { accessibilityTexts } from '../../messages/accessibility.ts'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { Points } from './Points.tsx'

/** What is known not to meet the standard (nothing, now), and what is a limitation only. */
export function Deviations() {
  const t = useTexts(accessibilityTexts)
  return (
    <Section id="afwijkingen" title={t.deviationsTitle}>
      <p>{t.deviationsNote}</p>
      <h3>{t.limitsTitle}</h3>
      <Points points={[t.dutch, t.wide, t.pictures]} />
    </Section>
  )
}
