import { comparedTrendTexts } from '../../messages/compare/comparedTrend.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { type Sheet, type SheetCell, numberColumn, textColumn } from '../../ui/download/sheet.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorBasis, comparatorForFile } from '../figure/comparatorBasis.ts'
import { keyCells, keyColumns } from '../figure/keyCells.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import type { ComparedTrendModel } from './comparedTrendModel.ts'

/** The trend as a table for a file: a row per region and period, the comparator below them with how it was computed. */
export function comparedTrendSheet(
  model: ComparedTrendModel,
  language: Language,
  nameOf?: (code: string) => string,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = figureTexts[language]
  const own = comparedTrendTexts[language]
  const { key, unit, lines, comparator } = model
  const of = (period: string) => keyCells({ ...key, period })
  const unitWord = unitWords[language][unit]
  return {
    columns: [
      textColumn(t.region),
      textColumn(t.regionCode),
      ...keyColumns(language),
      numberColumn(t.value),
      textColumn(t.unit),
      numberColumn(t.lowerMargin),
      numberColumn(t.upperMargin),
      textColumn(t.remark),
    ],
    rows: [
      ...lines.flatMap(({ row, points }) =>
        points.map(({ period, cell }): SheetCell[] => [
          fullName(row),
          row.code,
          ...of(period),
          ...(cell.state === 'value'
            ? [cell.value, unitWord, cell.lower, cell.upper]
            : [undefined, unitWord, undefined, undefined]),
          cellRemark(cell, language),
        ]),
      ),
      ...comparator.points.map(({ period, figure }): SheetCell[] => {
        const cell = figure.state === 'figure' ? figure.cell : undefined
        return [
          own.comparator(comparator.name),
          undefined,
          ...of(period),
          comparatorForFile(figure, model.digits),
          unitWord,
          cell?.lower,
          cell?.upper,
          comparatorBasis(figure, language, nameOf),
        ]
      }),
    ],
  }
}
