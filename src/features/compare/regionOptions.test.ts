import { describe, expect, it } from 'vitest'
import { dataset, partner, region } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { regionGroups } from './regionGroups.ts'
import { findRegions, findableRegions } from './regionOptions.ts'

const index = indexRegister(
  dataset({
    regions: [
      region({ code: 'GM0917', name: 'Heerlen' }),
      region({ code: 'GM0935', name: 'Maastricht' }),
      region({ code: 'GM0001', name: 'Buurtstede' }),
    ],
    partners: [
      partner({
        id: 'gem-2',
        name: 'Twee gemeenten',
        members: ['GM0917', 'GM0935'],
        description: 'Trekkers.',
      }),
    ],
  }),
)
const findable = findableRegions(index, regionGroups(index), choiceTexts.nl, (id) =>
  id === 'gem-2' ? ['Trendbreuk'] : [],
)
const found = (typed: string) =>
  findRegions(findable, typed).map((each) => (each.kind === 'group' ? each.group.id : each.name))

describe('a region is found', () => {
  it.each(['buurten heerlen', 'buurten van Heerlen', 'wijk heerlen', 'heerlen'])(
    'by its name, with or without a scale before it: %s',
    (typed) => {
      expect(found(typed)).toEqual(['Heerlen'])
    },
  )

  it('by a word that is a scale where that is all there is', () => {
    expect(found('buurt')).toEqual(['Buurtstede'])
  })

  it('as a group by what it is of and what is said of it, and by words apart', () => {
    expect(found('trendbreuk')).toEqual(['gem-2'])
    expect(found('trekkers')).toEqual(['gem-2'])
    expect(found('gemeenten twee')).toContain('gem-2')
    expect(found('zwolle')).toEqual([])
  })
})
