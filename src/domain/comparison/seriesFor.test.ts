import { describe, expect, it } from 'vitest'
import { blockFor, keyFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, indicator, region } from '../../../tests/builders/dataset.ts'
import type { Comparator } from './comparison.ts'
import { rowsOf } from './rows.ts'
import { seriesFor } from './seriesFor.ts'

const regions = regionsFor({ inhabitants: { GM1: 100, GM2: 300, GM4: 600 } })
const about = indicator({ breaks: [{ year: 2016, reason: 'Andere vraag.' }] })
const blocks = [
  blockFor({ period: '2020', values: { NL01: 22, GM1: 10, GM2: 30 } }),
  blockFor({ period: '2012', values: { NL01: 20, GM1: 12, GM2: 'suppressed' } }),
  blockFor({ period: '2016', values: { NL01: 21, GM1: 11 } }),
  blockFor({ period: '2024', edition: '2024', values: { NL01: 23, GM1: 9 } }),
  blockFor({ period: '2024', classificationYear: 2024, values: { NL01: 23, GM1: 9 } }),
]
const series = (comparator: Comparator = { kind: 'country' }) =>
  seriesFor(
    { blocks: new Map([[about.id, blocks]]), rows: rowsOf(['GM1', 'GM2'], regions), comparator, regions },
    about,
    { key: keyFor(), unit: 'percent' },
  )

describe('regions through time', () => {
  it('stay on the one line, and never go on in another edition or classification', () => {
    expect(series()?.periods).toEqual(['2012', '2016', '2020'])
    expect(series()?.key).toEqual({
      indicator: 'overgewicht',
      table: '50090NED',
      edition: '2022',
      classificationYear: 2020,
      age: '18+',
      breakdown: 'totaal',
    })
  })

  it('are those of the edition that the column is of', () => {
    const input = {
      blocks: new Map([[about.id, blocks]]),
      rows: [],
      comparator: { kind: 'country' as const },
      regions,
    }
    const newer = seriesFor(input, about, {
      key: keyFor({ edition: '2024', period: '2024' }),
      unit: 'percent',
    })
    expect(newer?.periods).toEqual(['2024'])
  })

  it('have a point for every period, with why it is absent, and are not joined across a break', () => {
    const [first, second] = series()?.rows ?? []
    expect(first?.points).toEqual([
      { period: '2012', segment: 0, cell: { state: 'value', value: 12 } },
      { period: '2016', segment: 1, cell: { state: 'value', value: 11 } },
      { period: '2020', segment: 1, cell: { state: 'value', value: 10 } },
    ])
    expect(second?.points.map(({ cell }) => cell.state)).toEqual(['suppressed', 'missing', 'value'])
    expect(series()?.breaks).toEqual(about.breaks)
  })

  it('stand with the comparator of each year by the same rule', () => {
    expect(series()?.comparator.map(({ figure }) => figure.state === 'figure' && figure.cell.value)).toEqual([
      20, 21, 22,
    ])
    const rest = series({ kind: 'rest' })?.comparator.map(({ figure }) => figure)
    expect(rest?.slice(0, 2)).toEqual([
      { state: 'none', reason: 'incomplete' },
      { state: 'none', reason: 'incomplete' },
    ])
    // (1000 × 22 − 100 × 10 − 300 × 30) / 600
    expect(rest?.[2]).toMatchObject({ cell: { value: 20 } })
  })
})

it('has a mean of the regions that have a line: one that was formed since counts once, by what it was formed of', () => {
  const formed = regionsFor({
    inhabitants: { GM1: 100, GM5: 200, GM6: 100 },
    others: [region({ code: 'GM9', validFrom: '2021-01-01' })],
  })
  const [blocksOfFormers, boundaryChanges] = [
    [
      blockFor({ period: '2016', values: { GM1: 10, GM5: 20, GM6: 50 } }),
      blockFor({ period: '2020', values: { GM1: 10, GM5: 20, GM6: 30 } }),
    ],
    ['GM5', 'GM6'].map((from) =>
      boundaryChange({ id: from, from, to: 'GM9', on: '2021-01-01', inhabitants: 100 }),
    ),
  ]
  const [row] = rowsOf(['GM9'], formed)
  const line = seriesFor(
    {
      blocks: new Map([[about.id, blocksOfFormers]]),
      rows: rowsOf(['GM1', 'GM5', 'GM6'], formed),
      comparator: { kind: 'group' },
      regions: formed,
      boundaryChanges,
      younger: row === undefined ? [] : [{ row, by: ['GM5', 'GM6'] }],
    },
    about,
    { key: keyFor(), unit: 'percent' },
  )
  expect(line?.rows.map((each) => each.row.code)).toEqual(['GM1', 'GM9'])
  // (100 × 10 + 200 × 20 + 100 × 50) / 400, and with 30 for 50.
  expect(line?.comparator.map(({ figure }) => figure)).toEqual(
    [25, 20].map((value) => ({
      state: 'figure',
      cell: { state: 'value', value },
      basis: expect.objectContaining({ of: 2, without: [], formed: ['GM9'] }),
    })),
  )
})

it('is nothing for a column without a key, or a key that no block has', () => {
  const input = {
    blocks: new Map([[about.id, blocks]]),
    rows: [],
    comparator: { kind: 'country' as const },
    regions,
  }
  expect(seriesFor(input, about, { unit: 'percent' })).toBeUndefined()
  expect(seriesFor(input, about, { key: keyFor({ table: 'B' }), unit: 'percent' })).toBeUndefined()
})
