import { type Page, expect, test } from '@playwright/test'
import { inNavigation, startAt } from './keyboard.ts'

/** What an officer or a presenter comes to the portfolio for, with the keyboard alone, from the start of a page. */
const HEERLEN = 'gemeente=GM0917'

const rowsOf = (page: Page, name: string) =>
  page
    .getByRole('region', { name })
    .getByRole('listitem')
    .filter({ has: page.locator('.chip--initiative') })

test('what runs here, until when, and which money ends first? (9 presses)', async ({ page }) => {
  const keyboard = await startAt(page, `/?${HEERLEN}`)
  await keyboard.enter(inNavigation(page, 'Initiatieven'))
  await expect(page.getByRole('heading', { level: 1, name: 'Initiatieven' })).toBeVisible()
  const first = rowsOf(page, 'In Heerlen: 26 initiatieven').first()
  await expect(first).toContainText('Regeling specifieke uitkering')
  await expect(first).toContainText('31 december 2026')
  await expect(first).toContainText(/nog \d+ dag/)
  keyboard.expectAtMost(9)
})

test('who leads Trendbreuk, and with whom? (2 presses and a name)', async ({ page }) => {
  const keyboard = await startAt(page, `/?${HEERLEN}`)
  await keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await keyboard.type('trendbreuk')
  await expect(page.getByRole('dialog').getByRole('link').first()).toContainText('Trendbreuk')
  await keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Programma Trendbreuk Zuid-Limburg' }),
  ).toBeVisible()
  await expect(
    page.locator('dt', { hasText: 'Trekker' }).locator('xpath=following-sibling::dd'),
  ).toContainText('Zestien gemeenten van Zuid-Limburg')
  const partners = page.getByRole('region', { name: '8 partners, met hun rol' })
  await expect(partners.getByRole('listitem').first()).toContainText('trekker en opdrachtgever')
  await expect(partners.getByRole('listitem')).toHaveCount(8)
  keyboard.expectAtMost(2)
})

test('the portfolio along the years, each initiative once (18 presses, 12 on a phone)', async ({
  page,
  isMobile,
}) => {
  const keyboard = await startAt(page, `/?${HEERLEN}`)
  await keyboard.enter(inNavigation(page, 'Initiatieven'))
  await expect(page.getByRole('heading', { level: 1, name: 'Initiatieven' })).toBeFocused()
  await keyboard.tabTo(page.getByRole('radio', { name: 'Lijst' }))
  await keyboard.press('ArrowRight')
  const figure = page.getByRole('figure', { name: 'Tijdlijn van de initiatieven' })
  await expect(figure).toBeVisible()
  await expect(page).toHaveURL(/weergave=tijdlijn/)
  keyboard.expectAtMost(isMobile ? 12 : 18)
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
  await keyboard.enter(names.first())
  await expect(
    page.getByRole('heading', { level: 1, name: 'Preventiecoalitie Samen voor Heerlen' }),
  ).toBeVisible()
})

test('an arrow turns the timeline into a table, and the address keeps it', async ({ page }) => {
  const keyboard = await startAt(page, `/initiatieven?${HEERLEN}&weergave=tijdlijn`)
  await keyboard.tabTo(page.getByRole('radio', { name: 'Grafiek' }))
  await keyboard.press('ArrowRight')
  const table = page.getByRole('table', { name: 'Tijdlijn van de initiatieven' })
  await expect(table.getByRole('row')).toHaveCount(43)
  await page.reload()
  await expect(table.getByRole('row', { name: /Trendbreuk/ })).toContainText('streefjaar 2030, geen einde')
})

test('a filter holds in every view, and a link brings the same view back', async ({ page }) => {
  const keyboard = await startAt(
    page,
    `/initiatieven?${HEERLEN}&niveau=lokaal&bereik=gemeente&weergave=niveau`,
  )
  await expect(page.getByRole('status').first()).toHaveText('1 van 42 initiatieven')
  const card = page.getByRole('region', { name: /^lokaal/ }).getByRole('listitem')
  await expect(card).toContainText('Heerlen: opdrachtgever en financier')
  await keyboard.tabTo(page.getByRole('radio', { name: 'Naar niveau' }))
  await keyboard.press('ArrowLeft')
  await expect(page.locator('.timeline__row').filter({ visible: true })).toHaveCount(1)
  await keyboard.press('ArrowLeft')
  await expect(page.getByRole('region', { name: 'In Heerlen: 1 initiatief' })).toBeVisible()
  await expect(page).toHaveURL(/niveau=lokaal&bereik=gemeente/)
})

test('a dead value in a link is named and the rest of the view is kept', async ({ page }) => {
  await page.goto('/initiatieven?gemeente=GM0917&kader=bestaat-niet-meer&status=afgerond&weergave=tijdlijn')
  await expect(page.getByText('“kader=bestaat-niet-meer” in het adres is onbekend')).toBeVisible()
  // Rows that a filter takes away stay in the page, out of sight.
  const rows = page.locator('.timeline__row').filter({ visible: true })
  await expect(rows).toHaveCount(4)
  await expect(rows.first()).toContainText('afgerond')
})

test('filters that leave nothing say which one to let go (13 presses, 14 on a phone)', async ({
  page,
  isMobile,
}) => {
  const keyboard = await startAt(page, `/initiatieven?${HEERLEN}&niveau=lokaal&soort=akkoord`)
  await keyboard.skipHead()
  const loosen = page.getByRole('button', { name: /^Zonder “Niveau”: \d+ initiatieven$/ })
  await keyboard.enter(loosen)
  keyboard.expectAtMost(isMobile ? 14 : 13)
  await expect(page).not.toHaveURL(/niveau=/)
  await expect(page.getByRole('region', { name: /^In Heerlen: \d+ initiatieven$/ })).toBeVisible()
})

test('the timeline as a file: a table with days, and a drawing (13 presses, 7 on a phone)', async ({
  page,
  isMobile,
}) => {
  const keyboard = await startAt(page, `/initiatieven?${HEERLEN}&weergave=tijdlijn`)
  await keyboard.skipHead()
  const download = page.waitForEvent('download')
  await keyboard.enter(page.getByRole('button', { name: /als CSV$/ }))
  keyboard.expectAtMost(isMobile ? 7 : 13)
  expect((await download).suggestedFilename()).toBe('tijdlijn-van-de-initiatieven-gezien-vanuit-heerlen.csv')
})
