/** On every store: what is read, what is refused with its line, and that taking an import out puts back what was there. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BoundaryChange } from '../../../src/domain/register/things.ts'
import { successorsOf } from '../../../src/domain/regions/regionTree.ts'
import type { Store } from '../../service/store.ts'
import { dataset, region } from '../../../tests/builders/dataset.ts'
import { handClock, STORES } from '../../../tests/contract/stores.ts'
import { ImportFailure } from '../reading/rows.ts'
import { changeLines } from './changeReport.ts'
import { type ChangesImport, importChanges } from './importChanges.ts'

const HEAD = 'date,old_gm,new_gm,inwoners,share_of_old_inwoners'
const gemeente = (code: string, name: string, parts: object = {}) =>
  region({ code, name, level: 'gemeente', parents: ['NL01'], ...parts })
const NUTH: BoundaryChange = {
  id: 'hc-2019-gm0951-gm1954',
  on: '2019-01-01',
  kind: 'merger',
  from: 'GM0951',
  fromName: 'Nuth',
  to: 'GM1954',
  toName: 'Beekdaelen',
  share: 1,
  inhabitants: 15000,
  provenance: { status: 'found', sources: ['rivm'] },
}
const register = dataset({
  regions: [
    region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
    gemeente('GM0951', 'Nuth', { validTo: '2019-01-01' }),
    gemeente('GM0881', 'Onderbanken', { validTo: '2019-01-01' }),
    gemeente('GM1954', 'Beekdaelen', { validFrom: '2019-01-01' }),
    gemeente('GM0788', 'Haaren', { validTo: '2021-01-01' }),
    gemeente('GM0757', 'Boxtel'),
    gemeente('GM0865', 'Vught'),
    gemeente('GM0241', 'Groesbeek', { validTo: '2016-01-01' }),
    gemeente('GM1945', 'Berg en Dal', { validFrom: '2016-01-01' }),
  ],
  boundaryChanges: [NUTH],
})
const HAAREN = ['2021-01-01,GM0788,GM0757,1000,0.4', '2021-01-01,GM0788,GM0865,1500,"0,6"']
const SAME = '2019-01-01,GM0951,GM1954,15000,1.0'
const OTHER = '2019-01-01,GM0951,GM1954,14000,1.0'

describe.each(STORES)('boundary changes into $name', ({ open }) => {
  let folder: string
  let store: Store
  const clock = handClock('2026-11-22T10:00:00.000Z')
  beforeEach(async () => {
    clock.set('2026-11-22T10:00:00.000Z')
    folder = await mkdtemp(path.join(tmpdir(), 'gv-changes-'))
    store = await open(clock.now)
    await store.seed(register)
    clock.set('2026-11-22T11:00:00.000Z')
  })
  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  async function bring(lines: readonly string[], parts: Partial<ChangesImport> = {}, head = HEAD) {
    const file = path.join(folder, 'lijst.csv')
    await writeFile(file, `${[head, ...lines].join('\n')}\n`)
    return importChanges({
      store,
      file,
      origin: 'lijst.csv',
      sure: false,
      dryRun: false,
      now: clock.now(),
      ...parts,
    })
  }
  async function faultsOf(lines: readonly string[], head = HEAD) {
    const failure: unknown = await bring(lines, {}, head).catch((error: unknown) => error)
    if (!(failure instanceof ImportFailure)) throw new Error('no faults', { cause: failure })
    expect(await changes()).toEqual([NUTH])
    return failure.faults.map(({ line, field, value, reason }) => ({ line, field, value, said: reason.nl }))
  }
  const changes = async (asOf?: string) => (await store.register(asOf))?.boundaryChanges

  it('come into the register as one revision, so that an old name leads to its successors', async () => {
    const before = await store.standing()
    const outcome = await bring([SAME, ...HAAREN])
    expect(outcome).toMatchObject({ kind: 'published', equal: 1, different: [], untouched: 0, number: 1 })
    expect(outcome.fresh.map(({ id, kind, share, fromName }) => [id, kind, share, fromName])).toEqual([
      ['hc-2021-gm0788-gm0757', 'split', 0.4, 'Haaren'],
      ['hc-2021-gm0788-gm0865', 'split', 0.6, 'Haaren'],
    ])
    const held = (await changes()) ?? []
    expect(held).toEqual([NUTH, ...outcome.fresh])
    expect(successorsOf('GM0788', held).map(({ name, share }) => [name, share])).toEqual([
      ['Boxtel', 0.4],
      ['Vught', 0.6],
    ])
    // Someone brought it along; nobody here read it in a source.
    expect(held[1]?.provenance).toEqual({
      status: 'known',
      note: 'Ingelezen uit lijst.csv op 2026-11-22.',
    })
    expect((await store.standing()).register).toBe(before.register + 1)
    expect(await changes('2026-11-22T10:30:00.000Z')).toEqual([NUTH])
    expect(changeLines(outcome)).toEqual([
      'Ingelezen: 2 herindelingen (nummer 1).',
      '1 gelijk aan het register, 2 nieuw, 0 anders. Het register heeft er nog 0 die hier niet staan; die blijven.',
      '  nieuw: 2021-01-01  Haaren (GM0788) → Boxtel (GM0757) (aandeel 0,4, 1.000 inwoners)',
      '  nieuw: 2021-01-01  Haaren (GM0788) → Vught (GM0865) (aandeel 0,6, 1.500 inwoners)',
    ])
  })

  it('say of lines of a municipality that stays that they are no change', async () => {
    const outcome = await bring([...HAAREN, '2021-01-01,GM0757,GM0757,1000,1'])
    expect(changeLines(outcome)[2]).toBe(
      'Niet ingelezen: 1 regel met dezelfde oude en nieuwe gemeente, want dat is geen herindeling.',
    )
  })

  it('change nothing when they are the same again, or with --dry-run', async () => {
    expect((await bring([SAME, ...HAAREN], { dryRun: true })).kind).toBe('checked')
    expect(await changes()).toEqual([NUTH])
    await bring(HAAREN)
    const { register: revision } = await store.standing()
    expect(await bring([SAME, ...HAAREN])).toMatchObject({ kind: 'unchanged', equal: 3, fresh: [] })
    expect((await store.standing()).register).toBe(revision)
    expect(await store.imports()).toHaveLength(1)
  })

  it('are listed, and go again when they are removed', async () => {
    await bring(HAAREN)
    expect(await store.imports()).toMatchObject([
      { number: 1, kind: 'boundary-changes', table: 'herindelingen', rows: 2, origin: 'lijst.csv' },
    ])
    const { register: revision } = await store.standing()
    await store.remove(1)
    expect(await changes()).toEqual([NUTH])
    expect((await store.standing()).register).toBe(revision + 1)
    expect(await store.imports()).toEqual([])
  })

  it('are refused where the register has them otherwise, and replaced and put back when that is wanted', async () => {
    expect(await faultsOf([OTHER, ...HAAREN])).toEqual([
      {
        line: 2,
        field: 'herindeling',
        value: 'GM0951 → GM1954, 2019-01-01',
        said: 'Het register heeft aandeel 1, 15000 inwoners; hier staat aandeel 1, 14000 inwoners.',
      },
    ])
    const outcome = await bring([OTHER], { sure: true })
    expect(changeLines(outcome).at(-1)).toBe(
      '  vervangen: 2019-01-01  Nuth (GM0951) → Beekdaelen (GM1954) (aandeel 1, 15.000 inwoners; nu aandeel 1, 14.000 inwoners)',
    )
    expect(await changes()).toEqual([
      { ...NUTH, inhabitants: 14000, provenance: expect.objectContaining({ status: 'known' }) },
    ])
    // A start loads the reference again: what was brought along stays.
    await store.seed(register)
    expect((await changes())?.[0]?.inhabitants).toBe(14000)
    await store.remove(1)
    expect(await changes()).toEqual([NUTH])
    expect(await store.get('boundaryChanges', NUTH.id)).toMatchObject({ origin: 'reference' })
  })

  it('are not taken out from under a later import', async () => {
    await bring([OTHER], { sure: true })
    await bring(['2019-01-01,GM0951,GM1954,13000,1'], { sure: true })
    await expect(store.remove(1)).rejects.toThrow(NUTH.id)
    expect((await changes())?.[0]?.inhabitants).toBe(13000)
    await store.remove(2)
    expect((await changes())?.[0]?.inhabitants).toBe(14000)
    await store.remove(1)
    expect(await changes()).toEqual([NUTH])
    expect(await store.imports()).toEqual([])
  })

  it('are not written over what someone edited while the file was checked', async () => {
    const stale: Store = {
      ...store,
      get: async (collection, id) => {
        const found = await store.get(collection, id)
        await store.put('boundaryChanges', { ...NUTH, inhabitants: 1 }, found?.version ?? 0)
        return found
      },
    }
    await expect(bring([OTHER, ...HAAREN], { store: stale, sure: true })).rejects.toThrow('intussen')
    // Not the others either: all or nothing.
    expect(await changes()).toEqual([{ ...NUTH, inhabitants: 1 }])
    expect(await store.imports()).toEqual([])
  })

  it('are told apart: a new code, a merger, a corrected border, and a municipality that stays', async () => {
    const { fresh } = await bring([
      '2016-01-01,GM0241,GM1945,30000,1',
      SAME,
      '2019-01-01,GM0881,GM1954,8000,1',
      '2020-01-01,GM0757,GM0865,,0.0002',
      '2020-01-01,GM0865,GM0757,0,',
      '2021-01-01,GM0757,GM0757,30000,1.0',
    ])
    expect(fresh.map(({ id, kind, share }) => [id, kind, share])).toEqual([
      ['hc-2016-gm0241-gm1945', 'code-change', 1],
      ['hc-2019-gm0881-gm1954', 'merger', 1],
      ['gw-2020-gm0757-gm0865', 'border-correction', 0.0002],
      ['gw-2020-gm0865-gm0757', 'border-correction', 0],
    ])
  })

  it('are refused line by line when a line cannot be', async () => {
    const found = await faultsOf([
      '2021-02-30,GM0788,GM0757,1,0.4',
      '2021-01-01,0788,GM757,1,0.4',
      '2021-01-01,GM0788,GM0757,veel,40',
      '2021-01-01,GM0788,GM0757,5,1.2',
      '2021-01-01,GM0788,GM0865,5,',
      '2021-01-01,GM0788',
    ])
    expect(found.map(({ line, field, value }) => [line, field, value])).toEqual([
      [2, 'datum', '2021-02-30'],
      [3, 'oude gemeente', '0788'],
      [3, 'nieuwe gemeente', 'GM757'],
      [4, 'aandeel', '40'],
      [4, 'inwoners', 'veel'],
      [5, 'aandeel', '1.2'],
      [6, 'aandeel', ''],
      [7, 'regel', '2'],
    ])
  })

  it.each<[string, string[], number, string, string]>([
    [
      'a new municipality that the register does not know',
      ['2021-01-01,GM0788,GM9999,1,1'],
      2,
      'GM9999',
      'kent het register niet',
    ],
    ['the same line twice', [...HAAREN, HAAREN[0] ?? ''], 4, 'GM0788 → GM0757, 2021-01-01', 'op regel 2'],
    ['shares that are not the whole', [HAAREN[0] ?? ''], 2, 'GM0788, 2021-01-01', 'samen 0,4, en geen 1'],
    [
      'shares of more than the whole',
      [...HAAREN.slice(0, 1), '2021-01-01,GM0788,GM0865,1,0.9'],
      3,
      'GM0788, 2021-01-01',
      'samen 1,3, en geen 1',
    ],
    ['an old municipality that goes on', ['2022-01-01,GM0757,GM0865,1,1'], 2, 'GM0757', 'bestaat zij na'],
    ['one that ends later', ['2020-01-01,GM0788,GM0865,1,1'], 2, 'GM0788', 'nog (tot 2021-01-01)'],
    ['one that had ended', ['2022-01-01,GM0788,GM0865,1,1'], 2, 'GM0788', 'al op 2021-01-01 op'],
    ['one that was not there yet', ['2018-01-01,GM1954,GM0865,1,0.1'], 2, 'GM1954', 'pas vanaf 2019-01-01'],
    [
      'one that ends and stays',
      [...HAAREN, '2021-01-01,GM0788,GM0788,0,0'],
      4,
      'GM0788',
      'volgens het register houdt zij op',
    ],
    [
      'a new municipality that is not there',
      ['2016-01-01,GM0241,GM1954,1,1'],
      2,
      'GM1954',
      'bestaat zij op 2016-01-01 niet',
    ],
    [
      'a part of what the register has',
      ['2019-01-01,GM0951,GM0757,1,1'],
      2,
      'GM0951',
      'ook overgaan in GM1954',
    ],
  ])('are refused with %s', async (_, lines, line, value, said) => {
    expect(await faultsOf(lines)).toContainEqual(
      expect.objectContaining({ line, value, said: expect.stringContaining(said) }),
    )
  })

  it('are refused when a municipality would end up in itself', async () => {
    const found = await faultsOf(['2019-01-01,GM0951,GM0881,1,1', '2019-01-01,GM0881,GM0951,1,1'])
    expect(found).toContainEqual(expect.objectContaining({ line: 2, value: 'GM0951 → GM0881 → GM0951' }))
  })

  it('are refused in a file of another form', async () => {
    expect(await faultsOf(HAAREN, 'date,old_gm,new_gm,inwoners,deel')).toMatchObject([
      { line: 1, field: 'kop', said: 'Geen kolom met share_of_old_inwoners.' },
    ])
    expect(await faultsOf([])).toMatchObject([{ field: 'bestand' }])
    expect(await faultsOf(HAAREN, '{"a": 1}')).toMatchObject([{ field: 'bestand' }])
  })

  it('take columns by their Dutch names, and semicolons', async () => {
    const lines = ['2021-01-01;GM0788;GM0757;0,4', '2021-01-01;GM0788;GM0865;0,6']
    expect((await bring(lines, {}, 'datum;oud;nieuw;aandeel')).fresh).toHaveLength(2)
  })
})
