import type { BlockKey } from '../../domain/figures/blocks.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { type Sheet, type SheetCell, numberColumn, textColumn } from '../../ui/download/sheet.ts'
import { notADate } from '../trend/notADate.ts'

/** The columns of a file that say which figure a row is of: product rule 1, for a row that is copied out of its file. */
export function keyColumns(language: Language): Sheet['columns'] {
  const t = figureTexts[language]
  return [
    ...[t.period, t.ageColumn, t.breakdownColumn, t.table, t.editionColumn].map(textColumn),
    numberColumn(t.classificationYear),
  ]
}

/** What stands in them; of a column without figures, nothing. A spreadsheet makes no dates of ages and periods. */
export const keyCells = (key: BlockKey | undefined): SheetCell[] => [
  key && notADate(key.period),
  key && notADate(key.age),
  key?.breakdown,
  key?.table,
  key?.edition,
  key?.classificationYear,
]
