/** What stands with a figure of regions wherever it goes, on the screen, in a file and around a picture: one object for all. */
import { lastYearOf } from '../../domain/figures/series.ts'
import type { PossibleBreak, Provenance } from '../../domain/register/things.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import { formatDay } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { AboutRow, PictureFrame } from '../../ui/download/sheet.ts'
import { possibleBreakWords } from '../trend/breakWords.ts'
import { doubtWords } from '../trend/trendFrame.ts'

/** A piece of the line under the title: our words, then those of the register, which are Dutch. */
export interface FramePart {
  ours?: string
  register?: string
}

/** A published table that figures come from. */
export interface FigureTable {
  table: string
  edition: string
  classificationYear: number
  /** The newest period that is shown of it. */
  period: string
  /** What the register says of the table; absent where it does not know it. */
  title?: string
  publisher?: string
  address?: string
  licence?: string
  note?: string
  /** Between which years there may be a break in its series. */
  possibleBreaks?: readonly PossibleBreak[]
  /** Where the figures were read. */
  provenances?: readonly Provenance[]
  /** Of an imported table: the file or address that it came from, and when. */
  imported?: { origin: string; at: string }
}

export interface FigureContext {
  /** What is measured, or what was found. */
  title: string
  /** Unit · age · year. */
  frame: readonly FramePart[]
  /** What the figure says, a sentence each; stands out. */
  findings: readonly string[]
  /** How it is to be read and what it leaves out, a sentence each. */
  notes: readonly string[]
  /** What only a picture has to say: on screen it stands beside the drawing. */
  pictureNotes?: readonly string[]
  /** What may not be read into it, such as an effect into model estimates. */
  warning?: string | undefined
  sources: readonly FigureTable[]
  today: string
  /** The address that brings this figure back. */
  address: string
  /** What else goes along in a file: filters, definition. */
  about?: readonly AboutRow[] | undefined
}

/** The tables of a figure that names possible breaks at its lines: those are not named once more with the table. */
export const withoutSaid = (
  sources: readonly FigureTable[],
  said: readonly PossibleBreak[],
): readonly FigureTable[] =>
  sources.map(({ possibleBreaks = [], ...source }) => ({
    ...source,
    possibleBreaks: possibleBreaks.filter(
      ({ from, to }) => !said.some((each) => each.from === from && each.to === to),
    ),
  }))

/** "%  · leeftijd 18+ · 2020" */
export const frameWords = (frame: readonly FramePart[]): string =>
  frame.map(({ ours, register }) => [ours, register].filter(Boolean).join(' ')).join(' · ')

/** "Tabel 50090NED, Gezondheid per wijk en buurt (RIVM)", or the bare code where the register does not know the table. */
export function tableName({ table, title, publisher }: FigureTable, language: Language): string {
  return title === undefined || publisher === undefined
    ? table
    : figureTexts[language].tableName(table, title, publisher)
}

/** Table, edition, classification of regions and licence: what a figure is found again by, wherever it goes. */
export const sourceParts = (source: FigureTable, language: Language): string[] => [
  tableName(source, language),
  figureTexts[language].edition(source.edition),
  figureTexts[language].classification(String(source.classificationYear)),
  ...(source.licence === undefined ? [] : [figureTexts[language].licence(source.licence)]),
]

/** "Cijfers over 2020, 6 jaar geleden." */
export function ageWords(period: string, today: string, language: Language): string {
  const years = Number(today.slice(0, 4)) - lastYearOf(period)
  return comparedTexts[language].dataAge(formatFigurePeriod(period, language), years)
}

/** What stands around the picture of a figure, so that it is never alone. */
export function pictureFrame(context: FigureContext, language: Language): PictureFrame {
  const { title, frame, findings, notes, pictureNotes = [], warning, sources, today, address } = context
  return {
    title,
    subtitle: frameWords(frame),
    foot: [
      ...findings,
      ...notes,
      ...pictureNotes,
      ...(warning === undefined ? [] : [warning]),
      ...sources.flatMap((source) => sourceLines(source, today, language)),
      address,
    ],
  }
}

/** The same as rows under a table in a file. */
export function aboutRows(context: FigureContext, language: Language): AboutRow[] {
  const t = figureTexts[language]
  const own = comparedTexts[language]
  const { title, frame, findings, notes, warning, sources, today, address, about = [] } = context
  return [
    [t.indicator, `${title} (${frameWords(frame)})`],
    ...findings.map((each): AboutRow => [t.comparison, each]),
    ...notes.map((each): AboutRow => [own.note, each]),
    ...(warning === undefined ? [] : [[own.warning, warning] as const]),
    ...about,
    ...sourceRows(sources, today, language),
    [t.addressTerm, address],
  ]
}

/** Where figures come from and how old they are, as rows: publisher, licence, how it was imported and how sure that is. */
export function sourceRows(sources: readonly FigureTable[], today: string, language: Language): AboutRow[] {
  const { table } = figureTexts[language]
  return sources.flatMap((source): AboutRow[] => {
    const [line = '', ...rest] = sourceLines(source, today, language)
    return [
      source.address === undefined ? [table, line] : [table, line, source.address],
      ...rest.map((each): AboutRow => [table, each]),
    ]
  })
}

/** "Ingelezen op 22 november 2026 uit 50090NED.csv.gz." */
export const importedWords = ({ origin, at }: { origin: string; at: string }, language: Language): string =>
  comparedTexts[language].imported(formatDay(at.slice(0, 10), language), origin)

function sourceLines(source: FigureTable, today: string, language: Language): string[] {
  return [
    `${sourceParts(source, language).join(', ')}. ${ageWords(source.period, today, language)}`,
    ...(source.note === undefined ? [] : [source.note]),
    ...possibleBreakWords({ possibleBreaks: source.possibleBreaks ?? [] }, language, false),
    ...(source.imported === undefined ? [] : [importedWords(source.imported, language)]),
    ...(source.provenances ?? []).flatMap((each) => doubtWords(each, language) ?? []),
  ]
}
