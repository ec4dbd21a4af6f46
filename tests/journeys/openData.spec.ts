import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type Keyboard, startAt } from './keyboard.ts'
import { ABSENT, ROUTES } from './routes.ts'

/** What a data officer comes to ask, with the keyboard alone, from the start of a page. */
const ADDRESS = '/over/gegevens'

/** Past the head, and with the list of parts past what stands before the files. */
async function toFiles(page: Page, keyboard: Keyboard): Promise<void> {
  await keyboard.skipHead()
  const parts = page.getByRole('navigation', { name: 'Op deze pagina' })
  await keyboard.enter(parts.getByRole('link', { name: 'Bestanden' }))
}

test.describe('can I get the list of initiatives as a file and as an API, and under which licence?', () => {
  test('as CSV (12 presses)', async ({ page }) => {
    const keyboard = await startAt(page, ADDRESS)
    await toFiles(page, keyboard)
    const row = page.getByRole('row', { name: /^Initiatieven/ })
    const { name, content } = await downloaded(page, () =>
      keyboard.enter(row.getByRole('button', { name: 'Initiatieven als CSV' })),
    )
    expect(name).toBe('initiatieven.csv')
    const text = content.toString('utf8')
    expect(text.startsWith('\uFEFFAanduiding;Titel;')).toBe(true)
    expect(text).toContain('trendbreuk-zl;')
    expect(text).toContain('\r\nLicentie;')
    await expect(row.getByRole('status')).toHaveText('initiatieven.csv staat bij uw downloads.')
    keyboard.expectAtMost(12)
  })

  test('as XLSX (13 presses)', async ({ page }) => {
    const keyboard = await startAt(page, ADDRESS)
    await toFiles(page, keyboard)
    await keyboard.tabTo(page.getByRole('button', { name: 'Initiatieven als CSV' }))
    await keyboard.arrowTo(page.getByRole('button', { name: 'Initiatieven als XLSX' }))
    const { name, content } = await downloaded(page, () => keyboard.press('Enter'))
    expect(name).toBe('initiatieven.xlsx')
    // A workbook is a ZIP archive.
    expect(content.subarray(0, 2).toString('latin1')).toBe('PK')
    keyboard.expectAtMost(13)
  })

  test('in the API (14 presses), and under which licence (none: it stands beside the files)', async ({
    page,
  }) => {
    const keyboard = await startAt(page, ADDRESS)
    await expect(page.getByRole('link', { name: 'licentie niet vastgelegd' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Licenties' })).toContainText('Niet vastgelegd.')
    await toFiles(page, keyboard)
    const answer = page.waitForResponse('**/api/v1/initiatives')
    await keyboard.enter(page.getByRole('link', { name: 'Initiatieven in de API: /api/v1/initiatives' }))
    expect((await answer).headers()['content-type']).toBe('application/json')
    keyboard.expectAtMost(14)
  })
})

test('all figures come page after page, and then as a file (10 presses)', async ({ page }) => {
  const keyboard = await startAt(page, ADDRESS)
  await toFiles(page, keyboard)
  await keyboard.enter(page.getByRole('button', { name: 'Alle cijfers ophalen' }))
  const csv = page.getByRole('button', { name: 'Cijfers als CSV' })
  await expect(csv).toBeFocused()
  const { content } = await downloaded(page, () => keyboard.press('Enter'))
  expect(content.toString('utf8')).toContain(';50090NED;indeling 2020;RIVM, CBS en GGD’en;CC BY 4.0;')
  keyboard.expectAtMost(10)
})

test('the API is a page, made from its own description, with requests that have an answer', async ({
  page,
  request,
}) => {
  await page.goto(ADDRESS)
  const section = page.getByRole('region', { name: 'Wat u via de API kunt opvragen' })
  await section.getByRole('button', { name: 'Alles openen' }).click()
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
  await page.goto(ADDRESS)
  await expect(page.getByText('De beschrijving van de API is nu niet op te halen')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Doelen als CSV' })).toBeVisible()
})

test('a data portal reads what is offered', async ({ request, baseURL }) => {
  const answer = await request.get('/api/v1/catalog')
  expect(answer.headers()['content-type']).toBe('application/ld+json')
  const record = await answer.json()
  expect(record['@type']).toBe('dcat:Catalog')
  // A site that was not told its own address leaves it to the reader, who knows where the record was found.
  expect(new URL(record['@id'], answer.url()).href).toBe(`${baseURL}/api/v1/catalog`)
})

/** What the accessibility statement says was tried; axe in both languages and widths stands in axe.spec.ts. */
test.describe('what the accessibility statement says', { tag: '@own-window' }, () => {
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
