/** Which figures a view of the selection shows: what is said above it is of those. */
import type { CompareView } from '../../contract/comparisonAddress.ts'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { byPeriod } from '../../domain/comparison/linesOf.ts'
import { blockLine } from '../../domain/figures/blocks.ts'
import type { Selection } from './selection.ts'
import { type AxesChosen, oneColumn, trendColumn } from './views/oneColumn.ts'
import type { Compared } from './workOut.ts'

/** The columns that a view draws: all of them, two, or one. */
export function shownColumns(
  compared: Pick<Compared, 'comparison' | 'input'>,
  selection: AxesChosen & Pick<Selection, 'view'>,
): readonly ComparedColumn[] {
  const { columns } = compared.comparison
  const { view, x, y } = selection
  if (ALL.has(view)) return columns
  if (view === 'scatter')
    return columns.filter(({ indicator }) => indicator.id === x?.id || indicator.id === y?.id)
  const one = (view === 'trend' ? trendColumn : oneColumn)({ compared, selection })
  return one === undefined ? [] : [one]
}

const ALL: ReadonlySet<CompareView> = new Set(['table', 'profile'])

/** The first and last period of the line that a trend of a column shows. */
export function trendPeriods(
  { input }: Pick<Compared, 'input'>,
  { indicator, key, unit }: ComparedColumn,
): { first: string; last: string } | undefined {
  if (key === undefined) return undefined
  const line = blockLine({ ...key, unit })
  const periods = (input.blocks.get(indicator.id) ?? [])
    .filter((block) => blockLine(block) === line)
    .map(({ period }) => period)
    .toSorted(byPeriod)
  const [first] = periods
  const last = periods.at(-1)
  return first === undefined || last === undefined ? undefined : { first, last }
}
