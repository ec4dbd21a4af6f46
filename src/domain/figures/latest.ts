import { leastSureOf } from '../provenance/sureness.ts'
import type { Id, Observation, Provenance } from '../register/things.ts'
import { type CellComparison, compareCells, isValue } from './cells.ts'
import { lastYearOf, lineKeyOf } from './series.ts'

/** The newest figure of an indicator for a region, with the reference region's figure of the same line and period. */
export interface Latest {
  own?: Observation
  reference?: Observation
}

const TOTAL = 'totaal'
/** What was to be spent, beside what was. */
const BUDGETED = 'begroot'

/**
 * Larger is shown: both figures before one, one's own before the reference alone, everyone before a part of them, what was
 * spent before what was budgeted, read in a source before not sure, and then the newest.
 */
function rankOf({ own, reference }: Latest, period: string): string {
  const first = own ?? reference
  const completeness = own === undefined ? 0 : reference === undefined ? 1 : 2
  const whole = first?.breakdown === TOTAL ? 2 : first?.breakdown === BUDGETED ? 0 : 1
  const sure = [own, reference].some((each) => each?.provenance.status === 'unsure') ? 0 : 1
  return `${completeness}${whole}${sure} ${lastYearOf(period)} ${period}`
}

/** What may be said of the two beside each other; nothing where one of them is not there. */
export const comparisonOf = ({ own, reference }: Latest): CellComparison | undefined =>
  own && reference && compareCells(own.cell, reference.cell)

const provenancesIn = ({ own, reference }: Latest): Provenance[] =>
  [own, reference].flatMap((each) => (each === undefined ? [] : [each.provenance]))

/** Two figures beside each other are no surer than the less sure of them. */
export function lessSure(latest: Latest): Provenance | undefined {
  const [first, ...others] = provenancesIn(latest)
  return first && leastSureOf(first, ...others)
}

/** Where the figures come from; once where both name the same. */
export const provenancesOf = (latest: Latest): Provenance[] => [
  ...new Map(provenancesIn(latest).map((each) => [JSON.stringify(each), each])).values(),
]

/**
 * What holds for every one of these figures, when it is the same for all: period, age, part of the population, table,
 * edition, and what a comparison allows. Then it need be said only once. Nothing for a single figure.
 */
export function sameForAll(latests: readonly Latest[]): Latest | undefined {
  const [first, ...others] = latests
  if (first === undefined || others.length === 0) return undefined
  const key = originKey(first)
  return others.every((each) => originKey(each) === key) ? first : undefined
}

function originKey(latest: Latest): string {
  const first = latest.own ?? latest.reference
  const compared = comparisonOf(latest)
  return JSON.stringify([
    first?.period,
    first?.age,
    first?.breakdown,
    first?.table,
    first?.edition,
    compared !== undefined,
    compared?.marginsOverlap,
  ])
}

/**
 * Newest figures per indicator. Own and reference always share table, edition, age, breakdown, unit and period; where no
 * line holds both, the region's own newest figure stands alone, or else the reference's.
 */
export function latestByIndicator(
  observations: readonly Observation[],
  region: string,
  reference: string,
): ReadonlyMap<Id, Latest> {
  const best = new Map<Id, { rank: string; latest: Latest }>()
  const moments = new Map<
    string,
    { indicator: Id; own?: Observation; reference?: Observation; period: string }
  >()
  for (const each of observations) {
    if (!isValue(each.cell) || (each.region !== region && each.region !== reference)) continue
    const key = `${each.indicator} · ${lineKeyOf(each)} · ${each.period}`
    const moment = moments.get(key) ?? { indicator: each.indicator, period: each.period }
    if (each.region === region) moment.own = each
    else moment.reference = each
    moments.set(key, moment)
  }
  for (const { indicator, period, ...latest } of moments.values()) {
    const rank = rankOf(latest, period)
    const before = best.get(indicator)
    if (before === undefined || rank > before.rank) best.set(indicator, { rank, latest })
  }
  return new Map([...best].map(([indicator, { latest }]) => [indicator, latest]))
}
