import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test as base } from '@playwright/test'
import { build } from 'vite'
import { deckPath, showPath } from '../../src/contract/addresses.ts'
import { type Deck, writeDeck } from '../../src/contract/deck.ts'
import { type StoppableService, stoppableService, ROOT } from './stoppableService.ts'
import { watchPage } from './watchPage.ts'

/** The built app without a network, after a visit with one; and a new version of it. On a service that can be stopped. */

const test = base.extend<{ folder: string; service: StoppableService }>({
  // oxlint-disable-next-line no-empty-pattern -- by this Playwright sees what a fixture needs
  folder: async ({}, give) => {
    const folder = mkdtempSync(join(tmpdir(), 'gezond-verband-offline-'))
    await give(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  service: async ({ folder }, give) => {
    const service = await stoppableService(folder)
    await service.start()
    await give(service)
    await service.stop()
  },
  baseURL: async ({ service }, give) => give(service.address),
})
test.use({ serviceWorkers: 'allow' })
test.setTimeout(120_000)

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const since = (page: Page) => page.getByText(/De gegevens zijn van \d+ \w+ \d{4} om \d+:\d\d\. Verversen/)

/** Until the worker has the app, which it is asked for when the page has come to rest, and what the page asked of the service. */
async function settled(page: Page) {
  const isSettled = () =>
    page.evaluate(async () => {
      const asked = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((each) => each.includes('/api/v1/'))
      const kept = await Promise.all(asked.map((each) => caches.match(each)))
      return navigator.serviceWorker.controller !== null && asked.length > 0 && !kept.includes(undefined)
    })
  await expect.poll(isSettled, { timeout: 40_000 }).toBe(true)
}

async function cut(page: Page, service: StoppableService) {
  await service.stop()
  await page.context().setOffline(true)
}

test('after one visit the app opens without a network, says since when, and refreshes when it is back', async ({
  page,
  service,
}) => {
  const complaints = await watchPage(page, service.address)
  await page.goto('/?gemeente=GM0917')
  await expect(heading(page)).toContainText('Heerlen')
  await expect(page.getByText('De gegevens zijn van')).toHaveCount(0)
  await settled(page)
  await page.goto('/vergelijken?indicator=rokers&gebied=GM0917,GM0928&gemeente=GM0917')
  await expect(page.getByRole('grid').getByRole('rowheader', { name: 'Kerkrade' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(complaints).toEqual({ policy: [], errors: [], foreign: [] })

  await cut(page, service)
  await page.reload()
  await expect(page.getByRole('grid').getByRole('rowheader', { name: 'Kerkrade' })).toBeVisible()
  await expect(since(page)).toBeVisible()
  await page.goto('/?gemeente=GM0917')
  await expect(heading(page)).toContainText('Heerlen')
  await expect(since(page)).toBeVisible()
  await expect(page.getByText('De cijfers zijn nu niet op te halen.')).toHaveCount(0)
  // Pages that were never opened.
  await page.goto('/partners?weergave=diagram')
  await expect(heading(page)).toBeVisible()
  await expect(page.getByRole('main').locator('svg').first()).toBeVisible()
  await page.goto('/taken')
  await expect(page.getByRole('heading', { name: 'Wettelijke taken' })).toBeVisible()
  await expect(since(page)).toBeVisible()
  expect(complaints.policy).toEqual([])
  expect(complaints.foreign).toEqual([])

  await service.start()
  await page.context().setOffline(false)
  await expect(since(page)).toHaveCount(0, { timeout: 20_000 })
  await expect(page.getByRole('heading', { name: 'Wettelijke taken' })).toBeVisible()
})

const DECK = {
  title: 'Proef',
  language: 'nl',
  municipality: 'GM0917',
  slides: [
    { title: 'Wat wij laten zien', text: ['Zonder netwerk.'] },
    { of: '/vergelijken?indicator=rokers&gebied=GM0917,GM0928&weergave=staven' },
    { of: '/partners?weergave=diagram' },
  ],
} as const

/** As the app keeps it (src/state/decks.ts). */
const keepDeck = (page: Page, id = 'proef', deck: Deck = DECK) =>
  page.evaluate(
    ([name, text]) => localStorage.setItem(`gezond-verband-dek-${name}`, `2026-11-22T10:00:00Z\n${text}`),
    [id, writeDeck(deck)] as const,
  )

const slide = (page: Page, title: string | RegExp) => page.getByRole('heading', { name: title })

test('a deck that was opened is shown without a network, and nothing comes between', async ({
  page,
  service,
}) => {
  await page.goto('/')
  await keepDeck(page)
  await page.goto(deckPath('proef'))
  await expect(heading(page)).toBeVisible()
  await settled(page)

  await cut(page, service)
  await page.goto(showPath('proef'))
  await expect(slide(page, 'Wat wij laten zien')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(slide(page, /[Rr]oke/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(slide(page, /[Rr]oke/)).toHaveCount(0)
  await expect(page).toHaveURL(/dia=3/)
  await expect(page.getByText('De gegevens zijn van')).toHaveCount(0)

  // One whose figures were never opened here says why it is not there, and what to do.
  await keepDeck(page, 'nieuw', { ...DECK, slides: [{ of: '/vergelijken?indicator=overgewicht' }] })
  await page.goto(showPath('nieuw'))
  await expect(slide(page, /^De gegevensdienst geeft geen antwoord/)).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText(/is op deze computer niet bewaard. Open de presentatie één keer/)).toBeVisible()
})

test('a new version waits for the reader, and the open one goes on working', async ({
  page,
  folder,
  service,
}) => {
  const [before, after] = [join(folder, 'before'), join(folder, 'after')]
  cpSync(join(ROOT, 'dist/app'), before, { recursive: true })
  await build({
    root: ROOT,
    logLevel: 'silent',
    build: { outDir: after, emptyOutDir: true },
    plugins: [
      {
        name: 'next-version',
        transform: (code, id) =>
          id.includes('/src/messages/') ? code.replaceAll('Wettelijke taken', 'Taken van de wet') : undefined,
      },
    ],
  })
  await service.stop()
  await service.start(before)
  await page.goto('/')
  await expect(heading(page)).toBeVisible()
  await keepDeck(page)
  await settled(page)
  const show = await page.context().newPage()
  await show.goto(showPath('proef'))
  await expect(slide(show, 'Wat wij laten zien')).toBeVisible()
  await show.evaluate(() => document.body.setAttribute('data-begun', ''))

  await service.stop()
  await service.start(after)
  // Another page that is opened makes the browser look for a new version.
  const other = await page.context().newPage()
  await other.goto('/taken')
  await expect(other.getByRole('heading', { name: 'Taken van de wet' })).toBeVisible()
  const load = page.getByRole('button', { name: 'Nieuwe versie: nu laden' })
  await expect(load).toBeVisible({ timeout: 60_000 })
  await other.close()
  await expect(show.getByRole('button', { name: 'Nieuwe versie: nu laden' })).toHaveCount(0)
  // Code of the open version that was not asked for yet: the service has it no longer.
  await page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name: 'Taken' }).click()
  await expect(page.getByRole('heading', { name: 'Wettelijke taken' })).toBeVisible()
  await load.press('Enter')
  await expect(page.getByRole('heading', { name: 'Taken van de wet' })).toBeVisible()
  await expect(load).toHaveCount(0)
  // The show is still of the version that it began with.
  await show.keyboard.press('ArrowRight')
  await expect(slide(show, /[Rr]oke/)).toBeVisible()
  await expect(show.locator('body[data-begun]')).toHaveCount(1)
})

test('sw-off.js in the place of the worker takes it out, and the app goes on', async ({
  page,
  folder,
  service,
}) => {
  const app = join(folder, 'app')
  cpSync(join(ROOT, 'dist/app'), app, { recursive: true })
  await page.goto('/')
  await settled(page)
  cpSync(join(app, 'sw-off.js'), join(app, 'sw.js'))
  for (const each of ['sw.js.br', 'sw.js.gz']) rmSync(join(app, each), { force: true })
  await service.stop()
  await service.start(app)
  await page.goto('/taken')
  await expect(heading(page)).toBeVisible()
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0)
  // It goes with the last page that it was the worker of.
  await page.close()
  const next = await page.context().newPage()
  await next.goto('/taken')
  expect(await next.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  expect(await next.evaluate(() => caches.keys())).toEqual([])
  await expect(next.getByRole('heading', { name: 'Wettelijke taken' })).toBeVisible()
})

test('the app can be installed', async ({ page }) => {
  await page.goto('/')
  const session = await page.context().newCDPSession(page)
  const { url, errors, data = '{}' } = await session.send('Page.getAppManifest')
  expect([url.endsWith('/manifest.webmanifest'), errors]).toEqual([true, []])
  await settled(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  const manifest: unknown = JSON.parse(data)
  expect(manifest).toMatchObject({ name: 'Gezond Verband', start_url: '/', display: 'standalone' })
})
