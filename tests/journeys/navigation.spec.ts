import { type Page, expect, test } from '@playwright/test'

/** Where one stands on a page that is gone to, come back to or loaded again, and what is seen on the way. */

const DOWN = 700
const LIST = '/initiatieven?gemeente=GM0917&weergave=lijst'

/** On a phone the filters stand open when one of them is set. */
const FILTERED = `${LIST}&niveau=landelijk`

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY))
const expectScrolled = (page: Page, to: number) => expect.poll(() => scrolled(page)).toBe(to)

/** Opens a page that is long enough and scrolls down, as with a wheel: nothing has the focus. */
async function openAndScroll(page: Page, address: string, to = DOWN) {
  await page.goto(address)
  await expect(heading(page)).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await scroll(page, to)
}

async function scroll(page: Page, to: number) {
  await page.evaluate((y) => window.scrollTo(0, y), to)
  await expectScrolled(page, to)
}

/** Presses what is far down the page without the test scrolling to it. */
const press = (page: Page, href: RegExp) =>
  page.evaluate(
    (pattern) =>
      [...document.querySelectorAll('a')].find(({ href: to }) => new RegExp(pattern).test(to))?.click(),
    href.source,
  )

test('another page begins at its top; back and forward lead to where one stood', async ({ page }) => {
  await openAndScroll(page, LIST)
  await press(page, /\/initiatieven\/trendbreuk-zl/)
  await expect(heading(page)).toContainText('Trendbreuk')
  await expect(heading(page)).toBeFocused()
  await expectScrolled(page, 0)
  await scroll(page, 300)
  await page.goBack()
  await expect(heading(page)).toHaveText('Initiatieven')
  await expectScrolled(page, DOWN)
  await page.goForward()
  await expect(heading(page)).toContainText('Trendbreuk')
  await expectScrolled(page, 300)
})

test('loading the page again keeps the place, on every step of the history', async ({ page }) => {
  await openAndScroll(page, LIST)
  await press(page, /\/initiatieven\/trendbreuk-zl/)
  await expect(heading(page)).toContainText('Trendbreuk')
  await scroll(page, 300)
  await page.reload()
  await expect(heading(page)).toContainText('Trendbreuk')
  await expectScrolled(page, 300)
  // The code of the list is not there any more, and comes late.
  await page.route('**/assets/InitiativesPage*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goBack()
  await expect(heading(page)).toHaveText('Initiatieven')
  await expectScrolled(page, DOWN)
})

test('who leaves while still scrolling comes back to where they were by then', async ({ page }) => {
  // The browser tells of scrolling a frame later: as late as it can be.
  await page.addInitScript(() =>
    window.addEventListener('scroll', (event) => event.stopImmediatePropagation(), { capture: true }),
  )
  await openAndScroll(page, LIST)
  await press(page, /\/initiatieven\/trendbreuk-zl/)
  await expect(heading(page)).toContainText('Trendbreuk')
  await expectScrolled(page, 0)
  await scroll(page, 300)
  await page.goBack()
  await expect(heading(page)).toHaveText('Initiatieven')
  await expectScrolled(page, DOWN)
  await scroll(page, 500)
  await page.reload()
  await expect(heading(page)).toHaveText('Initiatieven')
  await expectScrolled(page, 500)
  await page.goForward()
  await expect(heading(page)).toContainText('Trendbreuk')
  await expectScrolled(page, 300)
})

test('a page that is opened anew begins at its top', async ({ page }) => {
  await openAndScroll(page, LIST)
  await page.goto('/over')
  await expect(heading(page)).toBeVisible()
  await page.goto(LIST)
  await expect(heading(page)).toHaveText('Initiatieven')
  await expectScrolled(page, 0)
})

test('figures that come late do not lose the place that one comes back to', async ({ page }) => {
  await openAndScroll(page, '/indicatoren/overgewicht?gemeente=GM0917', 600)
  await press(page, /\/doelen\b/)
  await expect(heading(page)).toHaveText('Doelen')
  await page.reload()
  await expect(heading(page)).toHaveText('Doelen')
  await page.route('**/api/v1/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  await page.goBack()
  await expect(heading(page)).toHaveText('Overgewicht')
  await expectScrolled(page, 600)
})

test('who scrolls while the page is still coming is not pulled back', async ({ page }) => {
  await openAndScroll(page, '/indicatoren/overgewicht?gemeente=GM0917', 600)
  let answer: () => void = () => undefined
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/api/v1/observations**', async (route) => {
    await held
    await route.continue()
  })
  await page.reload()
  await expect(heading(page)).toHaveText('Overgewicht')
  await page.keyboard.press('Home')
  await expectScrolled(page, 0)
  answer()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expectScrolled(page, 0)
})

test('a filter is chosen without the page moving; another view of the same page begins at its top', async ({
  page,
}) => {
  await openAndScroll(page, FILTERED, 100)
  await page.getByRole('combobox', { name: /^Niveau/ }).selectOption({ index: 0 })
  await expect(page).not.toHaveURL(/niveau=/)
  expect(await scrolled(page)).toBe(100)
  await openAndScroll(page, '/partners?gemeente=GM0917&weergave=coalities', 900)
  await press(page, /initiatief=trendbreuk-zl/)
  await expect(page.getByRole('heading', { level: 2, name: /Trendbreuk/ })).toBeFocused()
  await expectScrolled(page, 0)
})

test('a link to a part of another page leads there, and a jump within a page can be taken back', async ({
  page,
}) => {
  await openAndScroll(page, '/over?gemeente=GM0917')
  await press(page, /\/over\/gegevens.*#licenties$/)
  await expect(heading(page)).toHaveText('Gegevens')
  await expect(page.locator('#licenties')).toBeInViewport()
  await scroll(page, 40)
  const tables = page.locator('#brontabellen')
  for (const time of ['once', 'twice']) {
    await press(page, /#brontabellen$/)
    await expect(tables, time).toBeInViewport()
    const place = await scrolled(page)
    expect(place).toBeGreaterThan(40)
    // Halfway back up, and there again by the same link.
    await scroll(page, 60)
  }
  await page.goBack()
  await expect(page).toHaveURL(/#licenties$/)
})

test('the page stays, and the navigation says that it is busy, until the code of the next one is there', async ({
  page,
}) => {
  let answer: () => void = () => undefined
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/assets/GoalsPage*', async (route) => {
    await held
    await route.continue()
  })
  await openAndScroll(page, LIST, 100)
  await press(page, /\/doelen\b/)
  await expect(page.locator('nav[data-busy]')).toHaveCount(1)
  await expect(heading(page)).toHaveText('Initiatieven')
  expect(await scrolled(page)).toBe(100)
  // Who thinks better of it goes elsewhere: what comes late takes nobody back.
  await press(page, /\/partners\b/)
  await expect(heading(page)).toHaveText('Partners')
  answer()
  await page.waitForLoadState('networkidle')
  await expect(heading(page)).toHaveText('Partners')
  await expect(page.locator('nav[data-busy]')).toHaveCount(0)
})

test('letters that are typed quickly all stay in the field', async ({ page }) => {
  await openAndScroll(page, FILTERED, 0)
  const field = page.getByRole('main').getByRole('searchbox')
  await field.click()
  await page.keyboard.type('valpreventie', { delay: 5 })
  await expect(field).toHaveValue('valpreventie')
  await expect(page).toHaveURL(/valpreventie/)
})
