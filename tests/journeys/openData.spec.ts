import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { ABSENT, ROUTES } from './routes.ts'

/** What a data officer comes to ask, with the keyboard alone. A press is a key that does something. */
test.describe('can I get the list of initiatives as a file and as an API, and under which licence?', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Gegevens' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Gegevens' })).toBeFocused()
  })

  test('as CSV (2 presses)', async ({ page }) => {
    const row = page.getByRole('row', { name: /^Initiatieven/ })
    const { name, content } = await downloaded(page, () =>
      row.getByRole('button', { name: 'Initiatieven als CSV' }).press('Enter'),
    )
    expect(name).toBe('initiatieven.csv')
    const text = content.toString('utf8')
    expect(text.startsWith('\uFEFFAanduiding;Titel;')).toBe(true)
    expect(text).toContain('trendbreuk-zl;')
    expect(text).toContain('\r\nLicentie;')
    await expect(row.getByRole('status')).toHaveText('initiatieven.csv staat bij uw downloads.')
  })

  test('as XLSX (2 presses)', async ({ page }) => {
    const { name, content } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Initiatieven als XLSX' }).press('Enter'),
    )
    expect(name).toBe('initiatieven.xlsx')
    // A workbook is a ZIP archive.
    expect(content.subarray(0, 2).toString('latin1')).toBe('PK')
  })

  test('in the API (2 presses), and under which licence (1: it stands beside the files)', async ({
    page,
  }) => {
    await expect(page.getByRole('link', { name: 'licentie niet vastgelegd' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Licenties' })).toContainText('Niet vastgelegd.')
    const answer = page.waitForResponse('**/api/v1/initiatives')
    await page.getByRole('link', { name: 'Initiatieven in de API: /api/v1/initiatives' }).press('Enter')
    expect((await answer).headers()['content-type']).toBe('application/json')
  })
})

test('all figures come page after page, and then as a file', async ({ page }) => {
  await page.goto('/over/gegevens')
  await page.getByRole('button', { name: 'Alle cijfers ophalen' }).press('Enter')
  const csv = page.getByRole('button', { name: 'Cijfers als CSV' })
  await expect(csv).toBeFocused()
  const { content } = await downloaded(page, () => csv.press('Enter'))
  expect(content.toString('utf8')).toContain(';50090NED;indeling 2020;RIVM, CBS en GGD’en;CC BY 4.0;')
})

test('the API is a page, made from its own description, with requests that have an answer', async ({
  page,
  request,
}) => {
  await page.goto('/over/gegevens')
  const section = page.getByRole('region', { name: 'Wat u via de API kunt opvragen' })
  await section.getByRole('button', { name: 'Alles openen' }).press('Enter')
  const examples = section.getByRole('link', { name: /^Openen in de browser/ })
  await expect(examples.first()).toBeVisible()
  for (const example of await examples.all()) {
    const address = (await example.getAttribute('href')) ?? ''
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    const body: unknown = await answer.json()
    if (typeof body === 'object' && body !== null && 'total' in body) expect(body.total).toBeGreaterThan(0)
  }
})

test('a description of the API that does not come leaves the files standing', async ({ page }) => {
  await page.route('**/api/v1/openapi.json', (route) => route.abort())
  await page.goto('/over/gegevens')
  await expect(page.getByText('De beschrijving van de API is nu niet op te halen')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Doelen als CSV' })).toBeVisible()
})

test('a data portal reads what is offered', async ({ request, baseURL }) => {
  const answer = await request.get('/api/v1/catalog')
  expect(answer.headers()['content-type']).toBe('application/ld+json')
  expect(await answer.json()).toMatchObject({
    '@id': `${baseURL}/api/v1/catalog`,
    '@type': 'dcat:Catalog',
  })
})

/** What the accessibility statement says was tried; axe in both languages and widths stands in axe.spec.ts. */
test.describe('what the accessibility statement says', () => {
  // The window and its settings are chosen here: once is enough.
  test.beforeEach(({ isMobile }) => test.skip(isMobile, 'sets its own window: once is enough'))
  const pages = ROUTES.filter((route) => !ABSENT.some((absent) => absent === route))

  for (const route of pages)
    test(`${route} holds at 320 px, without movement and in forced colours`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      await page.goto(route)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await page.waitForLoadState('networkidle')
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
      expect(await page.evaluate(longestMovement)).toBe(0)

      await page.setViewportSize({ width: 1440, height: 900 })
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`),
      ).toEqual([])
    })
})

/** The longest transition or animation that anything on the page has, in seconds. */
function longestMovement(): number {
  const durations = [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element)
    return `${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat)
  })
  return Math.max(0, ...durations.filter((duration) => !Number.isNaN(duration)))
}

async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}
