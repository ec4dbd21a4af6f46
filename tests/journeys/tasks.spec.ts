import { expect, test } from '@playwright/test'

/** The coverage matrix, with the keyboard alone. A press is a key that does something. */
const wide = { width: 1440, height: 900 }

test('what is covered, by whom, and why? From the overview to the why of a cell (keyboard)', async ({
  page,
}) => {
  await page.setViewportSize(wide)
  await page.goto('/taken?gemeente=GM0917')
  const grid = page.getByRole('grid', { name: /^Dekking/ })
  const first = grid.getByRole('link', { name: /Samenhang in de publieke gezondheidszorg/ })
  await expect(grid.getByRole('row')).toHaveCount(1 + 7 + 70)
  // One stop for Tab in the whole grid.
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1)
  await first.focus()
  await page.keyboard.press('ArrowDown')
  await expect(grid.getByRole('link', { name: /Inzicht in de gezondheidssituatie/ })).toBeFocused()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight')
  const cell = grid.getByRole('button', { name: /^draagt bij; koppeling: redactie/ }).first()
  await expect(cell).toBeFocused()
  await page.keyboard.press('Enter')
  const why = page.getByRole('dialog', { name: 'Waarom deze koppeling' })
  await expect(why.getByText('Koppeling van de redactie, niet uit een bron.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cell).toBeFocused()
})

test('the counts of the matrix equal those counted over the open data', async ({ page, request }) => {
  await page.setViewportSize(wide)
  await page.goto('/taken?gemeente=GM0917&bereik=overal')
  const register = await (await request.get('/api/v1/register')).json()
  const dutch = register.initiatives.filter(
    (each: { tier: string; area: string[] }) =>
      each.area.length > 0 && !['european', 'international'].includes(each.tier),
  )
  const laws = new Set(register.legalTasks.map((each: { law: string }) => each.law))
  const ids = new Set(dutch.map((each: { id: string }) => each.id))
  const links = register.links.filter(
    (each: { kind: string; from: string }) => each.kind === 'initiative-task' && ids.has(each.from),
  )
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('row')).toHaveCount(1 + laws.size + register.legalTasks.length)
  await expect(grid.getByRole('columnheader')).toHaveCount(2 + dutch.length)
  await expect(grid.locator('td').getByRole('button')).toHaveCount(links.length)
})

test('a filter is in the address, and a dead value keeps the rest', async ({ page }) => {
  await page.goto('/taken?gemeente=GM0917&wet=omgevingswet&levensfase=bestaat-niet')
  await expect(page.getByText('“levensfase=bestaat-niet” in het adres is onbekend')).toBeVisible()
  await expect(page.getByText('9 van 70 taken')).toBeVisible()
  await page.getByRole('button', { name: 'Filters wissen' }).press('Enter')
  await expect(page.getByText('Alle 70 taken')).toBeVisible()
  expect(new URL(page.url()).search).toBe('?gemeente=GM0917')
})

test('filters that match nothing say which one to loosen', async ({ page }) => {
  await page.goto('/taken?gemeente=GM0917&wet=wvggz&niveau=lokaal')
  await expect(page.getByText('Niets past bij deze filters samen.')).toBeVisible()
  await page.getByRole('button', { name: /^Zonder “Niveau van het initiatief”: \d+ taken$/ }).press('Enter')
  await expect(page.getByText('Wet verplichte geestelijke gezondheidszorg').last()).toBeVisible()
})

test('on a phone the matrix is a list with the same ties', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/taken?gemeente=GM0917&weergave=matrix')
  await expect(page.getByText('Dit venster is te smal voor de matrix')).toBeVisible()
  const why = page.getByRole('button', { name: /^IZA: waarom\? draagt bij; koppeling: redactie/ }).first()
  await why.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Waarom deze koppeling' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(why).toBeFocused()
})

test('on paper every row is there, on A3', async ({ page }) => {
  await page.setViewportSize(wide)
  await page.goto('/taken?gemeente=GM0917')
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(78)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 1191.12 841.91998]')
})
