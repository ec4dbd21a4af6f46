import { useMemo } from 'react'
import { isSameAge } from '../../domain/comparison/choice.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { formatDay } from '../../messages/format.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { listTexts } from '../../messages/lists.ts'
import { methodWords } from '../../messages/values.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { useLanguage } from '../../ui/language.tsx'

/**
 * What goes along with a figure in its file: what is measured, of whom, how, and what may not be read into it.
 * @param age of the figure: of another age than the indicator's own it is not of those whom the register describes
 */
export function useAboutFigure(indicator: Indicator, age?: string): readonly AboutRow[] {
  const language = useLanguage()
  const { index, today } = useRegisterView()
  const { version, stateOn } = index.register
  const isOwnAge = age === undefined || indicator.ageGroup === undefined || isSameAge(age, indicator.ageGroup)
  return useMemo(() => {
    const t = indicatorTexts[language]
    const lists = listTexts[language]
    return [
      [t.definition, indicator.definition],
      ...(isOwnAge ? [[t.denominator, indicator.denominator] as const] : []),
      [t.method, methodWords[language][indicator.method]],
      [lists.caution, t.cautionCause],
      ...(indicator.method === 'model' ? [[lists.caution, t.modelCaution] as const] : []),
      ...(indicator.caution === undefined ? [] : [[lists.caution, indicator.caution] as const]),
      [lists.register, lists.registerState(version, formatDay(stateOn, language))],
      [lists.madeOn, formatDay(today, language)],
    ]
  }, [indicator, isOwnAge, language, version, stateOn, today])
}
