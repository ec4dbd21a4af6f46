import type { CellValue } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords, unitWords } from '../../messages/values.ts'
import {
  textColumn,
  numberColumn,
  type AboutRow,
  type Sheet,
  type SheetCell,
} from '../../ui/download/sheet.ts'
import { cellRemark } from './cellRemark.ts'
import { notADate } from './notADate.ts'
import { possibleBreakWords } from './breakWords.ts'
import { type TrendContext, doubtWords, importWords, readWords } from './trendFrame.ts'
import type { TrendModel } from './trendModel.ts'
import type { TrendObservation } from './trendSeries.ts'
import { comparisonSentences, cutAndRedrawn, dataAgeWords, wholeSentence } from './trendWords.ts'

/** The trend as a table: a row per figure; with it what it is, how it compares and where it comes from. */
export function trendSheet(model: TrendModel, context: TrendContext, language: Language): Sheet {
  const t = figureTexts[language]
  const columns: Sheet['columns'] = [
    textColumn(t.region),
    textColumn(t.regionCode),
    numberColumn(t.classificationYear),
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
    textColumn(t.provenanceColumn),
  ]
  const figures = model.lines.flatMap((line) =>
    line.points.map((point): SheetCell[] => [
      line.name,
      line.region,
      point.observation?.classificationYear,
      notADate(point.period),
      ...valueAndMargins(point.cell, unitWords[language][model.unit]),
      cellRemark(point.cell, language),
      notADate(model.age),
      model.breakdown,
      model.table,
      model.edition,
      originWords(point.observation, language),
    ]),
  )
  return { title: context.title, columns, rows: figures, about: contextRows(model, context, language) }
}

/** Where a figure was read, or what it was imported from. */
function originWords(of: TrendObservation | undefined, language: Language): string | undefined {
  const status = of?.provenance && provenanceWords[language][of.provenance.status]
  const imported = of?.imported && importWords(of.imported, language)
  return [imported, status].filter((each) => each !== undefined).join('; ') || undefined
}

function valueAndMargins(cell: CellValue, unit: string): SheetCell[] {
  return cell.state === 'value'
    ? [cell.value, unit, cell.lower, cell.upper]
    : [undefined, unit, undefined, undefined]
}

function contextRows(
  model: TrendModel,
  { title, names, table, sources, today, address, about = [] }: TrendContext,
  language: Language,
): AboutRow[] {
  const t = figureTexts[language]
  const whole = wholeSentence(model, names, language)
  return [
    [t.indicator, title],
    ...comparisonSentences(model, names, language).map((each): AboutRow => [t.comparison, each]),
    ...(whole === undefined ? [] : [[t.comparison, whole] as const]),
    ...model.breaks.map(({ year, reason }): AboutRow => [t.breakName(String(year)), reason]),
    ...possibleBreakWords(model, language, false).map((each): AboutRow => [t.possibleBreak, each]),
    ...cutAndRedrawn(model, language).map((each): AboutRow => [t.remark, each]),
    ...about,
    ...(table === undefined
      ? []
      : ([
          table.address === undefined
            ? ([t.table, t.tableName(table.table, table.title, table.publisher)] as const)
            : ([t.table, t.tableName(table.table, table.title, table.publisher), table.address] as const),
          ...(table.licence === undefined ? [] : [[t.table, t.licence(table.licence)] as const]),
          ...(table.note === undefined ? [] : [[t.table, table.note] as const]),
        ] as const)),
    [t.dataAgeTerm, dataAgeWords(model, today, language)],
    ...model.imports.map((each): AboutRow => [t.source, importWords(each, language)]),
    ...sources.map((source): AboutRow => {
      const read = readWords(source, language)
      return source.address === undefined ? [t.source, read] : [t.source, read, source.address]
    }),
    ...model.provenances.flatMap((each): AboutRow[] => {
      const doubt = doubtWords(each, language)
      return doubt === undefined ? [] : [[t.provenanceColumn, doubt]]
    }),
    [t.addressTerm, address],
  ]
}
