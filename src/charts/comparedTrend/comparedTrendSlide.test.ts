import { expect, it } from 'vitest'
import { type GivenYears, seriesOver } from '../../../tests/builders/comparedSeries.ts'
import { comparedTrendModel } from './comparedTrendModel.ts'
import { comparedTrendChart } from './comparedTrendSlide.ts'
import { comparedTrendTable } from './comparedTrendTableSlide.ts'

const modelOf = (regions: Readonly<Record<string, GivenYears>>, own = 'GM1') =>
  comparedTrendModel({ series: seriesOver(regions), comparatorName: 'Nederland', own })
const chartOf = (regions: Readonly<Record<string, GivenYears>>) =>
  comparedTrendChart(modelOf(regions), { name: 'Overgewicht', label: 'Nederland', marked: 'GM1' }, 'nl')

it('draws few regions by name, my municipality over the others', () => {
  const drawn = chartOf({ GM0: { 2016: 40, 2020: 41 }, GM1: { 2016: 50, 2020: 52 } })
  expect(drawn?.isRange).toBe(false)
  const { lines = [], sheet } = drawn?.chart ?? {}
  expect(lines.map(({ values, part }) => [sheet?.head[values], part])).toEqual(
    expect.arrayContaining([
      ['GM1', 'own'],
      ['GM0', 'other'],
    ]),
  )
  expect(lines.at(-1)?.part).toBe('own')
  expect(sheet?.head[1]).toBe('GM1')
})

it('draws of many the highest and the lowest of each year, and keeps every region in its sheet', () => {
  const regions = Object.fromEntries(
    Array.from({ length: 12 }, (_, place) => [`GM${place}`, { 2016: 40 + place, 2020: 60 - place }]),
  )
  const drawn = chartOf(regions)
  expect(drawn?.isRange).toBe(true)
  const { sheet, lines = [] } = drawn?.chart ?? {}
  expect(sheet?.head).toEqual(expect.arrayContaining(Object.keys(regions)))
  const drawnNames = lines.map(({ values }) => sheet?.head[values])
  expect(drawnNames).toEqual(expect.arrayContaining(['GM1', 'Hoogste', 'Laagste']))
  expect(drawnNames).not.toContain('GM5')
  const highest = sheet?.head.indexOf('Hoogste') ?? 0
  expect(sheet?.rows.map((row) => row[highest])).toEqual([51, 60])
})

it('says why a figure is not there, which parts the line', () => {
  const { sheet } = chartOf({ GM1: { 2012: 40, 2016: 'suppressed', 2020: 41 } })?.chart ?? {}
  expect(sheet?.absences).toContainEqual({
    row: 1,
    column: sheet?.head.indexOf('GM1'),
    words: 'onderdrukt (te kleine aantallen)',
  })
})

it('draws half-years by name, with the figures and absences in the columns behind', () => {
  const figures = { '2022-H1': 40, '2022-H2': 'suppressed' as const, '2023-H1': 41 }
  const { chart } = chartOf({ GM0: figures, GM1: { '2022-H1': 42, '2022-H2': 43, '2023-H1': 44 } }) ?? {}
  expect(chart).toMatchObject({ periods: 0, years: 1 })
  const { head = [], rows = [], absences } = chart?.sheet ?? {}
  const column = head.indexOf('GM0')
  expect(rows.map((row) => [row[0], row[1], row[column]])).toEqual([
    ['1e helft 2022', 2022, 40],
    ['2e helft 2022', 2022.5, undefined],
    ['1e helft 2023', 2023, 41],
  ])
  expect(absences).toContainEqual({ row: 1, column, words: 'onderdrukt (te kleine aantallen)' })
  expect(chart?.lines.map(({ values }) => head[values])).toEqual(['GM0', 'GM1'])
})

it('says above it where its scale begins', () => {
  expect(chartOf({ GM0: { 2016: 40, 2020: 41 } })?.chart.axis.title).toMatch(/^as begint bij 3\d/)
})

it.each([
  ['one period', { 2020: 40 }],
  ['parts of years that are not as far apart', { '2022-H1': 40, '2022-H2': 41, '2024-H1': 42 }],
])('is a table of %s, with the comparator first', (_what, figures) => {
  const regions = { GM0: figures, GM1: figures }
  expect(chartOf(regions)).toBeUndefined()
  const { table, shown } = comparedTrendTable(modelOf(regions), { label: 'Nederland', marked: 'GM1' }, 'nl')
  const { head, rows } = table
  expect(shown).toBeUndefined()
  expect(head).toHaveLength(1 + Object.keys(figures).length)
  expect(rows.map(([name]) => name?.words)).toEqual(['Nederland', [{ text: 'GM0' }], [{ text: 'GM1' }]])
  expect(rows[2]?.every(({ strong }) => strong)).toBe(true)
})
