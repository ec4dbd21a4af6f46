import type { Id, Observation } from '../register/things.ts'
import { isValue } from './cells.ts'
import { lineKeyOf } from './series.ts'

/** The newest figure of an indicator for a region, with the reference region's figure of the same line and period. */
export interface Latest {
  own?: Observation
  reference?: Observation
}

const TOTAL = 'totaal'

/**
 * Larger is shown: both figures before one, one's own before the reference alone, everyone before a part of them, read in
 * a source before not sure, and then the newest.
 */
function rankOf({ own, reference }: Latest, period: string): string {
  const first = own ?? reference
  const completeness = own === undefined ? 0 : reference === undefined ? 1 : 2
  const whole = first?.breakdown === TOTAL ? 1 : 0
  const sure = first?.provenance.status === 'unsure' ? 0 : 1
  return `${completeness}${whole}${sure} ${period}`
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
