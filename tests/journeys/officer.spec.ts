import { expect, test } from '@playwright/test'
import { startAt } from './keyboard.ts'

/** What a policy officer comes to ask. Where a number of presses is named, it is done with the keyboard alone. */
const OVERVIEW = '/?gemeente=GM0917'

test('which initiative serves Wpg 2 lid 2 d, and where does that claim come from? (2 presses and the article)', async ({
  page,
}) => {
  const keyboard = await startAt(page, OVERVIEW)
  await keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await keyboard.type('wpg 2 lid 2 d')
  await expect(page.getByRole('dialog').getByRole('link').first()).toContainText(
    'Preventie en gezondheidsbevordering',
  )
  await keyboard.press('Enter')
  const coverage = page.getByRole('region', { name: 'Hoe de taak is belegd in Heerlen' })
  await expect(coverage.getByRole('link', { name: /Trendbreuk/ })).toBeVisible()
  await expect(coverage.getByText('koppeling: redactie').first()).toBeVisible()
  await expect(
    page
      .getByRole('region', { name: 'Bronnen' })
      .getByRole('link', { name: /Wet publieke gezondheid, tekst van/ }),
  ).toHaveAttribute('href', /wetten\.overheid\.nl\/BWBR0024705\/2026-01-01/)
  keyboard.expectAtMost(2)
})

test('what has to be done before the year is out? (none: it stands on the first page)', async ({ page }) => {
  await page.goto(OVERVIEW)
  const coming = page.getByRole('region', { name: 'Wat eraan komt' })
  await expect(coming.getByRole('listitem').filter({ hasText: 'omgevingsvisie' })).toContainText(
    '1 januari 2027',
  )
  await expect(coming.getByRole('listitem').first()).toContainText('SPUK')
})

test('from a figure back to the law: under which law does overweight fall? (6 presses and its name, 13 on a phone)', async ({
  page,
  isMobile,
}) => {
  const keyboard = await startAt(page, OVERVIEW)
  await keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await keyboard.type('overgewicht')
  // The goal of the same name stands first.
  await keyboard.enter(page.getByRole('dialog').getByRole('link', { name: /^Overgewicht\s*indicator$/ }))
  await expect(page.getByRole('heading', { level: 1, name: 'Overgewicht' })).toBeFocused()
  await keyboard.enter(page.getByRole('main').getByRole('link', { name: 'Bekijk het verband' }))
  await expect(page.getByRole('heading', { level: 1, name: /^Het verband van Overgewicht/ })).toBeFocused()
  // On a phone the line is a list that opens branch by branch.
  if (isMobile) await keyboard.enter(page.getByRole('button', { name: 'Alles openen' }))
  await expect(page.getByRole('link', { name: 'Wet publieke gezondheid' }).first()).toBeVisible()
  keyboard.expectAtMost(isMobile ? 13 : 6)
})

test('every link of the line tells why it is there, and gives the focus back (17 presses)', async ({
  page,
}) => {
  const keyboard = await startAt(page, '/verband/taak/wpg-2-2-d?gemeente=GM0917&weergave=beeld')
  await keyboard.skipHead()
  const why = page.getByRole('button', { name: 'Waarom hoort Trendbreuk hierbij?' })
  await keyboard.enter(why)
  const dialog = page.getByRole('dialog', { name: 'Hoe hangt dit samen?' })
  await expect(dialog).toContainText('koppeling: redactie')
  await expect(dialog).toContainText('Een koppeling zegt niet dat het een het ander veroorzaakt.')
  keyboard.expectAtMost(17)
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(why).toBeFocused()
})

test('a link brings back the same view: municipality, filters and language', async ({ page }) => {
  await page.goto('/taken?gemeente=GM0034&wet=wpg&dekking=initiatief&taal=en')
  await expect(page.getByRole('combobox', { name: 'Law' })).toHaveValue('wpg')
  await expect(page.getByRole('button', { name: /Municipality: Almere/ })).toBeVisible()
  await page.getByRole('link', { name: 'Goals' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/taal=en/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('my municipality is chosen once and remembered, also by its former name (5 presses and the name)', async ({
  page,
}) => {
  const keyboard = await startAt(page, '/')
  await keyboard.enter(page.getByRole('button', { name: /^Gemeente: / }))
  await expect(page.getByRole('searchbox')).toBeFocused()
  await keyboard.type('nuth')
  await expect(page.getByRole('button', { name: /Beekdaelen.*vroeger Nuth/ })).toBeVisible()
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Beekdaelen')
  keyboard.expectAtMost(5)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Beekdaelen')
})

test('the municipality of a link goes along from page to page, and back', async ({ page }) => {
  await page.goto('/taken?gemeente=GM0034')
  await expect(page.getByRole('button', { name: /^Gemeente: Almere/ })).toBeVisible()
  await page
    .getByRole('link', { name: /Jeugdgezondheidszorg$/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jeugdgezondheidszorg')
  await expect(page.getByRole('button', { name: /^Gemeente: Almere/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Hoe de taak is belegd in Almere' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('button', { name: /^Gemeente: Almere/ })).toBeVisible()
})

test('a selection that is dragged out of the search field keeps the search open', async ({ page }) => {
  const keyboard = await startAt(page, OVERVIEW)
  await keyboard.press('/')
  const field = page.getByRole('searchbox')
  await field.fill('valpreventie')
  // The field of the search itself, not the one that stands there until its code has come.
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
  const box = await field.boundingBox()
  if (box === null) throw new Error('the field has no box')
  await page.mouse.move(box.x + box.width - 10, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(2, 2, { steps: 5 })
  await page.mouse.up()
  await expect(field).toHaveValue('valpreventie')
})

test('searching a former municipality tells what became of it (2 presses and its name)', async ({ page }) => {
  const keyboard = await startAt(page, OVERVIEW)
  await keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await keyboard.type('nuth')
  await expect(page.getByRole('dialog').getByRole('link', { name: /Beekdaelen.*vroeger Nuth/ })).toBeVisible()
  await keyboard.press('Enter')
  await expect(page.getByText('Nuth ging op 1 januari 2019 op in Beekdaelen.')).toBeVisible()
  keyboard.expectAtMost(2)
})
