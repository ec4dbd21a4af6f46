import { describe, expect, it } from 'vitest'
import { boundaryChange, dataset, region } from '../../../tests/builders/dataset.ts'
import { findMunicipalities, municipalityChoices } from './municipalityChoices.ts'

const choices = municipalityChoices(
  dataset({
    regions: [
      region({ code: 'PV31', name: 'Limburg', level: 'province' }),
      region({ code: 'GM1954', name: 'Beekdaelen', parents: ['PV31'] }),
      region({ code: 'GM0888', name: 'Beek', parents: ['PV31'], alsoNamed: ['Beek (L.)'] }),
      region({ code: 'GM0951', name: 'Nuth', validTo: '2019-01-01', parents: [] }),
    ],
    boundaryChanges: [
      boundaryChange({
        from: 'GM0951',
        fromName: 'Nuth',
        to: 'GM1954',
        toName: 'Beekdaelen',
        on: '2019-01-01',
      }),
    ],
  }),
)
const names = (query: string) => findMunicipalities(choices, query).map((each) => each.former ?? each.name)

describe('choosing a municipality', () => {
  it('lists those of today when nothing is typed', () => {
    expect(names('')).toEqual(['Beek', 'Beekdaelen'])
  })

  it('puts the exact name before names that begin with it', () => {
    expect(names('beek')).toEqual(['Beek', 'Beekdaelen'])
  })

  it('leads a former name to where it went', () => {
    expect(findMunicipalities(choices, 'nuth')).toMatchObject([
      { code: 'GM1954', name: 'Beekdaelen', former: 'Nuth' },
    ])
  })
})
