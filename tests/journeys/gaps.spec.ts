import { type Page, expect, test } from '@playwright/test'
import { type Keyboard, inNavigation, startAt } from './keyboard.ts'

/** What an officer who prepares the nota comes to ask: what is missing, what is unsure, what ends within a year? */
const ATTENTION = { link: 'wat aandacht vraagt', region: 'Wat in dit register aandacht vraagt' }
const COMING = { link: 'wat eraan komt', region: 'Wat eraan komt' }
const KINDS = [
  {
    list: 'taken',
    presses: 9,
    counted: /^ta(ak|ken) zonder initiatief/,
    heading: /^Taken zonder initiatief/,
  },
  { list: 'doelen', presses: 10, counted: /^doel(en)? zonder indicator/, heading: 'Doelen zonder indicator' },
  {
    list: 'cijfers',
    presses: 11,
    counted: /^indicator(en)? zonder eigen cijfer/,
    heading: /^Indicatoren zonder eigen cijfer voor/,
  },
  {
    list: 'eigenaars',
    presses: 12,
    counted: /^indicator(en)? zonder eigenaar/,
    heading: 'Indicatoren zonder eigenaar',
  },
  { list: 'onzeker', presses: 13, counted: /onzeker (is|zijn)$/, heading: 'Onzekere feiten' },
  { list: 'opnieuw-lezen', presses: 14, counted: /opnieuw gelezen/, heading: /^Feiten die opnieuw gelezen/ },
  {
    list: 'afloop',
    part: COMING,
    presses: 13,
    counted: /binnen een jaar (afloopt|aflopen)$/,
    heading: /^Geld en afspraken/,
  },
  {
    list: 'termijnen',
    part: COMING,
    presses: 14,
    counted: /^termijn(en)? en wetswijzigingen/,
    heading: /^Termijnen en wetswijzigingen/,
  },
]

const overview = async (page: Page) => {
  const keyboard = await startAt(page, '/?gemeente=GM0917')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Heerlen')
  await expect(page.getByText('wordt geladen', { exact: true })).toHaveCount(0)
  return keyboard
}
/** The lead of the page has a link to each of its parts: the keyboard goes along, to what is first in it. */
async function toPart(page: Page, keyboard: Keyboard, { link, region }: typeof ATTENTION): Promise<void> {
  await keyboard.enter(page.getByRole('main').getByRole('link', { name: link }))
  const part = page.getByRole('region', { name: region })
  await expect(part.getByRole('heading')).toBeInViewport()
  await keyboard.press('Tab')
  await expect(part.getByRole('link').first()).toBeFocused()
}
const countBefore = async (page: Page, counted: RegExp): Promise<number> => {
  const row = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: counted }) })
  return Number.parseInt((await row.textContent()) ?? '', 10)
}
const lines = (page: Page, heading: string | RegExp) =>
  page.getByRole('region', { name: heading }).getByRole('listitem')

for (const { list, presses, part = ATTENTION, counted, heading } of KINDS)
  test(`from the overview the count of “${list}” leads to as many lines (${presses} presses)`, async ({
    page,
  }) => {
    const keyboard = await overview(page)
    const count = await countBefore(page, counted)
    expect(count).toBeGreaterThan(0)
    await keyboard.skipHead()
    await toPart(page, keyboard, part)
    await keyboard.enter(page.getByRole('main').getByRole('link', { name: counted }))
    await expect(page).toHaveURL(new RegExp(`/aandacht\\?lijst=${list}`))
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(lines(page, heading)).toHaveCount(count)
    keyboard.expectAtMost(presses)
  })

test('from the overview to all lists together (15 presses)', async ({ page }) => {
  const keyboard = await overview(page)
  await keyboard.skipHead()
  await toPart(page, keyboard, ATTENTION)
  await keyboard.enter(page.getByRole('main').getByRole('link', { name: 'Alle lijsten bij elkaar' }))
  await expect(page.getByRole('navigation', { name: 'Alle aantallen' })).toBeVisible()
  keyboard.expectAtMost(15)
})

test('the keyboard goes along to a part of the overview also after a change of page, and back', async ({
  page,
}) => {
  const keyboard = await startAt(page, '/aandacht?gemeente=GM0917')
  await keyboard.enter(inNavigation(page, 'Overzicht'))
  await expect(page.getByRole('heading', { level: 1, name: /^Heerlen/ })).toBeFocused()
  await expect(page.getByText('wordt geladen', { exact: true })).toHaveCount(0)
  await toPart(page, keyboard, ATTENTION)
  await expect(page).toHaveURL(/\?gemeente=GM0917#aandacht$/)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/#aandacht$/)
  await expect(page.getByRole('heading', { name: ATTENTION.region })).toBeInViewport()
})

test('which facts are unsure? From the page of all lists, in one row of counts (10 presses, 9 on a phone)', async ({
  page,
  isMobile,
}) => {
  const keyboard = await startAt(page, '/aandacht?gemeente=GM0917')
  await keyboard.skipHead()
  const counts = page.getByRole('navigation', { name: 'Alle aantallen' })
  await keyboard.enter(counts.getByRole('link', { name: /onzeker (is|zijn)$/ }))
  await expect(page.getByRole('heading', { name: 'Onzekere feiten' })).toBeInViewport()
  keyboard.expectAtMost(isMobile ? 9 : 10)
})

test('above the lists every count leads to its list, and a button to the whole of it', async ({ page }) => {
  await page.goto('/aandacht?gemeente=GM0917')
  const counts = page.getByRole('navigation', { name: 'Alle aantallen' })
  await expect(counts.getByText('wordt geladen')).toHaveCount(0)
  for (const { list, counted, heading } of KINDS) {
    const count = await countBefore(page, counted)
    await counts.getByRole('link', { name: counted }).click()
    await expect(page).toHaveURL(new RegExp(`#${list}$`))
    const more = page.getByRole('region', { name: heading }).getByRole('button', { name: /^Toon alle/ })
    await expect(lines(page, heading)).toHaveCount(Math.min(10, count))
    expect(await more.count()).toBe(count > 10 ? 1 : 0)
    for (const button of await more.all()) await button.click()
    await expect(lines(page, heading)).toHaveCount(count)
  }
})

test('every part of a bar leads to as many tasks, and what is missing in them is what is counted', async ({
  page,
}) => {
  await overview(page)
  const count = await countBefore(page, /^ta(ak|ken) zonder initiatief/)
  const bars = page.getByRole('region', { name: 'Hoe de taken zijn belegd' })
  const missing = await bars.getByRole('link', { name: /niet in dit register$/ }).allTextContents()
  expect(missing.reduce((sum, part) => sum + Number(part), 0)).toBe(count)
  for (const part of await bars.getByRole('link', { name: /^Wpg: / }).all()) {
    const tasks = Number.parseInt((await part.textContent()) ?? '', 10)
    await part.click()
    await expect(page.getByRole('status').filter({ hasText: / taken$/ })).toHaveText(`${tasks} van 70 taken`)
    await page.goBack()
  }
})

test('every initiative that is counted on the overview stands on it', async ({ page }) => {
  await overview(page)
  const counted = await page.getByRole('link', { name: /initiatieven die hier gelden/ }).textContent()
  const takesPart = page.getByRole('region', { name: 'Waar Heerlen aan meedoet' })
  await takesPart.getByText(/^nog \d+$/).click()
  await expect(takesPart.getByRole('link')).toHaveCount(Number.parseInt(counted ?? '', 10))
})

test('a list that does not exist is named and the rest of the view is kept', async ({ page }) => {
  await page.goto('/aandacht?gemeente=GM0935&lijst=gaten&naam=omgeving')
  await expect(page.getByText('“lijst=gaten” in het adres is onbekend')).toBeVisible()
  await expect(page.getByText(/Wat in dit register voor Maastricht ontbreekt/)).toBeVisible()
  await expect(lines(page, /^Taken zonder initiatief/).first()).toContainText(/omgeving/i)
  await expect(lines(page, /^Taken zonder initiatief/).filter({ hasNotText: /omgeving/i })).toHaveCount(0)
})

test('without figures the other lists stand, and the count says that it cannot be made', async ({ page }) => {
  await page.route('**/api/v1/observations**', (route) => route.abort())
  await page.goto('/aandacht?gemeente=GM0917')
  await expect(page.getByText('De cijfers zijn nu niet op te halen, dus deze lijst')).toBeVisible()
  await expect(page.getByText('niet te tellen')).toBeVisible()
  await expect(lines(page, 'Doelen zonder indicator').first()).toBeVisible()
})

test('nothing moves when the counts come', async ({ page }) => {
  let answer: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(/\/assets\/gapLists|\/observations/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/?gemeente=GM0917')
  const block = page.getByRole('region', { name: 'Wat in dit register aandacht vraagt' })
  const waiting = block.getByText('wordt geladen')
  await expect(waiting).toHaveCount(6)
  const height = async () => Math.round((await block.getByRole('list').boundingBox())?.height ?? 0)
  const before = await height()
  answer()
  await expect(waiting).toHaveCount(0)
  expect(await height()).toBe(before)
})

test('the page of lists fits a window of 320 px without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/aandacht')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
})
