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
/** One with a figure: what it is drawn with is fetched before it is there. */
const SHOW_FIGURE = `/presenteren/${ID}/tonen?dia=10`
/** The sheet on screen: those beside it are drawn too, and hidden. */
const SHOWN = '.show-sheet:not([style*="hidden"])'
const PICTURE = `${SHOWN} .slide-picture`
/** The pages are as many as they will be when their number stays the same for so long, in ms. */
const REST_MS = 1500
/** A press that changes nothing by then is a fault of the show. */
const NEXT_PATIENCE = 5000

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
      {
        label: 'opened offline at a figure, painted ms',
        value: median(measured.map((one) => one.openedFigure)),
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
  const offline = await openedAt(context, address + SHOW)
  const pages = await allMade(offline.page)
  const nexts = []
  for (let number = 2; number <= pages; number += 1) nexts.push(await nextSlide(offline.page))
  await offline.page.close()
  const figure = await openedAt(context, address + SHOW_FIGURE)
  await context.close()
  return {
    opened: offline.ms,
    openedFigure: figure.ms,
    pages,
    nexts,
    file,
    size,
  }
}

/** Opens a show in a slow page. @returns the page, and ms until the end of the first frame with its slide */
async function openedAt(context, address) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  // In the page itself: what is made after the slide is no part of it.
  await page.addInitScript((picture) => {
    window.gvOpened = new Promise((done) => {
      const look = () =>
        document.querySelector(picture) === null
          ? requestAnimationFrame(look)
          : setTimeout(() => done(performance.now()), 0)
      requestAnimationFrame(look)
    })
  }, PICTURE)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForSelector(PICTURE, { timeout: PATIENCE })
  return { page, ms: await page.evaluate(() => window.gvOpened) }
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

/** Waits until every slide is made, and drawn. @returns how many pages there are */
async function allMade(page) {
  await page.waitForSelector(PICTURE, { timeout: PATIENCE })
  const drawn = () =>
    page.evaluate(() =>
      document.querySelector('.show-sheet__making') === null
        ? document.querySelectorAll('.show-sheet').length
        : undefined,
    )
  let [pages, since] = [undefined, Date.now()]
  while (pages === undefined || Date.now() - since < REST_MS) {
    await page.waitForTimeout(100)
    const now = await drawn()
    if (now !== pages) [pages, since] = [now, Date.now()]
  }
  return pages
}

/** @returns ms from the key to the end of the frame that shows the next slide */
async function nextSlide(page) {
  const ms = await page.evaluate(
    ([shown, patience]) =>
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
              if (here() !== before) done(performance.now() - begun)
              else if (performance.now() - begun < patience) look()
              else done(null)
            }, 0),
          )
        look()
      }),
    [SHOWN, NEXT_PATIENCE],
  )
  if (ms === null) throw new Error('The show did not go on to the next slide.')
  return ms
}
