import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { ABSENT, LANGUAGES, ROUTES } from './routes.ts'
import { watchPage } from './watchPage.ts'

/** WCAG 2.0 to 2.2, levels A and AA, and axe's own best practices. Nothing is switched off and nothing is let through. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

for (const { code, parameter } of LANGUAGES) {
  for (const route of ROUTES) {
    test(`${route} in ${code} has no accessibility faults and keeps to its own origin`, async ({
      page,
      baseURL,
    }) => {
      // Figures are asked for as the address names them, before the register can say which indicators there are.
      const absent = [
        ...ABSENT.map((address) => inLanguage(address, parameter)),
        '/api/v1/figure-blocks?indicator=onzin&level=gemeente',
      ]
      const complaints = await watchPage(page, baseURL ?? '', absent)
      await page.goto(inLanguage(route, parameter))
      await settled(page, code)

      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()

      expect(violations.map(summary)).toEqual([])
      expect(complaints).toEqual({ policy: [], errors: [], foreign: [] })
    })
  }
}

/** A house style is one file: with the second one in its place the same pages must stand as well. */
for (const route of [
  '/',
  '/taken',
  '/verband/taak/wpg-2-2-d',
  '/indicatoren/overgewicht',
  '/over/herkomst',
  '/initiatieven?weergave=tijdlijn',
  '/partners?weergave=matrix',
  '/partners?weergave=diagram&bereik=overal',
]) {
  test(`${route} has no accessibility faults in the second theme`, async ({ page }) => {
    await page.route('**/themes/verband.css', (request) =>
      request.fulfill({ path: 'public/themes/heuvelland.css' }),
    )
    await page.goto(route)
    await settled(page, 'nl')
    const accent = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--gv-accent').trim(),
    )
    expect(accent).toBe('#22407a')

    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()

    expect(violations.map(summary)).toEqual([])
  })
}

type Page = Parameters<typeof watchPage>[0]
type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

/** A view that has parameters of its own gets one more. */
const inLanguage = (address: string, parameter: string): string =>
  address.includes('?') ? `${address}${parameter.replace('?', '&')}` : `${address}${parameter}`

/** The page stands: language, title and heading are there and nothing is being fetched any more. */
async function settled(page: Page, language: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
}

function summary({ id, help, nodes }: Violation): string {
  const places = nodes.map((node) => node.target.join(' ')).join(', ')
  return `${id}: ${help} (${nodes.length}× ${places})`
}
