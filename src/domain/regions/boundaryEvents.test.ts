import { describe, expect, it } from 'vitest'
import { boundaryChange, region } from '../../../tests/builders/dataset.ts'
import type { BoundaryChange } from '../register/things.ts'
import { boundaryEvents } from './boundaryEvents.ts'
import { buildRegionTree } from './regionTree.ts'

const regions = buildRegionTree([
  region({ code: 'GM1979', validFrom: '2021-01-01' }),
  region({ code: 'GM1940', validFrom: '2015-07-01' }),
  ...['GM0003', 'GM0010', 'GM0788', 'GM0370'].map((code) =>
    region({ code, validTo: code === 'GM0370' ? '2022-01-01' : '2021-01-01' }),
  ),
  ...['GM0439', 'GM0757', 'GM0824', 'GM0268', 'GM1945'].map((code) => region({ code })),
])
const change = (from: string, to: string, on: string, parts: Partial<BoundaryChange> = {}) =>
  boundaryChange({ id: `${from}-${to}-${on}`, from, to, on, ...parts })
const changes = [
  change('GM0370', 'GM0439', '2022-01-01', { inhabitants: 10_703 }),
  change('GM0003', 'GM1979', '2021-01-01', { inhabitants: 11_496 }),
  change('GM0010', 'GM1979', '2021-01-01', { inhabitants: 24_596 }),
  change('GM0788', 'GM0757', '2021-01-01', { kind: 'split', share: 0.27, inhabitants: 2149 }),
  change('GM0788', 'GM0824', '2021-01-01', { kind: 'split', share: 0.73, inhabitants: 5827 }),
  change('GM1921', 'GM1940', '2015-07-01', { kind: 'code-change' }),
  change('GM0268', 'GM1945', '2019-01-01', { kind: 'border-correction', share: 0.00014, inhabitants: 25 }),
  change('GM1945', 'GM0268', '2020-01-01', { kind: 'border-correction', share: 0, inhabitants: 0 }),
  change('GM0824', 'GM0757', '2020-01-01', { kind: 'border-correction', share: 0.0001 }),
  change('GM0757', 'GM0824', '2023-01-01', { kind: 'split', share: 0.1, inhabitants: 300 }),
  change('GM0439', 'GM0439', '2023-01-01'),
]
const of = (codes: string[], firstYear = 2012, today = '2026-11-22') =>
  boundaryEvents(codes, { firstYear, today }, regions, changes).map(({ kind, code, on, changes: each }) => [
    kind,
    code,
    on,
    each.map(({ from, to }) => `${from}→${to}`).join(' '),
  ])

describe('what happened to municipalities since the first of their figures', () => {
  it('tells of what they were formed, largest first, and what joined one that was there', () => {
    expect(of(['GM1979', 'GM0439'])).toEqual([
      ['formed', 'GM1979', '2021-01-01', 'GM0010→GM1979 GM0003→GM1979'],
      ['grown', 'GM0439', '2022-01-01', 'GM0370→GM0439'],
    ])
  })

  it('tells where those went that are gone, whole or divided, and what left one that stayed', () => {
    expect(of(['GM0003', 'GM0788'])).toEqual([
      ['ended', 'GM0003', '2021-01-01', 'GM0003→GM1979'],
      ['divided', 'GM0788', '2021-01-01', 'GM0788→GM0824 GM0788→GM0757'],
    ])
    expect(of(['GM0757'])).toEqual([
      ['grown', 'GM0757', '2021-01-01', 'GM0788→GM0757'],
      ['shrunk', 'GM0757', '2023-01-01', 'GM0757→GM0824'],
    ])
  })

  it('tells of another code, and of a border that moved where people are known to live', () => {
    expect(of(['GM1940'])).toEqual([['renamed', 'GM1940', '2015-07-01', 'GM1921→GM1940']])
    expect(of(['GM0268'])).toEqual([['corrected', 'GM0268', '2019-01-01', 'GM0268→GM1945']])
    expect(of(['GM1945'])).toEqual([['corrected', 'GM1945', '2019-01-01', 'GM0268→GM1945']])
  })

  it('tells once what two of them had to do with', () => {
    expect(of(['GM1979', 'GM0003', 'GM0010']).map(([kind, code]) => [kind, code])).toEqual([
      ['formed', 'GM1979'],
    ])
    expect(of(['GM0268', 'GM1945'])).toHaveLength(1)
    expect(of(['GM0003', 'GM0788']).map(([kind]) => kind)).toEqual(['ended', 'divided'])
  })

  it('tells nothing of before the figures, nor of what is still to come', () => {
    expect(of(['GM1979'], 2021)).toEqual([])
    expect(of(['GM0439'], 2012, '2021-12-31')).toEqual([])
    expect(of(['GM0439'], 2012, '2022-01-01')).toHaveLength(1)
    expect(of(['GM0268'], 2020)).toEqual([])
  })
})
