import { describe, expect, it } from 'vitest'
import { dataset, goal, initiative, link, partner, region, seat } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { seatsOf } from '../../domain/partners/seats.ts'
import { type Chosen, coalitionModel, standsOut } from './coalitionModel.ts'
import { coalitionSheet } from './coalitionSheet.ts'
import { findingOf, partWords, titleOf } from './coalitionWords.ts'

const index = indexRegister(
  dataset({
    regions: [region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }), region()],
    partners: [
      partner({ id: 'gem', name: 'Gemeente Maastricht', type: 'municipality', region: 'GM0935' }),
      partner({ id: 'groep', name: 'Zestien', type: 'municipality', members: ['gem'] }),
      partner({ id: 'gemeenten-nl', name: 'Gemeenten', type: 'municipality', regions: ['NL01'] }),
      partner({ id: 'cz', name: 'CZ', type: 'health-insurer' }),
    ],
    goals: [goal({ id: 'leefstijl', title: { nl: 'Leefstijl', en: 'Lifestyle' } })],
    initiatives: [
      initiative({
        id: 'samen',
        tier: 'local',
        partners: [seat('cz', 'partner'), seat('gem', 'funder', 'lead')],
      }),
      initiative({ id: 'breuk', tier: 'subregion', partners: [seat('groep', 'commissioner')] }),
      initiative({
        id: 'akkoord',
        tier: 'national',
        area: ['NL01'],
        partners: [{ ...seat('gemeenten-nl', 'implementer'), provenance: { status: 'known' } }],
      }),
      initiative({ id: 'leeg', tier: 'national', partners: [] }),
    ],
    links: [
      link({
        id: 'l',
        kind: 'initiative-goal',
        from: 'samen',
        to: 'leefstijl',
        provenance: { status: 'editorial' },
      }),
    ],
  }),
)
const seats = seatsOf(index)
const all = index.register.initiatives
const here = { municipality: 'GM0935', place: 'Maastricht' }
const mine: Chosen = {
  is: 'municipality',
  region: 'GM0935',
  name: 'Maastricht',
  partner: index.partners.get('gem'),
  isMine: true,
}
const modelOf = (chosen: Chosen, inSight = all) => coalitionModel(index, seats, here, inSight, chosen)
const itemsOf = (chosen: Chosen) => modelOf(chosen).bands.flatMap(({ items }) => items)
const thing = <T>(of: T | undefined): T => {
  if (of === undefined) throw new Error('not in the dataset')
  return of
}

describe('the coalition model', () => {
  it('tells apart named itself, through a group and by a collective name, from nearby to far away', () => {
    expect(itemsOf(mine).map(({ initiative: { id }, parts: [first] }) => [id, first?.via])).toEqual([
      ['samen', 'itself'],
      ['breuk', 'member'],
      ['akkoord', 'collective'],
      ['leeg', undefined],
    ])
    expect(findingOf(index, modelOf(mine), 'nl')).toBe(
      'Maastricht doet mee in 2 van deze 4 initiatieven: 1 bij naam en 1 als lid van een groep. Bij nog 1 valt Maastricht onder een verzamelnaam, zonder zelf genoemd te zijn.',
    )
  })

  it('never shows an unsure part like one that was read', () => {
    const [part] = thing(itemsOf(mine).find(({ initiative: { id } }) => id === 'akkoord')).parts
    expect(partWords(thing(part), 'nl')).toBe('uitvoerder, onder de naam “Gemeenten” (niet nagelezen)')
  })

  it('says of a partner what it is, and keeps what my municipality is beside it', () => {
    const items = itemsOf({ is: 'partner', partner: thing(index.partners.get('cz')) })
    expect(items.filter(standsOut).map(({ initiative: { id } }) => id)).toEqual(['samen'])
    expect(items.map(({ own: [first] }) => first?.via)).toEqual(['itself', 'member', 'collective', undefined])
  })

  it('puts who takes part beside what serves a goal, and says what names no goal is quiet', () => {
    const chosen: Chosen = { is: 'goal', goal: thing(index.goals.get('leefstijl')) }
    const [first, ...others] = itemsOf(chosen)
    expect(first?.members.map(({ partner: { id }, roles }) => [id, roles])).toEqual([
      ['gem', ['lead', 'funder']],
      ['cz', ['partner']],
    ])
    expect(others.every(({ members }) => members.length === 0)).toBe(true)
    expect(titleOf(index, chosen, 'en')).toBe('Who works on the goal “Lifestyle”?')
  })

  it('keeps a chosen initiative in sight, and counts what stands out but is not in sight', () => {
    const breuk = thing(index.initiatives.get('breuk'))
    const model = modelOf({ is: 'initiative', initiative: breuk }, [thing(all[0])])
    expect(model.bands.map(({ tier }) => tier)).toEqual(['local', 'subregion'])
    expect(modelOf(mine, [thing(all[0])]).beyond.map(({ id }) => id)).toEqual(['breuk', 'akkoord'])
  })

  it('gives the file a line per tie and one for each that stays quiet', () => {
    const { columns, rows } = coalitionSheet(index, modelOf(mine), 'nl')
    expect(rows).toHaveLength(4)
    expect(rows.every((row) => row.length === columns.length)).toBe(true)
    expect(rows[3]?.join(' ')).toContain('In dit register staat hier geen rol van wat gekozen is.')
    expect(rows[1]).toContain('Zestien')
  })
})
