import { describe, expect, it } from 'vitest'
import { dataset, initiative, partner, region } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import type { Initiative } from '../register/things.ts'
import { meetingsByName } from './meetingsByName.ts'
import { seatsOf } from './seats.ts'

const found = { status: 'found' as const, sources: ['bron-site'] }
const by = (...partners: string[]): Initiative['partners'] =>
  partners.map((each) => ({ partner: each, roles: ['lead'], provenance: found }))

const maastricht = partner({ id: 'gem-m', type: 'municipality', region: 'GM0935' })
const amsterdam = partner({ id: 'gem-a', type: 'municipality', region: 'GM0363' })
const group = partner({ id: 'zestien', type: 'municipality', members: ['gem-m'] })
const everyone = partner({ id: 'gemeenten-nl', type: 'municipality', regions: ['NL01'] })
const south = partner({ id: 'gemeenten-zl', type: 'municipality', regions: ['GG6106'] })
const cz = partner({ id: 'cz', type: 'health-insurer', regions: ['NL01'] })

const index = indexRegister(
  dataset({
    partners: [maastricht, amsterdam, group, everyone, south, cz],
    initiatives: [
      initiative({ id: 'naam', partners: by('gemeenten-nl', 'cz') }),
      initiative({ id: 'zuid', tier: 'local', partners: by('gemeenten-zl', 'cz') }),
      initiative({ id: 'zelf', partners: by('gem-m', 'gemeenten-nl', 'cz') }),
      initiative({ id: 'groep', partners: by('zestien', 'gemeenten-nl', 'cz') }),
      initiative({ id: 'zonder', partners: by('gemeenten-nl') }),
    ],
    regions: [
      region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
      region({ code: 'GG6106', name: 'Zuid-Limburg', level: 'ggd-region', parents: ['NL01'] }),
      region({ parents: ['GG6106'] }),
      region({ code: 'GM0363', name: 'Amsterdam', parents: ['NL01'] }),
    ],
  }),
)
const seats = seatsOf(index)
const meetings = (first: typeof cz, second: typeof cz) =>
  meetingsByName(index, seats, first, second).map(({ initiative: { id }, ...of }) => [
    id,
    of.first.map(({ via }) => via?.id ?? 'zelf').join(),
    of.second.map(({ via }) => via?.id ?? 'zelf').join(),
  ])

describe('where two would meet because of a collective name', () => {
  it('is where the name covers one and the other takes part, from nearby to far away; not where both are named', () => {
    expect(meetings(maastricht, cz)).toEqual([
      ['zuid', 'gemeenten-zl', 'zelf'],
      ['naam', 'gemeenten-nl', 'zelf'],
    ])
    expect(meetings(cz, amsterdam)).toEqual([
      ['groep', 'zelf', 'gemeenten-nl'],
      ['naam', 'zelf', 'gemeenten-nl'],
      ['zelf', 'zelf', 'gemeenten-nl'],
    ])
  })

  it('is where one is named and the other is not, or neither', () => {
    expect(meetings(maastricht, amsterdam)).toEqual([
      ['groep', 'zestien', 'gemeenten-nl'],
      ['naam', 'gemeenten-nl', 'gemeenten-nl'],
      ['zelf', 'zelf', 'gemeenten-nl'],
      ['zonder', 'gemeenten-nl', 'gemeenten-nl'],
    ])
  })

  it('is nowhere between a municipality and its own collective name, or with itself', () => {
    expect(meetings(maastricht, everyone)).toEqual([])
    expect(meetings(maastricht, maastricht)).toEqual([])
  })

  it('is nowhere between a member and the group that stands in its place', () => {
    expect(meetings(maastricht, group)).toEqual([])
    expect(meetings(group, maastricht)).toEqual([])
  })

  it('carries the claim about the collective name, with its provenance', () => {
    const [first] = meetingsByName(index, seats, maastricht, cz)
    expect(first?.first[0]).toMatchObject({
      partner: maastricht,
      via: south,
      claims: [{ provenance: found }],
    })
  })
})
