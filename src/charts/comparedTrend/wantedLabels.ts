/** What stands at the ends of the lines of a trend: figure and name, in the room that there is. */
import { comparedTrendTexts } from '../../messages/compare/comparedTrend.ts'
import { formatCell } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { comparatorNumber } from '../figure/comparatorBasis.ts'
import type { DrawnPoint } from '../trend/trendModel.ts'
import type { Standing } from './comparedLines.ts'
import type { ComparedTrendModel } from './comparedTrendModel.ts'

/** Below this width a label has a line for the figure and one or more for the name. */
export const NARROW = 520
/** Of more lines than this a narrow drawing has room for one line of each name. */
const FEW = 6
const LONGEST_PIECE = 11
/** Of the name of a comparator, in a narrow drawing. */
const MOST_ROWS = 3
/** A label wider than this share of the drawing is set in lines of so many characters, or cut short where every line of the figure has one. */
const WIDEST = 0.34
const LONGEST_LINE = 24

export interface WantedLabel {
  key: string
  standing: Standing | 'comparator' | 'range'
  rows: readonly string[]
  end: DrawnPoint
  /** Of a line by name: its place among all lines, which its mark follows from. */
  place?: number
}

/** A label for every line that has one, with its figure and name in as many rows as they need. */
export function wantedLabels(
  model: ComparedTrendModel,
  language: Language,
  { width, measure }: { width: number; measure: (text: string) => number },
): WantedLabel[] {
  const narrow = width < NARROW
  const { drawn, comparator, density, digits } = model
  const named = drawn.filter(({ standing }) => standing !== 'other' || density === 'named')
  const fits = (text: string) => measure(text) <= width * WIDEST
  const inRoom = (text: string) =>
    fits(text) ? [text] : density === 'named' ? [shortened(text, fits)] : piecesOf(text, LONGEST_LINE)
  const rowsOf = (value: string, name: string) =>
    narrow ? [value, ...narrowName(name, drawn.length)] : inRoom(`${value} ${name}`)
  return [
    ...named.flatMap(({ row, standing, points, end }): WantedLabel[] => {
      const cell = end && points.find(({ period }) => period === end.period)?.cell
      return end === undefined || cell === undefined
        ? []
        : [
            {
              key: row.code,
              standing,
              end,
              place: model.lines.findIndex((line) => line.row.code === row.code),
              rows: rowsOf(formatCell(cell, language, digits), row.name),
            },
          ]
    }),
    ...(comparator.end === undefined
      ? []
      : [
          {
            key: 'comparator',
            standing: 'comparator' as const,
            end: comparator.end,
            rows: narrow
              ? [comparatorWords(model, language), ...narrowComparator(comparator.name, drawn.length)]
              : inRoom(`${comparatorWords(model, language)} ${comparator.name}`),
          },
        ]),
    ...rangeLabels(model, language),
  ]
}

/** The comparator's last figure, as it stands at the end of its line. */
function comparatorWords({ comparator, digits }: ComparedTrendModel, language: Language): string {
  const last = comparator.points.find(({ period }) => period === comparator.end?.period)?.figure
  return last?.state === 'figure' ? comparatorNumber(last, language, digits) : ''
}

/** The ends of the band are named: "63,2 hoogste". */
function rangeLabels({ band, digits }: ComparedTrendModel, language: Language): WantedLabel[] {
  const t = comparedTrendTexts[language]
  const last = band.at(-1)?.at(-1)
  if (last === undefined) return []
  const { period, at, high, low } = last
  const label = (key: 'highest' | 'lowest', value: number): WantedLabel => ({
    key,
    standing: 'range',
    end: { period, at, value },
    rows: [`${formatNumber(value, language, digits)} ${t[key]}`],
  })
  return low === high ? [label('highest', high)] : [label('highest', high), label('lowest', low)]
}

/** A name in the rows of a narrow drawing: whole, or of more than a few lines cut to one row. */
function narrowName(name: string, lines: number): string[] {
  const pieces = piecesOf(name, LONGEST_PIECE)
  return lines <= FEW || pieces.length === 1
    ? pieces
    : [shortened(name, ({ length }) => length <= LONGEST_PIECE)]
}

/** The comparator's name may be half a sentence: the notes have it whole, so here it takes a few rows at most. */
function narrowComparator(name: string, lines: number): string[] {
  const pieces = narrowName(name, lines)
  if (pieces.length <= MOST_ROWS) return pieces
  const [last = ''] = pieces.slice(MOST_ROWS - 1)
  return [...pieces.slice(0, MOST_ROWS - 1), `${last} …`]
}

function shortened(text: string, fits: (text: string) => boolean): string {
  let short = text
  while (!fits(short) && short.length > 2) short = `${short.slice(0, -2).trimEnd()}…`
  return short
}

function piecesOf(name: string, longest: number): string[] {
  const pieces: string[] = []
  for (const word of name.split(/(?<=-)|(?<= )/)) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + word.trim().length <= longest)
      pieces[pieces.length - 1] = last + word
    else pieces.push(word)
  }
  return pieces.map((piece) => piece.trim())
}
