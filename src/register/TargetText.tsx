import type { Target } from '../domain/register/things.ts'
import { goalTexts } from '../messages/goals.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { FactRow, Facts } from '../ui/Pages.tsx'
import { useRegisterView } from './RegisterContext.tsx'
import { ThingChip } from './ThingChip.tsx'
import { targetInFull } from './targetWords.ts'

/** A target explained: what is to be reached when, by what it is measured and where it starts. */
export function TargetText({ target }: { target: Target }) {
  const t = useTexts(goalTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const { indicator, baseline, form } = target
  const words = targetInFull(index, target, language)
  return (
    <>
      <p className="target-words">{words.charAt(0).toUpperCase() + words.slice(1)}.</p>
      {form === 'close-gap' ? <p className="note">{t.gapMeans}</p> : null}
      <Facts>
        <FactRow term={t.measured}>
          {indicator === undefined ? (
            t.notMeasured
          ) : (
            <ThingChip thing={{ kind: 'indicator', id: indicator }} />
          )}
        </FactRow>
        {baseline === undefined && form !== 'close-gap' ? null : (
          <FactRow term={t.baseline}>
            {baseline === undefined ? (
              indicator === undefined ? (
                t.chooseBaseline
              ) : (
                t.chooseYear
              )
            ) : (
              <DutchText>{baseline.text}</DutchText>
            )}
          </FactRow>
        )}
      </Facts>
    </>
  )
}
