import { judgementOf } from '../../charts/figure/judgement.ts'
import { cellRemark } from '../../charts/trend/cellRemark.ts'
import type {
  Comparator,
  ComparatorFigure,
  ComparedColumn,
  Comparison,
} from '../../domain/comparison/comparison.ts'
import { marginsOf } from '../../domain/figures/cells.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { type Sheet, type SheetCell, numberColumn, textColumn } from '../../ui/download/sheet.ts'

/**
 * The whole selection as a table that goes on into other software: a row for each region and indicator, its key in columns
 * of their own.
 */
export function compareSheet(
  { rows, columns, comparator: { kind } }: Comparison,
  comparator: string,
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = comparePageTexts[language]
  const f = figureTexts[language]
  return {
    columns: [
      ...[t.fileIndicator, t.fileRegion, t.fileCode, t.fileWithin, f.period].map(textColumn),
      numberColumn(f.value),
      textColumn(f.unit),
      ...[f.lowerMargin, f.upperMargin, t.fileComparator(comparator), t.fileDifference].map(numberColumn),
      ...[t.fileAgainst, f.remark, t.fileBasis, f.ageColumn, f.breakdownColumn, f.table, f.editionColumn].map(
        textColumn,
      ),
      numberColumn(f.classificationYear),
    ],
    rows: columns.flatMap((column) =>
      rows.map(({ code, name, within }, place): SheetCell[] => [
        column.indicator.title[language],
        name,
        code,
        within,
        ...figureCells(column, place, kind, language),
      ]),
    ),
  }
}

function figureCells(
  column: ComparedColumn,
  place: number,
  kind: Comparator['kind'],
  language: Language,
): SheetCell[] {
  const { key, unit, comparator, cells } = column
  const { cell, against } = cells[place] ?? { cell: { state: 'missing' as const } }
  const margins = marginsOf(cell)
  const judgement = judgementOf(against)
  return [
    key && formatFigurePeriod(key.period, language),
    cell.state === 'value' ? cell.value : undefined,
    unitWords[language][unit],
    margins?.lower,
    margins?.upper,
    comparator.state === 'figure' ? comparator.cell.value : undefined,
    against && roundedDifference(against.difference),
    judgement && comparedTexts[language][judgement],
    cellRemark(cell, language),
    basisInWords(comparator, kind, language),
    key?.age,
    key?.breakdown,
    key?.table,
    key?.edition,
    key?.classificationYear,
  ]
}

/** 49.2 − 50.8 is −1.5999999999999943 to a computer. */
const roundedDifference = (difference: number): number => Number(difference.toFixed(6))

function basisInWords(comparator: ComparatorFigure, kind: Comparator['kind'], language: Language): string {
  const t = comparePageTexts[language]
  if (comparator.state === 'none') return `${t.basisNone}: ${comparedTexts[language][comparator.reason]}`
  const { basis } = comparator
  if (kind === 'rest' && basis.form !== 'published') {
    const { age, period } = basis.form === 'approximation' ? basis.weights : { age: '', period: '' }
    return t.basisRest(String(basis.of), basis.form === 'weighted', age, period)
  }
  switch (basis.form) {
    case 'published':
      return t.basisPublished
    case 'weighted':
      return t.basisWeighted(String(basis.of))
    case 'approximation':
      return t.basisApproximation(String(basis.of), basis.weights.age, basis.weights.period)
  }
}
