import { expect, it } from 'vitest'
import { regionsFor } from '../../../tests/builders/comparison.ts'
import { partner, region } from '../../../tests/builders/dataset.ts'
import { municipalitiesIn, municipalitiesOfGroup, outermost, presentMunicipalities } from './groups.ts'

const regions = regionsFor({
  inhabitants: { GM0935: 122000, GM0917: 87000, GM0034: 220000 },
  parents: { GM0935: ['PV31', 'GG6106', 'SRMH'], GM0917: ['PV31', 'GG6106'], GM0034: ['PV24'] },
  others: [
    region({ code: 'PV31', level: 'province', parents: ['NL01'] }),
    region({ code: 'GG6106', level: 'ggd-region', parents: ['PV31'] }),
    region({ code: 'GM0951', name: 'Nuth', parents: [], validTo: '2019-01-01' }),
  ],
})

it('knows the municipalities of today in a region', () => {
  expect(presentMunicipalities(regions)).toEqual(['GM0935', 'GM0917', 'GM0034'])
  expect(municipalitiesIn(regions, 'PV31')).toEqual(['GM0935', 'GM0917'])
  expect(municipalitiesIn(regions, 'SRMH')).toEqual(['GM0935'])
  expect(municipalitiesIn(regions, 'NL01')).toHaveLength(3)
})

it('knows those of a group of partners, by their partner or by their code', () => {
  const all = [
    partner({ id: 'gem-heerlen', region: 'GM0917' }),
    partner({ id: 'fonds' }),
    partner({ id: 'groep', members: ['gem-heerlen', 'GM0935', 'fonds', 'onbekend'] }),
  ]
  const partners = new Map(all.map((each) => [each.id, each]))
  expect(municipalitiesOfGroup('groep', regions, partners)).toEqual(['GM0917', 'GM0935'])
  expect(municipalitiesOfGroup('GG6106', regions, partners)).toEqual(['GM0935', 'GM0917'])
  expect(municipalitiesOfGroup('bestaat-niet', regions, partners)).toEqual([])
})

it('counts nobody twice', () => {
  expect(outermost(regions, ['GM0935', 'PV31', 'GM0034', 'NL01', 'GM0034'])).toEqual(['PV31', 'GM0034'])
  expect(outermost(regions, ['BU09350101', 'WK093501', 'BU09350201', 'BU00340101', 'GM0034'])).toEqual([
    'WK093501',
    'BU09350201',
    'GM0034',
  ])
})
