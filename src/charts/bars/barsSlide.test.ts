import { expect, it } from 'vitest'
import { type ColumnParts, comparisonFor } from '../../../tests/builders/comparison.ts'
import { barsModel } from './barsModel.ts'
import { barsSlide } from './barsSlide.ts'

function slideOf(parts: ColumnParts, marked?: string) {
  const { rows, columns } = comparisonFor({ columns: [parts] })
  const [column] = columns
  if (column === undefined) throw new Error('no column')
  const given = { name: 'Overgewicht', comparatorName: 'Nederland', label: 'Nederland', marked }
  return barsSlide(
    barsModel(column, rows, 'value'),
    { ...given, nameOf: (code) => code, order: 'value' },
    'nl',
  )
}
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`GM${1000 + place}`, 90 - place / 10]))

it('has the comparator where it lies in the order, and beside it what it rests on', () => {
  const { chart, shown } = slideOf({ values: { GM1: 20, GM2: 30, GM3: 25 }, comparator: 26 }, 'GM1')
  expect(chart.sheet.rows.map((row) => row.slice(0, 2))).toEqual([
    ['GM2', 30],
    ['Nederland', 26],
    ['GM3', 25],
    ['GM1', 20],
  ])
  expect(chart).toMatchObject({ marked: 3, comparator: 1 })
  expect(chart.sheet.rows[1]?.[2]).toBe('cijfer van de uitgever')
  expect(shown).toBeUndefined()
})

it('has no row and no column of a comparator without a figure', () => {
  const { chart } = slideOf({ values: { GM1: 20 }, comparator: 'no-weights' })
  expect(chart.comparator).toBeUndefined()
  expect(chart.sheet.head).toEqual(['Gebied', 'Overgewicht (%)'])
})

it('shows of many regions the ends and what lies around the one it is about, and says how many it leaves out', () => {
  const { chart, shown } = slideOf({ values: many(355), comparator: 70 }, 'GM1100')
  const names = chart.sheet.rows.map(([name]) => name)
  expect(names).toHaveLength(12 + 13 + 12 + 2 + 1)
  expect(names).toEqual(expect.arrayContaining(['GM1000', 'GM1094', 'GM1106', 'GM1354']))
  expect(chart.sheet.rows[chart.marked ?? -1]?.[0]).toBe('GM1100')
  expect(shown).toEqual({ count: 37, of: 355, around: true })
  expect(chart.sheet.absences?.map(({ words }) => words)).toContain(
    'hier tussen staan er nog 82 gebieden op de pagina',
  )
})

it('counts regions without a figure per reason where they are many', () => {
  const without = Object.fromEntries(
    Array.from({ length: 20 }, (_, place) => [`GM${2000 + place}`, 'suppressed' as const]),
  )
  const { chart } = slideOf({ values: { GM1: 20, ...without }, comparator: 26 })
  expect(chart.sheet.rows.at(-1)).toEqual(['20 gebieden', undefined, 'onderdrukt (te kleine aantallen)'])
})

it('never says that a publisher lacks what only the register does not hold', () => {
  const { chart } = slideOf({ values: { GM1: 20, GM2: 'missing' }, comparator: 26 })
  expect(chart.sheet.rows.at(-1)).toEqual(['GM2', undefined, 'niet in dit register'])
})

it('says of a figure that it is provisional, or about as much', () => {
  const { chart } = slideOf({
    values: { GM1: { value: 20, provisional: true }, GM2: { value: 19, approximate: true } },
  })
  expect(chart.sheet.rows.map(([name]) => name)).toEqual(['GM1 (voorlopig)', 'GM2 (ruim)'])
})
