import { describe, expect, it } from 'vitest'
import { blockFor, keyFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { indicator } from '../../../tests/builders/dataset.ts'
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
