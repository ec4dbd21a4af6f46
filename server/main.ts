/** Starts the service: settings, register, database, site, port. Stops cleanly on SIGINT and SIGTERM. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createAppFiles } from './appFiles.ts'
import { readConfig, type Config } from './config.ts'
import { listen, type Listening } from './listen.ts'
import { writeLog } from './log.ts'
import { seedStore, soundReference } from './reference/loadReference.ts'
import { createSite } from './site.ts'
import type { Store } from './service/store.ts'
import { StartFailure } from './startFailure.ts'
import { explaining } from './store-sql/databaseFailure.ts'
import { openDatabase } from './store-sql/openDatabase.ts'
import { createSqlStore } from './store-sql/sqlStore.ts'

/** Longest that stopping may take, in milliseconds; what hangs then is left behind. */
const STOP_WITHIN = 4500

/** Runs the service with the project in `root`; sets the exit code when it cannot start. */
export async function main(root: string): Promise<void> {
  try {
    await start(root)
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error
    console.error(`${error.message}\n${error.english}`)
    process.exitCode = 1
  }
}

async function start(root: string): Promise<void> {
  const clock = () => new Date()
  const config = readConfig(process.env, root)
  if (!existsSync(path.join(config.app, 'index.html'))) {
    throw new StartFailure(
      `In ${config.app} staat geen app (index.html ontbreekt). Bouw hem met npm run build.`,
      `There is no app in ${config.app} (index.html is missing). Build it with npm run build.`,
    )
  }
  const dataset = soundReference(config.reference)
  const database = await openDatabase(config.database)
  const store = createSqlStore(database.db, clock, database.close)
  try {
    const loaded = await explaining(config.database, () => seedStore(store, dataset))
    const site = createSite({ store, clock, files: createAppFiles(config.app), log: writeLog, ...config })
    const listening = await listen(site.handle, config, writeLog)
    stopOnSignal(listening, store)
    console.log(loaded)
    console.log(`Gezond Verband staat klaar op ${addressOf(config, listening.port)}`)
    site.warmUp().catch((error: unknown) => writeLog({ level: 'error', message: 'warm-up', error }))
  } catch (error) {
    await store.close().catch(() => undefined)
    throw error
  }
}

/** An address that works in a browser on this machine. */
function addressOf({ host }: Config, port: number): string {
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)
  const name = local ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function stopOnSignal(listening: Listening, store: Store): void {
  let stopping = false
  const stop = async () => {
    // A second Ctrl+C while the first is at work changes nothing.
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), STOP_WITHIN).unref()
    await listening.stop()
    await store.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        writeLog({ level: 'error', message: 'stop', error })
        process.exit(1)
      })
    })
  }
}
