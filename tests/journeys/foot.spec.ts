import { type Page, expect, test } from '@playwright/test'
import { type Keyboard, startAt } from './keyboard.ts'

/** Pages that stand in the foot, far from the start of any page: found by the search, with the keyboard alone. */
const PAGES = [
  {
    link: 'Herkomst van de feiten',
    asked: 'bronnen',
    answer: 'gelezen in een bron',
    address: '/over/herkomst',
  },
  { link: 'Gegevens', asked: 'licentie', answer: 'licentie niet vastgelegd', address: '/over/gegevens' },
  {
    link: 'Toegankelijkheid',
    asked: 'toegankelijkheid',
    answer: /Een onafhankelijk onderzoek is niet gedaan/,
    address: '/over/toegankelijkheid',
  },
  { link: 'Over Gezond Verband', asked: 'over gezond', answer: /Geen ranglijst/, address: '/over' },
  {
    link: 'Aandacht',
    asked: 'aandacht',
    answer: /Wat in dit register voor Heerlen ontbreekt/,
    address: '/aandacht',
  },
]

async function search(page: Page, keyboard: Keyboard, asked: string, link: RegExp): Promise<void> {
  await keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await keyboard.type(asked)
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toHaveText(link)
  await keyboard.press('Enter')
}

for (const { link, asked, answer, address } of PAGES) {
  test(`from the overview to “${link}” by “${asked}” (2 presses and the word)`, async ({ page }) => {
    const keyboard = await startAt(page, '/?gemeente=GM0917')
    await search(page, keyboard, asked, new RegExp(`^${link}\\s*pagina$`))
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page).toHaveURL(new RegExp(`${address}\\?gemeente=GM0917$`))
    await expect(page.getByRole('main').getByText(answer).first()).toBeVisible()
    keyboard.expectAtMost(2)
  })

  test(`the foot leads to “${link}” too`, async ({ page }) => {
    await page.goto('/?gemeente=GM0917')
    await page.getByRole('contentinfo').getByRole('link', { name: link }).click()
    await expect(page).toHaveURL(new RegExp(`${address}\\?gemeente=GM0917$`))
    await expect(page.getByRole('main').getByText(answer).first()).toBeVisible()
  })
}

test('a page that is found keeps the language as well (2 presses and the word)', async ({ page }) => {
  const keyboard = await startAt(page, '/?gemeente=GM0034&taal=en')
  await search(page, keyboard, 'licence', /^Data\s*page$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeFocused()
  await expect(page).toHaveURL(/\/over\/gegevens\?gemeente=GM0034&taal=en$/)
  keyboard.expectAtMost(2)
})

test('which sources of Pharos does the register use? (12 presses and the name)', async ({ page }) => {
  const keyboard = await startAt(page, '/over/herkomst?gemeente=GM0917')
  await keyboard.skipHead()
  const parts = page.getByRole('navigation', { name: 'Op deze pagina' })
  await keyboard.enter(parts.getByRole('link', { name: 'Bronnen' }))
  await keyboard.tabTo(page.getByRole('searchbox', { name: 'Zoek in titel en uitgever' }))
  await keyboard.type('pharos')
  await expect(page.getByRole('status').filter({ hasText: /^\d+ van \d+ bronnen$/ })).toHaveText(/^\d van/)
  keyboard.expectAtMost(12)
})
