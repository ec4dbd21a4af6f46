import { expect, test } from '@playwright/test'
import { startAt } from './keyboard.ts'

/** Pages that only the foot of a page leads to, and what stands on them at once; with the keyboard alone. */
const PAGES = [
  { link: 'Herkomst van de feiten', title: 'Herkomst', presses: 67, answer: 'gelezen in een bron' },
  { link: 'Gegevens', title: 'Gegevens', presses: 68, answer: 'licentie niet vastgelegd' },
  {
    link: 'Toegankelijkheid',
    title: 'Toegankelijkheid',
    presses: 69,
    answer: /Een onafhankelijk onderzoek is niet gedaan/,
  },
  { link: 'Over Gezond Verband', title: 'Over Gezond Verband', presses: 70, answer: /Geen ranglijst/ },
]

for (const { link, title, presses, answer } of PAGES)
  test(`from the overview to “${link}” (${presses} presses)`, async ({ page }) => {
    const keyboard = await startAt(page, '/?gemeente=GM0917')
    await expect(page.getByText('wordt geladen', { exact: true })).toHaveCount(0)
    await keyboard.skipHead()
    await keyboard.enter(page.getByRole('contentinfo').getByRole('link', { name: link }))
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
    await expect(page.getByRole('main').getByText(answer).first()).toBeVisible()
    keyboard.expectAtMost(presses)
  })

test('which sources of Pharos does the register use? (75 presses and the name)', async ({ page }) => {
  const keyboard = await startAt(page, '/over/herkomst?gemeente=GM0917')
  await keyboard.skipHead()
  await keyboard.tabTo(page.getByRole('searchbox', { name: 'Zoek in titel en uitgever' }))
  await keyboard.type('pharos')
  await expect(page.getByRole('status').filter({ hasText: /^\d+ van \d+ bronnen$/ })).toHaveText(/^\d van/)
  keyboard.expectAtMost(75)
})
