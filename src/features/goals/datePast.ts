import { isTargetDatePast, lacksFigureOfYear } from '../../domain/goals/targetDate.ts'
import type { Id, Target } from '../../domain/register/things.ts'
import type { Day } from '../../domain/time/calendar.ts'
import { goalTexts } from '../../messages/goals.ts'
import type { Language } from '../../messages/texts.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useGoalFigures } from './goalFigures.ts'

/** That the date of a target has passed; and that it cannot be seen whether it was reached, once that has been looked up. */
export function datePastInWords(
  target: Target,
  today: Day,
  years: ReadonlyMap<Id, number> | undefined,
  language: Language,
): string | undefined {
  if (!isTargetDatePast(target, today)) return undefined
  return goalTexts[language].datePast(lacksFigureOfYear(target, years) === true)
}

/** The same on a page, by the figures that were fetched for it. */
export function useDatePast(target: Target | undefined): string | undefined {
  const language = useLanguage()
  const { today } = useRegisterView()
  const { years } = useGoalFigures()
  return target && datePastInWords(target, today, years, language)
}
