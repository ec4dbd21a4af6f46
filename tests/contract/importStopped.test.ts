/** Ctrl+C during an import: said, and nothing left behind. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataset } from '../builders/dataset.ts'
import { importProcess, startImport, withStore, writeReference } from './importProcess.ts'

let folder: string
let publisher: Server
let asked = 0
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gv-stopped-'))
  await writeReference(folder, dataset())
  asked = 0
  // A publisher that takes the question and never answers.
  publisher = createServer(() => (asked += 1)).listen(0, '127.0.0.1')
  await new Promise((resolve) => publisher.once('listening', resolve))
})
afterEach(async () => {
  publisher.closeAllConnections()
  publisher.close()
  await rm(folder, { recursive: true, force: true })
})

describe('an import that is stopped with Ctrl+C', { timeout: 60_000 }, () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('says so, leaves no lock and exits with what %s stands for', async (signal, code) => {
    const base = `http://127.0.0.1:${(publisher.address() as AddressInfo).port}`
    const hanging = startImport(folder, ['statline:50090NED', '--from', base])
    await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(0)
    hanging.kill(signal)
    const ended = await hanging.ended
    expect(ended.code).toBe(code)
    expect(ended.said).toContain('Afgebroken; er is niets veranderd.')
    expect(ended.said).toContain('Interrupted; nothing was changed.')
    expect((await readdir(folder)).filter((name) => /inlezen|import/.test(name))).toEqual([])
  })

  it('is told from one that is under way, in the list', async () => {
    const base = `http://127.0.0.1:${(publisher.address() as AddressInfo).port}`
    await importProcess(folder, ['--list'])
    const table = 'proef'
    const head = { table, edition: '2024', classificationYear: 2024, origin: 'a', fingerprint: 'b' }
    await withStore(folder, (store) => store.seed(dataset()))
    const hanging = startImport(folder, ['statline:50090NED', '--from', base])
    await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(0)
    await withStore(folder, (store) => store.stage({ ...head, rows: 1, figures: 1 }))
    expect((await importProcess(folder, ['--list'])).said).toContain('wordt nu ingelezen')
    hanging.kill('SIGINT')
    await hanging.ended
    expect((await importProcess(folder, ['--list'])).said).toContain('niet voltooid')
  })
})
