import type { GapLists } from '../../domain/gaps/gapLists.ts'
import { deadlineRows, endingRows } from './dateRows.ts'
import { rereadRows, unsureRows } from './factRows.ts'
import type { GapRow, RowContext } from './gapRow.ts'
import { figureRows, goalRows, ownerRows, taskRows } from './missingRows.ts'

/** Every list as lines, one list after the other. */
export const gapRows = (lists: GapLists, context: RowContext): GapRow[] =>
  [taskRows, goalRows, figureRows, ownerRows, unsureRows, rereadRows, endingRows, deadlineRows].flatMap(
    (rowsOf) => rowsOf(lists, context),
  )
