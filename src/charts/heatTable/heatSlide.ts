/** The heat table as tables of slides. */
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { formatCell } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { Paint } from '../../slides/colours.ts'
import type { Cell, Table } from '../../slides/content.ts'
import type { Phrase } from '../../slides/words.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorNumber } from '../figure/comparatorBasis.ts'
import { ON_SLIDES, type Shown, excerptOf, shownOf } from '../figure/excerpt.ts'
import { registerPhrase } from '../figure/figureSlide.ts'
import { judgementAsRead } from '../figure/judgement.ts'
import { judgementCell } from '../figure/judgementSlide.ts'
import { type HeatColumn, type HeatModel, shadeOf, signOf } from './heatModel.ts'
import { columnName, frameInWords, frameOfColumn, noFigureInWords } from './heatWords.ts'

/** A slide has room for so many indicators beside the names of the regions. */
const MOST_COLUMNS = 5
/** The fullest shade, as in the stylesheet of the page (--heat-most). */
const FULLEST = 0.48

export interface HeatSlide {
  /** One, or more where there are more indicators than a slide has room for; with the columns of each. */
  tables: readonly { table: Table; columns: readonly ComparedColumn[] }[]
  shown?: Shown | undefined
}

/** What a row says: of the comparator, a region, or regions that have no room. */
interface SlideRow {
  name: readonly Phrase[]
  cell: (column: HeatColumn) => Cell
  strong?: boolean
}

/**
 * The rows of the page, the comparator on top; a shade as on the page, and in its cell the word for what it says. Of many
 * rows the ends and those around the region that the slide is about.
 */
export function heatSlide(
  model: HeatModel,
  given: { comparatorName: string; strong: readonly (string | undefined)[] },
  language: Language,
): HeatSlide {
  const { comparison, columns, order } = model
  const t = compareSlideTexts[language]
  const codes = order.map((place) => comparison.rows[place]?.code)
  const at = codes.findIndex((code) => code !== undefined && code === given.strong[0])
  const parts = excerptOf(order, at, ON_SLIDES)
  const rows: SlideRow[] = [
    { name: [{ text: given.comparatorName }], cell: (column) => comparatorCell(column, language) },
    ...parts.flatMap((part): SlideRow[] => {
      if ('skipped' in part)
        return [
          {
            name: [{ text: t.skipped(t.regions(formatNumber(part.skipped, language))) }],
            cell: () => ({ words: t.skippedName, align: 'end' }),
          },
        ]
      const row = comparison.rows[part.item]
      if (row === undefined) return []
      return [
        {
          name: [registerPhrase(fullName(row), language)],
          cell: (column) => figureCell(column, part.item, language),
          strong: given.strong.includes(row.code),
        },
      ]
    }),
  ]
  const frames = new Set(columns.map(({ column }) => frameInWords(column, language))).size > 1
  return {
    tables: inGroups(columns).map((group) => ({
      table: tableOf(group, rows, frames, language),
      columns: group.map(({ column }) => column),
    })),
    shown: shownOf(parts, at, order.length),
  }
}

function tableOf(
  columns: readonly HeatColumn[],
  rows: readonly SlideRow[],
  frames: boolean,
  language: Language,
): Table {
  return {
    head: [
      { words: heatTableTexts[language].region },
      ...columns.map((column): Cell => ({ words: headOf(column, frames, language), align: 'end' })),
    ],
    rows: rows.map(({ name, cell, strong = false }) => [
      { words: name, strong },
      ...columns.map((column) => ({ ...cell(column), strong })),
    ]),
  }
}

/** Groups of about as many columns. */
function inGroups(columns: readonly HeatColumn[]): HeatColumn[][] {
  const groups = Math.ceil(columns.length / MOST_COLUMNS)
  const size = Math.ceil(columns.length / Math.max(1, groups))
  return Array.from({ length: groups }, (_, place) => columns.slice(place * size, (place + 1) * size))
}

/** The indicator, and its unit, age and year where the subtitle does not say it of all. */
function headOf({ column }: HeatColumn, frames: boolean, language: Language): readonly Phrase[] {
  const { unit, age, period, breakdown } = frameOfColumn(column, language)
  const name = columnName(column, language)
  if (!frames) return [{ text: name }]
  if (period === undefined) return [{ text: `${name}, ${unit}, ${heatTableTexts[language].noBlock}` }]
  return [
    { text: `${name}, ${unit}, ` },
    registerPhrase([age, breakdown].filter(Boolean).join(', '), language),
    { text: `, ${period}` },
  ]
}

const comparatorCell = ({ column: { comparator }, digits }: HeatColumn, language: Language): Cell => ({
  words:
    comparator.state === 'figure'
      ? comparatorNumber(comparator, language, digits)
      : noFigureInWords(comparator, language),
  align: 'end',
})

function figureCell(heat: HeatColumn, place: number, language: Language): Cell {
  const compared = heat.column.cells[place]
  const cell: CellValue = compared?.cell ?? { state: 'missing' }
  if (compared === undefined || cell.state !== 'value')
    return { words: heatTableTexts[language][cell.state], align: 'end' }
  const tint = tintOf(heat, place)
  const words = [formatCell(cell, language, heat.digits), sideWords(heat, place, language)]
  return {
    words: words.filter((each) => each !== undefined).join(' '),
    align: 'end',
    ...(tint === undefined ? {} : { tint }),
  }
}

/** What the shade says: a sign and a word where the difference was tested, else the order alone. */
function sideWords(heat: HeatColumn, place: number, language: Language): string | undefined {
  const compared = heat.column.cells[place]
  if (compared?.against === undefined) return undefined
  const t = compareSlideTexts[language]
  const sign = signOf(compared)
  if (sign !== undefined) return judgementCell(sign, language).words
  const isNear = judgementAsRead(compared, heat.column.comparator, heat.digits) === 'untested-near'
  return t[isNear ? 'near' : compared.against.position]
}

function tintOf(heat: HeatColumn, place: number): Paint | undefined {
  const compared = heat.column.cells[place]
  const shade = compared && shadeOf(heat, compared)
  if (shade === undefined || shade.at === 0) return undefined
  const of = shade.scale === 'neutral' ? 'soft' : shade.at < 0 ? 'unfavourable' : 'favourable'
  return { of, share: Math.round(Math.abs(shade.at) * FULLEST * 100) / 100 }
}
