/** One page as a visitor on a slow phone line gets it: processor four times slower, 1.6 Mbit/s, 150 ms, nothing cached. */
import { watchPaint } from './watchPaint.mjs'

const SLOWER = 4
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
/** A page is at rest when nothing was fetched and nothing blocked for this long. */
const REST_MS = 1500
const LONGEST_MS = 30_000

/**
 * Measures a page several times, each in a browser context of its own.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} runs
 * @param {{ cells?: string, chart?: string }} [marks] what is a cell of the first table, and a chart, where others than usual are
 * @returns {Promise<Record<'fcp' | 'lcp' | 'table' | 'chart' | 'blocking' | 'shift' | 'script', number | undefined>>}
 *   medians in ms and kB; undefined for what the page does not have
 */
export async function measurePage(browser, url, runs, marks = {}) {
  const measured = []
  for (let run = 0; run < runs; run += 1) measured.push(await measureOnce(browser, url, marks))
  return Object.fromEntries(
    ['fcp', 'lcp', 'table', 'chart', 'blocking', 'shift', 'script'].map((name) => [
      name,
      median(measured.map((one) => one[name])),
    ]),
  )
}

async function measureOnce(browser, url, marks) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watchPaint, marks)

  let lastTraffic = Date.now()
  let underWay = 0
  page.on('request', () => (underWay += 1))
  for (const event of ['requestfinished', 'requestfailed']) {
    page.on(event, () => {
      underWay -= 1
      lastTraffic = Date.now()
    })
  }
  await page.goto(url, { waitUntil: 'load' })
  const begun = Date.now()
  while (Date.now() - begun < LONGEST_MS) {
    const idle = await page.evaluate(() => performance.now() - window.gvPaint.lastBusy)
    if (underWay <= 0 && Date.now() - lastTraffic > REST_MS && idle > REST_MS) break
    await page.waitForTimeout(100)
  }
  const result = await page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => /\.m?js(\?|$)/.test(name))
    const { fcp, lcp, table, chart, blocking, shift } = window.gvPaint
    const bytes = scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    return { fcp, lcp, table, chart, blocking, shift, script: bytes / 1000 }
  })
  await context.close()
  // Zero in these four means: never seen.
  for (const name of ['fcp', 'lcp', 'table', 'chart']) if (result[name] === 0) delete result[name]
  return result
}

/** @param {(number | undefined)[]} numbers */
export function median(numbers) {
  const sorted = numbers.filter((number) => number !== undefined).toSorted((a, b) => a - b)
  // Seen in fewer than half of the runs: then the median run did not have it.
  if (sorted.length * 2 <= numbers.length) return undefined
  return sorted[Math.floor((sorted.length - 1) / 2)]
}
