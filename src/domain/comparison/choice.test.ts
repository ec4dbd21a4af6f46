import { describe, expect, it } from 'vitest'
import { type BlockParts, blockFor } from '../../../tests/builders/comparison.ts'
import { type Asked, chooseLine, heldOtherwise, isSameAge } from './choice.ts'
import { linesOf } from './linesOf.ts'
import { offersOf } from './offers.ts'
import { rowPlaces } from './readFigures.ts'

const CHOSEN = ['GM1', 'GM2', 'GM3']
const three = { GM1: 1, GM2: 2, GM3: 3 }
const linesFrom = (...blocks: BlockParts[]) => linesOf(blocks.map(blockFor), rowPlaces(CHOSEN))

function shown(blocks: BlockParts[], asked: Asked = {}) {
  const chosen = chooseLine(linesFrom(...blocks), asked)
  return chosen && [chosen.line.table, chosen.line.age, chosen.period.period, chosen.period.held].join(' ')
}

it('makes one line of what shares all but the period, with what each period holds of the chosen regions', () => {
  const lines = linesFrom(
    { period: '2020', values: { GM1: 1, GM2: 'suppressed', GM9: 4 } },
    { period: '2016', values: three },
    { period: '2020', values: { NL01: 2 } },
    { period: '2020', edition: '2023', values: three },
    { period: '2020', age: '65+', values: three },
    { period: '2020', classificationYear: 2024, values: three },
  )
  expect(lines).toHaveLength(4)
  const line = lines.find((each) => each.periods.length === 2)
  expect(line?.periods.map(({ period, held, blocks }) => [period, held, blocks.length])).toEqual([
    ['2016', 3, 1],
    ['2020', 1, 2],
  ])
})

it('does not count a figure that another block of the line withholds', () => {
  const blocks = [{ values: three }, { values: { GM2: 'suppressed' as const } }]
  for (const each of [blocks, blocks.toReversed()]) expect(linesFrom(...each)[0]?.periods[0]?.held).toBe(2)
})

describe('what is shown when nothing is asked for', () => {
  it('is the line with a figure of most chosen regions, also when another is newer', () => {
    const blocks = [
      { table: 'A', period: '2020', values: three },
      { table: 'B', period: '2024', values: { GM1: 1 } },
    ]
    expect(shown(blocks)).toBe('A 18+ 2020 3')
    expect(shown(blocks.toReversed())).toBe('A 18+ 2020 3')
  })

  it('is then the one that is not unsure, and then the newest', () => {
    const unsure = { status: 'unsure' as const, note: 'Overgeschreven.' }
    expect(
      shown([
        { table: 'A', period: '2016', values: three },
        { table: 'B', period: '2020', values: three },
        { table: 'C', period: '2024', values: three, provenance: unsure },
      ]),
    ).toBe('B 18+ 2020 3')
  })

  it('is everyone before a part of them, and of several ages the widest', () => {
    expect(
      shown([
        { age: '65+', values: three },
        { age: '18+', values: three },
        { age: '18+', breakdown: 'mannen', period: '2024', values: three },
      ]),
    ).toBe('50090NED 18+ 2020 3')
  })

  it('is the newest period that holds enough, not an older one with one region more', () => {
    expect(
      shown([
        { period: '2016', values: three },
        { period: '2020', values: { GM1: 1, GM2: 2 } },
        { period: '2024', values: { GM1: 1 } },
      ]),
    ).toBe('50090NED 18+ 2020 2')
  })
})

// As the screen and the files say it: “van elke reeks het nieuwste jaar met … ten minste half zoveel gebieden …”.
describe('the year that is shown without a choice', () => {
  const regionsOf = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, place) => [`GM${place}`, 1]))
  const shownOf = (all: number, ...blocks: BlockParts[]) => {
    const lines = linesOf(blocks.map(blockFor), rowPlaces(Object.keys(regionsOf(all))))
    const chosen = chooseLine(lines, {})
    return chosen && `${chosen.line.table} ${chosen.period.period}`
  }

  it('is the newest with half as many regions as the fullest of its series, which need not be most of them', () => {
    const blocks = (newest: number) => [
      { table: 'A', period: '2016', values: regionsOf(6) },
      { table: 'A', period: '2020', values: regionsOf(newest) },
    ]
    expect(shownOf(10, ...blocks(3))).toBe('A 2020')
    expect(shownOf(10, ...blocks(2))).toBe('A 2016')
  })

  it('is of the series that then has most regions, not of the one with the fullest year', () => {
    const blocks = [
      { table: 'A', period: '2012', values: regionsOf(10) },
      { table: 'A', period: '2020', values: regionsOf(5) },
      { table: 'B', period: '2016', values: regionsOf(7) },
    ]
    expect(shownOf(10, ...blocks)).toBe('B 2016')
  })
})

describe('what is shown when something is asked for', () => {
  const blocks = [
    { period: '2016', values: three },
    { period: '2020', values: three },
    { period: '2020', age: '65+', table: 'B', values: { GM1: 1 } },
  ]

  it('is that, also when another holds more', () => {
    expect(shown(blocks, { period: '2016' })).toBe('50090NED 18+ 2016 3')
    expect(shown(blocks, { age: '65+' })).toBe('B 65+ 2020 1')
    expect(shown(blocks, { table: 'B' })).toBe('B 65+ 2020 1')
  })

  it('is nothing where there is none, never another year; what there is can be named', () => {
    expect(shown(blocks, { period: '2018' })).toBeUndefined()
    expect(shown(blocks, { period: '2016', age: '65+' })).toBeUndefined()
    expect(heldOtherwise(linesFrom(...blocks))).toEqual({
      periods: ['2016', '2020'],
      ages: ['18+', '65+'],
      tables: ['50090NED', 'B'],
    })
  })

  it('finds half a year in its year, and not a year in a span of years', () => {
    expect(shown([{ period: '2022-H1', values: three }], { period: '2022' })).toBe('50090NED 18+ 2022-H1 3')
    expect(shown([{ period: '2019/2022', values: three }], { period: '2022' })).toBeUndefined()
    expect(shown([{ period: '2019/2022', values: three }], { period: '2019' })).toBeUndefined()
  })
})

it('takes two ways to write an age for one age', () => {
  expect(isSameAge('volwassenen', '18+')).toBe(true)
  expect(isSameAge('bij geboorte', 'kinderen')).toBe(false)
})

it('offers only what leads to a figure with the rest as it is', () => {
  const first = linesFrom({ period: '2016', values: three }, { period: '2020', age: '65+', values: three })
  const second = linesFrom({ period: '2020', age: '65+', table: 'B', edition: '1', values: three })
  expect(offersOf([first, second], { age: '65+' })).toEqual({
    periods: [{ value: '2020', indicators: 2 }],
    ages: [
      { value: '18+', indicators: 1 },
      { value: '65+', indicators: 2 },
    ],
    tables: [
      { value: '50090NED', edition: '2022', classificationYear: 2020, indicators: 1 },
      { value: 'B', edition: '1', classificationYear: 2020, indicators: 1 },
    ],
  })
  expect(offersOf([first], { period: '2016' }).ages).toEqual([{ value: '18+', indicators: 1 }])
  expect(offersOf([linesFrom({ period: '2012', values: { GM1: 'suppressed' } })], {}).periods).toEqual([])
})
