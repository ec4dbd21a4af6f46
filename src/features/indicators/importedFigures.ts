import type { FigureImport } from '../../contract/figureBlocks.ts'
import { type FigureBlock, cellAt } from '../../domain/figures/blocks.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { yearOf } from '../../domain/figures/series.ts'
import type { CellValue } from '../../domain/register/things.ts'
import type { PlaceFigure, SortedFigures } from './figuresOfPlace.ts'

/** The newest figure of one imported line: one table, edition, age and part of the population. */
export interface ImportedFigure {
  key: string
  block: FigureBlock
  cell: Extract<CellValue, { state: 'value' }>
}

export interface ImportedBeside {
  /** Of my municipality, which the page does not hold otherwise. */
  own: readonly ImportedFigure[]
  /** Are there imported figures of this indicator at all? */
  any: boolean
  imports: readonly FigureImport[]
  /** The page's own figures, without those that deny what was imported. */
  sorted: SortedFigures
}

const keyOf = ({ table, edition, age, breakdown, unit }: FigureBlock): string =>
  [table, edition, age, breakdown, unit].join(' · ')

/**
 * What was imported of a municipality beside what the page holds. A line that has the Netherlands alone and of which the
 * municipality's figures were imported would say that there are none: it is left out, for the import holds it whole.
 */
export function importedBeside(
  blocks: readonly FigureBlock[],
  imports: readonly FigureImport[],
  municipality: string,
  sorted: SortedFigures,
): ImportedBeside {
  const imported = blocks.filter((block) => block.imported !== undefined)
  const newest = new Map<string, ImportedFigure>()
  for (const block of imported) {
    const key = keyOf(block)
    const cell = cellAt(block, municipality)
    const before = newest.get(key)
    if (cell === undefined || !isValue(cell)) continue
    if (before === undefined || yearOf(block.period) > yearOf(before.block.period))
      newest.set(key, { key, block, cell })
  }
  const own = [...newest.values()].filter(({ key, block }) => {
    const held = sorted.figures.find((each) => each.key === key)
    return held === undefined || newestYear(held) < yearOf(block.period)
  })
  const figures = sorted.figures.filter((each) => newestYear(each) > 0 || !newest.has(each.key))
  return { own, any: imported.length > 0, imports, sorted: { ...sorted, figures } }
}

/** Year of the newest figure of the municipality itself; 0 without one. */
const newestYear = ({ own }: PlaceFigure): number =>
  Math.max(0, ...(own?.points ?? []).filter(({ cell }) => isValue(cell)).map(({ period }) => yearOf(period)))
