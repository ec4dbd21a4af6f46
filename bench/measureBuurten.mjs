/** Every buurt of the country in one ordered list of bars, with the processor four times slower. */
import { scrollThrough, tasksOf, timesOf, watchTasks } from './act.mjs'
import { median } from './measurePage.mjs'

const SLOWER = 4
const QUERY = 'indicator=overgewicht&groep=alle&schaal=buurten&weergave=staven'
const LIST = 'main [role="table"]'

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the service
 * @param {number} runs
 * @returns {Promise<import('./report.mjs').Line[]>}
 */
export async function measureBuurten(browser, address, runs) {
  const measured = []
  for (let run = 0; run < runs; run += 1) measured.push(await measureOnce(browser, address))
  const of = (name) => measured.flatMap((one) => one[name])
  return [
    { label: 'rows', value: measured[0]?.rows },
    { label: `first rows, ${SLOWER}× slower ms`, value: median(of('first')) },
    { label: 'longest task until then ms', value: Math.max(0, ...of('openTasks')) },
    { label: 'scrolling: longest task over 50 ms', value: Math.max(0, ...of('scrollTasks')), most: 50 },
    { label: 'other comparator shown ms', value: median(of('comparator')) },
    { label: 'other year shown ms', value: median(of('year')) },
    { label: 'by name, or by value, shown ms', value: median(of('order')) },
  ]
}

async function measureOnce(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watchTasks)
  const begun = Date.now()
  await page.goto(`${address}/vergelijken?${QUERY}`, { waitUntil: 'commit' })
  await page.locator(`${LIST} [role="cell"]`).first().waitFor()
  const first = Date.now() - begun
  await page.waitForLoadState('networkidle')
  const openTasks = await tasksOf(page)
  const rows = Number(await page.locator(LIST).first().getAttribute('aria-rowcount')) - 1

  // A reader's wheel, and then the whole length within a second, as with the bar beside it.
  await scrollThrough(page, { inside: LIST, step: 240, frames: 60 })
  await scrollThrough(page, { inside: LIST, step: 6000, frames: 60 })
  const scrollTasks = await tasksOf(page)

  const times = { comparator: [], year: [], order: [] }
  const note = async (name, act) => {
    times[name].push((await timesOf(page, act)).shown)
    await page.waitForTimeout(300)
  }
  for (const option of ['Limburg (provincie)', 'Nederland'])
    await note('comparator', { control: 'select', label: 'Vergelijken met', option, until: 'numbers' })
  for (const option of ['2016', '2020'])
    await note('year', { control: 'select', label: 'Jaar', option, until: 'numbers' })
  for (const label of ['Op naam', 'Op waarde'])
    await note('order', { control: 'radio', label, until: 'numbers' })
  await page.context().close()
  return { rows, first, openTasks, scrollTasks, ...times }
}
