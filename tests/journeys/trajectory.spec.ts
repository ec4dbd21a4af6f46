import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect, test } from '@playwright/test'
import { startAt } from './keyboard.ts'

/** A target on a gap, from the page of an indicator, a goal and an initiative. Nothing but the keyboard where presses count. */

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

const figure = (page: Page) => page.getByRole('figure', { name: /van het verschil met .* weg in \d{4}$/ })

test('was the gap on overweight closed by a quarter, at this pace, since a year of my choice? (10 presses)', async ({
  page,
}) => {
  const keyboard = await startAt(page, '/indicatoren/overgewicht?gemeente=GM0917')
  await keyboard.skipHead()
  await keyboard.enter(page.getByRole('link', { name: 'Doel op het verschil' }))
  await keyboard.enter(page.getByRole('button', { name: '2016', exact: true }))
  await expect(page).toHaveURL(/nulmeting=2016/)
  await expect(figure(page)).toContainText(
    /In 2016 was het verschil tussen Heerlen \(54,8.%\) en de rest van Nederland/,
  )
  await expect(figure(page)).toContainText('In dit tempo')
  await expect(figure(page)).toContainText('De onzekerheid van het verschil is niet te bepalen')
  await expect(figure(page)).toContainText('Het effect van een lokaal programma is er niet aan te zien.')
  keyboard.expectAtMost(10)
})

test('a link brings the whole choice back, and what it cannot have is named', async ({ page }) => {
  await page.goto(
    '/indicatoren/overgewicht?gemeente=GM0917&nulmeting=2012&aandeel=40&doeljaar=2035&afgezet=nederland#doel-op-het-verschil',
  )
  await expect(figure(page)).toHaveAccessibleName(
    /^Overgewicht, doel: 40.% van het verschil met Nederland weg in 2035$/,
  )
  await expect(figure(page)).toContainText('Heerlen telt mee in het cijfer van Nederland')
  await page.goto('/indicatoren/overgewicht?gemeente=GM0917&nulmeting=2012&aandeel=340')
  await expect(page.getByText('“aandeel=340” in het adres is niet te lezen')).toBeVisible()
  await expect(figure(page)).toHaveAccessibleName(/^Overgewicht, doel: een kwart van het verschil/)
})

for (const [address, name] of [
  ['/doelen/trendbreuk-25', 'goal'],
  ['/initiatieven/trendbreuk-zl', 'initiative'],
] as const) {
  test(`the ${name} of Trendbreuk is followed for its own region`, async ({ page }) => {
    await page.goto(`${address}?gemeente=GM0917`)
    await page.getByRole('region', { name: 'Doel op het verschil' }).scrollIntoViewIfNeeded()
    await page.getByRole('combobox', { name: 'Indicator' }).selectOption('Goed ervaren gezondheid')
    await page.getByRole('button', { name: '2016', exact: true }).click()
    await expect(figure(page)).toContainText('tussen GGD-regio Zuid-Limburg')
    await expect(figure(page)).toContainText('is een gemiddelde van 16 gemeenten: een benadering')
    await expect(figure(page).getByRole('img')).toBeVisible()
  })
}

for (const language of ['', '&taal=en']) {
  test(`has no accessibility faults, as a chart and as a table${language}`, async ({ page }) => {
    await page.goto(`/indicatoren/overgewicht?gemeente=GM0917&nulmeting=2016${language}#doel-op-het-verschil`)
    const drawn = page.locator('#pad-naar-doel')
    await expect(drawn.getByRole('img')).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    expect((await new AxeBuilder({ page }).withTags(RULES).analyze()).violations).toEqual([])
    await drawn.getByRole('button', { name: language === '' ? 'Tabel' : 'Table' }).click()
    await expect(drawn.getByRole('table')).toBeVisible()
    expect((await new AxeBuilder({ page }).withTags(RULES).analyze()).violations).toEqual([])
  })
}
