import type { Goal } from '../../domain/register/things.ts'
import { formatImprecise } from '../../messages/format.ts'
import { goalTexts } from '../../messages/goals.ts'
import { FieldCites } from '../../register/Cites.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { targetInFull } from '../../register/targetWords.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FactRow, Facts, Section } from '../../ui/Pages.tsx'
import { useDatePast } from './datePast.ts'

/** What is to be reached, when, from where and by what it is measured; what the register does not hold is said as well. */
export function GoalTarget({ goal }: { goal: Goal }) {
  const t = useTexts(goalTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const { target } = goal
  const datePast = useDatePast(target)
  if (target === undefined)
    return (
      <Section title={t.target}>
        <p className="note">{t.noTargetHere}</p>
      </Section>
    )
  const words = targetInFull(index, target, language)
  return (
    <Section title={t.target}>
      <p className="target-words">{words.charAt(0).toUpperCase() + words.slice(1)}.</p>
      {goal.fieldProvenance?.target === undefined ? null : (
        <p>
          <FieldCites thing={goal} field="target" />
        </p>
      )}
      {target.form === 'close-gap' ? <p className="note">{t.gapMeans}</p> : null}
      <Facts>
        <FactRow term={t.year}>
          {target.year === undefined ? t.unknown : formatImprecise(target.year, language)}
          {datePast === undefined ? null : `: ${datePast}.`}
        </FactRow>
        <FactRow term={t.baseline}>
          {target.baseline === undefined ? (
            target.indicator === undefined ? (
              t.chooseBaseline
            ) : (
              t.chooseYear
            )
          ) : (
            <DutchText>{target.baseline.text}</DutchText>
          )}
        </FactRow>
        <FactRow term={t.measured}>
          {target.indicator === undefined ? (
            t.notMeasured
          ) : (
            <ThingChip thing={{ kind: 'indicator', id: target.indicator }} full />
          )}
        </FactRow>
      </Facts>
    </Section>
  )
}
