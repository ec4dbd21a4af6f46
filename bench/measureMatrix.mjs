/**
 * A page of many rows, with the processor four times slower: how long its rows take to come when the view is chosen, the
 * longest task while they do, and how long it takes from a filter to its paint.
 */
import { median } from './measurePage.mjs'

const SLOWER = 4
const LONGEST_MS = 15_000

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ address: string, view?: string, rows: string, filters: [label: string, value: string][] }} what
 *   `rows` selects the rows; `view` is the label of the radio that shows them, where `address` shows another view
 * @param {number} runs
 * @returns {Promise<{ rows: number, firstRows: number | undefined, longest: number | undefined, filter: number | undefined, filterLongest: number }>}
 *   number of rows, and medians in ms (the longest tasks: the longest of all runs)
 */
export async function measureMatrix(browser, what, runs) {
  const { view } = what
  const measured = []
  for (let run = 0; run < runs; run += 1) measured.push(await measureOnce(browser, what))
  return {
    rows: measured[0]?.rows ?? 0,
    firstRows: median(measured.map((one) => one.firstRows)),
    longest: view === undefined ? undefined : Math.max(...measured.map((one) => one.longest)),
    filter: median(measured.flatMap((one) => one.filters)),
    filterLongest: Math.max(...measured.map((one) => one.filterLongest)),
  }
}

async function measureOnce(browser, { address, view, rows, filters }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
  const page = await context.newPage()
  await page.addInitScript(watchTasks)
  await page.goto(address, { waitUntil: 'load' })
  await (view === undefined ? page.locator(rows) : page.getByRole('radio', { name: view })).first().waitFor()
  await page.waitForTimeout(1500)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })

  const shown =
    view === undefined
      ? { rows: await page.locator(rows).count() }
      : await page.evaluate(showRows, { view, rows, longest: LONGEST_MS })
  const found = []
  for (const [label, value] of filters) {
    const ms = await page.evaluate(chooseFilter, { label, value, longest: LONGEST_MS })
    if (ms === undefined) throw new Error(`${address}: there is no filter "${label}" with "${value}"`)
    found.push(ms)
  }
  const filterLongest = await page.evaluate(() => Math.max(0, ...window.gvTasks.splice(0)))
  await context.close()
  return { ...shown, filters: found, filterLongest }
}

/** Runs in the page: keeps the length of every task over 50 ms. */
function watchTasks() {
  window.gvTasks = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.gvTasks.push(duration)
  }).observe({ entryTypes: ['longtask'] })
}

/** Runs in the page: chooses the view, waits for its first rows and for the last of them. */
async function showRows({ view, rows, longest }) {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
  const radio = [...document.querySelectorAll('input[type=radio]')].find((each) =>
    each.closest('label')?.textContent?.includes(view),
  )
  window.gvTasks.splice(0)
  const begun = performance.now()
  radio?.click()
  while (document.querySelector(rows) === null && performance.now() - begun < longest) await painted()
  await painted()
  const firstRows = performance.now() - begun
  let count = -1
  while (count !== document.querySelectorAll(rows).length && performance.now() - begun < longest) {
    count = document.querySelectorAll(rows).length
    await new Promise((done) => setTimeout(done, 400))
  }
  return { rows: count, firstRows, longest: Math.max(0, ...window.gvTasks.splice(0)) }
}

/** Runs in the page: chooses a value as a reader does and waits until the count beside the filters is painted anew. */
async function chooseFilter({ label, value, longest }) {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
  const field = [...document.querySelectorAll('.select-field')].find(
    (each) => each.querySelector('label')?.textContent === label,
  )
  const select = field?.querySelector('select')
  const option = [...(select?.options ?? [])].find((each) => each.text === value)
  if (!select || !option) return undefined
  const count = () => document.querySelector('.filter-bar__count')?.textContent
  const before = count()
  const begun = performance.now()
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, option.value)
  select.dispatchEvent(new Event('change', { bubbles: true }))
  while (count() === before && performance.now() - begun < longest) await painted()
  await painted()
  const ms = performance.now() - begun
  await new Promise((done) => setTimeout(done, 300))
  return ms
}
