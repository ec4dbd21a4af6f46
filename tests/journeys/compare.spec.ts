/** The analyst's work with nothing but a keyboard: choosing, sorting, switching view, reading a value on the map, sending it on. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { type Locator, type Page, expect, test } from '@playwright/test'
import { startAt } from './keyboard.ts'

const HEERLEN = '/vergelijken?gemeente=GM0917'

test('an indicator and a municipality from elsewhere are added to the comparison', async ({
  page,
  isMobile,
}) => {
  const keyboard = await startAt(page, HEERLEN)
  await keyboard.skipHead()
  if (isMobile) await keyboard.enter(page.getByText(/^Keuze:/))
  await keyboard.enter(page.getByRole('button', { name: /^Indicatoren/ }))
  await keyboard.tabTo(page.getByRole('searchbox', { name: /Zoek een indicator/ }))
  await keyboard.type('rokers')
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await keyboard.enter(page.getByRole('button', { name: /^Gebieden/ }))
  await keyboard.tabTo(page.getByRole('searchbox', { name: /Zoek/ }))
  await keyboard.type('almere')
  await keyboard.press('Enter')
  await expect(page.getByText('17 gemeenten op 5 indicatoren, vergeleken met Nederland.')).toBeVisible()
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('columnheader', { name: /Rokers/ })).toBeVisible()
  await expect(grid.getByRole('row', { name: /Almere/ })).toBeVisible()
  await expect(page).toHaveURL(/indicator=.*rokers.*gebied=GM0034/)
  keyboard.expectAtMost(isMobile ? 12 : 10)
})

test('the table is sorted by an indicator, and a figure is read whole', async ({ page }) => {
  const keyboard = await startAt(page, `${HEERLEN}&indicator=rokers,overgewicht`)
  const grid = page.getByRole('grid')
  await keyboard.skipHead()
  const head = grid.getByRole('columnheader', { name: /Rokers/ })
  await keyboard.enter(page.getByRole('link', { name: 'Naar de cijfers' }))
  await keyboard.tabTo(grid.getByRole('button', { name: 'Sorteer op Gebied' }))
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', /ascending|descending/)
  await expect(page).toHaveURL(/sorteer=rokers-/)
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('niet te toetsen')
  await expect(dialog).toContainText('50090NED')
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  keyboard.expectAtMost(11)
})

/** Is the cell with the focus wholly within the window and the table's own box, and beneath the head that stays in sight? */
const focusIsSeen = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest(
      '[role="gridcell"], [role="rowheader"], [role="columnheader"]',
    )
    const grid = cell?.closest('[role="grid"]')
    if (!cell || !grid) return 'no cell has the focus'
    const { top, bottom, left, right } = cell.getBoundingClientRect()
    const box = grid.parentElement?.getBoundingClientRect()
    const head = grid.querySelector('[role="rowgroup"]')
    const from = head?.contains(cell) ? 0 : (head?.getBoundingClientRect().bottom ?? 0)
    const isWithin =
      top >= Math.max(0, from, box?.top ?? 0) - 1 &&
      bottom <= Math.min(window.innerHeight, box?.bottom ?? 0) + 1 &&
      left >= 0 &&
      right <= window.innerWidth + 1
    return isWithin || `${cell.textContent}: ${top} to ${bottom} of ${window.innerHeight}, head to ${from}`
  })

test('the page and the table follow the focus, however far a key leads', async ({ page }) => {
  await page.goto('/vergelijken?indicator=rokers,overgewicht&groep=GG6106')
  const grid = page.getByRole('grid')
  // As one comes who has not scrolled: the head is in the window, the last rows are not.
  const first = grid.getByRole('button', { name: 'Sorteer op Gebied' })
  await first.evaluate((element) => element.focus({ preventScroll: true }))
  for (let press = 0; press < 19; press += 1) await page.keyboard.press('ArrowDown')
  await expect(grid.getByRole('button', { name: /^Voerendaal/ })).toBeFocused()
  await expect.poll(() => focusIsSeen(page)).toBe(true)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.keyboard.press('Control+Home')
  await expect(first).toBeFocused()
  await expect.poll(() => focusIsSeen(page)).toBe(true)
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.keyboard.press('Control+End')
  await expect.poll(() => focusIsSeen(page)).toBe(true)
})

test('a jump to a region shows it, and one that the figures do not know yet leads to what it was', async ({
  page,
}) => {
  await page.goto('/vergelijken?indicator=rokers,overgewicht&groep=alle&jaar=2020')
  const grid = page.getByRole('grid')
  const field = page.getByRole('searchbox', { name: 'Spring naar een gebied' })
  await field.evaluate((element) => element.focus({ preventScroll: true }))
  await page.keyboard.type('heerle')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('button', { name: /^Heerlen/ })).toBeFocused()
  await expect.poll(() => focusIsSeen(page)).toBe(true)
  await page.keyboard.press('Control+Home')
  await expect.poll(() => focusIsSeen(page)).toBe(true)
  await field.fill('voorne')
  await expect(
    page.getByText(/^Voorne aan Zee staat hier als Brielle, Hellevoetsluis en Westvoorne/),
  ).toBeVisible()
  await field.press('Enter')
  await expect(grid.getByRole('button', { name: /^Brielle/ })).toBeFocused()
  await expect.poll(() => focusIsSeen(page)).toBe(true)
})

test('another view shows the same selection, and what is picked out stays so', async ({ page, isMobile }) => {
  const keyboard = await startAt(page, `${HEERLEN}&indicator=rokers,overgewicht&uitgelicht=GM0935`)
  await keyboard.skipHead()
  await keyboard.tabTo(page.getByRole('radio', { name: 'Tabel' }))
  await keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/weergave=staven/)
  const bars = page.getByRole('figure', { name: /Rokers/ })
  await expect(bars).toContainText('Maastricht')
  await expect(bars).toContainText('Nederland')
  await expect(page).toHaveURL(/uitgelicht=GM0935/)
  keyboard.expectAtMost(isMobile ? 7 : 15)
})

test('a value is read on the map, and the region picked out', async ({ page }) => {
  const keyboard = await startAt(page, `${HEERLEN}&indicator=rokers&weergave=kaart`)
  await keyboard.skipHead()
  await keyboard.enter(page.getByRole('link', { name: 'Naar de cijfers' }))
  await keyboard.tabTo(page.getByRole('option', { name: /^Heerlen: / }))
  await keyboard.type('maastricht')
  const maastricht = page.getByRole('option', { name: /^Maastricht: / })
  await expect(maastricht).toBeFocused()
  await expect(maastricht).toHaveAccessibleName(/22,2\s%/)
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/uitgelicht=GM0935/)
  await keyboard.press('ArrowRight')
  await expect(maastricht).not.toBeFocused()
  keyboard.expectAtMost(7)
})

test('a link brings back what was sent, and a broken one says what is left out', async ({ page }) => {
  await page.goto(`${HEERLEN}&indicator=onzin,rokers&gebied=GM0951,GM0935,GM9999&jaar=1999&vergelijk=mars`)
  const main = page.getByRole('main')
  for (const named of ['onzin', 'GM9999', '1999', 'mars']) await expect(main).toContainText(named)
  await expect(main).toContainText(/Nuth.*Beekdaelen/)
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('row', { name: /Maastricht/ })).toBeVisible()
  await expect(grid.getByRole('row', { name: /Beekdaelen/ })).toBeVisible()
})

test('the file opens in columns where a comma is the decimal sign, with the selection in it', async ({
  page,
}) => {
  await page.goto(`${HEERLEN}&indicator=rokers&jaar=2020&vergelijk=rest`)
  await expect(page.getByRole('grid')).toBeVisible()
  const coming = page.waitForEvent('download')
  await page
    .getByRole('button', { name: /als CSV/ })
    .first()
    .click()
  const text = await readFile(await (await coming).path(), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const lines = text
    .slice(1)
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'))
  const heerlen = lines.find(
    (cells) => cells.includes('Heerlen') && cells.some((cell) => /^\d+,\d$/.test(cell)),
  )
  expect(heerlen).toBeDefined()
  expect(text).toContain('rest van Nederland')
  expect(text).toContain('50090NED')
  expect(text).toContain('2020')
})

const AS_ADDRESSED = [
  'indicator=overgewicht,rokers,eenzaam&groep=gem-zl-16&gemeente=GM0917',
  'indicator=rokers&gebied=GM0917,GM0935,GM0034&vergelijk=rest&jaar=2016',
  'indicator=ervaren-gezondheid&gebied=GM0917,GM0935&vergelijk=groep&sorteer=ervaren-gezondheid-af&taal=en',
]
for (const query of AS_ADDRESSED)
  test(`who waits reads the figures of ${query}, the same as the page shows after`, async ({ page }) => {
    let go: () => void = () => undefined
    const held = new Promise<void>((resolve) => (go = resolve))
    await page.route('**/assets/start*', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`/vergelijken?${query}`, { waitUntil: 'commit' })
    const first = page.locator('#opening table')
    await expect(first).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    const before = await textsOf(first.locator('tbody tr'))
    expect(before.length).toBeGreaterThan(2)
    go()
    const grid = page.getByRole('grid')
    await expect(grid).toBeVisible()
    await expect(page.locator('.first-table')).toHaveCount(0)
    const rows = await textsOf(grid.getByRole('row'))
    // Its first rows are the heads; the comparator stands under them.
    expect(rows.slice(-before.length)).toEqual(before)
  })

test('the figures that came with the page stay until the page can show the same, with the focus of who reads them', async ({
  page,
}) => {
  let go: (fails: boolean) => void = () => undefined
  const held = new Promise<boolean>((resolve) => (go = resolve))
  await page.route('**/api/v1/figure-blocks*', async (route) => {
    if (await held) await route.abort()
    else await route.continue()
  })
  await page.goto(`/vergelijken?${AS_ADDRESSED[0]}`)
  const first = page.getByRole('main').locator('.first-table')
  await expect(page.locator('#opening')).toHaveCount(0)
  await expect(first).toBeVisible()
  await expect(first).toContainText('Heerlen')
  await page.locator('.first-table__scroll').focus()
  go(true)
  await expect(page.getByText('De cijfers zijn nu niet te laden.')).toBeVisible()
  await expect(first).toBeVisible()
  await expect(page.locator('.first-table__scroll')).toBeFocused()
  await page.unroute('**/api/v1/figure-blocks*')
  await page.getByRole('button', { name: 'Nu opnieuw proberen' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(first).toHaveCount(0)
})

test('who stands in the figures that came with the page goes on at those that take their place', async ({
  page,
}) => {
  let go: () => void = () => undefined
  const held = new Promise<void>((resolve) => (go = resolve))
  await page.route('**/api/v1/figure-blocks*', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`/vergelijken?${AS_ADDRESSED[0]}`)
  await page.locator('#opening').waitFor({ state: 'detached' })
  await page.locator('.first-table__scroll').focus()
  go()
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: '3 indicatoren in 16 gemeenten' })).toBeFocused()
})

test('the figures that came with the page stay when its code does not come', async ({ page }) => {
  await page.route('**/assets/ComparePage*', (route) => route.abort())
  await page.goto(`/vergelijken?${AS_ADDRESSED[2]}`)
  await expect(page.getByRole('alert')).toContainText('The app could not be loaded')
  await expect(page.locator('.first-table')).toContainText('Heerlen')
  await expect(page.locator('.first-table__loading')).toBeHidden()
})

/** The first words of each cell of some rows: the name of the region or the figure, without what stands small beneath it. */
const textsOf = (rows: Locator) =>
  rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('th, td, [role="rowheader"], [role="gridcell"]')].map((cell) =>
        [...cell.querySelectorAll('small, .visually-hidden')]
          .reduce((text, small) => text.replace(small.textContent, ''), cell.textContent)
          .trim(),
      ),
    ),
  )
