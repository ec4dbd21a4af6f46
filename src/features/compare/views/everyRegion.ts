import { against } from '../../../domain/comparison/against.ts'
import { compareRegions } from '../../../domain/comparison/compare.ts'
import type { ComparedColumn, ComparedRow } from '../../../domain/comparison/comparison.ts'
import { formersOf } from '../../../domain/comparison/formers.ts'
import { redrawnOf } from '../../../domain/comparison/redrawn.ts'
import { rowsOf } from '../../../domain/comparison/rows.ts'
import { blockLine } from '../../../domain/figures/blocks.ts'
import type { Compared } from '../workOut.ts'

/**
 * A column over every municipality that its own figures speak of, not only the chosen ones; against the same figure as
 * those. Where the rows are smaller regions, over the same rows.
 */
export function everyRegion(
  { comparison, input }: Pick<Compared, 'comparison' | 'input'>,
  column: ComparedColumn,
): { column: ComparedColumn; rows: readonly ComparedRow[] } {
  const { indicator, key, comparator, unit } = column
  const isMunicipal = comparison.rows.every(({ code }) => code.startsWith('GM'))
  if (key === undefined || !isMunicipal) return { column, rows: comparison.rows }
  const { period, age, table, edition } = key
  const line = blockLine({ ...key, unit })
  // Another age or breakdown may be of more regions, and would be chosen over the one that is shown.
  const blocks = (input.blocks.get(indicator.id) ?? []).filter(
    (each) => each.period === period && blockLine(each) === line,
  )
  const within = partsOf(comparison.rows, column, input)
  const spoken = blocks.flatMap(({ regions }) =>
    regions.codes.filter((code) => code.startsWith('GM') && !within.has(code)),
  )
  const codes = [...new Set([...comparison.rows.map(({ code }) => code), ...spoken])]
  const rows = rowsOf(codes, input.regions)
  const [every] = compareRegions({
    ...input,
    indicators: [indicator],
    blocks: new Map([[indicator.id, blocks]]),
    rows,
    comparator: { kind: 'country' },
    period,
    age,
    table,
    edition,
  }).columns
  if (every === undefined) return { column, rows: comparison.rows }
  const cells = every.cells.map(({ cell }) => {
    const compared = against(cell, comparator, indicator.polarity)
    return compared === undefined ? { cell } : { cell, against: compared }
  })
  return { column: { ...every, comparator, cells }, rows }
}

/** Former municipalities that a row was put together of: beside it they would count twice. */
const partsOf = (
  rows: readonly ComparedRow[],
  { cells }: ComparedColumn,
  { boundaryChanges = [] }: Compared['input'],
): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ code }, place) => {
      const cell = cells[place]?.cell
      return cell?.state === 'value' && redrawnOf(cell) !== undefined ? formersOf(code, boundaryChanges) : []
    }),
  )
