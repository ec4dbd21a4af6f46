import { expect, type Page, test } from '@playwright/test'
import { startAt } from './keyboard.ts'

/** From a view to a slide, in the deck that the presenter means, with the keyboard alone. */

const HERE = 'gemeente=GM0917'
const toSlide = (page: Page) => page.getByRole('button', { name: /^Op dia: / })

/** Two decks that were made before, of which none was open last. */
async function withDecks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const [id, title] of [
      ['raad', 'Raad'],
      ['stuurgroep', 'Stuurgroep'],
    ]) {
      const head = { kind: 'gezond-verband-presentatie', version: 1, title, language: 'nl', slides: 0 }
      const name = `gezond-verband-dek-${id}`
      if (localStorage.getItem(name) === null)
        localStorage.setItem(name, `2026-11-20T10:00:00.000Z\n${JSON.stringify(head)}`)
    }
  })
}

test('a view goes to a slide, then to the deck of my choice, which is remembered (13 presses)', async ({
  page,
}) => {
  await withDecks(page)
  const keyboard = await startAt(page, `/partners?${HERE}&weergave=lijst`)
  await keyboard.skipHead()
  await keyboard.enter(toSlide(page).first())
  const said = page.getByRole('status').filter({ hasText: /^Dia \d+ van/ })
  await expect(said).toHaveText('Dia 1 van “Mijn presentatie”.')
  await expect(toSlide(page).first()).toBeFocused()

  const other = page.getByRole('button', { name: 'Andere presentatie' })
  await keyboard.enter(other)
  const choice = page.getByRole('dialog', { name: 'In welke presentatie?' })
  await keyboard.tabTo(choice.getByRole('button', { name: 'Stuurgroep' }))
  await keyboard.press('Enter')
  await expect(choice).toBeHidden()
  await expect(said).toHaveText('Dia 1 van “Stuurgroep”.')
  await expect(other).toBeFocused()
  keyboard.expectAtMost(13)
  // The deck that was begun for it alone is gone again.
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('Mijn presentatie')

  await page.goto(`/taken?${HERE}`)
  await toSlide(page).first().press('Enter')
  await expect(said).toHaveText('Dia 2 van “Stuurgroep”.')
  await page.getByRole('link', { name: 'Naar de presentatie' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stuurgroep')
  await expect(page.getByRole('option')).toHaveCount(2)
})

test('the ring of the focus stays clear of the words behind the button', async ({ page }) => {
  await withDecks(page)
  const keyboard = await startAt(page, `/partners?${HERE}&weergave=lijst`)
  await keyboard.enter(toSlide(page).first())
  const said = page.getByRole('status').filter({ hasText: /^Dia 1 van/ })
  await expect(said).toBeVisible()
  const gap = await toSlide(page)
    .first()
    .evaluate((button) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(button)
      const [box, words] = [button, button.nextElementSibling].map((each) => each?.getBoundingClientRect())
      if (box === undefined || words === undefined || words.top >= box.bottom) return undefined
      return words.left - box.right - Number.parseFloat(outlineWidth) - Number.parseFloat(outlineOffset)
    })
  // Undefined: they stand under each other.
  expect(gap ?? 2).toBeGreaterThanOrEqual(2)
})

for (const view of ['tabel', 'staven', 'trend', 'spreiding', 'verdeling', 'profiel', 'kaart'])
  test(`a comparison goes to a slide from one place, above its figure: ${view}`, async ({ page }) => {
    await page.goto(`/vergelijken?${HERE}&weergave=${view}`)
    const figure = page.getByRole('main').getByRole('figure').first()
    await expect(figure.getByRole('button', { name: /als CSV$/ })).toBeVisible()
    await expect(page.getByText(/is onbekend/)).toHaveCount(0)
    await expect(toSlide(page)).toHaveCount(1)
    await expect(figure.getByRole('button', { name: /^Op dia: / })).toHaveCount(0)
  })

test('a task shows how it is looked after before it can be put on a slide (6 presses)', async ({ page }) => {
  const keyboard = await startAt(page, `/taken/wpg-2-2-d?${HERE}`)
  await keyboard.skipHead()
  const coverage = page.getByRole('region', { name: 'Hoe de taak is belegd in Heerlen' })
  await keyboard.tabTo(coverage.getByRole('link').first())
  keyboard.expectAtMost(6)
  await expect(coverage.getByRole('button', { name: /^Op dia: / })).toBeVisible()
})
