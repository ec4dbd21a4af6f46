import type { CellValue, IndicatorTable, Source } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import { formatDay } from '../../messages/format.ts'
import { provenanceTexts } from '../../messages/provenance.ts'
import type { Language } from '../../messages/texts.ts'
import { absenceWords, provenanceWords, unitWords } from '../../messages/values.ts'
import { type CsvCell, toCsv } from './csv.ts'
import type { TrendModel } from './trendModel.ts'
import { type TrendNames, comparisonSentence } from './trendWords.ts'

/** What stands with the figures in the file, so that they are never alone. */
export interface TrendContext {
  /** Name of the indicator, in the language of the file. */
  title: string
  names: TrendNames
  table: IndicatorTable | undefined
  sources: readonly Source[]
}

/** The trend as a file: a row per figure, then what it is, how it compares and where it comes from. */
export function trendCsv(model: TrendModel, context: TrendContext, language: Language): string {
  const t = figureTexts[language]
  const head = [
    t.region,
    t.regionCode,
    t.classificationYear,
    t.period,
    t.value,
    t.unit,
    t.lowerMargin,
    t.upperMargin,
    t.remark,
    t.ageColumn,
    t.breakdownColumn,
    t.table,
    t.editionColumn,
    t.provenanceColumn,
  ]
  const figures = model.lines.flatMap((line) =>
    line.points.map((point): CsvCell[] => [
      line.name,
      line.region,
      point.observation?.classificationYear,
      notADate(point.period),
      ...valueAndMargins(point.cell, unitWords[language][model.unit]),
      remark(point.cell, language),
      notADate(model.age),
      model.breakdown,
      model.table,
      model.edition,
      point.observation === undefined
        ? undefined
        : provenanceWords[language][point.observation.provenance.status],
    ]),
  )
  return toCsv([head, ...figures, [], ...contextRows(model, context, language)])
}

/** A spreadsheet takes "5-6" and "2024-01" for dates: "5 t/m 6" and "2024 maand 01" it leaves alone. */
const notADate = (text: string): string =>
  text.replace(/^(\d{4})-(\d{2})$/, '$1 maand $2').replace(/^(\d{1,3})-(\d{1,3})$/, '$1 t/m $2')

function valueAndMargins(cell: CellValue, unit: string): CsvCell[] {
  return cell.state === 'value'
    ? [cell.value, unit, cell.lower, cell.upper]
    : [undefined, unit, undefined, undefined]
}

function remark(cell: CellValue, language: Language): string | undefined {
  const t = figureTexts[language]
  if (cell.state !== 'value')
    return [absenceWords[language][cell.state], cell.reason].filter(Boolean).join(': ')
  const remarks = [cell.provisional && t.provisional, cell.approximate && t.approximate].filter(Boolean)
  return remarks.length === 0 ? undefined : remarks.join(', ')
}

function contextRows(
  model: TrendModel,
  { title, names, table, sources }: TrendContext,
  language: Language,
): CsvCell[][] {
  const t = figureTexts[language]
  return [
    [t.indicator, title],
    [t.comparison, comparisonSentence(model, names, language)],
    ...model.breaks.map(({ year, reason }): CsvCell[] => [t.breakName(String(year)), reason]),
    ...(table === undefined
      ? []
      : [
          [t.table, t.tableName(table.table, table.title, table.publisher), table.address],
          ...(table.licence === undefined ? [] : [[t.table, t.licence(table.licence)]]),
          ...(table.note === undefined ? [] : [[t.table, table.note]]),
        ]),
    ...sources.map((source): CsvCell[] => [
      t.source,
      source.title,
      source.address,
      provenanceTexts[language].readOn(formatDay(source.readOn, language)),
    ]),
  ]
}
