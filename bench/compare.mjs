/** The page that compares regions, with a whole national table: what it takes to open, to change and to scroll. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measureBuurten } from './measureBuurten.mjs'
import { measureHeat } from './measureHeat.mjs'
import { median, measurePage } from './measurePage.mjs'
import { timesOf } from './act.mjs'
import { withBrowser } from './browser.mjs'
import { startOn } from './service.mjs'
import { TABLE } from './tables.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Of the table that the service writes, and of those of the app. */
const CELLS = '.first-table td, main [role="cell"], main [role="gridcell"], main tbody td'
const MANY = 24
/** A municipality that is none of those of a page, by its code and name. */
const ADDED = { code: 'GM0344', name: 'Utrecht' }
const PACE = [
  { name: 'fcp', label: 'first contentful paint ms', most: 700 },
  { name: 'lcp', label: 'largest contentful paint ms', most: 1100 },
  { name: 'table', label: 'first table visible ms', most: 1500 },
  { name: 'chart', label: 'chart visible ms', most: ({ chartMost = 2500 }) => chartMost },
  { name: 'blocking', label: 'blocking time ms', most: 300 },
  { name: 'script', label: 'JavaScript kB brotli', most: 260, digits: 1 },
  { name: 'shift', label: 'layout shift', most: 0.02, digits: 3 },
]

/**
 * @param {string} database with the imported table
 * @param {boolean} real whether that is the published table
 * @param {number} runs
 * @returns {Promise<{ title: string, lines: import('./report.mjs').Line[] }[]>}
 */
export async function benchCompare(database, real, runs) {
  const service = await startOn(database)
  try {
    const results = []
    for (const page of pages()) {
      process.stderr.write(`${page.title} …\n`)
      const url = `${service.address}/vergelijken?${page.query}`
      const pace = await withBrowser((browser) => measurePage(browser, url, runs, page.marks))
      const changes = await withBrowser((browser) => measureChanges(browser, url, page, runs))
      results.push({
        title: page.title,
        lines: [
          ...PACE.map(({ name, most, ...row }) => ({
            ...row,
            value: pace[name],
            most: typeof most === 'function' ? most(page) : most,
          })),
          ...changes,
        ],
      })
    }
    // A run of these changes the page many times: fewer runs tell as much.
    const fewer = Math.ceil(runs / 2)
    process.stderr.write('heat table of all municipalities …\n')
    results.push({
      title: `All municipalities × ${ofTable().length}, heat table (network as it is)`,
      lines: await withBrowser((browser) => measureHeat(browser, service.address, ofTable(), fewer)),
    })
    process.stderr.write('all buurten …\n')
    results.push({
      title: 'All buurten, bars in order (network as it is, processor 4× slower)',
      lines: await withBrowser((browser) => measureBuurten(browser, service.address, fewer)),
    })
    results.push({
      title: 'The service with the table',
      lines: [
        { label: 'server memory MB', value: service.memoryMb(), digits: 1, most: 150 },
        {
          label: 'national boundaries kB brotli',
          value: await boundaries(service, real),
          digits: 1,
          most: 60,
        },
      ],
    })
    return results
  } finally {
    await service.stop()
  }
}

/** A municipality as the list of comparators has it. */
const asOption = (name) => `${name} (gemeente)`

/** The pages of the pace, and that with the largest script. */
function pages() {
  const many = municipalities().slice(0, MANY)
  const [first, second] = many
  const few = 'indicator=overgewicht&gebied=GM0917,GM0935'
  const one = `indicator=overgewicht&gebied=${many.map(({ code }) => code).join(',')}`
  const four = one.replace('overgewicht', 'overgewicht,rokers,eenzaam,ervaren-gezondheid')
  return [
    {
      title: '1 indicator × 2 regions, bars',
      query: `${few}&weergave=staven`,
      marks: { cells: CELLS, chart: 'main [role="cell"] svg' },
      comparators: ['Heerlen', 'Maastricht'].map(asOption),
      added: 'rows',
    },
    {
      title: `1 indicator × ${MANY} regions, map`,
      query: `${one}&weergave=kaart`,
      marks: { cells: CELLS },
      chartMost: 3000,
      comparators: [first.name, second.name].map(asOption),
      added: 'drawing',
    },
    {
      title: `4 indicators × ${MANY} regions, heat table`,
      query: four,
      marks: { cells: CELLS },
      comparators: [first.name, second.name].map(asOption),
      added: 'rows',
    },
    {
      title: `4 indicators × ${MANY} regions, trend`,
      query: `${four}&weergave=trend`,
      marks: { cells: CELLS },
    },
  ]
}

/** Another comparator, back and forth, and one region more: on a page at rest, with the processor as it is. */
async function measureChanges(browser, url, { comparators, added }, runs) {
  if (comparators === undefined) return []
  const [changed, more] = [[], []]
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
    await page.goto(url, { waitUntil: 'networkidle' })
    for (const option of [...comparators, 'Nederland', 'gemiddelde van deze gebieden']) {
      const { shown } = await timesOf(page, {
        control: 'select',
        label: 'Vergelijken met',
        option,
        until: 'numbers',
      })
      changed.push(shown)
      await page.waitForTimeout(200)
    }
    await page.getByRole('button', { name: /^Gebieden/ }).click()
    await page.getByLabel('Zoek een gebied').fill(ADDED.code)
    const box = { control: 'checkbox', label: ADDED.name, until: added }
    await page.getByRole('checkbox', { name: ADDED.name }).waitFor()
    await page.waitForTimeout(200)
    more.push((await timesOf(page, box)).shown)
    await page.close()
  }
  return [
    { label: 'other comparator, unthrottled ms', value: median(changed), most: 60 },
    { label: 'slowest of them ms', value: Math.max(...changed) },
    { label: 'one region more, unthrottled ms', value: median(more), most: 60 },
  ]
}

/** Without the published boundaries there is no size to judge. */
async function boundaries({ address }, real) {
  if (!real) return undefined
  const answer = await fetch(`${address}/api/v1/boundaries?level=gemeente`, {
    headers: { 'accept-encoding': 'br' },
  })
  return answer.ok ? Number(answer.headers.get('content-length')) / 1000 : undefined
}

const reference = (name) => JSON.parse(readFileSync(join(ROOT, 'reference', `${name}.json`), 'utf8'))

/** Those that were there in the year of the table and still are, by name. */
const municipalities = () =>
  reference('regions').filter(
    ({ level, code, validFrom, validTo }) =>
      level === 'gemeente' && validFrom === undefined && validTo === undefined && code !== ADDED.code,
  )

/** The indicators of the table, by id and name. */
const ofTable = () =>
  reference('indicators')
    .filter(({ tables = [] }) => tables.some(({ table, topic }) => table === TABLE && topic !== undefined))
    .map(({ id, title }) => ({ id, name: title.nl }))
