import { isValue } from '../../domain/figures/cells.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { profileTexts } from '../../messages/compare/profile.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { polarityWords, unitWords } from '../../messages/values.ts'
import { type Sheet, type SheetCell, numberColumn, textColumn } from '../../ui/download/sheet.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorBasis, comparatorForFile } from '../figure/comparatorBasis.ts'
import { keyCells, keyColumns } from '../figure/keyCells.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import type { ProfileModel, ProfileRow } from './profileModel.ts'

/** The profile as a table: a row per indicator. */
export function profileSheet(
  model: ProfileModel,
  comparatorName: string,
  language: Language,
  nameOf?: (code: string) => string,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = figureTexts[language]
  const p = profileTexts[language]
  return {
    columns: [
      textColumn(p.theme),
      textColumn(p.indicator),
      textColumn(t.unit),
      numberColumn(fullName(model.region)),
      numberColumn(t.lowerMargin),
      numberColumn(t.upperMargin),
      numberColumn(comparatorName),
      numberColumn(p.lowest),
      numberColumn(p.highest),
      textColumn(barsTexts[language].beside(comparatorName)),
      textColumn(t.remark),
      textColumn(comparedTexts[language].basisColumn(comparatorName)),
      ...keyColumns(language),
    ],
    rows: model.groups.flatMap(({ theme, rows }) =>
      rows.map((row): SheetCell[] => [
        theme,
        ...cellsOf(row, language),
        comparatorBasis(row.comparator, language, nameOf),
        ...keyCells(row.key),
      ]),
    ),
  }
}

function cellsOf(row: ProfileRow, language: Language): SheetCell[] {
  const { indicator, unit, key, cell, margins, comparator, range, judgement, digits } = row
  const remarks = [
    // Where nothing is shown of any region, the publisher may still have said why.
    key === undefined && cell.state === 'missing'
      ? profileTexts[language].noColumn
      : cellRemark(cell, language),
    polarityWords[language][indicator.polarity],
  ]
  return [
    indicator.title[language],
    unitWords[language][unit],
    isValue(cell) ? cell.value : undefined,
    margins?.lower,
    margins?.upper,
    comparatorForFile(comparator, digits),
    range?.low,
    range?.high,
    judgement === undefined ? undefined : comparedTexts[language][judgement],
    remarks.filter((each) => each !== undefined).join('; '),
  ]
}
