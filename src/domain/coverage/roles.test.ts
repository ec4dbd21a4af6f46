import { describe, expect, it } from 'vitest'
import { dataset, initiative, partner, region } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import type { PartnerInRole, Provenance } from '../register/things.ts'
import { rolesOf, sureness } from './roles.ts'

const found: Provenance = { status: 'found', sources: ['bron-site'] }
const known: Provenance = { status: 'known' }
const maastricht = partner({ id: 'gem-m', name: 'Gemeente Maastricht', type: 'municipality', region: 'GM0935' })
const heerlen = partner({ id: 'gem-h', name: 'Gemeente Heerlen', type: 'municipality', region: 'GM0917' })
const group = partner({
  id: 'groep',
  type: 'municipality',
  members: ['gem-m', 'GM0917'],
  fieldProvenance: { members: known },
})
const everyone = partner({ id: 'alle', type: 'municipality', regions: ['NL01'] })
const ggd = partner({ id: 'ggd', type: 'ggd', regions: ['NL01'] })

const index = indexRegister(
  dataset({
    partners: [maastricht, heerlen, group, everyone, ggd],
    regions: [
      region({ code: 'NL01', level: 'country', parents: [] }),
      region(),
      region({ code: 'GM0917', name: 'Heerlen' }),
      region({ code: 'GM0034', name: 'Almere' }),
    ],
  }),
)
const as = (id: string, ...roles: PartnerInRole['roles']): PartnerInRole => ({
  partner: id,
  roles,
  provenance: found,
})
const rolesIn = (code: string, ...partners: PartnerInRole[]) =>
  rolesOf(index, code, initiative({ partners })).map(({ via, partner: { id }, roles }) => [via, id, ...roles])

describe('what a municipality is in an initiative', () => {
  it('is what it does itself before what it does through a group', () => {
    expect(
      rolesIn('GM0935', as('alle', 'implementer'), as('groep', 'lead'), as('gem-m', 'funder', 'partner')),
    ).toEqual([
      ['itself', 'gem-m', 'funder', 'partner'],
      ['member', 'groep', 'lead'],
      ['collective', 'alle', 'implementer'],
    ])
  })

  it('finds a member by its id and by its region code', () => {
    expect(rolesIn('GM0935', as('groep', 'lead'))).toEqual([['member', 'groep', 'lead']])
    expect(rolesIn('GM0917', as('groep', 'lead'))).toEqual([['member', 'groep', 'lead']])
  })

  it('is nothing through a group of others, another municipality, or an organisation that merely works here', () => {
    expect(rolesIn('GM0034', as('groep', 'lead'), as('gem-h', 'lead'), as('ggd', 'lead'))).toEqual([])
  })

  it('says where role and membership come from', () => {
    const [role] = rolesOf(index, 'GM0935', initiative({ partners: [as('groep', 'lead')] }))
    expect(role).toMatchObject({ provenance: found, membership: known })
  })

  it('is no surer than the membership through which it is held', () => {
    const [through] = rolesOf(index, 'GM0935', initiative({ partners: [as('groep', 'lead')] }))
    const [itself] = rolesOf(index, 'GM0935', initiative({ partners: [as('gem-m', 'lead')] }))
    expect([through, itself].map((each) => each && sureness(each))).toEqual(['known', 'found'])
  })
})
