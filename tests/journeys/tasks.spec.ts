import { expect, test } from '@playwright/test'
import { inNavigation, startAt } from './keyboard.ts'

/** The coverage matrix; the journeys that name a number of presses are done with the keyboard alone. */
const wide = { width: 1440, height: 900 }

test(
  'what is covered, by whom, and why? From the overview to the why of a cell (28 presses)',
  { tag: '@own-window' },
  async ({ page }) => {
    await page.setViewportSize(wide)
    const keyboard = await startAt(page, '/?gemeente=GM0917')
    await keyboard.enter(inNavigation(page, 'Taken'))
    await expect(page.getByRole('heading', { level: 1, name: 'Wettelijke taken' })).toBeFocused()
    const grid = page.getByRole('grid', { name: /^Dekking/ })
    await expect(grid.getByRole('row')).toHaveCount(1 + 7 + 70)
    // One stop for Tab in the whole grid.
    await expect(grid.locator('[tabindex="0"]')).toHaveCount(1)
    await keyboard.tabTo(grid.getByRole('link', { name: /Samenhang in de publieke gezondheidszorg/ }))
    await keyboard.press('ArrowRight', 6)
    const cell = grid.getByRole('button', { name: /^draagt bij; koppeling: redactie/ }).first()
    await expect(cell).toBeFocused()
    await keyboard.press('Enter')
    const why = page.getByRole('dialog', { name: 'Waarom deze koppeling' })
    await expect(why.getByText('Koppeling van de redactie, niet uit een bron.')).toBeVisible()
    keyboard.expectAtMost(28)

    await keyboard.press('Escape')
    await expect(cell).toBeFocused()
    await keyboard.press('Control+Home')
    await keyboard.press('ArrowDown', 2)
    await expect(grid.getByRole('link', { name: /Inzicht in de gezondheidssituatie/ })).toBeFocused()
  },
)

test('on a phone the matrix is a list with the same ties, and why (18 presses)', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const keyboard = await startAt(page, '/?gemeente=GM0917')
  await keyboard.enter(inNavigation(page, 'Taken'))
  await expect(page.getByRole('heading', { level: 1, name: 'Wettelijke taken' })).toBeFocused()
  const why = page.getByRole('button', { name: /^IZA: waarom\? draagt bij; koppeling: redactie/ }).first()
  await keyboard.enter(why)
  await expect(page.getByRole('dialog', { name: 'Waarom deze koppeling' })).toBeVisible()
  keyboard.expectAtMost(18)
  await keyboard.press('Escape')
  await expect(why).toBeFocused()
})

test('on a phone a link to the matrix says why it is a list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/taken?gemeente=GM0917&weergave=matrix')
  await expect(page.getByText('Dit venster is te smal voor de matrix')).toBeVisible()
})

test(
  'the counts of the matrix equal those counted over the open data',
  { tag: '@own-window' },
  async ({ page, request }) => {
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
  },
)

test('a filter is in the address, and a dead value keeps the rest', async ({ page }) => {
  await page.goto('/taken?gemeente=GM0917&wet=omgevingswet&levensfase=bestaat-niet')
  await expect(page.getByText('“levensfase=bestaat-niet” in het adres is onbekend')).toBeVisible()
  await expect(page.getByText('9 van 70 taken')).toBeVisible()
  await page.getByRole('button', { name: 'Filters wissen' }).click()
  await expect(page.getByText('Alle 70 taken')).toBeVisible()
  expect(new URL(page.url()).search).toBe('?gemeente=GM0917')
})

test('filters that match nothing say which one to loosen (12 presses, 13 on a phone)', async ({
  page,
  isMobile,
}) => {
  const keyboard = await startAt(page, '/taken?gemeente=GM0917&wet=wvggz&niveau=lokaal')
  await expect(page.getByText('Niets past bij deze filters samen.')).toBeVisible()
  await keyboard.skipHead()
  await keyboard.enter(page.getByRole('button', { name: /^Zonder “Niveau van het initiatief”: \d+ taken$/ }))
  keyboard.expectAtMost(isMobile ? 13 : 12)
  await expect(page.getByText('Wet verplichte geestelijke gezondheidszorg').last()).toBeVisible()
})

test('on paper every row is there, on A3', { tag: '@own-window' }, async ({ page }) => {
  await page.setViewportSize(wide)
  await page.goto('/taken?gemeente=GM0917')
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(78)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 1191.12 841.91998]')
})
