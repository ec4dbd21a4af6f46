import { AxeBuilder } from '@axe-core/playwright'
import { type FrameLocator, type Page, expect, test } from '@playwright/test'
import { type HostSite, startHostSite } from './hostPage.ts'
import { type OwnService, startOwnService } from './ownService.ts'
import { watchPage } from './watchPage.ts'

/** A figure on the page of someone else: on a site that the operator named, and on one that was not. */

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const FIGURES = [
  '/vergelijken?gemeente=GM0917',
  '/vergelijken?gemeente=GM0917&weergave=kaart',
  '/vergelijken?gemeente=GM0917&weergave=profiel',
  '/vergelijken?gemeente=GM0917&indicator=onzin,rokers&gebied=GM0951,GM0935',
  '/indicatoren/overgewicht?gemeente=GM0917&naast=GM0935',
  '/indicatoren/onzin?gemeente=GM0917',
  '/partners?weergave=diagram&gemeente=GM0917',
] as const

let site: HostSite
let other: HostSite
let service: OwnService

test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await startHostSite()
  other = await startHostSite()
  service = await startOwnService({ GV_EMBED_ORIGINS: site.origin })
})
test.afterAll(async () => {
  site.close()
  other.close()
  await service.stop()
})

/** The code that a page of ours gives for one of its figures; the keyboard is enough. */
async function codeOf(page: Page, address: string): Promise<{ frame: string; script: string }> {
  await page.goto(`${service.origin}${address}`)
  const action = page.getByRole('button', { name: /^Insluiten op een website/ }).first()
  await action.focus()
  await page.keyboard.press('Enter')
  const frame = page.getByRole('textbox', { name: 'Code van de figuur' })
  await expect(frame).toBeFocused()
  const script = page.getByRole('textbox', { name: 'Code die het venster laat meegroeien' })
  const code = { frame: await frame.inputValue(), script: await script.inputValue() }
  await page.keyboard.press('Escape')
  await expect(action).toBeFocused()
  return code
}

/** A frame for an address, as the code has it. */
const frameFor = (address: string) =>
  `<iframe src="${service.origin}/insluiten${address.replaceAll('&', '&amp;')}" title="Figuur" width="100%" height="640" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`
const script = () => `<script src="${service.origin}/insluiten.js" async></script>`

/** The figure in its frame, once nothing is on its way any more. */
async function figureOn(page: Page): Promise<FrameLocator> {
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('link', { name: /^(Bekijk|View) in Gezond Verband$/ })).toBeVisible()
  await expect(frame.locator('[aria-busy="true"]')).toHaveCount(0)
  return frame
}

test('the code of a figure shows it on a site that was named: same selection, source and data age, the way back', async ({
  page,
  context,
}) => {
  const { frame: code, script: grow } = await codeOf(
    page,
    '/vergelijken?gemeente=GM0917&indicator=overgewicht&weergave=staven',
  )
  const complaints = await watchPage(page, service.origin)
  await page.goto(site.pageWith(code + grow))
  const frame = await figureOn(page)
  await expect(frame.getByRole('heading', { name: 'Overgewicht' })).toBeVisible()
  await expect(frame.getByRole('link', { name: /^Tabel 50090NED/ })).toBeVisible()
  await expect(frame.getByText('Cijfers over 2020, 6 jaar geleden.')).toBeVisible()
  // Nothing to choose, to keep or to leave by.
  await expect(frame.getByRole('combobox')).toHaveCount(0)
  await expect(frame.getByRole('navigation')).toHaveCount(0)
  const actions = frame.getByRole('group', { name: /Overgewicht/ })
  await expect(actions.getByRole('button')).toHaveText(['Grafiek', 'Tabel'])

  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: 'Bekijk in Gezond Verband' }).click()
  const own = await opened
  await expect(own).toHaveURL(
    `${service.origin}/vergelijken?gemeente=GM0917&indicator=overgewicht&weergave=staven&taal=nl`,
  )
  await expect(own.getByRole('navigation', { name: 'Hoofdnavigatie' })).toBeVisible()
  expect(complaints.policy).toEqual([])
  expect(complaints.errors).toEqual([])
  expect(complaints.foreign.filter((each) => !each.startsWith(site.origin))).toEqual([])
})

test('the frame gets as high as the figure, and again when that changes', async ({ page }) => {
  await page.goto(site.pageWith(frameFor('/indicatoren/overgewicht?gemeente=GM0917') + script()))
  const frame = await figureOn(page)
  const heights = () =>
    page.locator('iframe').evaluate((element) => (element as HTMLIFrameElement).clientHeight)
  const contents = async () =>
    frame.locator('html').evaluate((element) => [element.scrollHeight, element.clientHeight])
  await expect(page.locator('iframe')).toHaveAttribute('style', /height: \d+px/)
  await expect(async () => {
    const [whole, shown] = await contents()
    expect(whole).toBe(shown)
  }).toPass()
  const before = await heights()
  await frame.getByRole('button', { name: 'Tabel', exact: true }).click()
  await expect(async () => expect(await heights()).not.toBe(before)).toPass()
  // Without end it would still be growing.
  const after = await heights()
  await page.waitForTimeout(500)
  expect(await heights()).toBe(after)
})

test('without the script the frame keeps its height and the figure scrolls in it', async ({ page }) => {
  await page.goto(site.pageWith(frameFor('/partners?weergave=diagram&gemeente=GM0917')))
  const frame = await figureOn(page)
  const sizes = await frame
    .locator('html')
    .evaluate((element) => [element.scrollHeight, element.clientHeight] as const)
  expect(sizes[1]).toBe(640)
  expect(sizes[0]).toBeGreaterThan(640)
})

test('a site that was not named shows nothing, and neither is any other page shown', async ({ page }) => {
  const isRefused = async () => {
    // What the browser shows in its place holds nothing of ours.
    await page.waitForTimeout(500)
    await expect(page.frameLocator('iframe').getByText(/Gezond Verband|Overgewicht|Heerlen/)).toHaveCount(0)
    const frame = page.frames()[1]
    expect(await frame?.evaluate(() => document.URL).catch(() => 'chrome-error:')).toMatch(/^chrome-error:/)
  }
  await page.goto(other.pageWith(frameFor('/indicatoren/overgewicht?gemeente=GM0917') + script()))
  await isRefused()
  for (const address of ['/', '/vergelijken', '/indicatoren/overgewicht', '/presenteren']) {
    await page.goto(site.pageWith(`<iframe src="${service.origin}${address}" title="Pagina"></iframe>`))
    await isRefused()
  }
})

test('links in a figure open a tab of their own and leave the frame as it is', async ({ page, context }) => {
  await page.goto(site.pageWith(frameFor('/vergelijken?gemeente=GM0917') + script()))
  const frame = await figureOn(page)
  const link = frame.getByRole('link', { name: /Beweegrichtlijn/ }).first()
  await link.focus()
  const opened = context.waitForEvent('page')
  await page.keyboard.press('Enter')
  const own = await opened
  await expect(own).toHaveURL(/\/indicatoren\/[a-z0-9-]+\?.*gemeente=GM0917/)
  await expect(own.getByRole('heading', { level: 1 })).toBeVisible()
  expect(page.frames()[1]?.url()).toBe(`${service.origin}/insluiten/vergelijken?gemeente=GM0917`)
})

test('a box of the diagram is a link too, and chooses nothing here @own-window', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(site.pageWith(frameFor('/partners?weergave=diagram&gemeente=GM0917') + script()))
  const frame = await figureOn(page)
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: /^Trendbreuk/ }).click()
  await expect(await opened).toHaveURL(/\/partners\?.*initiatief=trendbreuk-zl/)
  expect(page.frames()[1]?.url()).not.toContain('trendbreuk')
})

test('a browser that keeps nothing for frames shows the figure, and nothing is kept in any', async ({
  page,
}) => {
  await page.goto(site.pageWith(frameFor('/vergelijken?gemeente=GM0917') + script()))
  await figureOn(page)
  const kept = await page.frames()[1]?.evaluate(() => {
    window.dispatchEvent(new Event('pagehide'))
    return [document.cookie, Object.keys(localStorage), Object.keys(sessionStorage)]
  })
  expect(kept).toEqual(['', [], []])

  await page.addInitScript(() => {
    if (window === window.top) return
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
  })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.reload()
  const frame = await figureOn(page)
  await expect(frame.getByRole('heading', { name: '4 indicatoren in 16 gemeenten' })).toBeVisible()
  expect(errors).toEqual([])
})

for (const { code, parameter } of [
  { code: 'nl', parameter: '' },
  { code: 'en', parameter: '&taal=en' },
])
  for (const address of FIGURES)
    test(`${address} in ${code} in a frame has no accessibility faults and fits in 320 px @own-window`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 336, height: 800 })
      await page.goto(site.pageWith(frameFor(`${address}${parameter}`) + script()))
      const frame = await figureOn(page)
      await expect(frame.locator('html')).toHaveAttribute('lang', code)
      const [whole, shown] = await frame
        .locator('html')
        .evaluate((element) => [element.scrollWidth, element.clientWidth] as const)
      expect(whole).toBe(shown)
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join()}`),
      ).toEqual([])
    })

test('where no site was named there is no code, and an address of a figure says so', async ({ page }) => {
  const answer = await page.goto('/insluiten/indicatoren/overgewicht?gemeente=GM0917')
  expect(answer?.status()).toBe(404)
  await expect(page.getByText('Insluiten staat uit')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bekijk in Gezond Verband' })).toBeVisible()
  await page.goto('/indicatoren/overgewicht?gemeente=GM0917')
  await expect(page.getByRole('button', { name: 'Link' }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Insluiten/ })).toHaveCount(0)
})
