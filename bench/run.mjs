/**
 * `npm run bench`: how fast and how small the built service, its imports and its pages are, beside what we aim for. Prints
 * what it measured and keeps the numbers in bench/results. GV_BENCH names the parts that are wanted (all of them without
 * it); GV_BENCH_RUNS and GV_BENCH_LIGHTHOUSE_RUNS set how often each page is measured.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchCompare } from './compare.mjs'
import { benchImport } from './import.mjs'
import { benchPages } from './pages.mjs'
import { printLines } from './report.mjs'
import { startService } from './service.mjs'
import { benchSlides } from './slides.mjs'
import { benchThroughput } from './throughput.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PARTS = ['import', 'answers', 'compare', 'slides', 'matrices', 'pages']
const runs = Number(process.env.GV_BENCH_RUNS ?? 3)
const lighthouseRuns = Number(process.env.GV_BENCH_LIGHTHOUSE_RUNS ?? 1)

const wanted = (process.env.GV_BENCH ?? PARTS.join(',')).split(',').map((each) => each.trim())
const unknown = wanted.filter((each) => !PARTS.includes(each))
if (unknown.length > 0) {
  console.error(`GV_BENCH names no part ${unknown.join(', ')}. There are: ${PARTS.join(', ')}.`)
  process.exit(2)
}
const wants = (...parts) => parts.some((each) => wanted.includes(each))

const begun = Date.now()
const kept = { runs, lighthouseRuns }
if (wants('import', 'answers', 'compare')) Object.assign(kept, await benchTable())
if (wants('slides')) Object.assign(kept, { slides: await benchSlides(runs) })
if (wants('matrices', 'pages')) {
  const what = { pages: wants('pages'), matrices: wants('matrices'), runs, lighthouseRuns }
  Object.assign(kept, await benchPages(what))
}
console.log(
  `\n! marks what is beyond its aim. Unless a line says otherwise: processor 4× slower, 1.6 Mbit/s, 150 ms, cold, medians.`,
)
keep()

/** What needs a whole table: it is imported anew, which is what is measured first. */
async function benchTable() {
  const folder = mkdtempSync(join(tmpdir(), 'gezond-verband-bench-'))
  try {
    const { database, real, lines } = await benchImport(folder)
    printLines(`Import of ${real ? '50090NED' : 'a made-up table'}`, lines)
    // Builds what is out of date, so that no start after this one has to.
    await (await startService()).stop()
    const answers = wants('answers') ? await benchThroughput(database, folder) : []
    if (answers.length > 0) printLines('One indicator of all municipalities, warm, unthrottled', answers)
    const compare = wants('compare') ? await benchCompare(database, real, runs) : []
    for (const { title, lines: each } of compare) printLines(title, each)
    return { real, import: lines, answers, compare }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function keep() {
  const folder = join(ROOT, 'bench/results')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`)
  const seconds = Math.round((Date.now() - begun) / 1000)
  writeFileSync(file, `${JSON.stringify({ ...kept, seconds }, null, 2)}\n`)
  console.log(`Kept in ${file} after ${seconds} s.`)
}
