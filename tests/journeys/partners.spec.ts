import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect, test } from '@playwright/test'
import { inNavigation, startAt } from './keyboard.ts'
import { LANGUAGES } from './routes.ts'

/** What a presenter comes to ask, with the keyboard alone: with whom do we work, and in what do we meet? */

const HEERLEN = 'gemeente=GM0917'
const matrixAt = (more = '') => `/partners?${HEERLEN}&weergave=matrix${more}`
const LOCAL_IN_ENGLISH = matrixAt('&bereik=overal&niveau=lokaal&rijen=aantal&kolommen=naam&taal=en')

test('whom do we work with? (13 presses: to the navigation, Enter, Tab, the last view)', async ({ page }) => {
  const keyboard = await startAt(page, `/?${HEERLEN}`)
  await keyboard.enter(inNavigation(page, 'Partners'))
  await expect(page.getByRole('heading', { level: 1, name: 'Partners' })).toBeFocused()
  await keyboard.tabTo(page.getByRole('radio', { name: 'Lijst' }))
  await keyboard.press('ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Met wie werkt Gemeente Heerlen samen?' })).toBeVisible()
  keyboard.expectAtMost(13)
  const first = page.getByRole('region', { name: 'Met wie werkt Gemeente Heerlen samen?' }).locator('ol > li')
  await expect(first.first()).toContainText('CZ')
  await expect(first.first()).toContainText('Samen voor Heerlen')
  await expect(first.first()).toContainText('Trendbreuk')
  // What was chosen is found again.
  await page.goto(`/partners?${HEERLEN}`)
  await expect(page.getByRole('heading', { name: 'Met wie werkt Gemeente Heerlen samen?' })).toBeVisible()
})

test('in what do we meet CZ, and who says so? (19 presses and a name)', async ({ page }) => {
  const keyboard = await startAt(page, `/?${HEERLEN}`)
  await keyboard.enter(inNavigation(page, 'Partners'))
  await expect(page.getByRole('heading', { level: 1, name: 'Partners' })).toBeFocused()
  await keyboard.tabTo(page.getByRole('radio', { name: 'Lijst' }))
  await keyboard.press('ArrowLeft')
  await keyboard.tabTo(page.getByRole('combobox', { name: 'En waarin met' }))
  await keyboard.type('CZ')
  await expectMeetingWithCz(page)
  keyboard.expectAtMost(19)
})

test('the same from the page of CZ, which the search finds (12 presses and a name)', async ({ page }) => {
  const keyboard = await startAt(page, `/?${HEERLEN}`)
  await keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await keyboard.type('cz')
  await expect(page.getByRole('dialog').getByRole('link').first()).toContainText('CZ')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'CZ' })).toBeFocused()
  await keyboard.enter(
    page
      .getByRole('region', { name: 'Met wie' })
      .getByRole('link', { name: /Waarin ontmoeten CZ en Gemeente Heerlen elkaar\?/ }),
  )
  await expectMeetingWithCz(page)
  keyboard.expectAtMost(12)
})

/** What Heerlen and CZ do together, with the role of each and the sources. */
async function expectMeetingWithCz(page: Page): Promise<void> {
  const shared = page.getByRole('region', {
    name: /^Waarin ontmoeten (CZ en Gemeente Heerlen|Gemeente Heerlen en CZ) elkaar\?$/,
  })
  await expect(shared).toContainText('In 2 initiatieven')
  await expect(
    shared.getByRole('listitem').filter({ hasText: 'Programma Trendbreuk Zuid-Limburg' }),
  ).toContainText('als lid van Zestien gemeenten van Zuid-Limburg')
  await expect(page.getByRole('region', { name: 'Bronnen' }).getByRole('link').first()).toBeVisible()
}

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

test('filters that match nothing say which one to let go (12 presses, 13 on a phone)', async ({
  page,
  isMobile,
}) => {
  const keyboard = await startAt(page, `/partners?${HEERLEN}&weergave=lijst&soort=ggd&rol=financier`)
  await keyboard.skipHead()
  await keyboard.enter(page.getByRole('button', { name: /^Zonder “Rol”: \d+ partners$/ }))
  keyboard.expectAtMost(isMobile ? 13 : 12)
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

test.describe('the matrix of partners and initiatives', { tag: '@own-window' }, () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('which part has Heerlen in what, and who says so? From a link to the why of a cell (18 presses)', async ({
    page,
  }) => {
    const keyboard = await startAt(page, matrixAt('&soort=gemeente&rijen=naam'))
    await keyboard.skipHead()
    const matrix = page.getByRole('grid', { name: /^Partners en initiatieven in Heerlen/ })
    await keyboard.tabTo(matrix.getByRole('link', { name: 'Gemeente Heerlen' }))
    await keyboard.press('ArrowRight', 2)
    const cell = matrix.getByRole('button', { name: /^Gemeente Heerlen in Samen voor Heerlen: / })
    await expect(cell).toBeFocused()
    await expect(cell).toHaveAccessibleName(
      'Gemeente Heerlen in Samen voor Heerlen: opdrachtgever en financier; gelezen in een bron',
    )
    await keyboard.press('Enter')
    const why = page.getByRole('dialog', { name: 'Gemeente Heerlen in Samen voor Heerlen' })
    await expect(why).toContainText('opdrachtgever en financier')
    await expect(
      why.getByRole('link', { name: /Preventiecoalitie Samen voor Heerlen/ }).first(),
    ).toBeVisible()
    keyboard.expectAtMost(18)
    await keyboard.press('Escape')
    await expect(why).toBeHidden()
    await expect(cell).toBeFocused()
  })

  test('comes back from a link as it was: reach, filters and order', async ({ page }) => {
    await page.goto(LOCAL_IN_ENGLISH)
    const matrix = page.getByRole('grid', { name: /^All partners and initiatives/ })
    await expect(matrix.getByRole('columnheader').nth(2)).toHaveText('Groene Loper')
    await expect(matrix.getByRole('rowheader').first()).toHaveText('CZ')
    await expect(page.getByRole('combobox', { name: 'Level of the initiative' })).toHaveValue('local')
  })
})

test.describe('in a window of a phone the matrix', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('is a list of the same, with where each part was read (21 presses)', async ({ page }) => {
    const keyboard = await startAt(page, matrixAt('&soort=gemeente&rijen=naam'))
    await keyboard.skipHead()
    await expect(page.getByRole('grid')).toHaveCount(0)
    const from = page.getByRole('button', { name: 'Herkomst: Gemeente Heerlen in Trendbreuk' })
    await keyboard.enter(from)
    await expect(page.getByRole('dialog', { name: 'Gemeente Heerlen in Trendbreuk' })).toContainText(
      'Zestien gemeenten van Zuid-Limburg',
    )
    keyboard.expectAtMost(21)
    await keyboard.press('Escape')
    await expect(from).toBeFocused()
  })

  test('comes back from a link as it was: reach, filters and order', async ({ page }) => {
    await page.goto(LOCAL_IN_ENGLISH)
    const shown = page.getByRole('main').getByRole('link', { name: /^(partner|initiative): / })
    await expect(shown.nth(0)).toHaveAccessibleName('partner: CZ')
    await expect(shown.nth(1)).toHaveAccessibleName('initiative: Munstergeleen')
    await expect(page.getByText('26 of 91 partners')).toBeVisible()
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
