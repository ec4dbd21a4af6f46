import { compareNames } from '../../domain/register/nameOrder.ts'
import type { Indicator } from '../../domain/register/things.ts'
import type { CatalogueFigure, Held } from './catalogue.ts'

/** Orders that a reader can ask for instead of by theme: newest figure here first, most used first, by name. */
export type Order = 'figures' | 'use' | 'name'

export interface Known {
  nameOf: (indicator: Indicator) => string
  nameOfTheme: (theme: string) => string
  /** How many goals and initiatives use it. */
  usesOf: (indicator: Indicator) => number
  /** Undefined while the figures are not there: then an order by figures is one by name. */
  figureOf: ((indicator: Indicator) => CatalogueFigure) | undefined
}

const HELD_RANK: Record<Held, number> = { here: 0, elsewhere: 1, none: 2 }

/** The indicators in the order asked for; of equals the name decides. */
export function inOrder(
  indicators: readonly Indicator[],
  order: Order,
  { nameOf, usesOf, figureOf }: Known,
): Indicator[] {
  const byName = (a: Indicator, b: Indicator) => compareNames(nameOf(a), nameOf(b))
  switch (order) {
    case 'name':
      return indicators.toSorted(byName)
    case 'use':
      return indicators.toSorted((a, b) => usesOf(b) - usesOf(a) || byName(a, b))
    case 'figures': {
      if (figureOf === undefined) return indicators.toSorted(byName)
      const rank = (each: Indicator) => HELD_RANK[figureOf(each).held]
      const period = (each: Indicator) => {
        const { latest } = figureOf(each)
        return (latest?.own ?? latest?.reference)?.period ?? ''
      }
      return indicators.toSorted(
        (a, b) => rank(a) - rank(b) || period(b).localeCompare(period(a)) || byName(a, b),
      )
    }
  }
}

/** The whole list as it stands on screen: in the order asked for, or theme by theme. */
export function asListed(
  indicators: readonly Indicator[],
  order: Order | undefined,
  known: Known,
): readonly Indicator[] {
  return order === undefined
    ? byTheme(indicators, known).flatMap((theme) => theme.indicators)
    : inOrder(indicators, order, known)
}

export interface Theme {
  theme: string
  indicators: readonly Indicator[]
}

/**
 * Indicators by theme in the alphabet; within a theme those first of which the register holds figures of any region. The
 * order does not wait for the figures, so that nothing moves when they come.
 */
export function byTheme(
  indicators: readonly Indicator[],
  { nameOf, nameOfTheme }: Pick<Known, 'nameOf' | 'nameOfTheme'>,
): Theme[] {
  const themes = new Map<string, Indicator[]>()
  for (const each of indicators) themes.set(each.theme, [...(themes.get(each.theme) ?? []), each])
  const without = ({ tables }: Indicator) => Number(tables.length === 0)
  return [...themes]
    .map(([theme, of]) => ({
      theme,
      indicators: of.toSorted((a, b) => without(a) - without(b) || compareNames(nameOf(a), nameOf(b))),
    }))
    .toSorted((a, b) => compareNames(nameOfTheme(a.theme), nameOfTheme(b.theme)))
}
