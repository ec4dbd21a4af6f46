import { isValue } from '../figures/cells.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Id, Indicator, Observation } from '../register/things.ts'
import type { Absence } from '../register/values.ts'
import { COUNTRY } from '../regions/regionTree.ts'

/**
 * Where the register does hold a figure, when it holds none of my municipality: of the Netherlands, of other places only,
 * or nowhere.
 */
export const HELD = ['country', 'other-places', 'nowhere'] as const
export type Held = (typeof HELD)[number]

export interface FigureGap {
  indicator: Indicator
  held: Held
  /** There is a cell for my municipality, and this is why it holds no number. */
  absence?: Absence
}

/**
 * Indicators of which the register holds no figure of the municipality. A cell that is suppressed or missing is no figure.
 *
 * @param observations those of the municipality and of the country; others make no difference
 */
export function indicatorsWithoutFigure(
  index: RegisterIndex,
  region: string,
  observations: readonly Observation[],
): FigureGap[] {
  const own = new Set<Id>()
  const national = new Set<Id>()
  const absences = new Map<Id, Absence>()
  for (const { indicator, region: place, cell } of observations) {
    if (place === region && !isValue(cell)) absences.set(indicator, cell.state)
    else if (place === region) own.add(indicator)
    else if (place === COUNTRY && isValue(cell)) national.add(indicator)
  }
  return domesticIndicators(index)
    .filter(({ id }) => !own.has(id))
    .map((indicator) => {
      const { id, tables } = indicator
      const absence = absences.get(id)
      return {
        indicator,
        held: national.has(id) ? 'country' : tables.length > 0 ? 'other-places' : 'nowhere',
        ...(absence === undefined ? {} : { absence }),
      }
    })
}

/** Indicators of which the register does not say who keeps them. */
export const indicatorsWithoutOwner = (index: RegisterIndex): Indicator[] =>
  domesticIndicators(index).filter(({ owner }) => owner === undefined || owner === '')

/**
 * All indicators but those that only programmes abroad follow: a figure of hospitals in Africa is not missing here. One
 * that nothing in the register follows stays.
 */
function domesticIndicators({ register, initiatives, goals }: RegisterIndex): Indicator[] {
  const followed = new Set<Id>()
  const here = new Set<Id>()
  const note = (indicator: Id, isDomestic: boolean) => {
    followed.add(indicator)
    if (isDomestic) here.add(indicator)
  }
  for (const { kind, from, to } of register.links) {
    if (kind === 'initiative-indicator') note(to, (initiatives.get(from)?.area.length ?? 0) > 0)
    if (kind === 'goal-indicator') note(to, goals.get(from)?.dutchPolicy === true)
  }
  for (const { target, dutchPolicy } of register.goals)
    if (target?.indicator !== undefined) note(target.indicator, dutchPolicy)
  return register.indicators.filter(({ id }) => here.has(id) || !followed.has(id))
}
