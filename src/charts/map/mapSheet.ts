import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { mapTexts } from '../../messages/compare/map.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { type Sheet, type SheetCell, numberColumn, textColumn } from '../../ui/download/sheet.ts'
import { fullName } from '../figure/absence.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import { notADate } from '../trend/notADate.ts'
import type { MapModel } from './mapModel.ts'

/** The regions of a map as a table for a file, highest first. */
export function mapSheet(
  model: MapModel,
  { key }: ComparedColumn,
  comparatorName: string,
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = figureTexts[language]
  const own = mapTexts[language]
  const unit = unitWords[language][model.unit]
  const hasComparator = model.comparator !== undefined
  const shared: SheetCell[] =
    key === undefined
      ? []
      : [
          notADate(key.period),
          notADate(key.age),
          key.breakdown,
          key.table,
          key.edition,
          String(key.classificationYear),
        ]
  return {
    columns: [
      textColumn(t.region),
      textColumn(t.regionCode),
      numberColumn(t.value),
      textColumn(t.unit),
      numberColumn(t.lowerMargin),
      numberColumn(t.upperMargin),
      textColumn(t.remark),
      ...(hasComparator
        ? [numberColumn(own.difference(comparatorName)), textColumn(own.beside(comparatorName))]
        : []),
      ...(key === undefined
        ? []
        : [
            textColumn(t.period),
            textColumn(t.ageColumn),
            textColumn(t.breakdownColumn),
            textColumn(t.table),
            textColumn(t.editionColumn),
            textColumn(t.classificationYear),
          ]),
    ],
    rows: model.regions.map(({ cell, against, judgement, ...row }) => [
      fullName(row),
      row.code,
      ...(isValue(cell)
        ? [cell.value, unit, cell.lower, cell.upper]
        : [undefined, unit, undefined, undefined]),
      cellRemark(cell, language),
      ...(hasComparator
        ? [
            // A difference of two decimal figures has a tail that no publisher wrote.
            against === undefined ? undefined : Number(against.difference.toPrecision(10)),
            judgement === undefined
              ? comparedTexts[language].notCompared
              : comparedTexts[language][judgement],
          ]
        : []),
      ...shared,
    ]),
  }
}
