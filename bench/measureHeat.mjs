/** The heat table of all municipalities: its first paint, what changing it takes, and scrolling through it. */
import { scrollThrough, tasksOf, timesOf, watchTasks } from './act.mjs'
import { median } from './measurePage.mjs'

const SLOWER = 4
const GRID = 'main [role="grid"]'
const CELL = 'main [role="gridcell"]'
const DOWN = { inside: GRID, step: 240, frames: 60 }
const RIGHT = { inside: GRID, step: 120, frames: 40, across: true }
const select = (label, options) =>
  options.map((option) => ({ control: 'select', label, option, until: 'numbers' }))

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the service
 * @param {readonly { id: string, name: string }[]} indicators
 * @param {number} runs
 * @returns {Promise<import('./report.mjs').Line[]>}
 */
export async function measureHeat(browser, address, indicators, runs) {
  const url = `${address}/vergelijken?indicator=${indicators.map(({ id }) => id).join(',')}&groep=alle`
  const measured = []
  for (let run = 0; run < runs; run += 1)
    measured.push({
      plain: await measureOnce(browser, url, indicators, 1),
      slow: await measureOnce(browser, url, indicators, SLOWER),
    })
  const of = (speed, name) => measured.flatMap((one) => one[speed][name])
  const longest = (speed, name) => Math.max(0, ...of(speed, name))
  return [
    { label: 'opened: all columns there ms', value: median(of('plain', 'open')) },
    { label: 'opened: longest task ms', value: longest('plain', 'openTasks') },
    { label: `opened: all columns there, ${SLOWER}× slower ms`, value: median(of('slow', 'open')) },
    { label: `opened: longest task, ${SLOWER}× slower ms`, value: longest('slow', 'openTasks') },
    { label: 'first paint of the table, main thread ms', value: median(of('plain', 'main')), most: 100 },
    { label: `the same, ${SLOWER}× slower ms`, value: median(of('slow', 'main')) },
    { label: 'scrolling: longest task over 50 ms', value: longest('plain', 'scrollTasks'), most: 50 },
    { label: `the same, ${SLOWER}× slower`, value: longest('slow', 'scrollTasks'), most: 50 },
    ...['comparator', 'year', 'indicator'].flatMap((name) => [
      {
        label: `other ${name}: next paint, ${SLOWER}× slower ms`,
        value: median(of('slow', name).map(({ answer }) => answer)),
        most: 100,
      },
      {
        label: `other ${name}: shown, ${SLOWER}× slower ms`,
        value: median(of('slow', name).map(({ shown }) => shown)),
        most: 100,
      },
    ]),
    { label: `longest task of a change, ${SLOWER}× slower ms`, value: longest('slow', 'changeTasks') },
  ]
}

async function measureOnce(browser, url, indicators, slower) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript(watchTasks)
  const begun = Date.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator(`${GRID}[aria-colcount="${indicators.length + 1}"]`).waitFor()
  const open = Date.now() - begun
  await page.waitForLoadState('networkidle')
  const openTasks = await tasksOf(page)

  const main = await mainThread(session, page, async () => {
    await timesOf(page, { control: 'radio', label: 'Tabel', until: 'rows' })
    await page.locator(CELL).first().waitFor()
  })
  await tasksOf(page)
  await scrollThrough(page, DOWN)
  await scrollThrough(page, RIGHT)
  const scrollTasks = await tasksOf(page)

  const changes = {
    comparator: select('Vergelijken met', [
      'Limburg (provincie)',
      'gemiddelde van deze gebieden',
      'Nederland',
    ]),
    year: select('Jaar', ['2016', '2012', '2020']),
  }
  const times = {}
  for (const [name, acts] of Object.entries(changes)) times[name] = await allTimes(page, acts)
  await page.getByRole('button', { name: /^Indicatoren/ }).click()
  const toggled = [...indicators.slice(0, 3), ...indicators.slice(0, 3)]
  times.indicator = await allTimes(
    page,
    toggled.map(({ name }) => ({ control: 'checkbox', label: name, until: 'numbers' })),
  )
  const changeTasks = await tasksOf(page)
  await page.context().close()
  return { open, openTasks, main, scrollTasks, changeTasks, ...times }
}

/** From another view back to the table, whose code and figures are there: what the main thread does in ms. */
async function mainThread(session, page, work) {
  await timesOf(page, { control: 'radio', label: 'Staven', until: 'rows' })
  await page.waitForTimeout(500)
  const before = await busy(session)
  await work()
  return (await busy(session)) - before
}

async function busy(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

async function allTimes(page, acts) {
  const times = []
  for (const act of acts) {
    times.push(await timesOf(page, act))
    await page.waitForTimeout(300)
  }
  return times
}
