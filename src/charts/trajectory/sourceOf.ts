import { isValue } from '../../domain/figures/cells.ts'
import type { Indicator, IndicatorTable } from '../../domain/register/things.ts'
import type { GapLine } from '../../domain/trajectory/gapLines.ts'
import type { FigureTable } from '../figure/figureContext.ts'

/** What an imported table says of itself. */
export interface ImportedTable {
  table: string
  edition: string
  title?: string
  publisher?: string
  address?: string
  licence?: string
}

/** The table of a line: what the register says of it, or else its import, and where its figures were read or imported. */
export function sourceOf(
  { key, moments, provenances, imported }: GapLine,
  indicator: Indicator,
  imports: readonly ImportedTable[],
): FigureTable {
  const { table, edition, classificationYear } = key
  const isThis = (each: { table: string; edition: string }) =>
    each.table === table && each.edition === edition
  const known: Partial<ImportedTable> & Pick<IndicatorTable, 'note' | 'possibleBreaks'> =
    indicator.tables.find(isThis) ?? imports.find(isThis) ?? {}
  const { title, publisher, address, licence, note, possibleBreaks } = known
  const newest = moments.findLast(({ own }) => isValue(own)) ?? moments.at(-1)
  return {
    table,
    edition,
    classificationYear,
    period: newest?.period ?? '',
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(address === undefined ? {} : { address }),
    ...(licence === undefined ? {} : { licence }),
    ...(note === undefined ? {} : { note }),
    ...(possibleBreaks === undefined ? {} : { possibleBreaks }),
    ...(provenances.length === 0 ? {} : { provenances }),
    ...(imported === undefined ? {} : { imported }),
  }
}
