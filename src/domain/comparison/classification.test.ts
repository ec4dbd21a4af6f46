import { describe, expect, it } from 'vitest'
import { regionsFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, region } from '../../../tests/builders/dataset.ts'
import { asOfClassification, isYounger } from './classification.ts'
import { municipalitiesInYear } from './groups.ts'

const former = (code: string, validTo: string, validFrom?: string) =>
  region({ code, name: code, parents: [], validTo, ...(validFrom && { validFrom }) })
const newer = (code: string, validFrom: string, parents: string[] = ['PV20']) =>
  region({ code, name: code, parents, validFrom })
const change = (from: string, to: string, on: string, share = 1) =>
  boundaryChange({
    id: `${from}-${to}`,
    kind: share < 1 ? 'split' : 'merger',
    from,
    to,
    toName: to,
    on,
    share,
  })

const regions = regionsFor({
  inhabitants: { GM0014: 230000, GM0757: 30000, GM0865: 26000 },
  parents: { GM0014: ['PV20'], GM0757: ['PV30'], GM0865: ['PV30'] },
  others: [
    region({ code: 'PV20', level: 'province', parents: ['NL01'] }),
    region({ code: 'PV30', level: 'province', parents: ['NL01'] }),
    ...['GM0003', 'GM0010', 'GM0024'].map((code) => former(code, '2021-01-01')),
    newer('GM1979', '2021-01-01'),
    former('GM0009', '2019-01-01'),
    former('GM0788', '2021-01-01'),
    former('GM0265', '2015-01-01'),
    former('GM0241', '2016-01-01'),
    newer('GM1945', '2016-01-01'),
  ],
})
const changes = [
  ...['GM0003', 'GM0010', 'GM0024'].map((code) => change(code, 'GM1979', '2021-01-01')),
  change('GM0009', 'GM0014', '2019-01-01'),
  change('GM0788', 'GM0757', '2021-01-01', 0.4),
  change('GM0788', 'GM0865', '2021-01-01', 0.6),
  change('GM0265', 'GM0241', '2015-01-01'),
  { ...change('GM0241', 'GM1945', '2016-01-01'), kind: 'code-change' as const },
]
const asOf = (codes: string[], year: number) => asOfClassification(codes, year, regions, changes)

describe('regions as an earlier classification has them', () => {
  it('shows what was merged, each once, also when one of them was asked for as well', () => {
    expect(asOf(['GM0010', 'GM1979', 'GM0014'], 2020)).toEqual({
      codes: ['GM0010', 'GM0003', 'GM0024', 'GM0014'],
      replaced: [{ asked: 'GM1979', by: ['GM0003', 'GM0010', 'GM0024'], partly: [], kind: 'merger' }],
    })
  })

  it('shows one that kept its code with what it took in since', () => {
    expect(asOf(['GM0014'], 2018).replaced).toEqual([
      { asked: 'GM0014', by: ['GM0014', 'GM0009'], partly: [], kind: 'merger' },
    ])
    expect(asOf(['GM0014'], 2019)).toEqual({ codes: ['GM0014'], replaced: [] })
  })

  it('shows the larger part of one that was divided, and names the smaller', () => {
    expect(asOf(['GM0757', 'GM0865'], 2020)).toEqual({
      codes: ['GM0757', 'GM0865', 'GM0788'],
      replaced: [
        { asked: 'GM0757', by: ['GM0757'], partly: [{ code: 'GM0788', share: 0.4 }], kind: 'split' },
        { asked: 'GM0865', by: ['GM0865', 'GM0788'], partly: [], kind: 'split' },
      ],
    })
  })

  it('shows one that was divided over many, once all that took a part of it are asked for', () => {
    const parts = [
      change('GM0788', 'GM0757', '2021-01-01', 0.4),
      change('GM0788', 'GM0865', '2021-01-01', 0.45),
    ]
    expect(asOfClassification(['GM0757', 'GM0865'], 2020, regions, parts)).toEqual({
      codes: ['GM0757', 'GM0865', 'GM0788'],
      replaced: [
        { asked: 'GM0757', by: ['GM0757'], partly: [{ code: 'GM0788', share: 0.4 }], kind: 'split' },
        { asked: 'GM0865', by: ['GM0865', 'GM0788'], partly: [], kind: 'split' },
      ],
    })
    expect(asOfClassification(['GM0757'], 2020, regions, parts).codes).toEqual(['GM0757'])
    // Of equal parts: with the one that was asked for first.
    const even = parts.map((each) => ({ ...each, share: 0.4 }))
    expect(asOfClassification(['GM0865', 'GM0757'], 2020, regions, even).codes).toEqual([
      'GM0865',
      'GM0788',
      'GM0757',
    ])
  })

  it('follows several changes back', () => {
    expect(asOf(['GM1945'], 2015).replaced).toEqual([
      { asked: 'GM1945', by: ['GM0241'], partly: [], kind: 'code-change' },
    ])
    expect(asOf(['GM1945'], 2014).codes).toEqual(['GM0241', 'GM0265'])
  })

  it('shows a new one by its smaller parts where it has no other, rather than not at all', () => {
    const parts = [
      change('GM0009', 'GM1979', '2021-01-01', 0.3),
      change('GM0010', 'GM1979', '2021-01-01', 0.2),
    ]
    expect(asOfClassification(['GM1979'], 2018, regions, parts).codes).toEqual(['GM0009', 'GM0010'])
  })
})

describe('regions as a later classification has them', () => {
  it('shows what they were merged into, once', () => {
    expect(asOf(['GM0003', 'GM0024'], 2021)).toEqual({
      codes: ['GM1979'],
      replaced: [
        { asked: 'GM0003', by: ['GM1979'], partly: [], kind: 'merger' },
        { asked: 'GM0024', by: ['GM1979'], partly: [], kind: 'merger' },
      ],
    })
  })

  it('shows all that one was divided over', () => {
    expect(asOf(['GM0788'], 2026).replaced).toEqual([
      { asked: 'GM0788', by: ['GM0757', 'GM0865'], partly: [], kind: 'split' },
    ])
  })

  it('leaves what it does not know, and what is no municipality, as asked', () => {
    const codes = ['GM9999', 'NL01', 'PV20', 'BU00140000', 'GM0009']
    expect(asOfClassification(codes, 2026, regions, [])).toEqual({ codes, replaced: [] })
  })
})

it('has one that was formed on its own first day', () => {
  expect(isYounger('GM1979', 2020, regions)).toBe(true)
  expect(isYounger('GM1979', 2021, regions)).toBe(false)
  expect(isYounger('GM0014', 2020, regions)).toBe(false)
})

it('counts one that was divided evenly with either side, and one of which nothing is known with the country', () => {
  const even = ['GM0014', 'GM0757'].map((to) => change('GM0009', to, '2019-01-01', 0.5))
  expect(municipalitiesInYear(regions, 'PV20', 2018, even)).toContain('GM0009')
  expect(municipalitiesInYear(regions, 'PV30', 2018, even)).toContain('GM0009')
  expect(municipalitiesInYear(regions, 'NL01', 2018, [])).toContain('GM0009')
  expect(municipalitiesInYear(regions, 'PV20', 2018, [])).not.toContain('GM0009')
})

it('knows the municipalities of a province in an earlier year, also those that are gone', () => {
  expect(municipalitiesInYear(regions, 'PV20', 2020, changes)).toEqual([
    'GM0014',
    'GM0003',
    'GM0010',
    'GM0024',
    'GM1945',
  ])
  expect(municipalitiesInYear(regions, 'PV20', 2021, changes)).toEqual(['GM0014', 'GM1979', 'GM1945'])
  expect(municipalitiesInYear(regions, 'PV30', 2020, changes)).toEqual(['GM0757', 'GM0865', 'GM0788'])
})
