/** The pages of the app on a slow phone line, those of many rows, and what the service takes. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { registerSize } from '../tests/budget/bundleSizes.mjs'
import { withBrowser } from './browser.mjs'
import { lighthouseScores } from './lighthouse.mjs'
import { measureMatrix } from './measureMatrix.mjs'
import { measurePage } from './measurePage.mjs'
import { printLines, shown } from './report.mjs'
import { startService } from './service.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

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

/**
 * @param {{ pages: boolean, matrices: boolean, runs: number, lighthouseRuns: number }} what
 * @returns {Promise<object>} what was measured, after printing it
 */
export async function benchPages({ pages, matrices, runs, lighthouseRuns }) {
  const service = await startService()
  try {
    const measured = {
      // A run changes each of them several times: fewer runs tell as much.
      matrices: matrices ? await measureMatrices(service, Math.ceil(runs / 2)) : [],
      results: pages ? await measurePages(service, runs, lighthouseRuns) : [],
    }
    const server = [
      { label: 'server memory MB', value: service.memoryMb(), digits: 1, most: 150 },
      { label: 'start when up to date ms', value: service.startMs, digits: 1, most: 2000 },
      {
        label: 'register kB brotli',
        value: registerSize(join(ROOT, 'reference')),
        digits: 1,
        most: 70,
      },
    ]
    print(measured)
    printLines('The service', server)
    return { ...measured, server }
  } finally {
    await service.stop()
  }
}

async function measureMatrices(service, runs) {
  const measured = []
  for (const matrix of MATRICES) {
    process.stderr.write(`${matrix.path} …\n`)
    const address = `${service.address}${matrix.path}`
    measured.push({
      path: `${matrix.path}${matrix.view === undefined ? '' : ` → ${matrix.view}`}`,
      ...(await withBrowser((browser) => measureMatrix(browser, { ...matrix, address }, runs))),
    })
  }
  return measured
}

async function measurePages(service, runs, lighthouseRuns) {
  const measured = []
  for (const page of PAGES) {
    const url = `${service.address}${page.path}`
    process.stderr.write(`${page.path} …\n`)
    const paint = await withBrowser((browser) => measurePage(browser, url, runs))
    measured.push({ page, ...paint, ...(await lighthouseScores(url, lighthouseRuns)) })
  }
  return measured
}

function print({ results, matrices }) {
  if (results.length > 0) printPages(results)
  for (const matrix of matrices) {
    printLines(
      matrix.path,
      MATRIX_ROWS.filter(({ name }) => matrix[name] !== undefined).map(({ name, ...row }) => ({
        ...row,
        value: matrix[name],
      })),
    )
  }
}

function printPages(results) {
  const columns = [34, ...PAGES.map(({ path }) => Math.max(10, path.length + 2))]
  const line = (cells) =>
    console.log(
      cells.map((cell, n) => (n === 0 ? cell.padEnd(columns[0]) : cell.padStart(columns[n]))).join(''),
    )
  line(['', ...PAGES.map(({ path }) => path)])
  for (const { name, label, most, least, digits } of ROWS) {
    line([
      label,
      ...results.map((result) =>
        shown({ value: result[name], digits, most: limit(most, result), least: limit(least, result) }),
      ),
    ])
  }
  for (const { page, missed } of results) {
    if (missed.length > 0) console.log(`${page.path} misses in Lighthouse: ${missed.join(', ')}`)
  }
}

function limit(of, { page }) {
  return typeof of === 'function' ? of(page) : of
}
