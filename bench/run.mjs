/**
 * `npm run bench`: how fast and how small the built service and its pages are, beside what we aim for. Prints one table and
 * keeps the numbers in bench/results. GV_BENCH_RUNS and GV_BENCH_LIGHTHOUSE_RUNS set how often each page is measured.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../tests/browser/chromium.mjs'
import { registerSize } from '../tests/budget/bundleSizes.mjs'
import { lighthouseScores } from './lighthouse.mjs'
import { measureMatrix } from './measureMatrix.mjs'
import { measurePage } from './measurePage.mjs'
import { startService } from './service.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RUNS = Number(process.env.GV_BENCH_RUNS ?? 5)
const LIGHTHOUSE_RUNS = Number(process.env.GV_BENCH_LIGHTHOUSE_RUNS ?? 3)

/** The pages that are measured; `script` and `performance` are their own limits. */
const PAGES = [
  { path: '/', script: 130, performance: 95 },
  { path: '/taken', script: 260, performance: 95 },
  { path: '/verband/taak/wpg-2-2-d', script: 260, performance: 90 },
  { path: '/indicatoren/overgewicht', script: 260, performance: 90 },
  { path: '/initiatieven?weergave=tijdlijn', script: 260, performance: 90 },
  { path: '/doelen', script: 260, performance: 90 },
  { path: '/partners?weergave=matrix', script: 260, performance: 90 },
  { path: '/indicatoren', script: 260, performance: 90 },
  { path: '/aandacht', script: 260, performance: 90 },
  { path: '/over/gegevens', script: 260, performance: 90 },
]
const thereAndBack = (label, value) => [
  [label, value],
  [label, 'alle'],
]
/** Pages of many rows; `filters` are chosen one after the other. */
const MATRICES = [
  {
    path: '/taken?weergave=lijst&bereik=overal',
    view: 'Matrix',
    rows: '.matrix tbody tr:not(.matrix__group)',
    filters: [
      ['Wet', 'Wet publieke gezondheid'],
      ['Wet', 'alle'],
      ['Dekking', 'niet in dit register'],
      ['Dekking', 'alle'],
      ['Levensfase', 'zwangerschap'],
      ['Levensfase', 'alle'],
      ['Niveau van het initiatief', 'landelijk'],
      ['Niveau van het initiatief', 'alle'],
      ['Beleidskader', 'Programma Trendbreuk Zuid-Limburg'],
      ['Plichthouder', 'college'],
    ],
  },
  {
    path: '/initiatieven?weergave=lijst',
    view: 'Tijdlijn',
    rows: '.timeline__row',
    filters: [...thereAndBack('Status', 'loopt'), ...thereAndBack('Niveau', 'regionaal')],
  },
  {
    path: '/initiatieven?weergave=lijst',
    rows: '.initiative-row',
    filters: [...thereAndBack('Status', 'loopt'), ...thereAndBack('Niveau', 'regionaal')],
  },
  {
    path: '/doelen',
    rows: 'main details',
    filters: [...thereAndBack('Levensfase', 'zwangerschap'), ...thereAndBack('Soort', 'streefwaarde')],
  },
  {
    path: '/partners?weergave=lijst&bereik=overal',
    view: 'Matrix',
    rows: '.matrix tbody tr:not(.matrix__group)',
    filters: [...thereAndBack('Niveau van het initiatief', 'regionaal'), ...thereAndBack('Rol', 'trekker')],
  },
  {
    path: '/indicatoren',
    rows: '.indicator-row:not(.catalogue-head)',
    filters: [...thereAndBack('Thema', 'Geboorte'), ...thereAndBack('Methode', 'registratie')],
  },
  {
    path: '/aandacht',
    rows: '.gap-line',
    filters: [
      ...thereAndBack('Lijst', 'Doelen zonder indicator'),
      ...thereAndBack('Lijst', 'Indicatoren zonder eigenaar'),
    ],
  },
]
const MATRIX_ROWS = [
  { name: 'rows', label: 'rows' },
  { name: 'firstRows', label: 'choosing the view to first rows ms', most: 200 },
  { name: 'longest', label: 'longest task while rows come ms', most: 100 },
  { name: 'filter', label: 'filter to paint, median ms', most: 100 },
  { name: 'filterLongest', label: 'longest task of a filter ms', most: 100 },
]
/** What we aim for; `most` and `least` are the limits, `digits` how exact a number is shown. */
const ROWS = [
  { name: 'fcp', label: 'first contentful paint ms', most: 700 },
  { name: 'lcp', label: 'largest contentful paint ms', most: 1100 },
  { name: 'table', label: 'first table or list visible ms', most: 1500 },
  { name: 'chart', label: 'chart visible ms', most: 2500 },
  { name: 'blocking', label: 'blocking time ms', most: 300 },
  { name: 'script', label: 'JavaScript kB brotli', most: ({ script }) => script, digits: 1 },
  { name: 'shift', label: 'layout shift', most: 0.02, digits: 3 },
  { name: 'performance', label: 'Lighthouse performance', least: ({ performance }) => performance },
  { name: 'accessibility', label: 'Lighthouse accessibility', least: 100 },
  { name: 'best-practices', label: 'Lighthouse best practices', least: 95 },
]

const service = await startService()
const results = []
const matrices = []
try {
  for (const matrix of MATRICES) {
    process.stderr.write(`${matrix.path} …\n`)
    const address = `${service.address}${matrix.path}`
    matrices.push({
      path: `${matrix.path}${matrix.view === undefined ? '' : ` → ${matrix.view}`}`,
      ...(await withBrowser((browser) => measureMatrix(browser, { ...matrix, address }, RUNS))),
    })
  }
  for (const page of PAGES) {
    const url = `${service.address}${page.path}`
    process.stderr.write(`${page.path} …\n`)
    const measured = await withBrowser((browser) => measurePage(browser, url, RUNS))
    results.push({ page, ...measured, ...(await lighthouseScores(url, LIGHTHOUSE_RUNS)) })
  }
  const server = [
    { label: 'server memory MB', value: service.memoryMb(), most: 150 },
    { label: 'start when up to date ms', value: service.startMs, most: 2000 },
    { label: 'register kB brotli', value: registerSize(join(ROOT, 'reference')), most: 70 },
  ]
  print(server)
  keep(server)
} finally {
  await service.stop()
}

/** No browser is left running, whatever happens. */
async function withBrowser(work) {
  const browser = await chromium.launch(await chromiumLaunch())
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

function print(server) {
  const columns = [34, ...PAGES.map(({ path }) => Math.max(10, path.length + 2))]
  const line = (cells) =>
    console.log(
      cells.map((cell, n) => (n === 0 ? cell.padEnd(columns[0]) : cell.padStart(columns[n]))).join(''),
    )
  line(['', ...PAGES.map(({ path }) => path)])
  for (const { name, label, most, least, digits = 0 } of ROWS) {
    line([
      label,
      ...results.map((result) => shown(result[name], digits, limit(most, result), limit(least, result))),
    ])
  }
  for (const matrix of matrices) {
    console.log(`\n${matrix.path}`)
    for (const { name, label, most } of MATRIX_ROWS) {
      if (matrix[name] !== undefined) console.log(`${label.padEnd(36)}${shown(matrix[name], 0, most)}`)
    }
  }
  console.log('')
  for (const { label, value, most } of server)
    console.log(`${label.padEnd(34)}${shown(value, 1, most)} (aim ${most})`)
  for (const { page, missed } of results) {
    if (missed.length > 0) console.log(`${page.path} misses in Lighthouse: ${missed.join(', ')}`)
  }
  console.log('\n! marks what is beyond its aim. Processor 4× slower, 1.6 Mbit/s, 150 ms, cold, medians.')
}

function limit(of, { page }) {
  return typeof of === 'function' ? of(page) : of
}

function shown(value, digits, most = Infinity, least = -Infinity) {
  if (value === undefined) return '–'
  return `${value.toFixed(digits)}${value > most || value < least ? ' !' : ''}`
}

function keep(server) {
  const folder = join(ROOT, 'bench/results')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`)
  writeFileSync(
    file,
    `${JSON.stringify({ runs: RUNS, lighthouseRuns: LIGHTHOUSE_RUNS, results, matrices, server }, null, 2)}\n`,
  )
  console.log(`Kept in ${file}`)
}
