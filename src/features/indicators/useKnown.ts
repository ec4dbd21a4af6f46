import { useMemo } from 'react'
import type { Id, Indicator } from '../../domain/register/things.ts'
import { themeName } from '../../messages/themes.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage } from '../../ui/language.tsx'
import type { CatalogueFigure } from './catalogue.ts'
import type { Known } from './orders.ts'
import { usesOf } from './uses.ts'

export interface UseCount {
  goals: number
  initiatives: number
}

/** What the list is ordered by, and how many goals and initiatives use each indicator. */
export function useKnown(
  figureOf: ((indicator: Indicator) => CatalogueFigure) | undefined,
): Known & { uses: ReadonlyMap<Id, UseCount> } {
  const language = useLanguage()
  const { index } = useRegisterView()
  const uses = useMemo(
    () =>
      new Map(
        index.register.indicators.map(({ id }): [Id, UseCount] => {
          const { goals, initiatives } = usesOf(index, id)
          return [id, { goals: goals.length, initiatives: initiatives.length }]
        }),
      ),
    [index],
  )
  return useMemo(
    () => ({
      uses,
      figureOf,
      nameOf: ({ title }: Indicator) => title[language],
      nameOfTheme: (theme: string) => themeName(theme, language).name,
      usesOf: ({ id }: Indicator) => {
        const count = uses.get(id)
        return count === undefined ? 0 : count.goals + count.initiatives
      },
    }),
    [uses, figureOf, language],
  )
}
