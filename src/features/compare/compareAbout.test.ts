import { describe, expect, it } from 'vitest'
import { type ColumnParts, columnFor } from '../../../tests/builders/comparison.ts'
import { compareAbout, compareCautions } from './compareAbout.ts'

const source = {
  table: '50090NED',
  edition: '2022',
  classificationYear: 2020,
  period: '2020',
  title: 'Gezondheid per wijk en buurt',
  publisher: 'RIVM',
  licence: 'CC BY 4.0',
  imported: { origin: '50090NED.csv.gz', at: '2026-11-22T10:00:00Z' },
}
const about = (view: 'table' | 'trend') =>
  compareAbout({ sources: [source], view, today: '2026-11-22' }, 'nl')
    .map((row) => row.join(': '))
    .join('\n')
const cautions = (parts: Partial<ColumnParts>) =>
  compareCautions([columnFor({ values: { GM0917: 57.8 }, comparator: 50.8, ...parts })], 'nl').join('\n')

describe('what stands with the file of a whole selection', () => {
  it('is publisher, licence and import', () => {
    expect(about('table')).toMatch(/\(RIVM\).*CC BY 4\.0/)
    expect(about('table')).toContain('Ingelezen op 22 november 2026 uit 50090NED.csv.gz.')
  })

  it('says that it has one year, and from a trend where the others are', () => {
    expect(about('table')).toContain('van elk één jaar')
    expect(about('trend')).toContain('De jaren van de trend staan in het bestand onder die figuur.')
  })

  it('cautions against what cannot be read into model estimates and untested differences', () => {
    const said = cautions({ indicator: { method: 'model' } })
    expect(said).toContain('Modelschatting')
    expect(said).toContain('niet te toetsen')
    expect(said).not.toContain('Niet in dit register')
    expect(cautions({ indicator: { method: 'survey' }, values: { GM0917: [57.8, 55, 60] } })).toBe('')
  })
})
