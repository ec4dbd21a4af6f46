import type { FigureBlock } from '../figures/blocks.ts'
import { COUNTRY, type RegionTree } from '../regions/regionTree.ts'
import { municipalityAround } from '../regions/smallRegions.ts'
import type { BoundaryChange } from '../register/things.ts'
import { existedIn, isYounger } from './classification.ts'
import { municipalitiesInYear, outermost } from './groups.ts'
import { type Standing, standingsOf } from './members.ts'
import type { PeriodFigures } from './readFigures.ts'
import { type Redrawing, redrawing } from './redrawn.ts'
import { type Similar, similarTo } from './similar.ts'
import { type ChosenWeights, countedAsIn, weightSets, weightsFor } from './weights.ts'
import { wholeFormers } from './wholeFormers.ts'

/** What a comparator's figures are worked out with; the same for every indicator and period of a comparison. */
export interface ComparatorContext {
  regions: RegionTree
  /** The chosen regions, without those that lie in another of them and without the country. */
  chosen: readonly string[]
  /** The municipalities that lay in a region on 1 January of a year. */
  municipalities: (code: string, year: number) => readonly string[]
  /** The municipalities of a year of which no part is chosen. */
  unchosen: (year: number) => readonly string[]
  similar: () => Similar | undefined
  lacksWeights: boolean
  /** Whose figures stand for these regions: of one that is younger than the figures, those of what it was formed of. */
  standings: (figures: PeriodFigures, codes: readonly string[]) => Standings
  /** The weights of a mean over these regions, of which only those that the figures can know have a say in the year. */
  weights: (of: WeightedFigures, members: readonly string[]) => ChosenWeights | undefined
  /** The figure of a municipality that is younger than the figures, put together of what it was formed of. */
  redraw: Redrawing
  /** The weights of the country without these regions: none are used that one of them lacks. */
  restWeights: (of: WeightedFigures, members: readonly string[]) => ChosenWeights | undefined
}

/** The members of a mean, and the codes of all whose figures stand for them; the same lists for the same members. */
export interface Standings {
  members: readonly Standing[]
  codes: readonly string[]
}

/** What figures are of, as far as their weights depend on it. */
interface WeightedFigures {
  age: string
  period: string
  classificationYear: number
}

export interface ContextParts {
  regions: RegionTree
  chosen: readonly string[]
  boundaryChanges?: readonly BoundaryChange[]
  /** Imported figures of inhabitants, of any age and year. */
  population?: readonly FigureBlock[]
  /** Imported classes of urbanity. */
  urbanity?: readonly FigureBlock[]
  /** Inhabitants or urbanity could not be fetched: that there are none here does not say that none are held. */
  lacksWeights?: boolean
  /** One's own municipality. */
  mine?: string
}

/** Everything worked out once, and only when a comparator asks for it. */
export function comparatorContext(parts: ContextParts): ComparatorContext {
  const { regions, boundaryChanges = [], population = [], urbanity, lacksWeights = false, mine } = parts
  const chosen = outermost(regions, parts.chosen)
  const municipalities = once((code: string) =>
    once((year: number) => municipalitiesInYear(regions, code, year, boundaryChanges)),
  )
  const formersIn = once((year: number) => {
    const formers = wholeFormers(year, regions, boundaryChanges)
    return (code: string) => (isYounger(code, year, regions) ? formers(code) : undefined)
  })
  const unchosen = once((year: number) => {
    const formers = formersIn(year)
    const touched = new Set(
      chosen.flatMap((code) => [code, municipalityAround(code) ?? code, ...(formers(code) ?? [])]),
    )
    return municipalities(COUNTRY)(year).filter(
      (code) => !touched.has(code) && ![...regions.ancestorsOf(code)].some((around) => touched.has(around)),
    )
  })
  const standings = once((codes: readonly string[]) =>
    once((year: number) => {
      const formers = formersIn(year)
      const young = codes.filter((code) => formers(code) !== undefined)
      // Nearly always none of them is in the figures by its own code.
      const among = once((held: string): Standings => {
        const isHeld = new Set(held.split(' '))
        const members = standingsOf(codes, formers, (code) => isHeld.has(code))
        return { members, codes: young.length === 0 ? codes : members.flatMap(({ of }) => of) }
      })
      return { young, among }
    }),
  )
  const setsOfPeriods = weightSets(population, regions)
  const sets = once((year: number) =>
    setsOfPeriods.map((set) => countedAsIn(year, set, regions, boundaryChanges)),
  )
  // The same regions are weighted in every column: who they are is known by their list.
  const weights = once((members: readonly string[]) =>
    once((year: number) => {
      // A municipality that was formed later has inhabitants in later years only: it would move all weights to those.
      const known = members.filter((code) => {
        const region = regions.byCode.get(code)
        return region === undefined || existedIn(region, year)
      })
      const counted = known.length === 0 ? members : known
      return once((age: string) => once((period: string) => weightsFor(sets(year), { age, period }, counted)))
    }),
  )
  const everyone = 1
  const restWeights = once((members: readonly string[]) =>
    once((year: number) => {
      const countryAndMembers = [COUNTRY, ...members]
      return once((age: string) =>
        once((period: string) => weightsFor(sets(year), { age, period }, countryAndMembers, everyone)),
      )
    }),
  )
  const similar = once((code: string | undefined) => similarTo(code, regions, urbanity))
  return {
    regions,
    chosen,
    municipalities: (code, year) => municipalities(code)(year),
    unchosen,
    similar: () => similar(mine),
    lacksWeights,
    standings: ({ read, classificationYear }, codes) => {
      const { young, among } = standings(codes)(classificationYear)
      return among(young.filter((code) => read(code) !== undefined).join(' '))
    },
    weights: ({ age, period, classificationYear }, members) =>
      weights(members)(classificationYear)(age)(period),
    redraw: redrawing(parts),
    restWeights: ({ age, period, classificationYear }, members) =>
      restWeights(members)(classificationYear)(age)(period),
  }
}

function once<Key, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const found = new Map<Key, { found: Found }>()
  return (key) => {
    const known = found.get(key) ?? { found: find(key) }
    found.set(key, known)
    return known.found
  }
}
