import { isValue } from '../../domain/figures/cells.ts'
import type { Id, Indicator, Observation } from '../../domain/register/things.ts'
import { COUNTRY } from './figuresOfPlace.ts'

/** What the register holds of an indicator: a figure of my municipality, of the Netherlands only, or neither. */
export type Held = 'own' | 'reference' | 'none'

export function heldFigures(
  observations: readonly Observation[],
  municipality: string,
): ReadonlyMap<Id, Held> {
  const held = new Map<Id, Held>()
  for (const { indicator, region, cell } of observations) {
    if (!isValue(cell)) continue
    if (region === municipality) held.set(indicator, 'own')
    else if (region === COUNTRY && held.get(indicator) !== 'own') held.set(indicator, 'reference')
  }
  return held
}

export interface Theme {
  theme: string
  indicators: readonly Indicator[]
}

/** Indicators by theme, both in the alphabet; the order does not wait for the figures, so that nothing moves when they come. */
export function byTheme(
  indicators: readonly Indicator[],
  nameOfTheme: (theme: string) => string,
  nameOf: (indicator: Indicator) => string,
): Theme[] {
  const themes = new Map<string, Indicator[]>()
  for (const each of indicators) themes.set(each.theme, [...(themes.get(each.theme) ?? []), each])
  return [...themes]
    .map(([theme, of]) => ({ theme, indicators: of.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b))) }))
    .toSorted((a, b) => nameOfTheme(a.theme).localeCompare(nameOfTheme(b.theme)))
}
