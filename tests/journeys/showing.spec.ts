import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { type Slide, writeDeck } from '../../src/contract/deck.ts'
import { startAt } from './keyboard.ts'
import { watchPage } from './watchPage.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const HEERLEN = 'gemeente=GM0917'
const COALITIONS = `/partners?weergave=diagram&bereik=overal&${HEERLEN}`

const SLIDES: readonly Slide[] = [
  { title: 'Samen gezond in Heerlen', notes: 'Heet iedereen welkom.' },
  { title: 'Wat wij vragen', text: ['Lees mee', 'Doe mee'], notes: 'Noem de datum.' },
  { of: COALITIONS, notes: 'Wijs Trendbreuk aan.' },
  { of: `${COALITIONS}&partner=cz`, title: 'Waaraan CZ meedoet' },
  { title: 'Vragen?' },
]

/** A deck as this browser keeps it. */
async function keepDeck(page: Page, slides: readonly Slide[] = SLIDES, language: 'nl' | 'en' = 'nl') {
  const text = writeDeck({ title: 'Voor de raad', language, municipality: 'GM0917', slides })
  await page.context().addInitScript((kept) => {
    if (localStorage.getItem('gezond-verband-dek-proef') === null)
      localStorage.setItem('gezond-verband-dek-proef', kept)
  }, `2026-11-22T12:00:00.000Z\n${text}`)
}

const show = (number: number | string, more = '') => `/presenteren/proef/tonen?dia=${number}${more}`
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

async function openShow(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page.locator('.show-sheet').first()).toBeAttached()
}

test('a show with the keyboard alone: through the slides, to a number, blank, with the speaker, and out', async ({
  page,
}) => {
  test.skip((page.viewportSize()?.width ?? 0) < 700, 'a keyboard')
  await keepDeck(page)
  const keyboard = await startAt(page, '/presenteren/proef')
  await keyboard.enter(page.getByRole('link', { name: 'Tonen', exact: true }))
  await expect(heading(page, 'Samen gezond in Heerlen')).toBeVisible()
  await expect(page).toHaveTitle('Dia 1: Samen gezond in Heerlen – Gezond Verband')

  await keyboard.press('PageDown')
  await expect(heading(page, 'Wat wij vragen')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('Dia 2 van 5: Wat wij vragen')
  await keyboard.press('4')
  await keyboard.press('Enter')
  await expect(heading(page, 'Waaraan CZ meedoet')).toBeVisible()
  await expect(page).toHaveURL(/dia=4/)

  await keyboard.press('b')
  await expect(page.getByRole('status')).toHaveText('Het scherm is zwart.')
  await keyboard.press('Escape')
  await expect(page.getByRole('status')).toHaveText('Dia 4 van 5: Waaraan CZ meedoet')
  await keyboard.press('ArrowLeft')

  const [speaker] = await Promise.all([page.waitForEvent('popup'), keyboard.press('s')])
  await expect(speaker.getByText('Dia 3 van 5', { exact: true })).toBeVisible()
  await expect(speaker.getByText('Wijs Trendbreuk aan.')).toBeVisible()
  // The clock begins when the show goes on, in whichever window.
  await expect(speaker.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await speaker.keyboard.press('ArrowLeft')
  await expect(speaker.getByRole('button', { name: 'Pauze' })).toBeVisible()
  await expect(heading(page, 'Wat wij vragen')).toBeVisible()
  await keyboard.press('End')
  await expect(speaker.getByText('Dit is de laatste dia.')).toBeVisible()
  await speaker.keyboard.press('b')
  await expect(page.getByRole('status')).toHaveText('Het scherm is zwart.')
  await speaker.close()
  await keyboard.press('b')
  await expect(heading(page, 'Vragen?')).toBeVisible()

  await keyboard.press('Escape')
  await expect(page).toHaveURL(/\/presenteren\/proef(\?|$)/)
  await expect(heading(page, 'Voor de raad')).toBeVisible()
})

test('a slide is found again by its number, also after loading anew, and Back leaves the show', async ({
  page,
}) => {
  await keepDeck(page)
  await page.goto('/presenteren')
  await openShow(page, show('onzin'))
  await expect(page).toHaveURL(/dia=1$/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/dia=5/)
  await page.reload()
  await expect(heading(page, 'Vragen?')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/presenteren$/)
  await openShow(page, show(99))
  await expect(page).toHaveTitle('Dia 5: Vragen? – Gezond Verband')
})

test('a slide of several pages has one number, here as where the deck is made', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 700, 'a keyboard')
  const several = { of: `/partners?weergave=matrix&${HEERLEN}`, title: 'Wie werkt waaraan' }
  await keepDeck(page, [{ title: 'Samen' }, several, { title: 'Vragen?' }])
  await openShow(page, show('2.2'))
  await expect(heading(page, /^Wie werkt waaraan \(2 van \d\)$/)).toBeVisible()
  const bar = page.getByRole('navigation', { name: 'Bediening van de presentatie' })
  await expect(bar).toContainText(/Dia 2 van 3 \(2 van \d\)/)
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Vragen?')).toBeVisible()
  await expect(page).toHaveURL(/dia=3$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName('Dia 3: Vragen?')
})

test('three presses, however fast, go three pages on', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 700, 'a keyboard')
  await keepDeck(page)
  await openShow(page, show(2))
  await page.evaluate(() => {
    for (let presses = 0; presses < 3; presses += 1)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
  })
  await expect(heading(page, 'Vragen?')).toBeVisible()
})

test('the controls go away, and come back with the pointer and with Tab', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 700, 'a pointer')
  await keepDeck(page)
  await openShow(page, show(2))
  const bar = page.getByRole('navigation', { name: 'Bediening van de presentatie' })
  await expect(bar).toHaveCSS('opacity', '0', { timeout: 8000 })
  await page.mouse.move(300, 300)
  await expect(bar).toHaveCSS('opacity', '1')
  await expect(bar).toHaveCSS('opacity', '0', { timeout: 8000 })
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Vorige' })).toBeFocused()
  await expect(bar).toHaveCSS('opacity', '1')
  // Longer than the pointer may be still: what has the focus does not go out of sight.
  await page.waitForTimeout(3500)
  await expect(bar).toHaveCSS('opacity', '1')
  await page.keyboard.press('Space')
  await expect(heading(page, 'Samen gezond in Heerlen')).toBeVisible()
})

test('the slide is pressed to go on, and on its left to go back', async ({ page }) => {
  await keepDeck(page)
  await openShow(page, show(1))
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  await page.mouse.click(width * 0.6, height / 2)
  await expect(heading(page, 'Wat wij vragen')).toBeVisible()
  await page.mouse.click(width * 0.1, height / 2)
  await expect(heading(page, 'Samen gezond in Heerlen')).toBeVisible()
})

test('full screen is left before the show is', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 700, 'a keyboard')
  await keepDeck(page)
  await openShow(page, show(2))
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  await page.keyboard.press('f')
  await expect.poll(isFull).toBe(true)
  await page.keyboard.press('w')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status')).toHaveText('Dia 2 van 5: Wat wij vragen')
  expect(await isFull()).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(isFull).toBe(false)
  await expect(heading(page, 'Wat wij vragen')).toBeVisible()
  await page.waitForTimeout(500)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/presenteren\/proef(\?|$)/)
})

test('where the browser holds the speaker’s window back, its address is offered', async ({
  page,
  context,
}) => {
  test.skip((page.viewportSize()?.width ?? 0) < 700, 'a keyboard')
  await keepDeck(page)
  await page.addInitScript(() => {
    window.open = () => null
  })
  await openShow(page, show(2))
  await page.keyboard.press('s')
  const link = page.getByRole('link', { name: 'Venster voor de spreker' })
  await expect(link).toBeFocused()
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')])
  await expect(speaker.getByText('Dia 2 van 5', { exact: true })).toBeVisible()
  await speaker.getByRole('button', { name: 'Volgende' }).click()
  await expect(page).toHaveURL(/dia=3/)
})

test.describe('the slide fills the screen', { tag: '@own-window' }, () => {
  for (const [width, height] of [
    [1024, 768],
    [3840, 2160],
  ] as const)
    test(`of ${width} × ${height}, in its middle, in the shape of a slide`, async ({ page }, info) => {
      await page.setViewportSize({ width, height })
      await keepDeck(page)
      for (const number of [2, 3, 4]) {
        await openShow(page, show(number))
        await expect(page).toHaveTitle(new RegExp(`^Dia ${number}: `))
        const picture = page.locator('.show-sheet:visible .slide-picture').first()
        await expect(picture).toBeVisible()
        const box = await picture.boundingBox()
        expect(box?.width).toBeCloseTo(Math.min(width, (height * 16) / 9), 0)
        expect(box?.height).toBeCloseTo(Math.min(height, (width * 9) / 16), 0)
        expect((box?.y ?? 0) * 2 + (box?.height ?? 0)).toBeCloseTo(height, 0)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        const body = await page.screenshot()
        await info.attach(`dia ${number}, ${width} × ${height}`, { body, contentType: 'image/png' })
      }
    })
})

for (const { code, more } of [
  { code: 'nl', more: '' },
  { code: 'en', more: '&taal=en' },
] as const)
  test(`show and speaker in ${code} have no accessibility faults and keep to their own origin`, async ({
    page,
    baseURL,
  }) => {
    const complaints = await watchPage(page, baseURL ?? '')
    await keepDeck(page, SLIDES, code)
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
    }
    await openShow(page, show(3, more))
    await expect(page).toHaveTitle(/^(Dia|Slide) 3: /)
    expect(await faults()).toEqual([])
    await page.keyboard.press('t')
    await expect(
      page.getByRole('region', { name: code === 'nl' ? 'De dia in woorden' : 'The slide in words' }),
    ).toBeVisible()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faults()).toEqual([])

    await page.goto(`/presenteren/proef/spreker?dia=3${more}`)
    await expect(page).toHaveTitle(/(Dia|Slide) 3: /)
    await expect(page.locator('html')).toHaveAttribute('lang', code)
    expect(await faults()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    )

    await page.goto(`/presenteren/weg/tonen?dia=1${more}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await faults()).toEqual([])
    expect(complaints).toEqual({ policy: [], errors: [], foreign: [] })
  })
