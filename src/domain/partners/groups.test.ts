import { describe, expect, it } from 'vitest'
import { dataset, initiative, partner } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import { groupsOf, initiativesThrough, membersOf } from './groups.ts'

const found = { status: 'found' as const, sources: ['bron-site'] }
const maastricht = partner({
  id: 'gem-maastricht',
  name: 'Gemeente Maastricht',
  type: 'municipality',
  region: 'GM0935',
})
const byId = partner({ id: 'groep', type: 'municipality', members: ['gem-maastricht'] })
const byCode = partner({ id: 'regio', type: 'municipality', members: ['GM0935'] })
const shared = initiative({
  id: 'samen',
  partners: [{ partner: 'groep', roles: ['lead'], provenance: found }],
})
const both = initiative({
  id: 'beide',
  partners: [
    { partner: 'groep', roles: ['lead'], provenance: found },
    { partner: 'gem-maastricht', roles: ['partner'], provenance: found },
  ],
})
const index = indexRegister(dataset({ partners: [maastricht, byId, byCode], initiatives: [shared, both] }))

describe('groups of partners', () => {
  it('finds the groups of a member by its id and by its region code', () => {
    expect(groupsOf(index, maastricht).map((each) => each.id)).toEqual(['groep', 'regio'])
  })

  it('names what a partner does through a group alone', () => {
    expect(initiativesThrough(index, maastricht, byId).map((each) => each.id)).toEqual(['samen'])
  })

  it('finds the members, however they are written', () => {
    expect(membersOf(index, byId)).toEqual([maastricht])
    expect(membersOf(index, byCode)).toEqual([maastricht])
  })
})
