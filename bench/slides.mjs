/** A deck of twenty slides, with the processor four times slower: opening it offline, the next slide, and its PowerPoint file. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withBrowser } from './browser.mjs'
import { median } from './measurePage.mjs'
import { printLines } from './report.mjs'
import { startService } from './service.mjs'

const SLOWER = 4
const PATIENCE = 60_000
const DECK = fileURLToPath(new URL('twenty-slides.gezondverband', import.meta.url))
const ID = 'bench'
/** Where the app keeps a deck of this computer, as in src/state/decks.ts. */
const KEY = `gezond-verband-dek-${ID}`
const SHOW = `/presenteren/${ID}/tonen?dia=1`
/** The sheet on screen: those beside it are drawn too, and hidden. */
const SHOWN = '.show-sheet:not([hidden]):not([style*="hidden"])'
const PICTURE = `${SHOWN} .slide-picture`
/** The pages are as many as they will be when their number stays the same for so long, in ms. */
const REST_MS = 1500

/** @param {number} runs @returns {Promise<readonly import('./report.mjs').Line[]>} printed too */
export async function benchSlides(runs) {
  const service = await startService()
  try {
    const measured = []
    await withBrowser(async (browser) => {
      for (let run = 0; run < runs; run += 1) measured.push(await measureOnce(browser, service.address))
    })
    const nexts = measured.flatMap((one) => one.nexts)
    const lines = [
      { label: 'pages that twenty slides make', value: median(measured.map((one) => one.pages)) },
      {
        label: 'opened offline, slide painted ms',
        value: median(measured.map((one) => one.opened)),
        most: 1500,
      },
      { label: 'next slide to paint ms', value: median(nexts), most: 50 },
      { label: 'slowest next slide ms', value: Math.max(...nexts), most: 50 },
      {
        label: 'PowerPoint file, unthrottled ms',
        value: median(measured.map((one) => one.file)),
        most: 3000,
      },
      { label: 'PowerPoint file kB', value: median(measured.map((one) => one.size)) },
    ]
    printLines('A deck of twenty slides', lines)
    return lines
  } finally {
    await service.stop()
  }
}

/** @param {import('@playwright/test').Browser} browser @param {string} address */
async function measureOnce(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    serviceWorkers: 'allow',
  })
  const kept = `2026-11-22T12:00:00.000Z\n${readFileSync(DECK, 'utf8')}`
  await context.addInitScript(
    ([key, value]) => {
      if (window.top === window && localStorage.getItem(key) === null) localStorage.setItem(key, value)
    },
    [KEY, kept],
  )
  const page = await context.newPage()
  // With the network: the deck is opened once, whole, and its file is made.
  await page.goto(`${address}/presenteren/${ID}`)
  const { file, size } = await fileOf(page)
  await page.goto(address + SHOW)
  await allMade(page)
  await page.evaluate(() => navigator.serviceWorker.ready)

  // Without: opened as a new visit would.
  await context.setOffline(true)
  const offline = await context.newPage()
  const session = await context.newCDPSession(offline)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await offline.goto(address + SHOW, { waitUntil: 'commit' })
  await offline.waitForSelector(PICTURE, { timeout: PATIENCE })
  const opened = await offline.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0))),
  )
  const pages = await allMade(offline)
  const nexts = []
  for (let number = 2; number <= pages; number += 1) nexts.push(await nextSlide(offline))
  await context.close()
  return {
    opened,
    pages,
    nexts,
    file,
    size,
  }
}

/** Makes the PowerPoint file. @returns ms from the press until it is there, and how large it is in kB */
async function fileOf(page) {
  const button = page.getByRole('button', { name: 'PowerPoint' })
  await button.waitFor({ timeout: PATIENCE })
  // Makes the slides, and fetches the writer.
  await download(page, button)
  const begun = Date.now()
  const path = await download(page, button)
  return { file: Date.now() - begun, size: readFileSync(path).length / 1000 }
}

async function download(page, button) {
  const started = page.waitForEvent('download', { timeout: PATIENCE })
  await button.click()
  return (await started).path()
}

/** Waits until every slide is made. @returns how many pages there are */
async function allMade(page) {
  await page.waitForSelector(PICTURE, { timeout: PATIENCE })
  const last = async () => {
    await page.keyboard.press('End')
    await page.waitForSelector(PICTURE, { timeout: PATIENCE })
    return Number(new URL(page.url()).searchParams.get('dia'))
  }
  let [pages, since] = [await last(), Date.now()]
  while (Date.now() - since < REST_MS) {
    await page.waitForTimeout(100)
    const now = await last()
    if (now !== pages) [pages, since] = [now, Date.now()]
  }
  await page.keyboard.press('Home')
  return pages
}

/** @returns ms from the key to the end of the frame that shows the next slide */
function nextSlide(page) {
  return page.evaluate(
    (shown) =>
      new Promise((done) => {
        const here = () => document.querySelector(shown)
        const before = here()
        const begun = performance.now()
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'ArrowRight',
            code: 'ArrowRight',
            bubbles: true,
            cancelable: true,
          }),
        )
        // The task behind a frame runs when that frame has been made.
        const look = () =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              if (here() === before && performance.now() - begun < 5000) look()
              else done(performance.now() - begun)
            }, 0),
          )
        look()
      }),
    SHOWN,
  )
}
