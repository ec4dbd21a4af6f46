/** `npm run import`: brings published tables into the database, in a process of its own; the service may go on running. */
import path from 'node:path'
import { type Config, readConfig } from '../config.ts'
import { seedStore, soundReference } from '../reference/loadReference.ts'
import type { Store } from '../service/store.ts'
import { StartFailure } from '../startFailure.ts'
import { explaining } from '../store-sql/databaseFailure.ts'
import { openDatabase } from '../store-sql/openDatabase.ts'
import { createSqlStore } from '../store-sql/sqlStore.ts'
import { boundaryFile } from './boundaries/boundaryFile.ts'
import { type BoundaryOutcome, importBoundaries } from './boundaries/importBoundaries.ts'
import { pdokFeatures } from './boundaries/pdok.ts'
import { changeLines } from './changes/changeReport.ts'
import { importChanges } from './changes/importChanges.ts'
import { type BoundaryCommand, type Command, readCommand } from './commandLine.ts'
import { USAGE } from './commandOptions.ts'
import { boundaryLines, faultLines, listLines, outcomeLines } from './importReport.ts'
import { importsInUse } from './inUse.ts'
import { Interrupted, interruptible } from './interruption.ts'
import { alone, isAtWork } from './lock.ts'
import { createProgress } from './progress.ts'
import { openSource } from './openSource.ts'
import { ImportFailure } from './reading/rows.ts'
import { remove } from './removal.ts'
import { runImport } from './runImport.ts'
import { whenPackedSoundly } from './file/fileText.ts'
import { removeScratch } from './scratch.ts'
import { trialStore } from './trial.ts'

/** An import waits longer than a visitor for another who is writing, in milliseconds. */
const PATIENCE = 30_000

type Change = Exclude<Command, { kind: 'help' | 'list' }>

/** Runs the command; sets the exit code when it does not succeed. */
export async function main(root: string, args: readonly string[] = process.argv.slice(3)): Promise<void> {
  try {
    await run(root, readCommand(args))
  } catch (error) {
    if (error instanceof ImportFailure) console.error(faultLines(error.faults).join('\n'))
    else if (error instanceof StartFailure) console.error(`${error.message}\n${error.english}`)
    else if (error instanceof Interrupted) {
      console.error(error.message)
      process.exitCode = error.code
      return
    } else throw error
    process.exitCode = 1
  }
}

async function run(root: string, command: Command): Promise<void> {
  if (command.kind === 'help') {
    console.log(USAGE)
    return
  }
  const config = readConfig(process.env, root)
  const { db, close } = await openDatabase(config.database, { patience: PATIENCE })
  const store = createSqlStore(db, () => new Date(), close)
  const lock = lockOf(config.database)
  try {
    await explaining(config.database, async () => {
      if (command.kind === 'list') {
        console.log(listLines(await importsInUse(store), { atWork: isAtWork(lock) }).join('\n'))
        return
      }
      await alone(lock, () => whole(store, command, config))
    })
  } finally {
    await store.close()
  }
}

/** The change, wholly or not at all: also for whoever presses Ctrl+C. */
async function whole(store: Store, command: Change, { database, reference }: Config): Promise<void> {
  const interruption = interruptible({
    clean: () => {
      for (const file of [scratchOf(database), lockOf(database)]) removeScratch(file)
    },
  })
  try {
    const ready = await prepared(store, command, reference)
    if (command.kind === 'remove') await interruption.toTheEnd(() => remove(ready, command))
    else await change(ready, interruption.watched(ready), command, database)
  } finally {
    interruption.end()
  }
}

const lockOf = (database: string): string => `${database}.import`
const scratchOf = (database: string): string => `${database}.inlezen`

/** The store in which an indicator that was just added to the reference is known, as after a start. */
async function prepared(store: Store, command: Change, folder: string): Promise<Store> {
  if (command.kind !== 'remove' && command.dryRun) return trialStore(store, soundReference(folder))
  await seedStore(store, soundReference(folder))
  return store
}

async function change(
  own: Store,
  store: Store,
  command: Exclude<Change, { kind: 'remove' }>,
  database: string,
): Promise<void> {
  if (!command.dryRun) await clear(own)
  const begun = Date.now()
  if (command.kind === 'boundaries') {
    console.log([...boundaryLines(await boundaries(store, command)), costs(begun)].join('\n'))
    return
  }
  if (command.kind === 'boundary-changes') {
    const { path: file, sure, dryRun } = command
    const options = { store, file, origin: path.basename(file), sure, dryRun, now: new Date() }
    console.log([...changeLines(await importChanges(options)), costs(begun)].join('\n'))
    return
  }
  const progress = createProgress(process.stderr)
  let [rows, total]: [number, number | undefined] = [0, undefined]
  // A file does not say how many rows it has: the part of it that was read does.
  let part = 0
  const { from } = command
  const outcome = await runImport({
    store,
    open: (report) => openSource(command, report, (bytes, of) => (part = bytes / of)),
    origin: from.form === 'file' ? path.basename(from.path) : (command.base ?? `${from.form}:${from.table}`),
    scratch: scratchOf(database),
    dryRun: command.dryRun,
    sure: command.sure,
    now: new Date(),
    onRows: (read, all) => {
      ;[rows, total] = [read, all ?? (part > 0 ? Math.round(read / part) : undefined)]
      progress.rows(rows, total)
    },
    ...(command.edition === undefined ? {} : { edition: command.edition }),
    ...(command.classification === undefined ? {} : { classification: command.classification }),
    ...(command.topics === undefined ? {} : { topics: command.topics }),
  }).catch(async (error: unknown) => {
    if (from.form === 'file' && error instanceof ImportFailure) await whenPackedSoundly(from.path)
    throw error
  })
  progress.end(rows, rows)
  console.log([...outcomeLines(outcome), costs(begun)].join('\n'))
}

/** Takes out what an interrupted import left behind: nobody reads it. */
async function clear(store: Store): Promise<void> {
  for (const one of await store.imports()) if (one.publishedAt === undefined) await store.remove(one.number)
}

/** What it took, for whoever plans the next one. */
function costs(begun: number): string {
  const seconds = ((Date.now() - begun) / 1000).toFixed(1).replace('.', ',')
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  return `${seconds} s, ten hoogste ${memory} MB geheugen.`
}

async function boundaries(store: Store, { from, ...options }: BoundaryCommand): Promise<BoundaryOutcome> {
  const shared = {
    store,
    now: new Date(),
    dryRun: options.dryRun,
    ...(typeof options.classification === 'number' ? { classificationYear: options.classification } : {}),
  }
  if (from.form === 'file')
    return importBoundaries({
      ...shared,
      source: boundaryFile(from.path),
      origin: path.basename(from.path),
      ...(options.source === undefined ? {} : { publisher: options.source }),
    })
  const source = pdokFeatures(from.collection, from.year, {
    ...(options.base === undefined ? {} : { base: options.base }),
    onFeatures: (count) => process.stderr.write(`${count.toLocaleString('nl-NL')} gebieden\n`),
  })
  const origin = `pdok:${from.collection}:${from.year}`
  return importBoundaries({
    ...shared,
    classificationYear: from.year,
    source,
    origin,
    publisher: 'CBS en Kadaster, via PDOK',
  })
}
