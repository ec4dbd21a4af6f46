/** Every figure of an indicator, of the register and imported: the same for its page and for a slide. */
import type { FigureImport } from '../../contract/figureBlocks.ts'
import type { FigureBlock } from '../../domain/figures/blocks.ts'
import { POPULATION } from '../../domain/figures/weighing.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Observation } from '../../domain/register/things.ts'
import { type SortedFigures, sortFigures, withImported } from './figuresOfPlace.ts'
import { type ImportedLine, importedLines } from './importedLines.ts'

export interface ImportedFigures {
  lines: readonly ImportedLine[]
  imports: readonly FigureImport[]
}

export const NOTHING_IMPORTED: ImportedFigures = { lines: [], imports: [] }

/** Imported figures as lines. */
export function importedFigures(
  figures: {
    blocks: readonly FigureBlock[]
    population: readonly FigureBlock[]
    imports: readonly FigureImport[]
  },
  { regions, register: { boundaryChanges } }: RegisterIndex,
): ImportedFigures {
  return {
    lines: importedLines(figures.blocks, { ...figures, regions, boundaryChanges }),
    imports: figures.imports,
  }
}

/** Inhabitants are what a merged municipality is put together with: is one among these? */
export const needsInhabitants = (
  codes: readonly (string | undefined)[],
  { regions, indicators }: RegisterIndex,
): boolean =>
  indicators.has(POPULATION) && codes.some((code) => regions.byCode.get(code ?? '')?.validFrom !== undefined)

/** Sorted for my municipality; without what was imported where that cannot be had. */
export function sortedWith(
  held: readonly Observation[],
  imported: ImportedFigures | 'unknown',
  municipality: string,
): SortedFigures {
  const sorted = sortFigures(held, municipality)
  return imported === 'unknown' ? sorted : withImported(sorted, imported.lines, municipality)
}
