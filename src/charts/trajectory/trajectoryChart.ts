/** The way to a target as the chart or the table of a slide: the figures of the page's table. */
import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import type { Axis } from '../../slides/axis.ts'
import type { Absence, TrendBreak, TrendChart, TrendLine, Value } from '../../slides/chart.ts'
import type { Cell, Table } from '../../slides/content.ts'
import { dutchIn } from '../trend/dutchIn.ts'
import { axisOf as ticksOf } from '../trend/axisTicks.ts'
import { axisOf } from '../trend/trendChart.ts'
import { type CellWords, comparatorInWords, gapInWords, ownInWords, requiredInWords } from './rowWords.ts'
import { type TrajectoryRow, tableHeads, tableRows } from './tableRows.ts'
import { type TrajectoryModel, type TrajectoryNames, lastOf } from './trajectoryModel.ts'
import { exactly, numbersOf } from './trajectorySheet.ts'

const WHOLE_YEAR = /^\d{4}$/

interface Column {
  head: string
  value: (row: TrajectoryRow) => Value
  /** Why there is no figure. */
  absent?: (row: TrajectoryRow) => string | undefined
  part?: TrendLine['part']
  margins?: TrendLine['margins']
  isMargin?: true
}

/** As a line chart; undefined where its periods have no place on an axis of years: then the table says it. */
export function trajectoryChart(
  model: TrajectoryModel,
  name: string,
  language: Language,
): TrendChart | undefined {
  const pace = paceAlong(model)
  const rows = [...tableRows(model), ...pace.rows]
  if (rows.length < 2 || !rows.every(({ period }) => WHOLE_YEAR.test(period))) return undefined
  const columns = [...columnsOf(model, rows, language), ...paceColumn(model, pace, language)]
  const absences = columns.flatMap(({ value, absent }, place): Absence[] =>
    rows.flatMap((each, row) => {
      const words = value(each) === undefined ? absent?.(each) : undefined
      return words === undefined ? [] : [{ row, column: place + 1, words }]
    }),
  )
  const drawn = rows.flatMap((row) =>
    columns.flatMap(({ value, part, isMargin }) => {
      const figure = part !== undefined || isMargin === true ? value(row) : undefined
      return typeof figure === 'number' ? [figure] : []
    }),
  )
  return {
    kind: 'trend',
    sheet: {
      name,
      head: [trajectoryFigureTexts[language].period, ...columns.map(({ head }) => head)],
      rows: rows.map((row) => [Number(row.period), ...columns.map(({ value }) => value(row))]),
      absences,
    },
    years: 0,
    lines: columns.flatMap(({ part, margins }, place): TrendLine[] =>
      part === undefined ? [] : [{ values: place + 1, part, ...(margins === undefined ? {} : { margins }) }],
    ),
    breaks: breaksOf(model, language),
    axis: titled(
      axisOf({ axis: ticksOf(drawn, model.unit === 'percent'), unit: model.unit }, language),
      // A straight line into the future looks like a forecast.
      pace.at === undefined ? undefined : figureSlideTexts[language].pace,
    ),
    digits: model.digits,
  }
}

const titled = (axis: Axis, more: string | undefined): Axis => {
  const said = [axis.title, more].filter((each) => each !== undefined)
  return said.length === 0 ? axis : { ...axis, title: said.join('; ') }
}

interface Pace {
  /** The figure that the pace so far comes to in a year; undefined without a pace to carry on, or outside of what is drawn. */
  at?: (year: number) => number | undefined
  /** The year in which it arrives, where that lies beyond the rows of the table. */
  rows: readonly TrajectoryRow[]
}

/** The pace of the drawing, in whole years: it ends in the year in which it arrives, or where the drawing ends. */
function paceAlong({ pace, meets, result, moments, target }: TrajectoryModel): Pace {
  const [from, to] = pace
  if (from === undefined || to === undefined || result.state !== 'measured') return { rows: [] }
  const end = meets !== undefined && meets.at === to.at ? meets.year : Math.floor(to.at)
  if (end <= from.at) return { rows: [] }
  const each = (to.value - from.value) / (to.at - from.at)
  const isBeyond = end > Math.max(target.year, ...moments.map(({ at }) => at))
  return {
    at: (year) => (year < from.at || year > end ? undefined : from.value + each * (year - from.at)),
    rows: isBeyond
      ? [
          {
            period: String(end),
            standing: undefined,
            own: 'not-yet',
            comparator: { kept: lastOf(result).comparator },
            required: 'after-target',
          },
        ]
      : [],
  }
}

const paceColumn = ({ digits }: TrajectoryModel, { at }: Pace, language: Language): Column[] =>
  at === undefined
    ? []
    : [
        {
          head: trajectoryFigureTexts[language].labelPace,
          value: ({ period }) => exactly(at(Number(period)), digits),
          part: 'pace',
        },
      ]

function columnsOf(model: TrajectoryModel, rows: readonly TrajectoryRow[], language: Language): Column[] {
  const { names, digits, path } = model
  const t = trajectoryFigureTexts[language]
  const written = { digits, language }
  const number = (row: TrajectoryRow, place: number) => numbersOf(row, '', digits)[place]
  const absent = ({ words, isAbsent }: CellWords) => (isAbsent === true ? words : undefined)
  const hasMargins = rows.some(({ own }) => own !== 'not-yet' && isValue(own) && marginsOf(own) !== undefined)
  const required = (row: TrajectoryRow) => {
    const words = requiredInWords(row, written)
    return typeof words === 'string' ? words : undefined
  }
  return [
    {
      head: names.own,
      value: (row) => number(row, 0),
      absent: ({ own }) => absent(ownInWords(own, written)),
      part: 'own',
      ...(hasMargins ? { margins: { lower: 2, upper: 3 } } : {}),
    },
    ...(hasMargins
      ? [
          { head: t.fileOwnLower, value: (row: TrajectoryRow) => number(row, 1), isMargin: true as const },
          { head: t.fileOwnUpper, value: (row: TrajectoryRow) => number(row, 2), isMargin: true as const },
        ]
      : []),
    {
      head: names.label,
      // One that is kept as it was is no measurement: only its words say it.
      value: (row) => ('kept' in row.comparator ? undefined : number(row, 3)),
      absent: (row) => absent(comparatorInWords(row, written)),
      part: 'comparator',
    },
    {
      head: `${t.gap} (${tableHeads(model, language)[2]?.[1] ?? ''})`,
      value: (row) => number(row, 5),
      absent: (row) => absent(gapInWords(row, written)),
    },
    { head: t.requiredGap, value: (row) => number(row, 7), absent: required },
    {
      head: t.requiredFigure,
      value: (row) => number(row, 8),
      absent: required,
      ...(path.length > 1 ? { part: 'other' as const } : {}),
    },
  ]
}

/** No line runs across a break or a possible one; only a sure one is said to be one. */
function breaksOf({ breaks, possibleBreaks }: TrajectoryModel, language: Language): TrendBreak[] {
  const t = figureTexts[language]
  return [
    ...breaks.map((each): TrendBreak => {
      const years = each.breaks.map(({ year }) => year)
      return { year: Math.max(...years), words: t.breakName(years.join(', ')) }
    }),
    ...possibleBreaks.map(({ before }): TrendBreak => ({
      year: Number(before),
      words: t.possibleBreak,
      isPossible: true,
    })),
  ].toSorted((a, b) => a.year - b.year)
}

/** Names in a sentence that are Dutch; the country and its rest are our own words. */
export function dutchNames({ own, comparator }: TrajectoryNames, language: Language): string[] {
  const { rest, country } = trajectoryTexts[language]
  return [own, ...(comparator === rest || comparator === country ? [] : [comparator])]
}

/** As a table, with the words of the page. */
export function trajectoryTable(model: TrajectoryModel, language: Language): Table {
  const t = trajectoryFigureTexts[language]
  const written = { digits: model.digits, language }
  const { names } = model
  const end = (words: Cell['words']): Cell => ({ words, align: 'end' })
  const whole = ({ words, margins }: CellWords) => end([words, margins].filter(Boolean).join(' '))
  return {
    head: [
      { words: t.period },
      ...tableHeads(model, language).map(([name, of]) =>
        end(dutchIn(`${name} (${of})`, dutchNames(names, language), language)),
      ),
    ],
    rows: tableRows(model).map((row): Cell[] => {
      const required = requiredInWords(row, written)
      const [gap, figure] = typeof required === 'string' ? [required, required] : required
      return [
        {
          words: [
            formatFigurePeriod(row.period, language),
            row.standing && (row.standing === 'baseline' ? t.isBaseline : t.isTarget),
            row.isDoubted === true ? figureTexts[language].afterPossibleBreak : undefined,
          ]
            .filter(Boolean)
            .join(', '),
        },
        whole(ownInWords(row.own, written)),
        whole(comparatorInWords(row, written)),
        whole(gapInWords(row, written)),
        end(gap),
        end(figure),
      ]
    }),
  }
}
