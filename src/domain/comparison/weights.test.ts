import { describe, expect, it } from 'vitest'
import { blockFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, region } from '../../../tests/builders/dataset.ts'
import { countedAsIn, weightSets, weightsFor } from './weights.ts'

const regions = regionsFor({
  inhabitants: { GM1: 100, GM2: 200 },
  others: [region({ code: 'GM3', population: { '2026': 50 } })],
})
const people = (age: string, period: string, values: Record<string, number>) =>
  blockFor({ indicator: 'inwoners', unit: 'count', table: '03759ned', age, period, values })
const chosen = (
  blocks: ReturnType<typeof people>[],
  age: string,
  period: string,
  members = ['GM1', 'GM2'],
) => {
  const found = weightsFor(weightSets(blocks, regions), { age, period }, members)
  return found && [found.set.age, found.set.period, found.exact].join(' ')
}

it('are of the same age and year where held', () => {
  const blocks = [people('18+', '2020', { GM1: 80, GM2: 160 }), people('18+', '2021', { GM1: 81, GM2: 161 })]
  expect(chosen(blocks, '18+', '2020')).toBe('18+ 2020 true')
  expect(chosen(blocks, 'volwassenen', '2020')).toBe('18+ 2020 true')
  expect(chosen(blocks, '18+', '2021-H1')).toBe('18+ 2021 true')
})

it('are else of the same age in the nearest year, and then of all ages, which is no longer exact', () => {
  const blocks = [people('18+', '2016', { GM1: 80, GM2: 160 }), people('18+', '2024', { GM1: 81, GM2: 161 })]
  expect(chosen(blocks, '18+', '2018/2022')).toBe('18+ 2024 false')
  expect(chosen(blocks, '65+', '2020')).toBe('alle leeftijden 2020 false')
  expect(chosen([], '18+', '2016')).toBe('alle leeftijden 2020 false')
  expect(chosen([], '18+', '2016', ['GM3'])).toBe('alle leeftijden 2026 false')
})

it('are of the later of two years that are as near', () => {
  const blocks = [people('18+', '2018', { GM1: 80, GM2: 160 }), people('18+', '2022', { GM1: 81, GM2: 161 })]
  expect(chosen(blocks, '18+', '2020')).toBe('18+ 2022 false')
  expect(chosen(blocks.toReversed(), '18+', '2020')).toBe('18+ 2022 false')
})

it('are of everyone, never of men or women alone', () => {
  const men = blockFor({
    indicator: 'inwoners',
    unit: 'count',
    age: '18+',
    period: '2020',
    breakdown: 'mannen',
    values: { GM1: 40, GM2: 80 },
  })
  expect(chosen([men], '18+', '2020')).toBe('alle leeftijden 2020 false')
})

it('of all inhabitants of the year are exact for a figure of everyone', () => {
  expect(chosen([], 'alle', '2020')).toBe('alle leeftijden 2020 true')
})

it('are those held for most of the members, before a year that is nearer', () => {
  const blocks = [people('18+', '2020', { GM1: 80 }), people('18+', '2012', { GM1: 70, GM2: 150 })]
  expect(chosen(blocks, '18+', '2020')).toBe('18+ 2012 false')
})

it('of the same age and year may lack one member in twenty, unless everyone is asked for', () => {
  const codes = Array.from({ length: 40 }, (_, at) => `GM${at}`)
  const everyone = Object.fromEntries(codes.map((code) => [code, 100]))
  const { GM0: _, ...most } = everyone
  const sets = weightSets([people('18+', '2020', most), people('18+', '2012', everyone)], regions)
  const of = { age: '18+', period: '2020' }
  expect(weightsFor(sets, of, codes)?.set.period).toBe('2020')
  expect(weightsFor(sets, of, codes, 1)?.set.period).toBe('2012')
})

it('of one year are not exact for a span of years', () => {
  expect(chosen([people('18+', '2018', { GM1: 80, GM2: 160 })], '18+', '2018/2022')).toBe('18+ 2018 false')
})

it('are nothing where none are held', () => {
  expect(chosen([], '18+', '2020', ['BU00010001'])).toBeUndefined()
})

describe('inhabitants counted as in a later classification', () => {
  const merged = regionsFor({
    inhabitants: { GM1: 100, GM2: 200 },
    others: [
      ...['GMA', 'GMB', 'GMC'].map((code) => region({ code, parents: [], validTo: '2019-01-01' })),
      region({ code: 'GM9', validFrom: '2019-01-01' }),
    ],
  })
  const changes = [
    ...['GMA', 'GMB'].map((from) => boundaryChange({ id: from, from, to: 'GM9' })),
    boundaryChange({ id: 'GMC', from: 'GMC', to: 'GM1' }),
  ]
  const counted = (period: string, values: Record<string, number>, year = 2024) => {
    const [set] = weightSets([people('18+', period, values)], merged)
    if (set === undefined) throw new Error('A block is a set.')
    return countedAsIn(year, set, merged, changes).of
  }

  it('are those of what was put together since', () => {
    const of = counted('2016', { GMA: 10, GMB: 20, GMC: 5, GM1: 80, GM2: 160 })
    expect(['GM9', 'GM1', 'GM2'].map(of)).toEqual([30, 85, 160])
  })

  it('are not known where those of a part are not, and never counted twice', () => {
    expect(counted('2016', { GMA: 10 })('GM9')).toBeUndefined()
    expect(counted('2016', { GMC: 5 })('GM1')).toBeUndefined()
    expect(counted('2016', { GM9: 28, GMA: 10, GMB: 20 })('GM9')).toBe(28)
  })

  it('are as they are in the same or an earlier classification', () => {
    const then = { GMA: 10, GMB: 20, GMC: 5, GM1: 80 }
    expect(counted('2016', then, 2016)('GM9')).toBeUndefined()
    expect(counted('2016', then, 2018)('GM1')).toBe(80)
    expect(counted('2020', { GM9: 31, GM1: 86 }, 2016)('GM1')).toBe(86)
  })

  describe('of which one was divided', () => {
    const divided = regionsFor({
      inhabitants: { GM1: 100, GM2: 200 },
      others: [
        ...['GMA', 'GMB'].map((code) => region({ code, parents: [], validTo: '2019-01-01' })),
        region({ code: 'GM9', validFrom: '2019-01-01' }),
      ],
    })
    const moves = [
      boundaryChange({ id: 'a1', kind: 'split', from: 'GMA', to: 'GM1', share: 0.25 }),
      boundaryChange({ id: 'a9', kind: 'split', from: 'GMA', to: 'GM9', share: 0.75 }),
      boundaryChange({ id: 'b9', from: 'GMB', to: 'GM9' }),
    ]
    const setOf = (values: Record<string, number>) => {
      const [set] = weightSets([people('18+', '2016', values)], divided)
      if (set === undefined) throw new Error('A block is a set.')
      return countedAsIn(2024, set, divided, moves)
    }

    it('go with their share to what took them in, new or not', () => {
      const { of } = setOf({ GMA: 40, GMB: 20, GM1: 80, GM2: 160 })
      expect(['GM1', 'GM9', 'GM2'].map(of)).toEqual([90, 50, 160])
    })

    it('are left as they are in one that was there already, and not known of a new one, where the divided one is not counted', () => {
      const { of } = setOf({ GMB: 20, GM1: 80 })
      expect(['GM1', 'GM9'].map(of)).toEqual([80, undefined])
    })

    it('go on with what they were put to since, and no further than the classification', () => {
      const chained = [
        ...moves,
        boundaryChange({ id: '92', from: 'GM9', to: 'GM2', on: '2022-01-01' }),
        boundaryChange({ id: '21', from: 'GM2', to: 'GM1', on: '2025-01-01' }),
      ]
      const [set] = weightSets([people('18+', '2016', { GMA: 40, GMB: 20, GM1: 80, GM2: 160 })], divided)
      if (set === undefined) throw new Error('A block is a set.')
      const { of, isShared } = countedAsIn(2024, set, divided, chained)
      expect(['GM1', 'GM2'].map(of)).toEqual([90, 210])
      expect(['GM1', 'GM2', 'GMB'].map((code) => isShared?.(code))).toEqual([true, true, false])
    })

    it('are not exact for a mean in which such a share counts, and still stand before another year', () => {
      // As near, and later: it would stand before the other if that were not of the same year.
      const later = people('18+', '2016/2017', { GM1: 95, GM2: 170, GM9: 52 })
      const sets = [setOf({ GMA: 40, GMB: 20, GM1: 80, GM2: 160 }), ...weightSets([later], divided)]
      const of = { age: '18+', period: '2016' }
      expect(weightsFor(sets, of, ['GM1', 'GM2'])).toMatchObject({
        set: { period: '2016' },
        exact: false,
        isShared: true,
      })
      expect(weightsFor(sets, of, ['GM2'])).toMatchObject({ set: { period: '2016' }, exact: true })
    })
  })
})
