import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { LANGUAGES } from './routes.ts'

/** What a presenter comes to ask: with whom do we work, and in what do we meet? With the keyboard alone. */

const HEERLEN = 'gemeente=GM0917'
const matrixAt = (more = '') => `/partners?${HEERLEN}&weergave=matrix${more}`

test('whom do we work with? (3 presses from any page: open Partners, Tab, the last view)', async ({
  page,
}) => {
  await page.goto(`/?${HEERLEN}`)
  const partners = page
    .getByRole('navigation', { name: 'Hoofdnavigatie' })
    .getByRole('link', { name: 'Partners' })
  await partners.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Partners' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Met wie werkt Gemeente Heerlen samen?' })).toBeVisible()
  const first = page.getByRole('region', { name: 'Met wie werkt Gemeente Heerlen samen?' }).locator('ol > li')
  await expect(first.first()).toContainText('CZ')
  await expect(first.first()).toContainText('Samen voor Heerlen')
  await expect(first.first()).toContainText('Trendbreuk')
  // What was chosen is found again.
  await page.goto(`/partners?${HEERLEN}`)
  await expect(page.getByRole('heading', { name: 'Met wie werkt Gemeente Heerlen samen?' })).toBeVisible()
})

test('in what do we meet CZ, and who says so? (3 presses: search, open, what we share)', async ({ page }) => {
  await page.goto(`/?${HEERLEN}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Heerlen')
  await page.keyboard.press('/')
  await page.getByRole('searchbox').fill('cz')
  await expect(page.getByRole('dialog').getByRole('link').first()).toContainText('CZ')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'CZ' })).toBeVisible()
  await page
    .getByRole('region', { name: 'Met wie' })
    .getByRole('link', { name: /Waarin ontmoeten CZ en Gemeente Heerlen elkaar\?/ })
    .press('Enter')
  const shared = page.getByRole('region', { name: 'Waarin ontmoeten CZ en Gemeente Heerlen elkaar?' })
  await expect(shared).toContainText('In 2 initiatieven')
  await expect(
    shared.getByRole('listitem').filter({ hasText: 'Programma Trendbreuk Zuid-Limburg' }),
  ).toContainText('als lid van Zestien gemeenten van Zuid-Limburg')
  await expect(page.getByRole('region', { name: 'Bronnen' }).getByRole('link').first()).toBeVisible()
})

test('two that share nothing are told so plainly', async ({ page }) => {
  await page.goto(`/partners?${HEERLEN}&weergave=samen&partner=wemos&met=cz`)
  await expect(page.getByText('In dit register staat geen initiatief waarin beide meedoen.')).toBeVisible()
})

test('a link with values that do not exist names them and keeps the rest', async ({ page }) => {
  await page.goto(`/partners?${HEERLEN}&weergave=samen&partner=bestaat-niet&met=cz`)
  await expect(page.getByText(/“partner=bestaat-niet” in het adres is onbekend/)).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'Waarin ontmoeten Gemeente Heerlen en CZ elkaar?' }),
  ).toBeVisible()
  await page.goto(matrixAt('&rol=baas&soort=ggd&rijen=kleur'))
  await expect(page.getByText(/“rol=baas” in het adres is onbekend/)).toBeVisible()
  await expect(page.getByText(/“rijen=kleur” in het adres is onbekend/)).toBeVisible()
  await expect(page.getByText(/^2 van \d+ partners$/)).toBeVisible()
})

test('filters that match nothing say which one to let go', async ({ page }) => {
  await page.goto(`/partners?${HEERLEN}&weergave=lijst&soort=ggd&rol=financier`)
  await page.getByRole('button', { name: /^Zonder “Rol”: \d+ partners$/ }).press('Enter')
  await expect(page.getByRole('link', { name: /^partner: ?GGD Zuid Limburg$/ })).toBeVisible()
  await expect(page).not.toHaveURL(/rol=/)
})

test('the part of my municipality is told as exactly as it is known', async ({ page }) => {
  await page.goto(`/partners?${HEERLEN}&weergave=coalities`)
  await expect(page.getByText('Heerlen: opdrachtgever en financier')).toBeVisible()
  await expect(
    page.getByText('Heerlen: trekker en opdrachtgever, als lid van Zestien gemeenten van Zuid-Limburg'),
  ).toBeVisible()
  await expect(
    page.getByText('Heerlen is niet bij naam genoemd, maar valt onder “Gemeenten in de Mijnstreek”: partner'),
  ).toBeVisible()
})

test.describe('the matrix of partners and initiatives', () => {
  test('is walked through with the arrow keys, tells why, and gives the cell back', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has the list')
    await page.goto(matrixAt('&soort=gemeente&rijen=naam'))
    const matrix = page.getByRole('grid', { name: /^Partners en initiatieven in Heerlen/ })
    await page.getByRole('combobox', { name: 'Volgorde van de initiatieven' }).focus()
    await page.keyboard.press('Tab')
    await expect(matrix.getByRole('link', { name: 'Gemeente Heerlen' })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const cell = matrix.getByRole('button', { name: /^Gemeente Heerlen in Samen voor Heerlen: / })
    await expect(cell).toBeFocused()
    await expect(cell).toHaveAccessibleName(
      'Gemeente Heerlen in Samen voor Heerlen: opdrachtgever en financier; gelezen in een bron',
    )
    await page.keyboard.press('Enter')
    const why = page.getByRole('dialog', { name: 'Gemeente Heerlen in Samen voor Heerlen' })
    await expect(why).toContainText('opdrachtgever en financier')
    await expect(
      why.getByRole('link', { name: /Preventiecoalitie Samen voor Heerlen/ }).first(),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(why).toBeHidden()
    await expect(cell).toBeFocused()
  })

  test('is a list of the same on a phone, with the source a press away', async ({ page, isMobile }) => {
    test.skip(!isMobile, 'a wide window has the matrix')
    await page.goto(matrixAt())
    await expect(page.getByRole('grid')).toHaveCount(0)
    const from = page.getByRole('button', { name: 'Herkomst: Gemeente Heerlen in Trendbreuk' })
    await from.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Gemeente Heerlen in Trendbreuk' })).toContainText(
      'Zestien gemeenten van Zuid-Limburg',
    )
    await page.keyboard.press('Escape')
    await expect(from).toBeFocused()
  })

  test('comes back from a link as it was: reach, filters and order', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has the list')
    await page.goto(`${matrixAt('&bereik=overal&niveau=lokaal&rijen=aantal&kolommen=naam')}&taal=en`)
    const matrix = page.getByRole('grid', { name: /^All partners and initiatives/ })
    await expect(matrix.getByRole('columnheader').nth(2)).toHaveText('Groene Loper')
    await expect(matrix.getByRole('rowheader').first()).toHaveText('CZ')
    await expect(page.getByRole('combobox', { name: 'Level of the initiative' })).toHaveValue('local')
  })
})

for (const view of ['lijst', 'matrix', 'coalities', 'samen'])
  test(`the view ${view} fits a window of 320 px without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`/partners?${HEERLEN}&weergave=${view}&bereik=overal`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: /^partner: / }).first()).toBeVisible()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })

/** The list stands in axe.spec.ts; these views have no address of their own. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

for (const { code } of LANGUAGES)
  for (const view of ['matrix', 'coalities', 'samen', 'samen&met=cz'])
    test(`the view ${view} in ${code} has no accessibility faults`, async ({ page }) => {
      await page.goto(`/partners?${HEERLEN}&weergave=${view}&taal=${code}`)
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      await expect(
        page
          .getByRole('main')
          .getByRole('link', { name: /Heerlen/ })
          .first(),
      ).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.target).join(' ')}`),
      ).toEqual([])
    })
