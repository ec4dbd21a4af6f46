import { comparedTrendTexts } from '../../messages/compare/comparedTrend.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { type Sheet, type SheetCell, numberColumn, textColumn } from '../../ui/download/sheet.ts'
import { fullName } from '../figure/absence.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import { notADate } from '../trend/notADate.ts'
import type { ComparatorLine } from './comparedLines.ts'
import type { ComparedTrendModel } from './comparedTrendModel.ts'

/** The trend as a table for a file: a row per region and period, the comparator below them with how it was computed. */
export function comparedTrendSheet(
  model: ComparedTrendModel,
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = figureTexts[language]
  const own = comparedTrendTexts[language]
  const { key, unit, lines, comparator } = model
  const shared: SheetCell[] = [
    notADate(key.age),
    key.breakdown,
    key.table,
    key.edition,
    String(key.classificationYear),
  ]
  const unitWord = unitWords[language][unit]
  return {
    columns: [
      textColumn(t.region),
      textColumn(t.regionCode),
      textColumn(t.period),
      numberColumn(t.value),
      textColumn(t.unit),
      numberColumn(t.lowerMargin),
      numberColumn(t.upperMargin),
      textColumn(t.remark),
      textColumn(t.ageColumn),
      textColumn(t.breakdownColumn),
      textColumn(t.table),
      textColumn(t.editionColumn),
      textColumn(t.classificationYear),
    ],
    rows: [
      ...lines.flatMap(({ row, points }) =>
        points.map(({ period, cell }) => [
          fullName(row),
          row.code,
          notADate(period),
          ...(cell.state === 'value'
            ? [cell.value, unitWord, cell.lower, cell.upper]
            : [undefined, unitWord, undefined, undefined]),
          cellRemark(cell, language),
          ...shared,
        ]),
      ),
      ...comparator.points.map(({ period, figure }) => [
        own.comparator(comparator.name),
        undefined,
        notADate(period),
        figure.state === 'figure' ? figure.cell.value : undefined,
        unitWord,
        figure.state === 'figure' ? figure.cell.lower : undefined,
        figure.state === 'figure' ? figure.cell.upper : undefined,
        howComputed(figure, language),
        ...shared,
      ]),
    ],
  }
}

function howComputed(figure: ComparatorLine['points'][number]['figure'], language: Language): string {
  if (figure.state === 'none') return comparedTexts[language][figure.reason]
  const { basis } = figure
  const t = comparedTrendTexts[language]
  if (basis.form === 'approximation')
    return `${t.approximation} (${basis.weights.age}, ${basis.weights.period})`
  return t[basis.form]
}
