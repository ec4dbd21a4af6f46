/** Imports a table, and its parts, as `npm run import` does: a process of its own and a database that was never used. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TABLE, tableParts } from './tables.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Of the parts; the whole is imported once. */
const RUNS = 2

/**
 * @param {string} folder where the tables and databases go
 * @returns {Promise<{ database: string, real: boolean, lines: import('./report.mjs').Line[] }>}
 *   `database`: with the whole table in it, and boundaries where there are any
 */
export async function benchImport(folder) {
  const { parts, real, boundaries } = await tableParts(ROOT, folder)
  const imported = []
  for (const [place, { name, path, rows }] of parts.entries()) {
    process.stderr.write(`import of ${rows} rows …\n`)
    const isWhole = place === parts.length - 1
    const runs = []
    for (let run = 0; run < (isWhole ? 1 : RUNS); run += 1) {
      const database = join(folder, `${place}-${run}.sqlite`)
      runs.push({ database, ...(await bring(database, [path, '--table', TABLE])) })
    }
    // The quickest: another program on this machine only ever makes it slower.
    const [quickest] = runs.toSorted((a, b) => a.seconds - b.seconds)
    imported.push({ name, rows, ...quickest })
  }
  const whole = imported.at(-1)
  if (boundaries !== undefined) {
    // Its codes are those of 2023 and later; its makers put the mergers of 1 January 2023 in last.
    await bring(whole.database, ['--boundaries', boundaries, '--classification', '2023'])
  }
  const growth = imported.slice(1).map((each, place) => {
    const before = imported[place]
    return ((each.seconds - before.seconds) / (each.rows - before.rows)) * 100_000
  })
  return {
    database: whole.database,
    real,
    lines: [
      ...imported.map(({ name, rows, seconds }) => ({
        label: `${name}: ${rows} rows s`,
        value: seconds,
        digits: 1,
      })),
      { label: 'the whole process s', value: whole.wholeSeconds, digits: 1, most: 60 },
      { label: 'its memory MB', value: whole.memory, most: 400 },
      ...growth.map((value, place) => ({
        label: `100,000 more rows, ${parts[place + 1].name} s`,
        value,
        digits: 1,
      })),
      { label: 'a row of buurten to a row of wijken', value: growth[1] / growth[0], digits: 2, most: 1.5 },
    ],
  }
}

/** Runs the import; it says itself how long the import took and how much memory, start and register left out. */
async function bring(database, args) {
  const begun = performance.now()
  const child = spawn(process.execPath, ['server/import/run.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, GV_DATABASE: database },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece))
  const code = await new Promise((resolve) => child.once('close', resolve))
  const [, seconds, memory] = /([\d,]+) s, ten hoogste (\d+) MB/.exec(said) ?? []
  if (code !== 0 || seconds === undefined) throw new Error(`The import failed (exit ${code}).\n${said}`)
  return {
    seconds: Number(seconds.replace(',', '.')),
    memory: Number(memory),
    wholeSeconds: (performance.now() - begun) / 1000,
  }
}
