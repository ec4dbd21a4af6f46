import { describe, expect, it } from 'vitest'
import { boundaryChange, region } from '../../../tests/builders/dataset.ts'
import { buildRegionTree, covers, successorsOf, touches } from './regionTree.ts'

const tree = buildRegionTree([
  region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
  region({ code: 'PV31', name: 'Limburg', level: 'province', parents: ['NL01'] }),
  region({ code: 'GG6106', name: 'Zuid-Limburg', level: 'ggd-region', parents: ['PV31'] }),
  region({ code: 'GM0917', name: 'Heerlen', parents: ['PV31', 'GG6106'] }),
  region({ code: 'GM0034', name: 'Almere', parents: ['PV24'] }),
])

describe('where an initiative reaches', () => {
  it('reaches a municipality through its GGD region, province and country', () => {
    for (const area of ['GM0917', 'GG6106', 'PV31', 'NL01']) expect(covers(tree, [area], 'GM0917')).toBe(true)
  })

  it('does not reach a municipality elsewhere, nor a region of which it covers a part', () => {
    expect(covers(tree, ['GG6106'], 'GM0034')).toBe(false)
    expect(covers(tree, ['GM0917'], 'GG6106')).toBe(false)
    expect(touches(tree, ['GM0917'], 'GG6106')).toBe(true)
  })

  it('reaches nothing Dutch when the area is empty', () => {
    expect(covers(tree, [], 'GM0917')).toBe(false)
  })
})

describe('municipalities that went', () => {
  const change = (from: string, to: string, share: number, on: string) =>
    boundaryChange({
      id: `${from}-${to}`,
      kind: share === 1 ? 'merger' : 'split',
      from,
      to,
      toName: to,
      share,
      on,
    })

  it('finds Nuth in Beekdaelen', () => {
    expect(successorsOf('GM0951', [change('GM0951', 'GM1954', 1, '2019-01-01')])).toEqual([
      { code: 'GM1954', name: 'GM1954', share: 1, on: '2019-01-01' },
    ])
  })

  it('divides Haaren over the four it went to, and follows one of them further', () => {
    const changes = [
      change('GM0788', 'GM0757', 0.4, '2021-01-01'),
      change('GM0788', 'GM0855', 0.35, '2021-01-01'),
      change('GM0788', 'GM0865', 0.15, '2021-01-01'),
      change('GM0788', 'GM0824', 0.1, '2021-01-01'),
      change('GM0865', 'GM9999', 1, '2024-01-01'),
    ]
    const successors = successorsOf('GM0788', changes)
    expect(successors.map((each) => each.code)).toEqual(['GM0757', 'GM0855', 'GM9999', 'GM0824'])
    expect(successors.reduce((sum, each) => sum + each.share, 0)).toBeCloseTo(1)
  })

  it('is not ended by a change in which it stays itself', () => {
    expect(successorsOf('GM0241', [change('GM0241', 'GM0241', 1, '2015-01-01')])).toEqual([])
  })

  it('is not ended by a border correction', () => {
    const correction = {
      ...change('GM0888', 'GM0938', 0.01, '2022-01-01'),
      kind: 'border-correction' as const,
    }
    expect(successorsOf('GM0888', [correction])).toEqual([])
  })
})
