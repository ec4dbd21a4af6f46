import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { marginsOf } from '../../domain/figures/cells.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { mapTexts } from '../../messages/compare/map.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { type Sheet, type SheetCell, numberColumn, textColumn } from '../../ui/download/sheet.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorBasis, comparatorForFile, differenceForFile } from '../figure/comparatorBasis.ts'
import { keyCells, keyColumns } from '../figure/keyCells.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import type { MapModel } from './mapModel.ts'

/** The regions of a map as a table for a file, highest first; the same columns as of the ordered bars. */
export function mapSheet(
  model: MapModel,
  { key }: Pick<ComparedColumn, 'key'>,
  comparatorName: string,
  language: Language,
  /** Names of regions by code, for those that a mean leaves out. */
  nameOf?: (code: string) => string,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = figureTexts[language]
  const own = mapTexts[language]
  const words = comparedTexts[language]
  const { comparator, digits } = model
  const unit = unitWords[language][model.unit]
  // A row that is copied out of its file still says what it is of.
  const shared = [comparatorBasis(comparator, language, nameOf), ...keyCells(key)]
  return {
    columns: [
      textColumn(t.region),
      textColumn(t.regionCode),
      numberColumn(t.value),
      textColumn(t.unit),
      numberColumn(t.lowerMargin),
      numberColumn(t.upperMargin),
      numberColumn(comparatorName),
      numberColumn(own.difference(comparatorName)),
      textColumn(own.beside(comparatorName)),
      textColumn(t.remark),
      textColumn(words.basisColumn(comparatorName)),
      ...keyColumns(language),
    ],
    rows: model.regions.map(({ cell, against, judgement, ...row }): SheetCell[] => {
      const margins = marginsOf(cell)
      return [
        fullName(row),
        row.code,
        cell.state === 'value' ? cell.value : undefined,
        unit,
        margins?.lower,
        margins?.upper,
        comparatorForFile(comparator, digits),
        against && differenceForFile(against.difference, comparator, digits),
        judgement && words[judgement],
        cellRemark(cell, language),
        ...shared,
      ]
    }),
  }
}
