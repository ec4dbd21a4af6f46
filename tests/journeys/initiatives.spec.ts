import { type Locator, type Page, expect, test } from '@playwright/test'

/** What an officer or a presenter comes to the portfolio for, with the keyboard alone. A press is a key that does something. */
test.beforeEach(async ({ page }) => {
  await page.goto('/?gemeente=GM0917')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Heerlen')
})

/** Presses Tab until the thing has the focus, and says how often. */
async function tabTo(page: Page, thing: Locator, most = 60): Promise<number> {
  for (let presses = 0; presses <= most; presses += 1) {
    if (await thing.evaluate((element) => element === document.activeElement)) return presses
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached in ${most} presses`)
}

const navigation = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name, exact: true })

const rowsOf = (page: Page, name: string) =>
  page
    .getByRole('region', { name })
    .getByRole('listitem')
    .filter({ has: page.locator('.chip--initiative') })

test('what runs here, until when, and which money ends first? (9 presses: Tab to the navigation, Enter)', async ({
  page,
}) => {
  expect(await tabTo(page, navigation(page, 'Initiatieven'))).toBeLessThanOrEqual(8)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Initiatieven' })).toBeVisible()
  const first = rowsOf(page, 'In Heerlen: 26 initiatieven').first()
  await expect(first).toContainText('Regeling specifieke uitkering')
  await expect(first).toContainText('31 december 2026')
  await expect(first).toContainText(/nog \d+ dag/)
})

test('who leads Trendbreuk, and with whom? (2 presses)', async ({ page }) => {
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('trendbreuk')
  await expect(page.getByRole('dialog').getByRole('link').first()).toContainText('Trendbreuk')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Programma Trendbreuk Zuid-Limburg' }),
  ).toBeVisible()
  await expect(
    page.locator('dt', { hasText: 'Trekker' }).locator('xpath=following-sibling::dd'),
  ).toContainText('Zestien gemeenten van Zuid-Limburg')
  const partners = page.getByRole('region', { name: '8 partners, met hun rol' })
  await expect(partners.getByRole('listitem').first()).toContainText('trekker en opdrachtgever')
  await expect(partners.getByRole('listitem')).toHaveCount(8)
})

test('the portfolio along the years, each initiative once (10 presses from the list: Tab past the filters, an arrow)', async ({
  page,
}) => {
  await navigation(page, 'Initiatieven').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Initiatieven' })).toBeFocused()
  expect(await tabTo(page, page.getByRole('radio', { name: 'Lijst' }))).toBeLessThanOrEqual(9)
  await page.keyboard.press('ArrowRight')
  const figure = page.getByRole('figure', { name: 'Tijdlijn van de initiatieven' })
  await expect(figure).toBeVisible()
  await expect(page).toHaveURL(/weergave=tijdlijn/)
  const names = figure.locator('.timeline__row').getByRole('link', { name: /^initiatief:/ })
  const all = Number(
    /\d+/.exec((await page.getByText(/^\d+ van \d+ initiatieven$/).textContent()) ?? '')?.[0],
  )
  expect(all).toBeGreaterThan(40)
  await expect(names).toHaveCount(all)
  expect(new Set(await names.allTextContents()).size).toBe(all)
  // Every name leads on, and its period stands beside it in words.
  const spuk = figure.getByRole('listitem').filter({ hasText: 'Brede SPUK' })
  await expect(spuk).toContainText(
    '1 januari 2023 – 31 december 2026 · loopt · geld tot en met 31 december 2026',
  )
  await expect(figure.getByRole('listitem').filter({ hasText: 'AHEAD' })).toContainText(
    '26 maanden (jaren niet genoemd)',
  )
  await tabTo(page, names.first())
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Preventiecoalitie Samen voor Heerlen' }),
  ).toBeVisible()
})

test('a press turns the timeline into a table, and the address keeps it', async ({ page }) => {
  await page.goto('/initiatieven?gemeente=GM0917&weergave=tijdlijn')
  await page.getByRole('radio', { name: 'Grafiek' }).focus()
  await page.keyboard.press('ArrowRight')
  const table = page.getByRole('table', { name: 'Tijdlijn van de initiatieven' })
  await expect(table.getByRole('row')).toHaveCount(43)
  await page.reload()
  await expect(table.getByRole('row', { name: /Trendbreuk/ })).toContainText('streefjaar 2030, geen einde')
})

test('a filter holds in every view, and a link brings the same view back', async ({ page }) => {
  await page.goto('/initiatieven?gemeente=GM0917&niveau=lokaal&bereik=gemeente&weergave=niveau')
  await expect(page.getByRole('status').first()).toHaveText('1 van 42 initiatieven')
  const card = page.getByRole('region', { name: /^lokaal/ }).getByRole('listitem')
  await expect(card).toContainText('Heerlen: opdrachtgever en financier')
  await page.getByRole('radio', { name: 'Naar niveau' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.timeline__row')).toHaveCount(1)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('region', { name: 'In Heerlen: 1 initiatief' })).toBeVisible()
  await expect(page).toHaveURL(/niveau=lokaal&bereik=gemeente/)
})

test('a dead value in a link is named and the rest of the view is kept', async ({ page }) => {
  await page.goto('/initiatieven?gemeente=GM0917&kader=bestaat-niet-meer&status=afgerond&weergave=tijdlijn')
  await expect(page.getByText('“kader=bestaat-niet-meer” in het adres is onbekend')).toBeVisible()
  const rows = page.locator('.timeline__row')
  await expect(rows).toHaveCount(4)
  await expect(rows.first()).toContainText('afgerond')
})

test('filters that leave nothing say which one to let go (1 press)', async ({ page }) => {
  await page.goto('/initiatieven?gemeente=GM0917&niveau=lokaal&soort=akkoord')
  const loosen = page.getByRole('button', { name: /^Zonder “Niveau”: \d+ initiatieven$/ })
  await loosen.focus()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/niveau=/)
  await expect(page.getByRole('region', { name: /^In Heerlen: \d+ initiatieven$/ })).toBeVisible()
})

test('the timeline as a file: a table with days, and a drawing', async ({ page }) => {
  await page.goto('/initiatieven?gemeente=GM0917&weergave=tijdlijn')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /als CSV$/ }).press('Enter')
  expect((await download).suggestedFilename()).toBe('tijdlijn-van-de-initiatieven-gezien-vanuit-heerlen.csv')
})
