import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import {
  type AboutRow,
  type Sheet,
  type SheetCell,
  numberColumn,
  textColumn,
} from '../../ui/download/sheet.ts'
import { comparatorBasis, comparatorForFile } from '../figure/comparatorBasis.ts'
import { tableName } from '../figure/figureContext.ts'
import { sourcesOf } from '../figure/columnContext.ts'
import type { HeatColumn, HeatModel } from './heatModel.ts'
import { besideInWords, cellRemarkInWords, columnName, frameInWords } from './heatWords.ts'

/** A column of the file: its title, what it holds of the comparator and what of a row. */
interface FileColumn {
  column: Sheet['columns'][number]
  comparator: SheetCell
  cell: (place: number) => SheetCell
}

/** The table as it is shown, the comparator first; of every indicator its figure and what a figure may not be without. */
export function heatSheet(
  { comparison, columns, order }: HeatModel,
  comparator: string,
  language: Language,
  /** Names of regions by code, for those that a mean is without. */
  nameOf: (code: string) => string = (code) => code,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = figureTexts[language]
  const row = (place: number) => comparison.rows[place]
  const within = comparison.rows.some((each) => each.within !== undefined)
  const all: FileColumn[] = [
    { column: textColumn(t.region), comparator, cell: (place) => row(place)?.name },
    { column: textColumn(t.regionCode), comparator: undefined, cell: (place) => row(place)?.code },
    ...(within
      ? [
          {
            column: textColumn(heatTableTexts[language].within),
            comparator: undefined,
            cell: (place: number) => row(place)?.within,
          },
        ]
      : []),
    ...columns.flatMap((heat) => ofIndicator(heat, comparator, nameOf, language)),
  ]
  return {
    columns: all.map(({ column }) => column),
    rows: [all.map((each) => each.comparator), ...order.map((place) => all.map(({ cell }) => cell(place)))],
  }
}

/** The figure, its margins where any has them, how it lies beside the comparator, and a remark where any has one. */
function ofIndicator(
  heat: HeatColumn,
  comparator: string,
  nameOf: (code: string) => string,
  language: Language,
): FileColumn[] {
  const t = heatTableTexts[language]
  const { column } = heat
  const name = columnName(column, language)
  const figure = column.comparator
  const margins = column.cells.some(({ cell }) => marginsOf(cell) !== undefined)
  const limit = (side: 'lower' | 'upper') => (place: number) => {
    const compared = column.cells[place]
    return compared === undefined ? undefined : marginsOf(compared.cell)?.[side]
  }
  const remarkAt = (place: number) => {
    const compared = column.cells[place]
    return compared && cellRemarkInWords(compared.cell, language, true)
  }
  return [
    {
      column: numberColumn(t.columnWith(name, frameInWords(column, language))),
      comparator: comparatorForFile(figure, heat.digits),
      cell: (place) => {
        const cell = column.cells[place]?.cell
        return cell !== undefined && isValue(cell) ? cell.value : undefined
      },
    },
    ...(margins
      ? [
          { column: numberColumn(t.columnLower(name)), comparator: undefined, cell: limit('lower') },
          { column: numberColumn(t.columnUpper(name)), comparator: undefined, cell: limit('upper') },
        ]
      : []),
    {
      column: textColumn(t.columnBeside(name, comparator)),
      comparator: comparatorBasis(figure, language, nameOf),
      cell: (place) => {
        const compared = column.cells[place]
        return compared && besideInWords(heat, compared, comparator, language)
      },
    },
    ...(column.cells.some((_, place) => remarkAt(place) !== undefined)
      ? [{ column: textColumn(t.columnRemark(name)), comparator: undefined, cell: remarkAt }]
      : []),
  ]
}

/** What each indicator of the file is: of whom, when, from which table and edition. */
export function heatAbout(columns: readonly HeatColumn[], language: Language): AboutRow[] {
  const t = figureTexts[language]
  return columns.map(({ column }): AboutRow => {
    const { indicator, key } = column
    const [source] = sourcesOf([column])
    const words = [
      indicator.title[language],
      frameInWords(column, language),
      ...(key === undefined || source === undefined
        ? []
        : [
            tableName(source, language),
            t.edition(key.edition),
            t.classification(String(key.classificationYear)),
          ]),
      indicator.definition,
    ].join(', ')
    return source?.address === undefined ? [t.indicator, words] : [t.indicator, words, source.address]
  })
}
