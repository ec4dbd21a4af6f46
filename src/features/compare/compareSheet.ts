import { comparatorBasis, comparatorForFile, differenceForFile } from '../../charts/figure/comparatorBasis.ts'
import { digitsIn } from '../../charts/figure/columnContext.ts'
import { judgementAsRead } from '../../charts/figure/judgement.ts'
import { keyCells, keyColumns } from '../../charts/figure/keyCells.ts'
import { cellRemark } from '../../charts/trend/cellRemark.ts'
import type { ComparedColumn, Comparison } from '../../domain/comparison/comparison.ts'
import { marginsOf } from '../../domain/figures/cells.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { type Sheet, type SheetCell, numberColumn, textColumn } from '../../ui/download/sheet.ts'

/**
 * The whole selection as a table that goes on into other software: a row for each region and indicator, its key in columns
 * of their own.
 */
export function compareSheet(
  { rows, columns }: Comparison,
  comparator: string,
  language: Language,
  /** Names of regions by code, for those that a mean leaves out; without it, those of the rows. */
  nameOf: (code: string) => string = (code) => rows.find((row) => row.code === code)?.name ?? code,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = comparePageTexts[language]
  const f = figureTexts[language]
  return {
    columns: [
      ...[t.fileIndicator, t.fileRegion, t.fileCode, t.fileWithin].map(textColumn),
      ...keyColumns(language),
      numberColumn(f.value),
      textColumn(f.unit),
      ...[f.lowerMargin, f.upperMargin, t.fileComparator(comparator), t.fileDifference].map(numberColumn),
      ...[t.fileAgainst, f.remark, t.fileBasis].map(textColumn),
    ],
    rows: columns.flatMap((column) => {
      // The same in every row: a row that is copied out of the file still says it.
      const basis = comparatorBasis(column.comparator, language, nameOf)
      const key = keyCells(column.key)
      const digits = digitsIn(column)
      return rows.map(({ code, name, within }, place): SheetCell[] => [
        column.indicator.title[language],
        name,
        code,
        within,
        ...key,
        ...figureCells(column, place, digits, language),
        basis,
      ])
    }),
  }
}

function figureCells(
  { unit, comparator, cells }: ComparedColumn,
  place: number,
  digits: number,
  language: Language,
): SheetCell[] {
  const compared = cells[place] ?? { cell: { state: 'missing' as const } }
  const { cell, against } = compared
  const margins = marginsOf(cell)
  const judgement = judgementAsRead(compared, comparator, digits)
  return [
    cell.state === 'value' ? cell.value : undefined,
    unitWords[language][unit],
    margins?.lower,
    margins?.upper,
    comparatorForFile(comparator, digits),
    against && differenceForFile(against.difference, comparator, digits),
    judgement && comparedTexts[language][judgement],
    cellRemark(cell, language),
  ]
}
