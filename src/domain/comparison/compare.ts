import type { FigureBlock } from '../figures/blocks.ts'
import { isValue } from '../figures/cells.ts'
import type { RegionTree } from '../regions/regionTree.ts'
import type { Id, Indicator } from '../register/things.ts'
import { against, isTotal } from './against.ts'
import { type Asked, chooseLine, heldOtherwise, isAskedFor } from './choice.ts'
import { existedIn } from './classification.ts'
import { type ComparatorContext, type ContextParts, comparatorContext } from './comparatorContext.ts'
import { comparatorFigure } from './comparatorFigure.ts'
import type {
  Comparator,
  ComparatorFigure,
  ComparedCell,
  ComparedColumn,
  ComparedRow,
  Comparison,
} from './comparison.ts'
import { keyOf, linesOf } from './linesOf.ts'
import { type RowPlaces, type RowReader, absent, figureReader, rowPlaces, rowReader } from './readFigures.ts'

/** What a comparison is made of. Period, age, table and edition count for every indicator. */
export interface CompareInput extends Asked, Omit<ContextParts, 'chosen'> {
  indicators: readonly Indicator[]
  /** All blocks of each indicator. */
  blocks: ReadonlyMap<Id, readonly FigureBlock[]>
  rows: readonly ComparedRow[]
  comparator: Comparator
}

/** Chosen regions on chosen indicators, each against the comparator: what all views of one selection are drawn from. */
export function compareRegions(input: CompareInput): Comparison {
  const codes = input.rows.map((each) => each.code)
  const places = rowPlaces(codes)
  const context = comparatorContext({ ...input, chosen: codes })
  return {
    rows: input.rows,
    columns: input.indicators.map((indicator) => columnOf(indicator, input, places, context)),
    comparator: input.comparator,
  }
}

function columnOf(
  indicator: Indicator,
  input: CompareInput,
  places: RowPlaces,
  context: ComparatorContext,
): ComparedColumn {
  const blocks = input.blocks.get(indicator.id) ?? []
  const lines = linesOf(blocks, places)
  const chosen = chooseLine(lines, input)
  if (chosen === undefined) {
    const asked = rowReader(
      blocks.filter((block) => isAskedFor(block, block.period, input)),
      places,
    )
    return {
      indicator,
      otherwise: heldOtherwise(lines),
      unit: indicator.unit,
      comparator: { state: 'none', reason: 'no-figure' },
      cells: input.rows.map((_, row) => ({ cell: asked(row) ?? absent('missing') })),
    }
  }
  const { line, period } = chosen
  const key = keyOf(line, period.period)
  const figures = { ...key, unit: line.unit, read: figureReader(period.blocks) }
  const comparator = comparatorFigure(input.comparator, figures, context)
  const read = rowReader(period.blocks, places)
  const compared = { ...indicator, unit: line.unit }
  const cells = cellsOf(input, line.classificationYear, read, comparator, compared)
  const extent = extentOf(cells, comparator)
  return { indicator, key, unit: line.unit, comparator, cells, ...(extent && { extent }) }
}

function cellsOf(
  { rows, regions }: CompareInput,
  classificationYear: number,
  read: RowReader,
  comparator: ComparatorFigure,
  { polarity, unit }: Indicator,
): ComparedCell[] {
  const isComparable = !isTotal(unit)
  return rows.map(({ code }, row) => {
    const cell = read(row) ?? unspoken(code, classificationYear, regions)
    const compared = isComparable ? against(cell, comparator, polarity) : undefined
    return compared === undefined ? { cell } : { cell, against: compared }
  })
}

/** A municipality cannot have a figure in a classification that it is not in; of others the publisher gives none. */
export function unspoken(code: string, classificationYear: number, { byCode }: RegionTree) {
  const region = byCode.get(code)
  const wasThere = region?.level !== 'gemeente' || existedIn(region, classificationYear)
  return absent(wasThere ? 'missing' : 'not-applicable')
}

function extentOf(
  cells: readonly ComparedCell[],
  comparator: ComparatorFigure,
): readonly [number, number] | undefined {
  let least = comparator.state === 'figure' ? comparator.cell.value : Infinity
  let most = comparator.state === 'figure' ? comparator.cell.value : -Infinity
  for (const { cell } of cells) {
    if (!isValue(cell)) continue
    if (cell.value < least) least = cell.value
    if (cell.value > most) most = cell.value
  }
  return least <= most ? [least, most] : undefined
}
