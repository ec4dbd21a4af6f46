import { describe, expect, it } from 'vitest'
import { doubtsOf, type Doubted } from './doubts.ts'
import type { StoredImport } from '../service/store.ts'

const example = { region: 'GM0917', period: '2020', was: 48.5, became: 0.485 }
const topic = (name: string, different: number, compared: number) => ({
  topic: name,
  different,
  compared,
  example: different > 0 ? example : undefined,
})
const given = (parts: Partial<Doubted> = {}): Doubted => ({
  table: '50090NED',
  edition: 'indeling 2020',
  figures: 1000,
  topics: [topic('Overgewicht', 0, 54), topic('Roker', 0, 1368)],
  replaced: [],
  lost: [],
  ...parts,
})
const present: StoredImport = {
  number: 3,
  table: '50090NED',
  edition: 'indeling 2020',
  classificationYear: 2020,
  origin: 'tabel.csv',
  importedAt: '2026-11-01T12:00:00.000Z',
  publishedAt: '2026-11-01T12:00:00.000Z',
  fingerprint: 'x',
  rows: 10,
  figures: 1000,
}
const reasons = (...args: Parameters<typeof doubtsOf>) => doubtsOf(...args).map(({ reason }) => reason)

describe('what an import asks about', () => {
  it('is nothing where figures are as they were', () => {
    expect(doubtsOf(given({ topics: [topic('Overgewicht', 5, 54)] }), present)).toEqual([])
  })

  it('is an indicator that would go without a word', () => {
    const lost = [{ indicator: 'Overgewicht', figures: 2848 }]
    expect(reasons(given({ lost }), present)[0]?.nl).toMatch(/Hiervan heeft nummer 3 2\.848 cijfers/)
    expect(reasons(given({ lost }), undefined)).toEqual([])
  })

  it('is one wrong column, though in the whole table it is lost', () => {
    const topics = [topic('Overgewicht', 54, 54), topic('Roker', 0, 1368)]
    const [doubt, ...others] = doubtsOf(given({ topics }), undefined)
    expect(others).toEqual([])
    expect(doubt).toMatchObject({ field: 'Overgewicht' })
    expect(doubt?.reason.nl).toContain(
      'Van de 54 cijfers die het register al van Overgewicht heeft, zijn er 54 anders, bijvoorbeeld GM0917 2020: was 48,5, wordt 0,485.',
    )
    expect(doubt?.reason.en).toContain('GM0917 2020: was 48.5, becomes 0.485')
    expect(doubt?.remedy.nl).toContain('--yes')
  })

  it('is a column that changes by a lot from what it replaces, once', () => {
    const replaced = [topic('Overgewicht', 300, 356)]
    expect(reasons(given({ replaced }), present)[0]?.nl).toContain(
      'Van de 356 cijfers van Overgewicht die ook in nummer 3 staan, veranderen er 300 sterk',
    )
    expect(reasons(given({ replaced: [topic('Overgewicht', 100, 356)] }), present)).toEqual([])
    expect(reasons(given({ replaced, topics: [topic('Overgewicht', 54, 54)] }), present)).toHaveLength(1)
  })

  it.each([
    [
      { edition: '2019-05-01', modified: '2019-05-01T02:00:00' },
      { edition: '2024-03-01', modified: '2024-03-01T02:00:00' },
    ],
    [{ edition: 'indeling 2020' }, { edition: 'indeling 2024' }],
  ])('is an edition older than the one in use: %o', (own, other) => {
    const [doubt] = doubtsOf(given(own), { ...present, ...other })
    expect(doubt?.reason.nl).toContain('is ouder dan nummer 3')
    expect(doubt?.remedy.nl).toContain('--yes')
    expect(doubtsOf(given(other), { ...present, ...own })).toEqual([])
  })
})
