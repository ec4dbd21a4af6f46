import type { Provenance, Source } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import { formatDay } from '../../messages/format.ts'
import { provenanceTexts } from '../../messages/provenance.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords, unitWords } from '../../messages/values.ts'
import type { AboutRow, PictureFrame } from '../../ui/download/sheet.ts'
import { breakWords, possibleBreakWords } from './breakWords.ts'
import type { TrendModel } from './trendModel.ts'
import type { Imported } from './trendSeries.ts'
import {
  type TrendNames,
  classificationWords,
  comparisonSentences,
  cutAndRedrawn,
  dataAgeWords,
  drawingSentences,
  wholeSentence,
} from './trendWords.ts'

/** What a table says of itself: one of the register, or one that was imported. */
export interface TrendTableOf {
  table: string
  title: string
  publisher: string
  address?: string
  licence?: string
  note?: string
}

/** What stands with a figure wherever it goes: on the screen, in a file and around a picture. */
export interface TrendContext {
  /** Title of the figure. */
  title: string
  names: TrendNames
  table: TrendTableOf | undefined
  sources: readonly Source[]
  today: string
  /** The address that brings the figure back. */
  address: string
  /** What may not be read into it, to stand with its picture too. */
  caution?: string
  /** What else goes along in a file: definition, denominator, what the figure cannot tell. */
  about?: readonly AboutRow[]
}

/** Unit, age, breakdown where it is not everyone, and years: our words, then those of the register, which are Dutch. */
export function frameParts(model: TrendModel, language: Language): { ours?: string; register?: string }[] {
  const t = figureTexts[language]
  const first = model.periods[0]?.period ?? ''
  const last = model.periods.at(-1)?.period ?? first
  return [
    { ours: unitWords[language][model.unit] },
    { ours: t.age, register: model.age },
    ...(model.breakdown === 'totaal' ? [] : [{ register: model.breakdown }]),
    { ours: t.years(first.slice(0, 4), last.slice(0, 4)) },
  ]
}

/** What stands around the picture of a trend, so that it is never alone. */
export function trendFrame(model: TrendModel, context: TrendContext, language: Language): PictureFrame {
  const t = figureTexts[language]
  const { title, names, table, sources, today, address, caution } = context
  return {
    title,
    subtitle: [
      ...frameParts(model, language).map(({ ours, register }) => [ours, register].filter(Boolean).join(' ')),
      ...model.provenances
        .filter(isDoubtful)
        .slice(0, 1)
        .map(({ status }) => provenanceWords[language][status]),
    ].join(' · '),
    foot: [
      ...comparisonSentences(model, names, language),
      ...breakWords(model.breaks, language),
      ...possibleBreakWords(model, language),
      ...[
        ...drawingSentences(model, language),
        ...cutAndRedrawn(model, language),
        wholeSentence(model, names, language),
      ].filter((each) => each !== undefined),
      ...(caution === undefined ? [] : [caution]),
      tableWords(model, table, language),
      ...(table?.note === undefined ? [] : [table.note]),
      dataAgeWords(model, today, language),
      ...model.imports.map((each) => importWords(each, language)),
      ...sources.map((source) => `${t.source}: ${readWords(source, language)}`),
      ...model.provenances.flatMap((each) => doubtWords(each, language) ?? []),
      address,
    ],
  }
}

/** "Tabel 50090NED, Gezondheid per wijk en buurt (RIVM), editie: indeling 2020, gebiedsindeling van 2020, licentie: CC BY 4.0." */
export function tableWords(model: TrendModel, table: TrendTableOf | undefined, language: Language): string {
  const t = figureTexts[language]
  const parts = [
    table === undefined ? model.table : t.tableName(table.table, table.title, table.publisher),
    t.edition(model.edition),
    classificationWords(model, language),
    ...(table?.licence === undefined ? [] : [t.licence(table.licence)]),
  ]
  return `${parts.join(', ')}.`
}

/** "Gezondheid per wijk en buurt (gelezen 21 november 2026)" */
export function readWords(source: Source, language: Language): string {
  return `${source.title} (${provenanceTexts[language].readOn(formatDay(source.readOn, language))})`
}

/** "Ingelezen op 22 november 2026 uit 50090NED.csv.gz." */
export const importWords = ({ origin, at }: Imported, language: Language): string =>
  figureTexts[language].imported(formatDay(at.slice(0, 10), language), origin)

/** Was it not simply read in a source? */
export const isDoubtful = ({ status }: Provenance): boolean => status !== 'found' && status !== 'founding'

/** What is not simply read in a source says so in a file and on a picture too. */
export function doubtWords(provenance: Provenance, language: Language): string | undefined {
  if (!isDoubtful(provenance)) return undefined
  const { status, note } = provenance
  const words = provenanceWords[language][status]
  return note === undefined ? words : `${words}: ${note}`
}
