/** The way to a target as the chart or the table of a slide: the figures of the page's table. */
import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import type { Absence, TrendBreak, TrendChart, TrendLine, Value } from '../../slides/chart.ts'
import type { Cell, Table } from '../../slides/content.ts'
import { dutchIn } from '../trend/dutchIn.ts'
import { axisOf as ticksOf } from '../trend/axisTicks.ts'
import { axisOf } from '../trend/trendChart.ts'
import { type CellWords, comparatorInWords, gapInWords, ownInWords, requiredInWords } from './rowWords.ts'
import { type TrajectoryRow, tableHeads, tableRows } from './tableRows.ts'
import type { TrajectoryModel, TrajectoryNames } from './trajectoryModel.ts'
import { numbersOf } from './trajectorySheet.ts'

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
  const rows = tableRows(model)
  if (rows.length < 2 || !rows.every(({ period }) => WHOLE_YEAR.test(period))) return undefined
  const columns = columnsOf(model, rows, language)
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
    // Without the pace carried on, which is said in words: a straight line into the future looks like a forecast.
    axis: axisOf(ticksOf(drawn, model.unit === 'percent')),
    digits: model.digits,
  }
}

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
