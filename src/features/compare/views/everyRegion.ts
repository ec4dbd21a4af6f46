import { against, isTotal } from '../../../domain/comparison/against.ts'
import { compareRegions } from '../../../domain/comparison/compare.ts'
import type { ComparedColumn, ComparedRow } from '../../../domain/comparison/comparison.ts'
import { rowsOf } from '../../../domain/comparison/rows.ts'
import type { Compared } from '../workOut.ts'

/**
 * A column over every municipality that the table speaks of, not only the chosen ones; against the same figure as those.
 * Where the rows are smaller regions, over the same rows.
 */
export function everyRegion(
  { comparison, input }: Compared,
  column: ComparedColumn,
): { column: ComparedColumn; rows: readonly ComparedRow[] } {
  const { indicator, key, comparator, unit } = column
  const isMunicipal = comparison.rows.every(({ code }) => code.startsWith('GM'))
  if (key === undefined || !isMunicipal) return { column, rows: comparison.rows }
  const { table, edition, period, age, classificationYear } = key
  const blocks = (input.blocks.get(indicator.id) ?? []).filter(
    (each) =>
      each.table === table && each.edition === edition && each.classificationYear === classificationYear,
  )
  const spoken = blocks.flatMap(({ regions }) => regions.codes.filter((code) => code.startsWith('GM')))
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
    const compared = isTotal(unit) ? undefined : against(cell, comparator, indicator.polarity)
    return compared === undefined ? { cell } : { cell, against: compared }
  })
  return { column: { ...every, comparator, cells }, rows }
}
