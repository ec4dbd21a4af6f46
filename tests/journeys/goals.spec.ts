import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect, test } from '@playwright/test'
import { type Keyboard, inNavigation, startAt } from './keyboard.ts'

/** What a policy officer asks of the goals, with the keyboard alone, from the start of a page. */
const HERE = 'gemeente=GM0917'

/** On a phone the filters are folded away behind one press. */
async function openFilters(page: Page, keyboard: Keyboard): Promise<void> {
  const fold = page.locator('summary', { hasText: 'Filters' })
  if (await fold.isVisible()) await keyboard.enter(fold)
}

/** Addresses of the goals on the page, without those that only show where another belongs; once all that are counted are there. */
async function goalsOn(page: Page): Promise<string[]> {
  const said = await page
    .getByRole('status')
    .filter({ hasText: /van \d+ doelen/ })
    .innerText()
  const count = Number.parseInt(said, 10)
  const goals = page.getByRole('main').locator('.goal-line:not(.goal-line--context) > .chip--goal')
  const addresses = async () => [
    ...new Set(await goals.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
  ]
  await expect.poll(async () => (await addresses()).length).toBe(count)
  return (await addresses()).toSorted()
}

test('what are we aiming at for young people, measured how, and where do we stand? (13 presses, 15 on a phone)', async ({
  page,
  isMobile,
}) => {
  const keyboard = await startAt(page, `/?${HERE}`)
  await keyboard.enter(inNavigation(page, 'Doelen'))
  await expect(page.getByRole('heading', { level: 1, name: 'Doelen' })).toBeFocused()
  await openFilters(page, keyboard)
  const stage = page.getByRole('combobox', { name: 'Levensfase' })
  await keyboard.tabTo(stage)
  await keyboard.type('12 tot')
  await expect(stage).toHaveValue('12-18')
  keyboard.expectAtMost(isMobile ? 15 : 13)
  const goal = page.getByRole('listitem').filter({ hasText: 'Minder jeugd met overgewicht' }).last()
  await expect(goal).toContainText('hoogstens 9,1 % in 2040')
  await expect(goal.getByText('nulmeting').locator('..')).toContainText('niet in dit register')
  const measured = goal.getByRole('listitem').filter({ hasText: 'Kinderen met overgewicht' })
  await expect(measured).toContainText(/Heerlen\s+8,3\s%/)
  await expect(measured).toContainText('2016')
  await expect(measured).toContainText('onzeker')
  await expect(page.getByText(/doelen voor alle leeftijden staan hier niet bij/)).toBeVisible()
})

test('one target whole: level, year, baseline, indicator, who works on it? (2 presses and its name; 4 to all of its frame)', async ({
  page,
}) => {
  const keyboard = await startAt(page, `/?${HERE}`)
  await keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await keyboard.type('overmatig')
  await expect(page.getByRole('dialog').getByRole('link').first()).toContainText('5% overmatig')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '5% overmatig alcoholgebruik' })).toBeFocused()
  keyboard.expectAtMost(2)
  await expect(page.getByText('Hoogstens 5 % in 2040.')).toBeVisible()
  await expect(page.getByText('Van 8,9%; de bron noemt geen beginjaar.')).toBeVisible()
  const measured = page.getByRole('region', { name: 'Gemeten met 2 indicatoren' })
  await expect(measured.getByRole('listitem').first()).toContainText(/Heerlen\s+5,6\s%/)
  await expect(measured).toContainText('Modelschatting')
  await keyboard.enter(page.getByRole('link', { name: 'Nationaal Preventieakkoord' }).first())
  keyboard.expectAtMost(4)
  await expect(page).toHaveURL(/kader=npa/)
  await expect(page.getByText('11 van 167 doelen')).toBeVisible()
})

for (const filter of ['levensfase=12-18', 'soort=streefwaarde', 'naam=gewicht&geldt=hier'])
  test(`both views show the same goals for ${filter}`, async ({ page }) => {
    await page.goto(`/doelen?${HERE}&${filter}`)
    const byFrame = await goalsOn(page)
    await page.getByRole('radio', { name: 'Per levensfase' }).check()
    await expect(page.getByRole('navigation', { name: 'Levensloop' })).toBeVisible()
    expect(await goalsOn(page)).toEqual(byFrame)
    expect(byFrame.length).toBeGreaterThan(1)
  })

test('a link with a value that does not exist keeps the rest', async ({ page }) => {
  await page.goto(`/doelen?${HERE}&kader=bestaat-niet&levensfase=12-18&weergave=levensloop&heeft=alles`)
  await expect(page.getByText(/“kader=bestaat-niet” in het adres is onbekend/)).toBeVisible()
  await expect(page.getByText(/“heeft=alles” in het adres is onbekend/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: '12 tot 18 jaar' })).toBeVisible()
  await expect(page.getByText('14 van 167 doelen')).toBeVisible()
})

test('the course of a life leads to its stages (24 presses, 19 on a phone)', async ({ page, isMobile }) => {
  const keyboard = await startAt(page, `/doelen?${HERE}&weergave=levensloop`)
  await keyboard.skipHead()
  const strip = page.getByRole('navigation', { name: 'Levensloop' })
  await expect(strip.getByRole('listitem')).toHaveCount(10)
  await keyboard.enter(strip.getByRole('link', { name: /65 jaar en ouder/ }))
  keyboard.expectAtMost(isMobile ? 19 : 24)
  await expect(page.getByRole('heading', { level: 2, name: '65 jaar en ouder' })).toBeInViewport()
})

test('the tree stays when the figures cannot be had', async ({ page }) => {
  await page.route('**/api/v1/observations*', (request) => request.fulfill({ status: 503, json: {} }))
  await page.goto(`/doelen?${HERE}&levensfase=12-18`)
  await expect(page.getByRole('alert')).toContainText('De cijfers zijn nu niet op te halen')
  await expect(page.getByText('hoogstens 9,1 % in 2040')).toBeVisible()
})

/** The list is folded away when it opens: what is inside is looked at here. */
for (const language of ['nl', 'en'])
  for (const view of ['kader', 'levensloop'])
    test(`the goals opened, ${view}, ${language}: no accessibility faults`, async ({ page }) => {
      await page.goto(`/doelen?${HERE}&levensfase=12-18&weergave=${view}&taal=${language}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join()}`),
      ).toEqual([])
    })
