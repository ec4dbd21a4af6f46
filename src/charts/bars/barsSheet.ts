import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { type Sheet, type SheetCell, numberColumn, textColumn } from '../../ui/download/sheet.ts'
import { comparatorBasis, comparatorForFile, differenceForFile } from '../figure/comparatorBasis.ts'
import { keyCells, keyColumns } from '../figure/keyCells.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import type { BarsModel } from './barsModel.ts'

/** The order as a table: a row per region, those without a figure last, with why. */
export function barsSheet(
  model: BarsModel,
  comparatorName: string,
  language: Language,
  nameOf?: (code: string) => string,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = figureTexts[language]
  const b = barsTexts[language]
  const { column, bars, absent, digits } = model
  const comparator = comparatorForFile(column.comparator, digits)
  const unit = unitWords[language][model.unit]
  const lacking = absent.flatMap(({ cell, rows }) => rows.map((row) => ({ cell, row })))
  const isWithin = [...bars, ...lacking.map(({ row }) => row)].some(({ within }) => within !== undefined)
  const place = ({ name, code, within }: ComparedRow): SheetCell[] => [
    name,
    code,
    ...(isWithin ? [within] : []),
  ]
  // A row that is copied out of its file still says what it is of.
  const shared = [comparatorBasis(column.comparator, language, nameOf), ...keyCells(column.key)]
  return {
    columns: [
      textColumn(t.region),
      textColumn(t.regionCode),
      ...(isWithin ? [textColumn(b.within)] : []),
      numberColumn(t.value),
      textColumn(t.unit),
      numberColumn(t.lowerMargin),
      numberColumn(t.upperMargin),
      numberColumn(comparatorName),
      numberColumn(b.difference(comparatorName)),
      textColumn(b.beside(comparatorName)),
      textColumn(t.remark),
      textColumn(comparedTexts[language].basisColumn(comparatorName)),
      ...keyColumns(language),
    ],
    rows: [
      ...bars.map((bar): SheetCell[] => [
        ...place(bar),
        bar.value,
        unit,
        bar.margins?.lower,
        bar.margins?.upper,
        comparator,
        bar.against && differenceForFile(bar.against.difference, column.comparator, digits),
        bar.judgement === undefined ? undefined : comparedTexts[language][bar.judgement],
        cellRemark(bar.cell, language),
        ...shared,
      ]),
      ...lacking.map(({ cell, row }): SheetCell[] => [
        ...place(row),
        undefined,
        unit,
        undefined,
        undefined,
        comparator,
        undefined,
        undefined,
        cellRemark(cell, language),
        ...shared,
      ]),
    ],
  }
}
