import { describe, expect, it } from 'vitest'
import { dataset } from '../../tests/builders/dataset.ts'
import { registerDataset } from './catalogDatasets.ts'
import { licencesInWords, tableWords } from './catalogWords.ts'

const table = {
  table: 'T1',
  title: 'Tabel',
  publisher: 'RIVM',
  address: 'https://rivm.nl/t1',
  edition: '2022',
}
const licensed = { ...table, licence: 'CC BY 4.0' }

describe('what the record says of licences', () => {
  it('names the tables without one, with how many there are', () => {
    const { nl, en } = licencesInWords([licensed, { ...table, table: 'T2', edition: '2024' }])
    expect(nl).toMatch(/Bij 1 van de 2 brontabellen staat in dit register geen licentie: .*T2.*2024/)
    expect(en).toMatch(/no licence for 1 of the 2 source tables: .*T2.*2024/)
    expect(`${nl} ${en}`).not.toContain('T1')
  })

  it('says so when every table has one', () => {
    expect(licencesInWords([licensed]).nl).toContain('Bij elke brontabel staat een licentie.')
  })
})

it('what the register remarks on a table goes along with its figures, in either language', () => {
  const { text } = tableWords({ ...table, note: 'Overgeschreven.' }, [{ nl: 'Roken', en: 'Smoking' }])
  expect(text.nl).toMatch(/Roken\. Overgeschreven\.$/)
  expect(text.en).toMatch(/Smoking\. Note \(in Dutch\): Overgeschreven\.$/)
})

it('the register is as new as its own date', () => {
  expect(registerDataset({ register: dataset() })).toMatchObject({
    'dct:modified': { '@value': '2026-10-01' },
    'dcat:version': '1',
  })
})
