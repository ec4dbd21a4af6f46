/** `npm run import`: brings published tables into the database, in a process of its own; the service may go on running. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from '../config.ts'
import { seedStore, soundReference } from '../reference/loadReference.ts'
import { type Store, type StoredImport, VersionConflict } from '../service/store.ts'
import { StartFailure } from '../startFailure.ts'
import { explaining } from '../store-sql/databaseFailure.ts'
import { openDatabase } from '../store-sql/openDatabase.ts'
import { createSqlStore } from '../store-sql/sqlStore.ts'
import { type BoundaryOutcome, importBoundaries } from './boundaries/importBoundaries.ts'
import { jsonFile } from './boundaries/jsonFile.ts'
import { pdokFeatures } from './boundaries/pdok.ts'
import { changeLines } from './changes/changeReport.ts'
import { importChanges } from './changes/importChanges.ts'
import { type BoundaryCommand, type Command, readCommand, USAGE } from './commandLine.ts'
import { boundaryLines, faultLines, listLines, outcomeLines } from './importReport.ts'
import { createProgress } from './progress.ts'
import { type Fault, ImportFailure, type TableReader } from './reading/rows.ts'
import { runImport } from './runImport.ts'
import { openStatlineCsv } from './file/statlineCsv.ts'
import { openStatline } from './statline/statlineOData.ts'
import { openStatline4 } from './statline4/statlineOData4.ts'

/** An import waits longer than a visitor for another who is writing, in milliseconds. */
const PATIENCE = 30_000

/** Runs the command; sets the exit code when it does not succeed. */
export async function main(root: string, args: readonly string[] = process.argv.slice(3)): Promise<void> {
  try {
    await run(root, readCommand(args))
  } catch (error) {
    if (error instanceof ImportFailure) console.error(faultLines(error.faults).join('\n'))
    else if (error instanceof StartFailure) console.error(`${error.message}\n${error.english}`)
    else throw error
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
  try {
    await explaining(config.database, async () => {
      // An indicator that was just added to the reference is known from now on, as at a start.
      if (command.kind !== 'list') await seedStore(store, soundReference(config.reference))
      if (command.kind === 'list') console.log(listLines(await store.imports()).join('\n'))
      else await alone(`${config.database}.import`, () => change(store, command, config.database))
    })
  } finally {
    await store.close()
  }
}

async function change(
  store: Store,
  command: Extract<Command, { kind: 'figures' | 'boundaries' | 'boundary-changes' | 'remove' }>,
  database: string,
): Promise<void> {
  if (command.kind === 'remove') return remove(store, command)
  // What an interrupted import left behind: nobody reads it.
  for (const one of await store.imports()) if (one.publishedAt === undefined) await store.remove(one.number)
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
  const outcome = await runImport({
    store,
    open: (report) => reader(command, report, (bytes, of) => (part = bytes / of)),
    origin:
      command.from.form === 'file'
        ? path.basename(command.from.path)
        : (command.base ?? `${command.from.form}:${command.from.table}`),
    scratch: `${database}.inlezen`,
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
  })
  progress.end(rows, rows)
  console.log([...outcomeLines(outcome), costs(begun)].join('\n'))
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
      content: jsonFile(from.path),
      origin: path.basename(from.path),
      ...(options.source === undefined ? {} : { publisher: options.source }),
    })
  const content = await pdokFeatures(from.collection, from.year, {
    ...(options.base === undefined ? {} : { base: options.base }),
    onFeatures: (count) => process.stderr.write(`${count} gebieden\n`),
  })
  const origin = `pdok:${from.collection}:${from.year}`
  return importBoundaries({
    ...shared,
    classificationYear: from.year,
    content,
    origin,
    publisher: 'CBS en Kadaster, via PDOK',
  })
}

function reader(
  { from, table, base, age, period }: Extract<Command, { kind: 'figures' }>,
  report: (fault: Fault) => void,
  progress: (bytes: number, of: number) => void,
): Promise<TableReader> {
  const said = { ...(age === undefined ? {} : { age }), ...(period === undefined ? {} : { period }) }
  if (from.form === 'statline')
    return openStatline({ table: from.table, report, ...said, ...(base === undefined ? {} : { base }) })
  if (from.form === 'statline4') {
    const { form: _form, ...asked } = from
    return openStatline4({ ...asked, report, ...said, ...(base === undefined ? {} : { base }) })
  }
  if (table === undefined)
    throw new StartFailure(
      'In een bestand staat niet welke tabel het is. Zeg erbij welke, bijvoorbeeld --table 50090NED.',
      'A file does not say which table it is. Name it, for example --table 50090NED.',
    )
  return openStatlineCsv({ file: from.path, table, report, progress, ...said })
}

async function remove(store: Store, { number, sure }: { number: number; sure: boolean }): Promise<void> {
  const found = (await store.imports()).find((one) => one.number === number)
  if (found === undefined)
    throw new StartFailure(
      `Er is geen ingelezen tabel met nummer ${number}. npm run import -- --list noemt ze alle.`,
      `There is no imported table number ${number}. npm run import -- --list names them all.`,
    )
  if (found.kind === 'boundary-changes') return removeChanges(store, found, sure)
  if (!sure)
    throw new StartFailure(
      `Hiermee verdwijnt tabel ${found.table}, uitgave ${found.edition}, met ${found.figures} cijfers. Herhaal het met --yes als dat de bedoeling is.`,
      `This takes out table ${found.table}, edition ${found.edition}, with ${found.figures} figures. Repeat it with --yes if that is what you want.`,
    )
  await store.remove(number)
  console.log(`Weggehaald: nummer ${number}, tabel ${found.table}, uitgave ${found.edition}.`)
  const again = (await store.imports()).find(
    (one) => one.table === found.table && one.publishedAt !== undefined && one.supersededAt === undefined,
  )
  if (found.supersededAt === undefined && again !== undefined)
    console.log(`Nummer ${again.number}, uitgave ${again.edition}, is weer in gebruik.`)
}

/** What an import of boundary changes replaced comes back; one that was changed since stands in the way. */
async function removeChanges(store: Store, { number, rows }: StoredImport, sure: boolean): Promise<void> {
  const [many, enMany] = [
    `${rows} ${rows === 1 ? 'herindeling' : 'herindelingen'}`,
    `${rows} boundary ${rows === 1 ? 'change' : 'changes'}`,
  ]
  if (!sure)
    throw new StartFailure(
      `Hiermee verdwijnt nummer ${number}, met ${many}; wat daarmee vervangen was, komt terug. Herhaal het met --yes als dat de bedoeling is.`,
      `This takes out number ${number}, with ${enMany}; what was replaced by it comes back. Repeat it with --yes if that is what you want.`,
    )
  try {
    await store.remove(number)
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error
    throw new StartFailure(
      `Een herindeling van nummer ${number} is daarna gewijzigd (${error.id}). Haal eerst het nummer weg dat haar wijzigde: npm run import -- --list. Er is niets veranderd.`,
      `A boundary change of number ${number} was changed since (${error.id}). First take out the number that changed it: npm run import -- --list. Nothing was changed.`,
    )
  }
  console.log(`Weggehaald: nummer ${number}, met ${many}.`)
}

/** One import at a time: a second one would throw away what the first has staged. */
async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8'))))
    throw new StartFailure(
      `Er wordt al een tabel ingelezen. Wacht tot dat klaar is. Loopt er zeker niets meer, haal dan ${lock} weg.`,
      `A table is being imported already. Wait until that is done. If nothing is running for certain, delete ${lock}.`,
    )
  // Whoever came first in between keeps it.
  rmSync(lock, { force: true })
  writeFileSync(lock, String(process.pid), { flag: 'wx' })
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process may not be signalled, and is alive.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
