/** Boundary changes as whoever imports them meets it: told what is new, refused what is otherwise, and able to go back. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataset, region } from '../builders/dataset.ts'
import { importProcess, withStore, writeReference } from './importProcess.ts'

const gemeente = (code: string, name: string, parts: object = {}) =>
  region({ code, name, level: 'gemeente', parents: ['NL01'], ...parts })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gv-changes-'))
  const sound = dataset()
  const regions = [
    ...sound.regions,
    gemeente('GM0788', 'Haaren', { validTo: '2021-01-01' }),
    gemeente('GM0757', 'Boxtel'),
    gemeente('GM0865', 'Vught'),
  ]
  await writeReference(folder, { ...sound, regions })
})
afterEach(() => rm(folder, { recursive: true }))

async function list(name: string, shares: [boxtel: number, vught: number]): Promise<string> {
  const file = path.join(folder, name)
  const lines = ['GM0757', 'GM0865'].map((code, at) => `2021-01-01;GM0788;${code};${shares[at]}`)
  await writeFile(file, ['datum;oud;nieuw;aandeel', ...lines].join('\n'))
  return file
}
const shares = () =>
  withStore(folder, async (store) => {
    const changes = await store.list('boundaryChanges')
    return changes.flatMap(({ body }) => (body.from === 'GM0788' ? [body.share] : []))
  })

describe('npm run import -- --boundary-changes', { timeout: 120_000 }, () => {
  it('brings changes in, asks before it replaces them, lists them, and takes them out in turn', async () => {
    const run = (...args: string[]) => importProcess(folder, args)
    const first = await run(await list('een.csv', [0.4, 0.6]), '--boundary-changes')
    expect(first).toMatchObject({ code: 0 })
    expect(first.said).toContain('Ingelezen: 2 herindelingen (nummer 1).')
    expect(await shares()).toEqual([0.4, 0.6])

    const other = await list('twee.csv', [0.5, 0.5])
    const asked = await run(other, '--boundary-changes')
    expect(asked).toMatchObject({ code: 1 })
    expect(asked.said).toContain('regel 2 · herindeling: GM0788 → GM0757, 2021-01-01')
    expect(await run(other, '--boundary-changes', '--yes')).toMatchObject({ code: 0 })
    expect(await shares()).toEqual([0.5, 0.5])
    expect((await run('--list')).said).toContain('1  herindelingen  2 herindelingen  uit een.csv')

    const under = await run('--remove', '1', '--yes')
    expect(under).toMatchObject({ code: 1 })
    expect(under.said).toContain('Nummer 2 bracht daarna dezelfde herindeling (')
    expect(under.said).toContain('Take that out first: npm run import -- --remove 2. Nothing was changed.')
    expect(await run('--remove', '2', '--yes')).toMatchObject({ code: 0 })
    expect(await shares()).toEqual([0.4, 0.6])
    expect(await run('--remove', '1', '--yes')).toMatchObject({ code: 0 })
    expect(await shares()).toEqual([])
  })
})
