import { readFile } from 'node:fs/promises'
import { type Page, expect, test } from '@playwright/test'
import { inNavigation, startAt } from './keyboard.ts'

/** What an analyst comes to ask, with the keyboard alone, from the start of a page. */

const OVERWEIGHT = '/indicatoren/overgewicht?gemeente=GM0917'
const figure = (page: Page) => page.getByRole('figure', { name: 'Overgewicht (50090NED)' })

test('how does overweight go here beside the Netherlands and Maastricht, from which table, and what may I not conclude? (7 presses)', async ({
  page,
}) => {
  const keyboard = await startAt(page, '/?gemeente=GM0917')
  await keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await keyboard.type('overgewicht')
  // The goal of the same name stands first.
  await keyboard.tabTo(page.getByRole('dialog').getByRole('link', { name: /^Overgewicht\s*indicator$/ }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Overgewicht' })).toBeFocused()

  await expect(figure(page)).toContainText(
    /Heerlen 57,8.%, Nederland 50,8.% in 2020: hoger dan Nederland, niet te toetsen: de uitgever geeft geen marges\./,
  )
  const beside = page.getByRole('combobox', { name: 'Vergelijk met' })
  await keyboard.tabTo(beside)
  await keyboard.type('maas')
  await expect(page).toHaveURL(/naast=GM0935/)
  keyboard.expectAtMost(7)

  await expect(figure(page)).toContainText(
    /Heerlen 57,8.%, Maastricht 47,7.% in 2020: hoger dan Maastricht, niet te toetsen/,
  )
  await expect(figure(page).getByRole('img')).toHaveAccessibleName(/Maastricht: 2012 45,1.%/)
  await expect(figure(page)).toContainText('Tabel 50090NED, Gezondheid per wijk en buurt')
  await expect(figure(page)).toContainText(
    'Een cijfer van “de rest van Nederland” geeft de uitgever niet; de pagina Vergelijken rekent het uit.',
  )
  const caution = page.getByRole('region', { name: 'Wat dit cijfer niet kan zeggen' })
  await expect(caution).toContainText('Een cijfer dat verandert, zegt niet waardoor.')
  await expect(caution).toContainText('zij toont niet het effect van een lokaal programma')

  await page.reload()
  await expect(beside).toHaveValue('GM0935')
  await expect(figure(page)).toContainText('hoger dan Maastricht')
})

test('a link with a region that does not exist keeps the rest of the page', async ({ page }) => {
  await page.goto(`${OVERWEIGHT}&naast=GM9999`)
  await expect(page.getByText('“naast=GM9999” in het adres is onbekend en wordt overgeslagen.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Vergelijk met' })).toHaveValue('')
  await expect(figure(page)).toContainText('hoger dan Nederland')
  await expect(figure(page).getByRole('img')).toBeVisible()
})

test('a figure can be had as a file for the spreadsheet, with what may be said of it (12 presses)', async ({
  page,
}) => {
  const keyboard = await startAt(page, `${OVERWEIGHT}&naast=GM0935`)
  await keyboard.skipHead()
  const save = async (format: 'CSV' | 'XLSX') => {
    // CSV is the stop for Tab, from where an arrow leads on.
    const go = { CSV: keyboard.tabTo, XLSX: keyboard.arrowTo }[format]
    await go(figure(page).getByRole('button', { name: new RegExp(` als ${format}$`) }))
    const download = page.waitForEvent('download')
    await keyboard.press('Enter')
    const file = await download
    expect(file.suggestedFilename()).toBe(
      `overgewicht-50090ned-heerlen-nederland-en-maastricht.${format.toLowerCase()}`,
    )
    return readFile(await file.path())
  }
  const csv = (await save('CSV')).toString('utf8')
  keyboard.expectAtMost(12)
  expect(csv).toMatch(/^\uFEFFGebied;Gebiedscode;/)
  expect(csv).toContain('Maastricht;GM0935;2020;2020;47,7;%;')
  expect(csv).toContain('niet te toetsen: de uitgever geeft geen marges')
  expect(csv).toContain('naast=GM0935')
  // A workbook is a zip.
  expect((await save('XLSX')).subarray(0, 2).toString('latin1')).toBe('PK')
})

test('a link to a figure brings it back as it stood: as a table, with the same region beside it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const keyboard = await startAt(page, `${OVERWEIGHT}&naast=GM0935`)
  await keyboard.skipHead()
  await keyboard.enter(figure(page).getByRole('button', { name: 'Tabel' }))
  await keyboard.enter(figure(page).getByRole('button', { name: 'Link' }))
  await expect(figure(page)).toContainText('Adres gekopieerd')
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()))
  await expect(figure(page).getByRole('row', { name: /^2020 57,8 50,8 47,7$/ })).toBeInViewport()
})

test('which mandatory indicators have a figure of my municipality? (19 presses, 21 on a phone)', async ({
  page,
  isMobile,
}) => {
  const keyboard = await startAt(page, '/?gemeente=GM0917')
  await keyboard.enter(inNavigation(page, 'Indicatoren'))
  await expect(page.getByRole('heading', { level: 1, name: 'Indicatoren' })).toBeFocused()
  if (isMobile) await keyboard.enter(page.locator('summary', { hasText: 'Filters' }))
  await keyboard.tabTo(page.getByRole('combobox', { name: 'Verplicht (BBV)' }))
  await keyboard.type('ja')
  await keyboard.tabTo(page.getByRole('combobox', { name: 'Cijfers', exact: true }))
  await keyboard.type('van')
  await expect(page).toHaveURL(/bbv=ja&cijfers=hier/)
  await expectMandatoryHere(page)
  keyboard.expectAtMost(isMobile ? 21 : 19)
})

test('a link with filters does not wait for the figures, and a dead value in it is named', async ({
  page,
}) => {
  await page.goto('/indicatoren?gemeente=GM0917&bbv=ja&cijfers=hier&thema=sterren')
  await expect(page.getByText('“thema=sterren” in het adres is onbekend')).toBeVisible()
  await expectMandatoryHere(page)
  await page.getByRole('button', { name: 'Filters wissen' }).click()
  await expect(page.getByText('133 van 133 indicatoren')).toBeVisible()
})

async function expectMandatoryHere(page: Page): Promise<void> {
  await expect(page.getByText('1 van 133 indicatoren')).toBeVisible()
  const row = page.getByRole('listitem').filter({ hasText: 'Jongeren met jeugdhulp' })
  await expect(row).toContainText('hoger dan Nederland, niet te toetsen')
  await expect(row).toContainText('2018')
}
