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

test('the deck is printed one slide to a sheet, with nothing around it @own-window', async ({ page }) => {
  await makeCoalitions(page)
  await expect(page.getByText('De dia wordt gemaakt')).toHaveCount(0)
  const slides = await page.getByRole('option').count()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = pdf.match(/\/MediaBox \[0 0 960 540\]/g) ?? []
  expect(sheets.length).toBeGreaterThanOrEqual(slides)
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(sheets.length)
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
