import type { CellValue, IndicatorTable, Source } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import { formatDay } from '../../messages/format.ts'
import { provenanceTexts } from '../../messages/provenance.ts'
import type { Language } from '../../messages/texts.ts'
import { absenceWords, provenanceWords, unitWords } from '../../messages/values.ts'
import type { AboutRow, Sheet, SheetCell } from '../../ui/download/sheet.ts'
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

/** The trend as a table: a row per figure; with it what it is, how it compares and where it comes from. */
export function trendSheet(model: TrendModel, context: TrendContext, language: Language): Sheet {
  const t = figureTexts[language]
  const text = (title: string) => ({ title, kind: 'text' as const })
  const number = (title: string) => ({ title, kind: 'number' as const })
  const columns: Sheet['columns'] = [
    text(t.region),
    text(t.regionCode),
    number(t.classificationYear),
    text(t.period),
    number(t.value),
    text(t.unit),
    number(t.lowerMargin),
    number(t.upperMargin),
    text(t.remark),
    text(t.ageColumn),
    text(t.breakdownColumn),
    text(t.table),
    text(t.editionColumn),
    text(t.provenanceColumn),
  ]
  const figures = model.lines.flatMap((line) =>
    line.points.map((point): SheetCell[] => [
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
  return { title: context.title, columns, rows: figures, about: contextRows(model, context, language) }
}

/** A spreadsheet takes "5-6" and "2024-01" for dates: "5 t/m 6" and "2024 maand 01" it leaves alone. */
const notADate = (text: string): string =>
  text.replace(/^(\d{4})-(\d{2})$/, '$1 maand $2').replace(/^(\d{1,3})-(\d{1,3})$/, '$1 t/m $2')

function valueAndMargins(cell: CellValue, unit: string): SheetCell[] {
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
): AboutRow[] {
  const t = figureTexts[language]
  return [
    [t.indicator, title],
    [t.comparison, comparisonSentence(model, names, language)],
    ...model.breaks.map(({ year, reason }): AboutRow => [t.breakName(String(year)), reason]),
    ...(table === undefined
      ? []
      : ([
          [t.table, t.tableName(table.table, table.title, table.publisher), table.address] as const,
          ...(table.licence === undefined ? [] : [[t.table, t.licence(table.licence)] as const]),
          ...(table.note === undefined ? [] : [[t.table, table.note] as const]),
        ] as const)),
    ...sources.map((source): AboutRow => {
      const read = `${source.title} (${provenanceTexts[language].readOn(formatDay(source.readOn, language))})`
      return source.address === undefined ? [t.source, read] : [t.source, read, source.address]
    }),
  ]
}
