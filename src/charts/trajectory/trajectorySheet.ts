import { marginsOf } from '../../domain/figures/cells.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { unitWords } from '../../messages/values.ts'
import {
  type AboutRow,
  type Sheet,
  type SheetCell,
  numberColumn,
  textColumn,
} from '../../ui/download/sheet.ts'
import { comparatorForFile } from '../figure/comparatorBasis.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import { notADate } from '../trend/notADate.ts'
import { type TrajectoryRow, tableRows } from './tableRows.ts'
import type { TrajectoryModel } from './trajectoryModel.ts'

/** The trajectory as a table for a file: a row per year, why something is absent in words of its own. */
export function trajectorySheet(model: TrajectoryModel, language: Language): Pick<Sheet, 'columns' | 'rows'> {
  const t = trajectoryFigureTexts[language]
  const figures = figureTexts[language]
  const { names, key } = model
  return {
    columns: [
      textColumn(t.period),
      numberColumn(t.fileOwn(names.own)),
      numberColumn(t.fileOwnLower),
      numberColumn(t.fileOwnUpper),
      numberColumn(t.fileOther(names.comparator)),
      textColumn(figures.unit),
      numberColumn(t.gap),
      numberColumn(t.fileMargin),
      numberColumn(t.requiredGap),
      numberColumn(t.requiredFigure),
      textColumn(t.remark),
      textColumn(figures.ageColumn),
      textColumn(figures.breakdownColumn),
      textColumn(figures.table),
      textColumn(figures.editionColumn),
      numberColumn(figures.classificationYear),
    ],
    rows: tableRows(model).map((row): SheetCell[] => [
      notADate(row.period),
      ...numbersOf(row, unitWords[language][model.unit], model.digits),
      remarkOf(row, language),
      notADate(key.age),
      key.breakdown,
      key.table,
      key.edition,
      key.classificationYear,
    ]),
  }
}

/** What was published as it is; what is worked out with the decimals that the screen gives it. */
export function numbersOf(
  { own, ownBasis, comparator, gap, required }: TrajectoryRow,
  unit: string,
  digits: number,
): SheetCell[] {
  const exact = (value: number | undefined) => exactly(value, digits)
  const cell = own === 'not-yet' || own.state !== 'value' ? undefined : own
  const margins = cell && marginsOf(cell)
  const path = typeof required === 'string' ? undefined : required
  return [
    ownBasis === undefined || ownBasis.form === 'published' ? cell?.value : exact(cell?.value),
    margins?.lower,
    margins?.upper,
    'kept' in comparator ? exact(comparator.kept) : comparatorForFile(comparator, digits),
    unit,
    exact(gap?.gap),
    exact(gap?.margin),
    exact(path?.gap),
    exact(path?.figure),
  ]
}

/** Rounded by what writes the numbers on the screen, so that no half goes another way; never −0. */
export const exactly = (value: number | undefined, digits: number): number | undefined =>
  value === undefined ? undefined : Number(formatNumber(value, 'en', digits).replaceAll(',', '')) + 0

function remarkOf(
  { standing, own, comparator, required, isDoubted }: TrajectoryRow,
  language: Language,
): string {
  const t = trajectoryFigureTexts[language]
  return [
    standing === undefined ? undefined : standing === 'baseline' ? t.isBaseline : t.isTarget,
    own === 'not-yet' ? t.notYet : cellRemark(own, language),
    'kept' in comparator
      ? t.keptRemark
      : comparator.state === 'none'
        ? t.notComputed(comparedTexts[language][comparator.reason])
        : cellRemark(comparator.cell, language),
    required === 'before'
      ? t.before
      : required === 'after-break'
        ? t.afterBreak
        : required === 'after-target'
          ? t.afterTarget
          : undefined,
    isDoubted === true ? figureTexts[language].afterPossibleBreak : undefined,
  ]
    .filter(Boolean)
    .join('; ')
}

/** What was chosen, to go along in a file. */
export function choiceRows(model: TrajectoryModel, language: Language): AboutRow[] {
  const t = trajectoryFigureTexts[language]
  const { names, baseline, target } = model
  return [
    [t.aboutOwn, names.own],
    [t.aboutComparator, names.comparator],
    [t.aboutBaseline, String(baseline)],
    [t.aboutShare, t.percentage(String(Math.round(target.share * 100)))],
    [t.aboutYear, String(target.year)],
  ]
}
