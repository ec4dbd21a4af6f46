import type { CellValue } from '../../domain/register/things.ts'
import { scatterTexts } from '../../messages/compare/scatter.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { type Sheet, type SheetCell, numberColumn, textColumn } from '../../ui/download/sheet.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorBasis, comparatorForFile } from '../figure/comparatorBasis.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import { notADate } from '../trend/notADate.ts'
import type { ScatterAxis, ScatterModel } from './scatterModel.ts'

/** The scatter as a table for a file: a row per region with both figures, also those that are not drawn. */
export function scatterSheet(
  model: ScatterModel,
  comparatorName: string,
  language: Language,
  nameOf?: (code: string) => string,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = scatterTexts[language]
  const { x, y, rows } = model
  const parts = (axis: ScatterAxis, cell: CellValue): SheetCell[] => [
    ...(cell.state === 'value' ? [cell.value, cell.lower, cell.upper] : [undefined, undefined, undefined]),
    cellRemark(cell, language),
    ...keyParts(axis),
  ]
  return {
    columns: [textColumn(t.region), textColumn(t.code), ...columnsOf(x, language), ...columnsOf(y, language)],
    rows: [
      ...rows.map(({ row, cells }) => [fullName(row), row.code, ...parts(x, cells.x), ...parts(y, cells.y)]),
      [
        t.comparator(comparatorName),
        undefined,
        ...[x, y].flatMap((axis) => comparatorParts(axis, language, nameOf)),
      ],
    ],
  }
}

function columnsOf({ column: { indicator, unit } }: ScatterAxis, language: Language): Sheet['columns'] {
  const t = scatterTexts[language]
  const own = figureTexts[language]
  const title = indicator.title[language]
  return [
    numberColumn(t.value(title, unitWords[language][unit])),
    numberColumn(`${title}: ${own.lowerMargin.toLowerCase()}`),
    numberColumn(`${title}: ${own.upperMargin.toLowerCase()}`),
    textColumn(t.remark(title)),
    textColumn(t.period(title)),
    textColumn(t.age(title)),
    textColumn(t.origin(title)),
  ]
}

const keyParts = ({ column: { key } }: ScatterAxis): SheetCell[] =>
  key === undefined
    ? [undefined, undefined, undefined]
    : [notADate(key.period), notADate(key.age), `${key.table}, ${key.edition}, ${key.classificationYear}`]

function comparatorParts(
  axis: ScatterAxis,
  language: Language,
  nameOf?: (code: string) => string,
): SheetCell[] {
  const { comparator } = axis.column
  const cell = comparator.state === 'figure' ? comparator.cell : undefined
  return [
    comparatorForFile(comparator, axis.digits),
    cell?.lower,
    cell?.upper,
    comparatorBasis(comparator, language, nameOf),
    ...keyParts(axis),
  ]
}
