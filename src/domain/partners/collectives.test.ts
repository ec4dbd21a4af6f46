import { describe, expect, it } from 'vitest'
import { dataset, partner, region } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import { collectivesOf } from './collectives.ts'

const municipalities = (id: string, parts: Parameters<typeof partner>[0]) =>
  partner({ id, type: 'municipality', regions: ['NL01'], ...parts })

const index = indexRegister(
  dataset({
    partners: [
      municipalities('gemeenten-nl', {}),
      municipalities('zestien', { members: ['GM0917'] }),
      municipalities('gem-h', { region: 'GM0917' }),
      municipalities('gemeenten-elders', { regions: ['GM0034'] }),
      partner({ id: 'ggd', type: 'ggd', regions: ['NL01'] }),
    ],
    regions: [
      region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
      region(),
      region({ code: 'GM0917', name: 'Heerlen' }),
      region({ code: 'GM0034', name: 'Almere' }),
    ],
  }),
)
const namesFor = (code: string) => collectivesOf(index, code).map(({ id }) => id)

describe('a collective name', () => {
  it('stands for the municipalities of its area that no source names one by one', () => {
    expect(namesFor('GM0935')).toEqual(['gemeenten-nl'])
    expect(namesFor('GM0034')).toEqual(['gemeenten-nl', 'gemeenten-elders'])
  })

  it('is neither a group of which the members are named, nor one municipality', () => {
    expect(namesFor('GM0917')).toEqual(['gemeenten-nl'])
  })
})
