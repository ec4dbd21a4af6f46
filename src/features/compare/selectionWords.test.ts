import { describe, expect, it } from 'vitest'
import { boundaryChange, dataset, region } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { regionGroups } from './regionGroups.ts'
import { resolveSelection } from './selection.ts'
import { namesInWords, placeInWords, rowsAndPlace, selectionInWords } from './selectionWords.ts'

const index = indexRegister(dataset({ regions: [region({ code: 'GM0917', name: 'Heerlen' })] }))
const codes = ['GM0917', 'GM0935']

describe('which regions are compared, in words', () => {
  it('names the municipality whose buurten they are', () => {
    const of = (selection: Parameters<typeof rowsAndPlace>[0]) => rowsAndPlace(selection, 57, index, 'nl')
    expect(of({ scale: 'buurt', within: 'GM0917', codes })).toBe('57 buurten van Heerlen')
    expect(of({ scale: 'wijk', codes: ['GM0917'] })).toBe('57 wijken van Heerlen')
    expect(of({ scale: 'buurt', codes })).toBe('57 buurten van 2 gemeenten')
    expect(of({ scale: 'buurt', codes: ['BU09171000'] })).toBe('57 buurten')
    expect(of({ scale: 'gemeente', codes })).toBe('57 gemeenten')
  })

  it('names the municipality of today for a former one', () => {
    const merged = indexRegister(
      dataset({
        regions: [
          region({ code: 'GM0951', name: 'Nuth', validTo: '2019-01-01' }),
          region({ code: 'GM1954', name: 'Beekdaelen', validFrom: '2019-01-01' }),
        ],
        boundaryChanges: [boundaryChange({ from: 'GM0951', to: 'GM1954', on: '2019-01-01' })],
      }),
    )
    const nuth = { scale: 'wijk', codes: ['GM0951'] } as const
    expect(rowsAndPlace(nuth, 7, merged, 'nl')).toBe('7 wijken van Beekdaelen')
  })

  it('has a short form for a title, in both languages', () => {
    const place = { scale: 'buurt', within: 'GM0917' } as const
    expect(placeInWords(place, index, 'nl')).toBe('de buurten van Heerlen')
    expect(placeInWords(place, index, 'en')).toBe('the neighbourhoods (buurten) of Heerlen')
    expect(placeInWords({ scale: 'buurt' }, index, 'nl')).toBeUndefined()
    expect(placeInWords({ scale: 'gemeente' }, index, 'nl')).toBeUndefined()
  })

  it('says whose names they bear, when those are of another year', () => {
    const comparison = { rows: [] }
    expect(namesInWords({ comparison, namesYear: 2024, classificationYear: 2020 }, 'nl')).toBe(
      'Waar de indeling van 2020 hier geen naam heeft, staat die van 2024.',
    )
    expect(namesInWords({ comparison, classificationYear: 2020 }, 'nl')).toBeUndefined()
  })

  it('says why they bear codes, where they lie in more municipalities than are asked for names', () => {
    const words = (municipalities: number, name?: string) => {
      const rows = Array.from({ length: municipalities }, (_, at) => {
        const code = `BU${1000 + at}0101`
        return { code, name: name ?? code }
      })
      return namesInWords({ comparison: { rows }, classificationYear: 2020 }, 'nl')
    }
    expect(words(21)).toBe('Namen staan hier bij ten hoogste 20 gemeenten tegelijk; bij meer staan er codes.')
    expect(words(20)).toBeUndefined()
    expect(words(21, 'Centrum')).toBeUndefined()
  })
})

it('says in files of which year the figures are without a choice: the rule of the domain (chooseLine), word for word', () => {
  const { selection } = resolveSelection({}, index, regionGroups(index), 'GM0917')
  const yearIn = (language: 'nl' | 'en', period?: string) =>
    selectionInWords({ ...selection, ...(period && { period }) }, index, language, 'GM0917', {
      rows: [],
    }).find(([term]) => term === 'Jaar' || term === 'Year')?.[1]
  expect(yearIn('nl')).toBe(
    'per indicator: van elke reeks het nieuwste jaar met een cijfer van ten minste half zoveel gebieden als in haar volste jaar, en daarvan de reeks met de meeste gebieden',
  )
  expect(yearIn('en')).toBe(
    'for each indicator: of every series the newest year with figures of at least half as many regions as in its fullest year, and of those the series with most regions',
  )
  expect(yearIn('nl', '2020')).toBe('2020')
})
