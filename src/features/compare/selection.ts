import {
  ALL_REGIONS,
  type AskedComparator,
  type CompareSort,
  type CompareView,
  type ComparisonAddress,
} from '../../contract/comparisonAddress.ts'
import type { RegionScale } from '../../contract/figureBlocks.ts'
import type { Comparator } from '../../domain/comparison/comparison.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import { smallScaleOf } from '../../domain/regions/smallRegions.ts'
import { defaultGroups, defaultIndicators } from './defaults.ts'
import { type Notices, type SelectionNotice, isSmall, noticesOf } from './notices.ts'
import type { RegionGroup, RegionGroups } from './regionGroups.ts'

/** What the page shows: every choice made, by the address or for want of one. */
export interface Selection {
  indicators: readonly Indicator[]
  /** Regions that were added one by one, and groups of them. */
  regions: readonly string[]
  groups: readonly RegionGroup[]
  /** Codes of all regions that are compared, each once. */
  codes: readonly string[]
  scale: RegionScale
  within?: string
  period?: string
  age?: string
  table?: string
  comparator: Comparator
  view: CompareView
  /** Undefined: as each view is at its best. */
  sort?: CompareSort
  pickedOut?: string
  /** The indicator of a view that shows one; across in the scatter, where `y` goes upwards. Undefined without indicators. */
  x?: Indicator
  y?: Indicator
  /** That indicator was asked for, and does not stand there for want of one. */
  isXAsked: boolean
  compact: boolean
}

/** The address against the register: what exists is shown, what was merged is followed, the rest is named. */
export function resolveSelection(
  asked: ComparisonAddress,
  index: FigureIndex,
  groups: RegionGroups,
  municipality: string,
): { selection: Selection; notices: readonly SelectionNotice[] } {
  const notices = noticesOf(index)
  const indicators = chosenIndicators(asked, index, notices)
  const scale = asked.scale ?? 'gemeente'
  const namedGroups = (asked.groups ?? []).flatMap((id) => {
    const group = groups.get(id === COUNTRY ? ALL_REGIONS : id)
    if (group === undefined) notices.leaveOut('unknown-group', 'groups', id)
    return group ?? []
  })
  const named = (asked.regions ?? []).flatMap((code) => regionOf(code, scale, groups, notices))
  const chosenGroups = [
    ...new Set([...namedGroups, ...named.flatMap((each) => (typeof each === 'string' ? [] : each))]),
  ]
  const regions = [...new Set(named.filter((each) => typeof each === 'string'))]
  const nothingLeft =
    (asked.groups ?? asked.regions) === undefined || allUnknown(asked, chosenGroups, regions)
  const shownGroups = nothingLeft ? defaultGroups(groups, municipality) : chosenGroups
  const within =
    scale === 'gemeente' || asked.within === undefined ? undefined : notices.today(asked.within, 'within')
  if (scale === 'gemeente' && asked.within !== undefined) notices.leaveOut('unused', 'within', asked.within)
  const codes = [...new Set([...shownGroups.flatMap(({ members }) => members), ...regions])]
  const [first, second] = indicators
  const askedX = oneOf(indicators, asked.x, 'x', notices)
  const x = askedX ?? first
  const y = oneOf(indicators, asked.y, 'y', notices) ?? (x === first ? second : first)
  const sort = sortOf(asked.sort, indicators, notices)
  const pickedOut = asked.pickedOut === undefined ? undefined : notices.known(asked.pickedOut, 'pickedOut')
  return {
    selection: {
      indicators,
      regions,
      groups: shownGroups,
      codes,
      scale,
      ...(within === undefined ? {} : { within }),
      ...(asked.period === undefined ? {} : { period: asked.period }),
      ...(asked.age === undefined ? {} : { age: asked.age }),
      ...(asked.table === undefined ? {} : { table: asked.table }),
      comparator: comparatorOf(asked.comparator, notices),
      view: asked.view ?? 'table',
      ...(sort === undefined ? {} : { sort }),
      ...(pickedOut === undefined ? {} : { pickedOut }),
      ...(x === undefined ? {} : { x }),
      ...(y === undefined ? {} : { y }),
      isXAsked: askedX !== undefined,
      compact: asked.compact === true,
    },
    notices: notices.list(),
  }
}

/**
 * What a code stands for at this scale: a region, or its wijken or buurten by the group of its municipalities. A wijk among
 * buurten or municipalities is named.
 */
function regionOf(
  code: string,
  scale: RegionScale,
  groups: RegionGroups,
  notices: Notices,
): string | RegionGroup | readonly [] {
  if (isSmall(code)) {
    if (scale !== 'gemeente' && smallScaleOf(code) === scale) return code
    notices.leaveOut('unused', 'regions', code)
    return []
  }
  const known = notices.known(code, 'regions')
  if (known === undefined) return []
  const isLarger = scale !== 'gemeente' && !known.startsWith('GM')
  return (isLarger ? groups.get(known === COUNTRY ? ALL_REGIONS : known) : undefined) ?? known
}

function chosenIndicators(asked: ComparisonAddress, index: FigureIndex, notices: Notices): Indicator[] {
  const found = (asked.indicators ?? []).flatMap((id) => {
    const indicator = index.indicators.get(id)
    if (indicator === undefined) notices.leaveOut('unknown-indicator', 'indicators', id)
    return indicator ?? []
  })
  const isChoice = asked.indicators !== undefined && (found.length > 0 || asked.indicators.length === 0)
  return isChoice ? found : defaultIndicators(index)
}

/** An address of which nothing exists is no choice: what would stand there without it is shown. */
const allUnknown = (
  { groups = [], regions = [] }: ComparisonAddress,
  foundGroups: readonly RegionGroup[],
  foundRegions: readonly string[],
): boolean => groups.length + regions.length > 0 && foundGroups.length + foundRegions.length === 0

function oneOf(
  indicators: readonly Indicator[],
  id: string | undefined,
  parameter: 'x' | 'y',
  notices: Notices,
): Indicator | undefined {
  if (id === undefined) return undefined
  const found = indicators.find((each) => each.id === id)
  if (found === undefined) notices.leaveOut('not-chosen', parameter, id)
  return found
}

function sortOf(
  sort: CompareSort | undefined,
  indicators: readonly Indicator[],
  notices: Notices,
): CompareSort | undefined {
  if (sort === undefined) return undefined
  const { by } = sort
  if (typeof by === 'string' || indicators.some(({ id }) => id === by.indicator)) return sort
  notices.leaveOut('not-chosen', 'sort', by.indicator)
  return undefined
}

function comparatorOf(asked: AskedComparator | undefined, notices: Notices): Comparator {
  if (asked === undefined || asked === 'country') return { kind: 'country' }
  if (typeof asked === 'string') return { kind: asked }
  if (asked.region === COUNTRY) return { kind: 'country' }
  if (isSmall(asked.region)) {
    notices.leaveOut('small-comparator', 'comparator', asked.region)
    return { kind: 'country' }
  }
  const code = notices.today(asked.region, 'comparator')
  return code === undefined ? { kind: 'country' } : { kind: 'region', code }
}
