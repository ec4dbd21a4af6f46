import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { type GapComparator, gapLines } from '../../domain/trajectory/gapLines.ts'
import { type NamedLine, namedLines } from './lineNames.ts'
import type { TrajectorySectionProps } from './sectionProps.ts'

/** The lines that a gap of `own` can be followed on, by name; and the tables that have no figures of whole years. */
export function linesToFollow(
  indicator: Indicator,
  { blocks, population }: NonNullable<TrajectorySectionProps['figures']>,
  own: string,
  comparator: GapComparator,
  { regions, register }: FigureIndex,
): Omit<ReturnType<typeof gapLines>, 'lines'> & { lines: readonly NamedLine[] } {
  const { boundaryChanges } = register
  const found = gapLines({ indicator, blocks, population, regions, boundaryChanges, own, comparator })
  return { ...found, lines: namedLines(found.lines) }
}

/** The line that is asked for, or the first. */
export const askedLine = (
  lines: readonly NamedLine[],
  { line }: { line?: string | undefined },
): NamedLine | undefined => lines.find(({ word }) => word === line) ?? lines[0]
