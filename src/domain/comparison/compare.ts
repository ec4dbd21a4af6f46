import type { FigureBlock } from '../figures/blocks.ts'
import { isValue } from '../figures/cells.ts'
import type { RegionTree } from '../regions/regionTree.ts'
import type { CellValue, Id, Indicator, Provenance } from '../register/things.ts'
import { against } from './against.ts'
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
import { formersOf } from './formers.ts'
import { type FigureLine, keyOf, linesOf } from './linesOf.ts'
import { type RowPlaces, type RowReader, absent, figureReader, rowPlaces, rowReader } from './readFigures.ts'

/** What a comparison is made of. Period, age, table and edition count for every indicator. */
export interface CompareInput extends Asked, Omit<ContextParts, 'chosen'> {
  indicators: readonly Indicator[]
  /** All blocks of each indicator. */
  blocks: ReadonlyMap<Id, readonly FigureBlock[]>
  rows: readonly ComparedRow[]
  comparator: Comparator
  /** Asked for, and younger than the figures: which of the rows stand for it where its own line cannot be put together. */
  younger?: readonly Younger[]
}

/** A municipality that was formed after the classification of the figures, and the rows that were put in its place. */
export interface Younger {
  row: ComparedRow
  by: readonly string[]
}

/**
 * Chosen regions on chosen indicators, each against the comparator: what all views of one selection are drawn from. A
 * municipality that the figures are too old to know is put together of what it was formed of, and its cell says so.
 */
export function compareRegions(input: CompareInput, held: HeldLines = heldLines(input)): Comparison {
  const codes = input.rows.map((each) => each.code)
  const context = comparatorContext({ ...input, chosen: codes })
  const formers = formersOnce(input)
  return {
    rows: input.rows,
    columns: input.indicators.map((indicator) => columnOf(indicator, input, held, context, formers)),
    comparator: input.comparator,
  }
}

/** Where the rows stand in every list, and the lines of every indicator with how many of the rows each holds. */
export interface HeldLines {
  places: RowPlaces
  lines: ReadonlyMap<Id, readonly FigureLine[]>
}

/** What of a comparison stays as it is under another comparator: worked out once, it serves every one of them. */
export function heldLines({ indicators, blocks, rows }: Omit<CompareInput, 'comparator'>): HeldLines {
  const places = rowPlaces(rows.map((each) => each.code))
  return { places, lines: new Map(indicators.map(({ id }) => [id, linesOf(blocks.get(id) ?? [], places)])) }
}

function columnOf(
  indicator: Indicator,
  input: CompareInput,
  { places, lines: held }: HeldLines,
  context: ComparatorContext,
  formers: () => readonly string[],
): ComparedColumn {
  const blocks = input.blocks.get(indicator.id) ?? []
  const lines = held.get(indicator.id) ?? []
  const chosen = chooseLine(lines, input) ?? chooseLine(linesOfFormers(blocks, formers()), input)
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
  const cells = cellsOf(input, indicator, comparator, {
    read,
    redraw: (code) => context.redraw(figures, code),
    classificationYear: line.classificationYear,
  })
  const extent = extentOf(cells, comparator)
  return {
    indicator,
    key,
    unit: line.unit,
    ...originOf(period.blocks),
    comparator,
    cells,
    ...(extent && { extent }),
  }
}

/** Where the figures of some blocks come from. */
function originOf(blocks: readonly FigureBlock[]): Pick<ComparedColumn, 'provenances' | 'imported'> {
  const provenances = new Map<string, Provenance>()
  for (const { provenance } of blocks)
    if (provenance !== undefined) provenances.set(JSON.stringify(provenance), provenance)
  const imported = blocks.find((block) => block.imported !== undefined)?.imported
  return {
    ...(provenances.size > 0 && { provenances: [...provenances.values()] }),
    ...(imported && { imported }),
  }
}

/** Where none of the rows has a figure, those that they were formed of may: then that is the line. */
const linesOfFormers = (blocks: readonly FigureBlock[], formers: readonly string[]): FigureLine[] =>
  formers.length === 0 ? [] : linesOf(blocks, rowPlaces(formers))

/** What the rows were formed of: asked for by few columns, and the same for all of them. */
function formersOnce({ rows, boundaryChanges = [] }: CompareInput): () => readonly string[] {
  let found: readonly string[] | undefined
  return () => (found ??= [...new Set(rows.flatMap(({ code }) => formersOf(code, boundaryChanges)))])
}

interface Reading {
  read: RowReader
  redraw: (code: string) => CellValue | undefined
  classificationYear: number
}

function cellsOf(
  { rows, regions }: CompareInput,
  { polarity }: Indicator,
  comparator: ComparatorFigure,
  { read, redraw, classificationYear }: Reading,
): ComparedCell[] {
  return rows.map(({ code }, row) => {
    const cell = read(row) ?? redraw(code) ?? unspoken(code, classificationYear, regions)
    const compared = against(cell, comparator, polarity)
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
