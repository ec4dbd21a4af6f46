import { sourcesOf } from '../../charts/figure/columnContext.ts'
import type { FigureTable } from '../../charts/figure/figureContext.ts'
import type { FigureImport } from '../../contract/figureBlocks.ts'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'

/** The tables of the columns; of one that the register does not know, what its import says. */
export function figureSources(
  columns: readonly ComparedColumn[],
  imports: readonly FigureImport[],
): FigureTable[] {
  return sourcesOf(columns).map((source) => {
    const imported = imports.find(
      ({ table, edition }) => table === source.table && edition === source.edition,
    )
    if (imported === undefined) return source
    const { title, publisher, address, licence } = imported
    return {
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(address === undefined ? {} : { address }),
      ...(licence === undefined ? {} : { licence }),
      ...source,
    }
  })
}
