import { describe, expect, it } from 'vitest'
import { readReferenceFiles, repeatedFigures } from './referenceFiles.ts'

const provenance = { status: 'found', sources: ['bron'] }
const block = {
  indicator: 'overgewicht',
  classificationYear: 2020,
  period: '2020',
  age: '18+',
  breakdown: 'totaal',
  table: '50090NED',
  edition: '2022',
  unit: 'percent',
  provenance,
}
const source = { id: 'bron', title: 'Bron', kind: 'official', readOn: '2026' }
const head = { 'register.json': { version: '1', stateOn: '2026-11-21' } }

describe('reading the reference files', () => {
  it('writes a block out as one figure per region', () => {
    const cells = { GM0935: 49.2, GM0917: { state: 'suppressed', reason: 'te weinig' } }
    const { dataset, faults } = readReferenceFiles({ ...head, 'observations.json': [{ ...block, cells }] })
    expect(faults).toEqual([])
    expect(dataset.observations).toEqual([
      { ...block, region: 'GM0935', cell: { state: 'value', value: 49.2 } },
      { ...block, region: 'GM0917', cell: { state: 'suppressed', reason: 'te weinig' } },
    ])
  })

  it('sees a figure that two blocks give', () => {
    const blocks = [
      { ...block, cells: { GM0935: 1 } },
      { ...block, cells: { GM0935: 2 } },
    ]
    const { dataset } = readReferenceFiles({ ...head, 'observations.json': blocks })
    expect(repeatedFigures(dataset.observations)).toEqual([
      'overgewicht~GM0935~2020~2020~18+~totaal~50090NED~2022',
    ])
  })

  it.each([
    [
      { ...source, kind: 'blog' },
      'kind',
      'Het veld heeft de waarde "blog".',
      /^Kies uit: founding-document, /,
    ],
    [{ ...source, title: 3 }, 'title', 'Het veld heeft de waarde 3.', /^Geef tekst\.$/],
    [{ id: 'bron', kind: 'official', readOn: '2026' }, 'title', 'Het veld ontbreekt.', /^Geef tekst\.$/],
    [
      { ...source, readOn: '21-11-2026' },
      'readOn',
      'Het veld heeft de waarde "21-11-2026".',
      /^Schrijf het als /,
    ],
    [{ ...source, adres: 'x' }, 'adres', 'Onbekend veld: adres.', /^Haal het weg/],
    [
      { ...source, title: '' },
      'title',
      'Het veld heeft de waarde ""; dat is te weinig.',
      /^Geef ten minste 1\.$/,
    ],
  ])('says what is wrong with %o', (faulty, field, message, remedy) => {
    const { dataset, faults } = readReferenceFiles({ ...head, 'sources.json': [source, faulty] })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ file: 'sources.json', thing: 'bron', field, message })
    expect(faults[0]?.remedy).toMatch(remedy)
    expect(dataset.sources).toEqual([source])
  })

  it('names a thing without an id by its place, and a file that is no list', () => {
    const { faults } = readReferenceFiles({ ...head, 'sources.json': [{}], 'laws.json': {} })
    expect(faults.map(({ file, thing }) => `${file} ${thing}`)).toContain('sources.json nummer 1')
    expect(faults.at(-1)).toMatchObject({ file: 'laws.json', message: 'Het bestand bevat geen lijst.' })
  })
})
