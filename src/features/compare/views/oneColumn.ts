import { compareRegions } from '../../../domain/comparison/compare.ts'
import type { ComparedColumn } from '../../../domain/comparison/comparison.ts'
import type { Id, Indicator } from '../../../domain/register/things.ts'
import type { Selection } from '../selection.ts'
import type { Compared } from '../workOut.ts'

/** Which indicators a view shows that shows one or two. */
export interface AxesChosen {
  x: Selection['x'] | undefined
  y: Selection['y'] | undefined
  isXAsked: boolean
}

/** The indicator of a view that shows one: the one chosen for it, else the first that has figures. */
export function oneColumn({
  compared: { comparison },
  selection: { x, isXAsked },
}: {
  compared: Pick<Compared, 'comparison'>
  selection: { x?: Selection['x'] | undefined; isXAsked: boolean }
}): ComparedColumn | undefined {
  const { columns } = comparison
  const own = columns.find(({ indicator }) => indicator.id === x?.id)
  if (own !== undefined && (isXAsked || own.key !== undefined)) return own
  return columns.find(({ key }) => key !== undefined) ?? own ?? columns[0]
}

/** The same for a trend, which shows all years: an indicator without figures in the chosen one has its line all the same. */
export function trendColumn({
  compared: { comparison, input },
  selection: { x },
}: {
  compared: Pick<Compared, 'comparison' | 'input'>
  selection: { x?: Selection['x'] | undefined }
}): ComparedColumn | undefined {
  const { columns } = comparison
  const own = columns.find(({ indicator }) => indicator.id === x?.id) ?? columns[0]
  if (own === undefined || own.key !== undefined || input.period === undefined) return own
  return inAnyYear(input, own.indicator)
}

/** Kept with what it was computed from: what stands above the trend is of the same column as the trend. */
const computed = new WeakMap<Compared['input'], Map<Id, ComparedColumn | undefined>>()

function inAnyYear(input: Compared['input'], indicator: Indicator): ComparedColumn | undefined {
  const kept = computed.get(input) ?? new Map<Id, ComparedColumn | undefined>()
  computed.set(input, kept)
  if (!kept.has(indicator.id)) {
    const { period: _, ...anyYear } = input
    kept.set(indicator.id, compareRegions({ ...anyYear, indicators: [indicator] }).columns[0])
  }
  return kept.get(indicator.id)
}
