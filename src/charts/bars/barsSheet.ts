import { barsTexts } from '../../messages/compare/bars.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { type Sheet, type SheetCell, numberColumn, textColumn } from '../../ui/download/sheet.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import type { BarsModel } from './barsModel.ts'

/** The order as a table: a row per region, those without a figure last, with why. */
export function barsSheet(
  model: BarsModel,
  comparatorName: string,
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = figureTexts[language]
  const b = barsTexts[language]
  const unit = unitWords[language][model.unit]
  const isWithin = [...model.bars, ...model.absent.flatMap(({ rows }) => rows)].some(
    ({ within }) => within !== undefined,
  )
  const place = ({ name, code, within }: { name: string; code: string; within?: string }): SheetCell[] => [
    name,
    code,
    ...(isWithin ? [within] : []),
  ]
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
    ],
    rows: [
      ...model.bars.map((bar): SheetCell[] => [
        ...place(bar),
        bar.value,
        unit,
        bar.margins?.lower,
        bar.margins?.upper,
        model.comparator,
        rounded(bar.against?.difference),
        bar.judgement === undefined ? undefined : comparedTexts[language][bar.judgement],
        cellRemark(bar.cell, language),
      ]),
      ...model.absent.flatMap(({ state, reason, rows }) =>
        rows.map((row): SheetCell[] => [
          ...place(row),
          undefined,
          unit,
          undefined,
          undefined,
          model.comparator,
          undefined,
          undefined,
          cellRemark({ state, ...(reason === undefined ? {} : { reason }) }, language),
        ]),
      ),
    ],
  }
}

/** 57.8 − 50.8 is 7, not 6.999999999999993. */
const rounded = (difference: number | undefined): number | undefined =>
  difference === undefined ? undefined : Number(difference.toPrecision(10))
