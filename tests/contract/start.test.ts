/** Starting and stopping, in good order and bad: each fault is a sentence in two languages, and nothing is lost. */
import { once } from 'node:events'
import { chmod, copyFile, mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import Database from 'libsql'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildForTests, makePlace, runService, type Place, type Run, type RunOptions } from './runService.ts'

let clean: () => Promise<void>
beforeAll(async () => {
  clean = await buildForTests()
}, 60_000)
afterAll(() => clean())

describe('starting the service', { timeout: 30_000 }, () => {
  let place: Place
  const runs: Run[] = []

  const run = (options?: RunOptions) => {
    const one = runService(place, options)
    runs.push(one)
    return one
  }
  /** Starts the service where it cannot start; gives its exit code and what it said. */
  const refusal = async (options?: RunOptions) => {
    const one = run(options)
    await one.started
    one.signal('SIGTERM')
    return { code: await one.ended, said: one.output() }
  }
  /** A database as a first start leaves it. */
  const filled = async () => {
    const one = run()
    expect(await one.started).toMatch(/^http/)
    one.signal('SIGTERM')
    expect(await one.ended).toBe(0)
  }

  beforeEach(async () => {
    place = await makePlace()
  })
  afterEach(async () => {
    for (const one of runs.splice(0)) one.signal('SIGKILL')
    await rm(place.folder, { recursive: true, force: true })
  })

  it('fills an empty database at the first start and finds it filled at the next', async () => {
    const first = run()
    const address = await first.started
    expect(first.output()).toContain('Register 1: 19 nieuw')
    expect(await (await fetch(`${String(address)}/api/v1/laws`)).json()).toMatchObject({ total: 1 })
    first.signal('SIGTERM')
    await first.ended
    const second = run()
    await second.started
    expect(second.output()).toContain('0 nieuw, 0 vervangen, 0 vervallen, 19 ongewijzigd')
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('stops on %s with everything in the one file', async (signal) => {
    const one = run()
    const address = await one.started
    await fetch(`${String(address)}/api/v1/register`)
    const from = Date.now()
    one.signal(signal)
    expect(await one.ended).toBe(0)
    expect(Date.now() - from).toBeLessThan(5000)
    const log = await stat(`${place.database}-wal`).catch(() => ({ size: 0 }))
    expect(log.size).toBe(0)
  })

  it('says that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, said } = await refusal({ env: { PORT: String(port) } })
    other.close()
    expect(code).toBe(1)
    expect(said).toContain(
      `Poort ${port} is al in gebruik. Sluit het andere programma, of kies een andere poort`,
    )
    expect(said).toContain(`Port ${port} is already in use`)
  })

  it.each([
    ['PORT', 'drie', 'PORT heeft de waarde ‘drie’. Geef een poortnummer'],
    ['PORT', '70000', 'PORT heeft de waarde ‘70000’'],
    ['HOST', 'niet hier', 'HOST heeft de waarde ‘niet hier’'],
    ['HOST', '203.0.113.1', 'dat is geen adres van deze machine'],
    ['GV_TRUST_PROXY', 'misschien', 'GV_TRUST_PROXY heeft de waarde ‘misschien’. Geef ja of nee.'],
    ['GV_CONTACT', 'ik', 'GV_CONTACT heeft de waarde ‘ik’'],
    ['GV_APP', 'nergens', 'index.html ontbreekt'],
    ['GV_REFERENCE', 'nergens', 'register.json · – · –: Het bestand ontbreekt'],
  ])('refuses the setting %s=%s in a sentence', async (name, value, sentence) => {
    const { code, said } = await refusal({ env: { [name]: value } })
    expect(code).toBe(1)
    expect(said).toContain(sentence)
    expect(said).not.toContain('    at ')
  })

  it('says that the database is locked', async () => {
    await filled()
    const holder = new Database(place.database)
    holder.exec('BEGIN EXCLUSIVE')
    const { code, said } = await refusal()
    holder.exec('ROLLBACK')
    holder.close()
    expect(code).toBe(1)
    expect(said).toContain(`De database ${place.database} is vergrendeld door een ander programma.`)
    expect(said).toContain(`The database ${place.database} is locked by another program.`)
  })

  it('says that the database is read-only', async () => {
    await filled()
    await chmod(place.database, 0o444)
    // For root no file is read-only: then the service runs as the user "nobody".
    const { code, said } = await refusal(process.getuid?.() === 0 ? { uid: 65534 } : {})
    await chmod(place.database, 0o644)
    expect(code).toBe(1)
    expect(said).toMatch(
      /De database \S+register\.sqlite kan niet worden geopend|In de database \S+ kan niet worden geschreven/,
    )
  })

  it('says that the disk is full and keeps nothing half done', async () => {
    const { code, said } = await refusal({ fileLimit: 48 })
    expect(code).toBe(1)
    expect(said).toContain(`De schijf met de database ${place.database} is vol.`)
    await filled()
  })

  it('says that the database is corrupt and leaves it as it is', async () => {
    await filled()
    const { size } = await stat(place.database)
    await truncate(place.database, size - 8192)
    const before = await readFile(place.database)
    const { code, said } = await refusal()
    expect(code).toBe(1)
    expect(said).toContain(`De database ${place.database} is beschadigd.`)
    expect(said).toContain('restore a backup')
    expect((await readFile(place.database)).equals(before)).toBe(true)
  })

  it('notices a page that was damaged in the middle', async () => {
    await filled()
    const content = await readFile(place.database)
    content.fill(0xff, 4096 * 2, 4096 * 6)
    await writeFile(place.database, content)
    const { code, said } = await refusal()
    expect(code).toBe(1)
    expect(said).toContain('is beschadigd')
  })

  it('refuses a file that is no database, and does not touch it', async () => {
    await writeFile(place.database, 'Notulen van de raad. '.repeat(100))
    const { code, said } = await refusal()
    expect(code).toBe(1)
    expect(said).toContain(
      `Het bestand ${place.database} is geen database van Gezond Verband en is niet aangeraakt.`,
    )
    expect(await readFile(place.database, 'utf8')).toMatch(/^Notulen/)
  })

  it('refuses the database of another program, and does not touch it', async () => {
    const other = new Database(place.database)
    other.exec('create table boekhouding (bedrag integer)')
    other.close()
    const before = await readFile(place.database)
    const { code, said } = await refusal()
    expect(code).toBe(1)
    expect(said).toContain('is geen database van Gezond Verband')
    expect((await readFile(place.database)).equals(before)).toBe(true)
  })

  it('refuses a database from a newer version', async () => {
    await filled()
    const newer = new Database(place.database)
    newer.exec("insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')")
    newer.close()
    const { code, said } = await refusal()
    expect(code).toBe(1)
    expect(said).toContain('is gemaakt door een nieuwere versie van Gezond Verband')
    expect(said).toContain('was made by a newer version')
  })

  it('says that a folder stands where the database should be', async () => {
    await mkdir(place.database)
    const { code, said } = await refusal()
    expect(code).toBe(1)
    expect(said).toContain(`De database ${place.database} kan niet worden geopend.`)
  })

  it('does not start on half a register: names file, thing, field and remedy', async () => {
    const laws = path.join(place.reference, 'laws.json')
    const text = await readFile(laws, 'utf8')
    await writeFile(laws, text.replace('"main"', '"hoofd"'))
    const { code, said } = await refusal()
    expect(code).toBe(1)
    expect(said).toContain(
      'laws.json · wpg · role: Het veld heeft de waarde "hoofd". Kies uit: main, supplementary, source.',
    )
    await expect(stat(place.database)).rejects.toThrow()
  })

  it('names the line of a reference file that is no JSON', async () => {
    await writeFile(path.join(place.reference, 'goals.json'), '[\n  {"id": "a",}\n]')
    const { code, said } = await refusal()
    expect(code).toBe(1)
    expect(said).toMatch(/goals\.json · – · –: Het bestand is geen geldige JSON \(regel 2, teken \d+\)/)
  })

  it('does not start on a reference that breaks a rule', async () => {
    const links = path.join(place.reference, 'links.json')
    const text = await readFile(links, 'utf8')
    await writeFile(links, text.replace('"to": "doel"', '"to": "doe"'))
    const { code, said } = await refusal()
    expect(code).toBe(1)
    expect(said).toContain('links.json · programma-doel · to')
  })

  it('keeps what it had when a newer reference turns out to be broken', async () => {
    await filled()
    const copy = `${place.database}.copy`
    await copyFile(place.database, copy)
    await writeFile(path.join(place.reference, 'register.json'), '{"version": "2"}')
    expect((await refusal()).said).toContain('register.json · register · stateOn: Het veld ontbreekt.')
    expect((await readFile(place.database)).equals(await readFile(copy))).toBe(true)
  })
})
