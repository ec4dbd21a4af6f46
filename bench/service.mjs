/** The built service as a process of its own, as `npm start` runs it. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../tests/browser/freePort.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LONGEST_START = 120_000

/** @typedef {{ address: string, startMs: number, memoryMb: () => number, stop: () => Promise<void> }} Service */

/**
 * Starts the service on an empty database twice, the first time to build what is out of date and to fill the database,
 * and keeps the second.
 * @returns {Promise<Service>}
 */
export async function startService() {
  const folder = mkdtempSync(join(tmpdir(), 'gezond-verband-bench-'))
  const database = join(folder, 'bench.sqlite')
  const first = await startOn(database)
  await first.stop()
  const second = await startOn(database)
  return {
    ...second,
    stop: async () => {
      await second.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Starts the service on a database, with the built app or another folder in its place.
 * @param {string} database
 * @param {string} [app]
 * @returns {Promise<Service>}
 */
export async function startOn(database, app = join(ROOT, 'dist/app')) {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const child = spawn(process.execPath, ['server/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', GV_DATABASE: database, GV_APP: app },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += chunk))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await answering(address, child, () => errors)
  return {
    address,
    startMs: performance.now() - begun,
    memoryMb: () => memoryOf(child.pid),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function answering(address, child, errors) {
  const until = Date.now() + LONGEST_START
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The service stopped at its start.\n${errors()}`)
    const answer = await fetch(`${address}/api/v1/health`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  child.kill('SIGTERM')
  throw new Error(`The service gave no answer within ${LONGEST_START / 1000} s.\n${errors()}`)
}

/** Resident memory in MB: from the kernel where it tells, else from `ps`. */
function memoryOf(pid) {
  const status = `/proc/${pid}/status`
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  return Number(kilobytes) / 1024
}
