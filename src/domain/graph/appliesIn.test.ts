import { describe, expect, it } from 'vitest'
import {
  dataset,
  frame,
  goal,
  initiative,
  partner,
  policyDocument,
  region,
} from '../../../tests/builders/dataset.ts'
import { appliesIn } from './appliesIn.ts'
import { indexRegister } from './registerIndex.ts'

const index = indexRegister(
  dataset({
    regions: [
      region({ code: 'GM0935', name: 'Maastricht', parents: ['GG6106'] }),
      region({ code: 'GM0034', name: 'Almere', parents: [] }),
      region({ code: 'GG6106', name: 'Zuid-Limburg', level: 'ggd-region', parents: [] }),
    ],
    initiatives: [initiative({ id: 'trendbreuk', area: ['GG6106'] })],
    partners: [partner({ regions: ['GG6106'] }), partner({ id: 'cz', regions: [] })],
    policyDocuments: [policyDocument({ id: 'landelijk', regions: ['NL01'] })],
    frames: [
      frame({ id: 'tb', initiative: 'trendbreuk' }),
      frame({ id: 'lng', document: 'landelijk' }),
      { id: 'los', title: { nl: 'Beginselen', en: 'Principles' }, provenance: { status: 'known' } },
    ],
    goals: [
      goal({ id: 'kwart', frame: 'tb' }),
      goal({ id: 'nota', frame: 'lng' }),
      goal({ id: 'beginsel', frame: 'los' }),
    ],
  }),
)
const applies = (kind: 'partner' | 'goal' | 'task', id: string, code: string) =>
  appliesIn(index, { kind, id }, code)

describe('what applies in a municipality', () => {
  it('is a regional partner there, and one whose region nobody named everywhere', () => {
    expect([applies('partner', 'ggd', 'GM0935'), applies('partner', 'ggd', 'GM0034')]).toEqual([true, false])
    expect(applies('partner', 'cz', 'GM0034')).toBe(true)
  })

  it('is the goal of a regional programme there only, a national goal everywhere, one of no place everywhere', () => {
    expect([applies('goal', 'kwart', 'GM0935'), applies('goal', 'kwart', 'GM0034')]).toEqual([true, false])
    expect(applies('goal', 'nota', 'GM0034')).toBe(true)
    expect(applies('goal', 'beginsel', 'GM0034')).toBe(true)
  })

  it('is every task', () => {
    expect(applies('task', 'wpg-2-2-d', 'GM0034')).toBe(true)
  })
})
