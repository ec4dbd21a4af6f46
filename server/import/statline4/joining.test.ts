import { describe, expect, it } from 'vitest'
import type { Fault } from '../reading/rows.ts'
import type { Description4 } from './description4.ts'
import { createJoining } from './joining.ts'

const dimension = (key: string) => ({ key, codes: new Map() })
const description: Description4 = {
  head: {
    table: 'T',
    topics: [
      { key: 'A', stem: 'A' },
      { key: 'B', stem: 'B' },
    ],
  },
  region: dimension('RegioS'),
  period: dimension('Perioden'),
  others: [],
  places: new Map([
    ['A', 0],
    ['Naam', undefined],
    ['B', 1],
  ]),
  filter: undefined,
}
const figure = (RegioS: string, Measure: string, Value: unknown = 1) => ({
  RegioS,
  Perioden: '2020JJ00',
  Measure,
  Value,
  ValueAttribute: 'None',
})

function joining(most?: { rows: number; cells: number }) {
  const faults: Fault[] = []
  const { take, rest } = createJoining(description, (fault) => faults.push(fault), most)
  return { take, rest, faults }
}

describe('figures that come one by one', () => {
  it('are handed on as a row with the last of its topics, in whatever order they come', () => {
    const { take, rest } = joining()
    expect(take(1, figure('GM0001', 'B', 2))).toBeUndefined()
    expect(take(2, figure('GM0002', 'B', 4))).toBeUndefined()
    const entry = { RegioS: 'GM0001', Perioden: '2020JJ00', A: 3, B: 2 }
    expect(take(3, figure('GM0001', 'A', 3))).toEqual({ line: 1, entry, absent: [] })
    expect([...rest()].map(({ line, absent }) => [line, absent])).toEqual([[2, [0]]])
  })

  it('pass over texts without a word, and name a topic that is not in the table', () => {
    const { take, rest, faults } = joining()
    take(1, figure('GM0001', 'Naam', null))
    take(2, figure('GM0001', 'C'))
    expect(faults.map(({ line, value }) => [line, value])).toEqual([[2, 'C']])
    expect([...rest()]).toEqual([])
  })

  it.each([
    ['rows', { rows: 2, cells: 100 }],
    ['cells, of two in a row,', { rows: 100, cells: 5 }],
  ])('wait in no more %s than can be kept: the oldest goes on without what did not come', (_name, most) => {
    const { take, rest } = joining(most)
    take(1, figure('GM0001', 'A'))
    take(2, figure('GM0002', 'A'))
    expect(take(3, figure('GM0003', 'A'))).toMatchObject({ line: 1, absent: [1] })
    // What comes after all is a row again, which the import names as given twice.
    expect(take(4, figure('GM0001', 'B'))).toMatchObject({ line: 2, absent: [1] })
    expect([...rest()]).toHaveLength(2)
  })
})
