/** Starts the real service as a process of its own, on files in a temporary folder. */
import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { COLLECTIONS, segmentOf } from '../../src/contract/resources.ts'
import { buildService } from '../../server/build.mjs'
import { dataset } from '../builders/dataset.ts'

// Within the project, or what comes from npm would not be found.
const built = fileURLToPath(
  new URL(`../../node_modules/.cache/gezond-verband/service-${process.pid}`, import.meta.url),
)

/** Builds the service once for all tests of a file; gives back how to clean up. */
export async function buildForTests(): Promise<() => Promise<void>> {
  await buildService(build, built)
  return () => rm(built, { recursive: true })
}

export interface Place {
  folder: string
  database: string
  reference: string
}

/** A folder with a small register and a page that stands in for the app. */
export async function makePlace(): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gezond-verband-'))
  const reference = path.join(folder, 'reference')
  await mkdir(path.join(folder, 'app', 'assets'), { recursive: true })
  await mkdir(path.join(folder, 'data'))
  await mkdir(reference)
  await writeFile(path.join(folder, 'app', 'index.html'), '<!doctype html><title>Gezond Verband</title>')
  const { version, stateOn, observations, ...things } = dataset()
  await writeFile(path.join(reference, 'register.json'), JSON.stringify({ version, stateOn }))
  for (const name of COLLECTIONS) {
    await writeFile(path.join(reference, `${segmentOf(name)}.json`), JSON.stringify(things[name], null, 2))
  }
  const blocks = observations.map(({ region, cell, ...shared }) => ({ ...shared, cells: { [region]: cell } }))
  await writeFile(path.join(reference, 'observations.json'), JSON.stringify(blocks))
  // Another user runs the service in one of the tests.
  await chmod(folder, 0o755)
  return { folder, database: path.join(folder, 'data', 'register.sqlite'), reference }
}

export interface Run {
  /** The address that the service printed, or the exit code when it stopped before that. */
  started: Promise<string | number | null>
  ended: Promise<number | null>
  output: () => string
  signal: (name: NodeJS.Signals) => void
}

export interface RunOptions {
  env?: Record<string, string>
  /** Run as this user; only possible for root. */
  uid?: number
  /** Largest file that the process may write, in blocks of 1024 bytes. */
  fileLimit?: number
}

export function runService(place: Place, { env = {}, uid, fileLimit }: RunOptions = {}): Run {
  const program = `const { main } = await import(${JSON.stringify(pathToFileURL(path.join(built, 'main.js')).href)}); await main(${JSON.stringify(place.folder)})`
  const node = [process.execPath, '--input-type=module', '-e', program] as const
  const [command, ...args] =
    fileLimit === undefined
      ? node
      : (['bash', '-c', `ulimit -f ${fileLimit}; exec "$@"`, 'bash', ...node] as const)
  const child = spawn(command, args, {
    cwd: place.folder,
    env: { PATH: process.env.PATH, PORT: '0', GV_APP: 'app', GV_DATABASE: place.database, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const address = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /staat klaar op (\S+)/.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
  })
  return {
    started: Promise.race([address, ended]),
    ended,
    output: () => output,
    signal: (name) => child.kill(name),
  }
}
