/** `npm run size`: prints what each page weighs after the build, and exits 1 when something is over its budget. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pageSizes, registerSize, showSize, styleSizes, writersSize } from './bundleSizes.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const APP = resolve(ROOT, process.env.GV_APP ?? 'dist/app')
const FIRST_PAGE = 'src/features/overview/OverviewPage.tsx'

/** kB brotli. */
const BUDGET = {
  firstPage: 130,
  anyPage: 260,
  firstStyle: 5,
  css: 20,
  register: 71,
  writers: 25,
  pptx: 25,
  // Views of every page at once: what a page needs of each to be drawn without it.
  show: 330,
}

if (!existsSync(join(APP, '.vite/manifest.json'))) {
  console.error(`There is no build in ${APP}. Run npm run build first.`)
  process.exit(1)
}

const pages = pageSizes(APP)
const writers = writersSize(APP)
const rows = [
  ...pages.flatMap(({ page, needed, all }) => [
    ...(page === FIRST_PAGE ? [{ what: '/ script needed', kb: needed, budget: BUDGET.firstPage }] : []),
    { what: `${page.replace('src/features/', '')} script in all`, kb: all, budget: BUDGET.anyPage },
  ]),
  ...styleSizes(APP).flatMap(({ theme, first, all }) => [
    { what: `style before the first paint, ${theme}`, kb: first, budget: BUDGET.firstStyle },
    { what: `style of the heaviest page, ${theme}`, kb: all, budget: BUDGET.css },
  ]),
  { what: 'script of the file writers, on a press', kb: writers.files, budget: BUDGET.writers },
  { what: 'script of the PowerPoint writer, on a press', kb: writers.pptx, budget: BUDGET.pptx },
  { what: 'script of a show with views of every page', kb: showSize(APP), budget: BUDGET.show },
  { what: 'register in one answer', kb: registerSize(join(ROOT, 'reference')), budget: BUDGET.register },
]
const over = rows.filter(({ kb, budget }) => kb > budget)

for (const { what, kb, budget } of rows) {
  const mark = kb > budget ? ' OVER' : ''
  console.log(`${what.padEnd(52)} ${kb.toFixed(1).padStart(7)} kB of ${String(budget).padStart(3)}${mark}`)
}
if (!pages.some(({ page }) => page === FIRST_PAGE)) {
  console.error(`The build has no chunk for ${FIRST_PAGE}: is the page still imported lazily?`)
  process.exitCode = 1
}
if (over.length > 0) {
  console.error(`${over.length} over budget.`)
  process.exitCode = 1
}
