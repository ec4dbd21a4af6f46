import { expect, test } from '@playwright/test'

/** What the pages do when an address, the service or the network is not what it should be. */

test('a broken parameter is named and the rest of the view is kept', async ({ page }) => {
  await page.goto('/taken?dekking=half&wet=wpg&gemeente=GM0917')
  await expect(page.getByText('“dekking=half” in het adres is onbekend en wordt overgeslagen.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Wet' })).toHaveValue('wpg')
})

test('an unknown municipality is named and another is shown', async ({ page }) => {
  await page.goto('/?gemeente=GM9999')
  await expect(
    page.getByText(/“gemeente=GM9999” in het adres is geen gemeente van dit register .*; u ziet Heerlen/),
  ).toBeVisible()
})

test('a merged municipality in the address leads to the one of today', async ({ page }) => {
  await page.goto('/?gemeente=GM0951')
  await expect(
    page.getByText('Nuth ging op 1 januari 2019 op in Beekdaelen. U ziet Beekdaelen.'),
  ).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Beekdaelen')
})

test('a divided municipality names all that it went to', async ({ page }) => {
  await page.goto('/?gemeente=GM0788')
  await expect(page.getByText(/Haaren bestaat niet meer en is verdeeld over .*Boxtel/)).toBeVisible()
})

test('an unknown thing offers near matches, an unknown page the way back', async ({ page }) => {
  await page.goto('/initiatieven/trendbreuk')
  await expect(page.getByRole('link', { name: /Trendbreuk/ }).first()).toHaveAttribute(
    'href',
    '/initiatieven/trendbreuk-zl',
  )
  await page.goto('/bestaat-niet')
  await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible()
})

test('a service that does not answer is told, asked again, and the page comes without a reload', async ({
  page,
}) => {
  let reachable = false
  await page.route('**/api/v1/**', (route) => (reachable ? route.continue() : route.abort()))
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('Het register is niet bereikbaar')
  reachable = true
  await page.getByRole('button', { name: 'Nu opnieuw proberen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Heerlen')
})

test('a service that fails later keeps what was on screen and says how old it is', async ({ page }) => {
  await page.clock.install()
  let reachable = true
  await page.route('**/api/v1/**', (route) =>
    reachable
      ? route.continue()
      : route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
  )
  await page.goto('/taken')
  await expect(page.getByRole('heading', { name: 'Wettelijke taken' })).toBeVisible()
  reachable = false
  await page.clock.fastForward('06:00')
  await expect(page.getByRole('alert')).toContainText(/De gegevens zijn van .* Verversen lukt nu niet/)
  await expect(page.getByRole('heading', { name: 'Wettelijke taken' })).toBeVisible()
})

test('an app that cannot be fetched says so in the opening', async ({ page }) => {
  await page.route('**/assets/start-*.js', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('De app kon niet worden geladen.')
})

test('a first script that does not come is said in time, by the page itself', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort())
  await page.goto('/')
  const late = page.getByText('Het laden duurt lang. Laad de pagina opnieuw, of probeer het later.')
  await expect(late).toBeHidden()
  // Twenty seconds later.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
  await expect(late).toBeVisible()
})

test('failing figures leave the rest of the overview standing', async ({ page }) => {
  await page.route('**/api/v1/observations**', (route) => route.abort())
  await page.goto('/?gemeente=GM0917')
  await expect(page.getByText('De cijfers zijn nu niet op te halen.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Hoe de taken zijn belegd' })).toBeVisible()
})

test('a municipality without figures says so', async ({ page }) => {
  await page.goto('/?gemeente=GM0363')
  await expect(page.getByText(/In dit register staan geen gezondheidscijfers van Amsterdam/)).toBeVisible()
})

for (const path of [
  '/',
  '/taken',
  '/verband/taak/wpg-2-2-d',
  '/indicatoren/overgewicht',
  '/initiatieven/gbt',
  '/over/herkomst',
])
  test(`${path} fits a window of 320 px without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  })

test('a page whose script does not come says so, and comes when the network is back', async ({ page }) => {
  await page.goto('/taken?gemeente=GM0917')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.route('**/assets/GoalsPage*', (request) => request.abort())
  await page.getByRole('navigation').getByRole('link', { name: 'Doelen' }).click()
  await expect(page.getByRole('heading', { name: 'Deze pagina kon niet worden opgehaald' })).toBeVisible()
  await page.unroute('**/assets/GoalsPage*')
  await page.getByRole('button', { name: 'Nu opnieuw proberen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Doelen' })).toBeVisible()
  await expect(page).toHaveURL(/gemeente=GM0917/)
})

test('what is typed right after the search key is not lost', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('valpreventie')
  await expect(page.getByRole('searchbox')).toHaveValue('valpreventie')
})

test('the search key can be switched off, and stays off', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  await page.getByRole('checkbox', { name: 'Open zoeken met de toets /' }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a comparison is shown while the whole register is still on its way', async ({ page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/api/v1/register', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/vergelijken?indicator=rokers&gebied=GM0917,GM0928')
  await expect(page.getByRole('grid').getByRole('rowheader', { name: 'Kerkrade' })).toBeVisible()
  // A page that needs the whole waits for it, with this one on screen.
  await page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name: 'Doelen' }).click()
  await expect(page.getByRole('grid').getByRole('rowheader', { name: 'Kerkrade' })).toBeVisible()
  release()
  await expect(page.getByRole('heading', { level: 1, name: 'Doelen' })).toBeVisible()
})

test('a comparison stays when the rest of the register does not come, and says so', async ({ page }) => {
  let reachable = false
  await page.route('**/api/v1/register', (route) => (reachable ? route.continue() : route.abort()))
  await page.goto('/vergelijken?indicator=rokers&gebied=GM0917,GM0928')
  await expect(page.getByRole('grid').getByRole('rowheader', { name: 'Kerkrade' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(/De gegevens zijn van .* Verversen lukt nu niet/)
  reachable = true
  await page.getByRole('button', { name: 'Nu opnieuw proberen' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('/')
  await page.getByRole('searchbox').fill('trendbreuk')
  await expect(
    page
      .getByRole('dialog')
      .getByRole('link', { name: /Trendbreuk/ })
      .first(),
  ).toBeVisible()
})

test('the search opens while the register is on its way, keeps what is typed, and can be closed', async ({
  page,
}) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/api/v1/register', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/vergelijken?indicator=rokers&gebied=GM0917,GM0928')
  await expect(page.getByRole('grid').getByRole('rowheader', { name: 'Kerkrade' })).toBeVisible()
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Het register wordt geladen')
  await page.keyboard.press('Escape')
  // A closed dialog is none to who reads the page, and still there until the page was told.
  await expect(page.locator('dialog')).toHaveCount(0)
  await page.keyboard.press('/')
  await page.keyboard.type('trendbreuk')
  release()
  await expect(dialog.getByRole('link', { name: /Trendbreuk/ }).first()).toBeVisible()
  await expect(dialog.getByRole('searchbox')).toHaveValue('trendbreuk')
})
