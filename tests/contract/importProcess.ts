/** `npm run import` as whoever runs it meets it: a process of its own, with a folder that holds its reference and its database. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { COLLECTIONS, segmentOf } from '../../src/contract/resources.ts'
import type { Dataset, Store } from '../../server/service/store.ts'
import { openDatabase } from '../../server/store-sql/openDatabase.ts'
import { createSqlStore } from '../../server/store-sql/sqlStore.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const databaseIn = (folder: string) => path.join(folder, 'register.sqlite')

/** Writes a register without figures as the files of a reference. */
export async function writeReference(
  folder: string,
  { version, stateOn, ...things }: Dataset,
): Promise<void> {
  const reference = path.join(folder, 'reference')
  await mkdir(reference, { recursive: true })
  await writeFile(path.join(reference, 'register.json'), JSON.stringify({ version, stateOn }))
  for (const name of COLLECTIONS)
    await writeFile(path.join(reference, `${segmentOf(name)}.json`), JSON.stringify(things[name]))
  await writeFile(path.join(reference, 'observations.json'), '[]')
}

// What the command makes for itself is no part of what a limit on files is about.
execFileSync(process.execPath, ['server/import/run.mjs', '--build-only'], { cwd: ROOT })

/** Runs the command with these words, as a process; `fileLimit`: the largest file it may write, in kB. */
export function startImport(folder: string, args: string[], { fileLimit }: { fileLimit?: number } = {}) {
  const node = [process.execPath, 'server/import/run.mjs', ...args]
  const command =
    fileLimit === undefined ? node : ['bash', '-c', `ulimit -f ${fileLimit}; exec "$@"`, 'bash', ...node]
  const [program = '', ...rest] = command
  const child = spawn(program, rest, {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      GV_DATABASE: databaseIn(folder),
      GV_REFERENCE: path.join(folder, 'reference'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)))
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, said })),
  )
  return { ended, kill: (signal: NodeJS.Signals = 'SIGKILL') => child.kill(signal) }
}

/** Runs it to its end; gives its exit code, and what it said on both streams together. */
export const importProcess = (folder: string, args: string[]) => startImport(folder, args).ended

/** Looks into the database of the folder. */
export async function withStore<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const { db, close } = await openDatabase(databaseIn(folder))
  const store = createSqlStore(db, () => new Date(), close)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
