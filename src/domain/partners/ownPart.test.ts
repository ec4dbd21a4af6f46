import { describe, expect, it } from 'vitest'
import { dataset, partner, region } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import { collectivesOf } from './collectives.ts'
import { ownPartner, worksIn } from './ownPart.ts'
import { statusOf } from './seats.ts'

const maastricht = partner({ id: 'gem-maastricht', type: 'municipality', region: 'GM0935' })
const group = partner({ id: 'zestien', type: 'municipality', regions: ['GG6106'], members: ['GM0935'] })
const all = partner({ id: 'gemeenten-nl', type: 'municipality', regions: ['NL01'] })
const ggd = partner({ id: 'ggd-zl', type: 'ggd', regions: ['GG6106'] })
const every = partner({ id: 'ggd-25', type: 'ggd', regions: ['NL01'] })
const abroad = partner({ id: 'leuven', type: 'hospital', regions: [], regionNote: 'België' })

const index = indexRegister(
  dataset({
    partners: [all, every, group, maastricht, ggd, abroad],
    regions: [
      region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
      region({ code: 'GG6106', name: 'Zuid-Limburg', level: 'ggd-region', parents: ['NL01'] }),
      region({ parents: ['GG6106'] }),
      region({ code: 'GM0882', name: 'Landgraaf', parents: ['GG6106'] }),
      region({ code: 'GM0363', name: 'Amsterdam', parents: ['NL01'] }),
    ],
  }),
)
describe('a collective name', () => {
  it('stands for a municipality also where that is no partner in the register', () => {
    expect(collectivesOf(index, 'GM0363').map(({ id }) => id)).toEqual(['gemeenten-nl'])
  })
})

describe('who is “we”', () => {
  it('is the municipality, else the nearest GGD that works there', () => {
    expect(ownPartner(index, 'GM0935')?.id).toBe('gem-maastricht')
    expect(ownPartner(index, 'GM0882')?.id).toBe('ggd-zl')
    expect(ownPartner(index, 'GM0363')?.id).toBe('ggd-25')
  })

  it('does not work here when its field of work lies outside the regions of the register', () => {
    expect(worksIn(index, abroad, 'GM0935')).toBe(false)
    expect(worksIn(index, ggd, 'GM0935')).toBe(true)
    expect(worksIn(index, ggd, 'GM0363')).toBe(false)
  })
})

describe('how sure a seat is', () => {
  it('is no surer than its least certain claim, or than the membership of its group', () => {
    const claims = (...statuses: ('found' | 'known' | 'unsure')[]) =>
      statuses.map((status) => ({ partner: 'x', roles: [], provenance: { status } }))
    expect(statusOf({ claims: claims('found', 'unsure') })).toBe('unsure')
    expect(statusOf({ claims: claims('found') })).toBe('found')
    expect(statusOf({ claims: claims('found'), via: partner({ provenance: { status: 'known' } }) })).toBe(
      'known',
    )
  })
})
