import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Download, expect, type Locator, type Page, test } from '@playwright/test'
import { openPackage } from '../pptx/openPackage.ts'
import { type Keyboard, inNavigation, startAt } from './keyboard.ts'
import { watchPage } from './watchPage.ts'

/** A presenter makes a deck, hands it over, and another opens it: with the keyboard alone. */

const HERE = '?gemeente=GM0917'

async function makeCoalitions(page: Page): Promise<Keyboard> {
  const keyboard = await startAt(page, `/presenteren${HERE}`)
  await keyboard.skipHead()
  await keyboard.enter(page.getByRole('button', { name: 'Maken: Onze coalities' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Onze coalities, Heerlen' })).toBeVisible()
  return keyboard
}

test('a ready-made deck is filled in one press, gets a message and another order, and is saved as PowerPoint', async ({
  page,
  baseURL,
}) => {
  const complaints = await watchPage(page, baseURL ?? '')
  const keyboard = await makeCoalitions(page)
  keyboard.expectAtMost(6)
  const slides = page.getByRole('option')
  await expect(slides.first()).toHaveAccessibleName('Dia 1: Onze coalities')
  await expect(slides.nth(1)).toHaveAccessibleName(/^Dia 2: Heerlen doet mee in 2 van deze 26 initiatieven/)

  // The second slide: shown earlier, then given a message.
  await keyboard.tabTo(slides.first())
  await keyboard.press('ArrowDown')
  await expect(slides.nth(1)).toBeFocused()
  await keyboard.press('Alt+ArrowUp')
  await expect(slides.first()).toHaveAccessibleName(/^Dia 1: Heerlen doet mee in 2 van deze 26 initiatieven/)
  await expect(slides.first()).toBeFocused()
  await keyboard.tabTo(page.getByLabel('Titel: de boodschap'))
  await keyboard.press('Control+a')
  await keyboard.type('Samen staan wij sterker')
  await expect(slides.first()).toHaveAccessibleName('Dia 1: Samen staan wij sterker')

  const file = await download(page, page.getByRole('button', { name: 'PowerPoint' }))
  expect(file.suggestedFilename()).toBe('onze-coalities-heerlen.pptx')
  globalThis.DOMParser = parserOfNode()
  const opened = openPackage(new Uint8Array(await readFile(await file.path())))
  expect(opened.malformed).toEqual([])
  const text = (number: number) => opened.trees.get(`ppt/slides/slide${number}.xml`)?.textContent ?? ''
  expect(text(1)).toContain('Samen staan wij sterker')
  expect(text(2)).toContain('Onze coalities')

  const image = await readFile(
    await (await download(page, page.getByRole('button', { name: 'Dia 1 als PNG' }))).path(),
  )
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1920, 1080])
  const svg = await readFile(
    await (await download(page, page.getByRole('button', { name: 'Dia 1 als SVG' }))).path(),
    'utf8',
  )
  expect(svg).toContain('Samen staan wij sterker')
  expect(svg).not.toMatch(/var\(--|<script| class=|(?:href|src)="(?!#)/)
  expect(complaints).toEqual({ policy: [], errors: [], foreign: [] })
})

test('every one of quick presses counts, before the page has been drawn', async ({ page }) => {
  await makeCoalitions(page)
  const slides = page.getByRole('option')
  await slides.first().focus()
  const press = (key: string, altKey = false) =>
    page.evaluate(
      ([name, alt]) => {
        for (let time = 0; time < 3; time += 1)
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key: name, altKey: alt, bubbles: true, cancelable: true }),
          )
      },
      [key, altKey] as const,
    )
  await press('ArrowDown')
  await expect(slides.nth(3)).toHaveAttribute('aria-selected', 'true')
  await expect(slides.nth(3)).toBeFocused()
  await expect(page).toHaveURL(/[?&]dia=4\b/)
  await press('ArrowUp', true)
  await expect(slides.first()).toBeFocused()
  await expect(page.getByText(/^De dia is nu nummer 1 van/)).toBeVisible()
})

test('the chosen slide of a long deck is in sight in the list', async ({ page }) => {
  await makeCoalitions(page)
  for (let time = 0; time < 12; time += 1)
    await page.getByRole('button', { name: 'Dupliceren', exact: true }).click()
  await page.goto(page.url().replace(/\bdia=\d+/, 'dia=10'))
  await expect(page.getByText('De dia wordt gemaakt')).toHaveCount(0)
  const chosen = page.locator('[role=option][aria-selected=true]')
  await expect(chosen).toHaveAccessibleName(/^Dia 10\b/)
  // On a phone the list itself is below the window.
  await page.getByRole('heading', { name: /^Dia 10/ }).scrollIntoViewIfNeeded()
  await expect(chosen).toBeInViewport({ ratio: 0.9 })
  await chosen.focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('option').last()).toBeFocused()
  await expect(chosen).toBeInViewport({ ratio: 0.9 })
})

test('from the page to a PowerPoint file in nine presses', async ({ page }) => {
  const keyboard = await makeCoalitions(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    keyboard.enter(page.getByRole('button', { name: 'PowerPoint' })),
  ])
  expect(file.suggestedFilename()).toBe('onze-coalities-heerlen.pptx')
  keyboard.expectAtMost(9)
})

test('the whole work of a presenter by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const keyboard = await makeCoalitions(page)
  const slides = page.getByRole('option')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const chosen = page.locator('[role=option][aria-selected=true]')
  const count = await slides.count()

  // A slide of one's own, with title, text and notes; undone and done again; put first.
  await keyboard.enter(button('Dia met eigen tekst'))
  await expect(slides).toHaveCount(count + 1)
  await keyboard.tabTo(page.getByLabel('Titel: de boodschap'))
  await keyboard.type('Wat wij vragen')
  await keyboard.tabTo(page.getByLabel('Tekst', { exact: true }))
  await keyboard.type('Een besluit')
  await keyboard.tabTo(page.getByLabel('Notities voor de spreker'))
  await keyboard.type('Eerst de wethouder')
  await keyboard.press('Tab')
  await expect(chosen).toHaveAccessibleName('Dia 2: Wat wij vragen')
  await keyboard.tabBackTo(chosen)
  await keyboard.press('Control+z')
  await expect(page.getByLabel('Notities voor de spreker')).toHaveValue('')
  await keyboard.press('Control+Shift+z')
  await expect(page.getByLabel('Notities voor de spreker')).toHaveValue('Eerst de wethouder')
  await keyboard.press('Alt+ArrowUp')
  await expect(slides.first()).toHaveAccessibleName('Dia 1: Wat wij vragen')
  await expect(slides.first()).toBeFocused()

  // The coalitions stay as they are today.
  await keyboard.press('ArrowDown', 2)
  await expect(slides.nth(2)).toBeFocused()
  await keyboard.enter(button('Vastzetten op vandaag'))
  await expect(page.getByText('De dia is vastgezet.')).toBeVisible()
  await expect(button('Losmaken')).toBeFocused()

  // Handed over: as a link, a file, PowerPoint and on paper.
  await keyboard.tabBackTo(button('Link kopiëren'))
  await keyboard.press('Enter')
  await expect(page.getByText(/^Link gekopieerd/)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/presenteren#dek=')
  for (const [name, file] of [
    ['Bestand bewaren', 'onze-coalities-heerlen.gezondverband'],
    ['PowerPoint', 'onze-coalities-heerlen.pptx'],
  ] as const) {
    await keyboard.tabBackTo(button('PowerPoint'))
    await keyboard.tabTo(button(name))
    const [saved] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')])
    expect(saved.suggestedFilename()).toBe(file)
    await expect(page.getByText(`${file} staat bij uw downloads.`)).toBeVisible()
    await expect(button(name)).toBeFocused()
  }
  const printed = page.evaluate(
    () =>
      new Promise((resolve) => {
        window.print = () => resolve(true)
      }),
  )
  await keyboard.tabTo(page.getByLabel('met notities'))
  await keyboard.press('Space')
  await keyboard.tabBackTo(button('Afdrukken of PDF'))
  await keyboard.press('Enter')
  expect(await printed).toBe(true)
})

test('a link gives another the very same deck; thrown away, it can be had back', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await makeCoalitions(page)
  const titles = () => page.getByRole('option').evaluateAll((all) => all.map((each) => each.ariaLabel))
  await expect(page.getByText('De dia wordt gemaakt')).toHaveCount(0)
  await page.getByRole('button', { name: 'Link kopiëren' }).click()
  const link = await page.getByLabel('Link naar de presentatie').inputValue()

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const other = await context.newPage()
  const complaints = await watchPage(other, baseURL ?? '')
  await other.goto(link)
  await expect(other.getByText('De presentatie uit de link staat nu op deze computer.')).toBeVisible()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Onze coalities, Heerlen')
  await expect(other.getByText('De dia wordt gemaakt')).toHaveCount(0)
  expect(await other.getByRole('option').evaluateAll((all) => all.map((each) => each.ariaLabel))).toEqual(
    await titles(),
  )
  await other.getByRole('button', { name: 'Weer weggooien' }).click()
  await other.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(other.getByRole('link', { name: 'Onze coalities, Heerlen', exact: true })).toBeVisible()
  expect(complaints).toEqual({ policy: [], errors: [], foreign: [] })
  await context.close()
})

test('a link that was cut short and a file of something else are refused in words', async ({ page }) => {
  await page.goto('/presenteren#dek=rVJNb9swDP0rhE4b')
  await expect(page.getByRole('alert')).toContainText('Vraag de maker om de link opnieuw')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'vakantie.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('JFIF') })
  await expect(page.getByRole('alert')).toContainText('“vakantie.jpg” kan niet worden geopend')
  await expect(inNavigation(page, 'Presenteren')).toBeVisible()
})

test('a deck of another municipality says so, and is made anew for mine when asked', async ({ page }) => {
  await makeCoalitions(page)
  await page.goto(`${new URL(page.url()).pathname}?gemeente=GM0935`)
  await expect(page.getByText('Deze presentatie is gemaakt voor Heerlen')).toBeVisible()
  const second = page.getByRole('option').nth(1)
  await expect(second).toHaveAccessibleName(/^Dia 2.*: Heerlen doet mee/)
  await page.getByRole('button', { name: 'Opnieuw maken voor Maastricht' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^De dia’s gaan nu over Maastricht\./)).toContainText('staat nog “Heerlen”')
  await expect(second).toHaveAccessibleName(/^Dia 2.*: Maastricht doet mee/)
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(second).toHaveAccessibleName(/^Dia 2.*: Heerlen doet mee/)
})

test('the deck is printed one slide to a sheet, with nothing around it @own-window', async ({ page }) => {
  await makeCoalitions(page)
  await expect(page.getByText('De dia wordt gemaakt')).toHaveCount(0)
  const slides = await page.getByRole('option').count()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = pdf.match(/\/MediaBox \[0 0 960 540\]/g) ?? []
  expect(sheets.length).toBeGreaterThanOrEqual(slides)
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(sheets.length)
})

test('with notes it is printed on upright paper, the notes below their slide @own-window', async ({
  page,
}) => {
  await makeCoalitions(page)
  await expect(page.getByText('De dia wordt gemaakt')).toHaveCount(0)
  await page.getByLabel('Notities voor de spreker').fill('Eerst de wethouder')
  await page.getByLabel('met notities').check()
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
  const upright = pdf.match(/\/MediaBox \[0 0 59\d(?:\.\d+)? 84\d(?:\.\d+)?\]/g) ?? []
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(upright.length)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const sheets = page.locator('.deck-print > *')
  await expect(sheets).toHaveCount(upright.length)
  await expect(sheets.first().getByText('Notities bij dia 1')).toBeVisible()
  const [slide, notes] = await Promise.all([
    sheets.first().getByRole('img').boundingBox(),
    sheets.first().getByText('Eerst de wethouder').boundingBox(),
  ])
  expect(notes?.y).toBeGreaterThan((slide?.y ?? 0) + (slide?.height ?? 0))
})

/** Presses Enter on a button and waits for its file. */
async function download(page: Page, button: Locator): Promise<Download> {
  await button.focus()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  return file
}

/** What reads the file asks for the parser of a page; here it runs in Node. jsdom comes without types. */
function parserOfNode(): typeof DOMParser {
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
    JSDOM: new () => { window: { DOMParser: typeof DOMParser } }
  }
  return new JSDOM().window.DOMParser
}
