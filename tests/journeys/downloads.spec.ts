import { readFile } from 'node:fs/promises'
import { type Download, type Page, expect, test } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { type Keyboard, startAt } from './keyboard.ts'
import { watchPage } from './watchPage.ts'

/** What leaves the app: a list and a figure as files, with the keyboard alone, and what happens when that fails. */

const TASKS = '/taken?gemeente=GM0917&wet=wpg'
const LISTS = [
  { path: TASKS, wide: 14, phone: 15 },
  { path: '/partners?gemeente=GM0917', wide: 6, phone: 6 },
]

for (const { path, wide, phone } of LISTS)
  test(`${path} as CSV (${wide} presses, ${phone} on a phone) and XLSX: the same rows, its filters and its address`, async ({
    page,
    baseURL,
    isMobile,
  }) => {
    const complaints = await watchPage(page, baseURL ?? '')
    const keyboard = await startAt(page, path)
    await keyboard.skipHead()
    const text = await readFile(await (await download(page, keyboard, 'CSV')).path(), 'utf8')
    keyboard.expectAtMost(isMobile ? phone : wide)
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [head = [], ...lines] = cellsOf(text.slice(1))
    expect(head.length).toBeGreaterThan(1)
    const end = lines.findIndex((line) => line.join('') === '')
    const about = new Map(lines.slice(end + 1).map(([term = '', said = '']) => [term, said]))
    expect(about.get('Adres van deze weergave')).toContain('gemeente=GM0917')
    expect(about.get('Filters')).toBe(path.includes('wet=') ? 'Wet: Wet publieke gezondheid' : 'geen')

    const file = await download(page, keyboard, 'XLSX')
    expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.xlsx$/)
    const [table, notes] = await readXlsxFile(await file.path())
    expect(table?.data).toHaveLength(end + 1)
    expect(table?.data[0]).toEqual(head)
    expect(notes?.data.flat()).toContain(about.get('Adres van deze weergave'))
    expect(complaints).toEqual({ policy: [], errors: [], foreign: [] })
  })

test('a figure can be had as a picture that stands on its own: PNG, then SVG (16 presses)', async ({
  page,
  baseURL,
}) => {
  const complaints = await watchPage(page, baseURL ?? '')
  const keyboard = await startAt(page, '/indicatoren/overgewicht?gemeente=GM0917')
  await keyboard.skipHead()
  await expect(page.getByRole('img', { name: /^Lijngrafiek/ }).first()).toBeVisible()

  const image = await readFile(await (await download(page, keyboard, 'PNG')).path())
  expect(image.subarray(1, 4).toString()).toBe('PNG')
  expect(image.readUInt32BE(16)).toBeGreaterThan(900)

  const picture = await readFile(await (await download(page, keyboard, 'SVG')).path(), 'utf8')
  expect(picture).not.toMatch(/var\(--|foreignObject|<script|<style| class=|(?:href|src)="(?!#)/)
  expect(picture).toMatch(/>57,8( Heerlen)?</)
  expect(picture).toContain('gemeente=GM0917')
  keyboard.expectAtMost(16)
  expect(complaints).toEqual({ policy: [], errors: [], foreign: [] })

  // Opened by itself, without the app around it: XML that a browser can draw.
  await page.goto(`data:image/svg+xml,${encodeURIComponent(picture)}`)
  expect(await page.evaluate(() => document.querySelector('parsererror') === null)).toBe(true)
  await expect(page.getByText('57,8').last()).toBeVisible()
})

test('a download that fails says why, and the same press succeeds once the connection is back', async ({
  page,
}) => {
  const keyboard = await startAt(page, TASKS)
  await page.route('**/assets/xlsx-*.js*', (route) => route.abort())
  await toFormat(page, keyboard, 'XLSX')
  await keyboard.press('Enter')
  const failure = page.getByText(/Het XLSX-bestand kon niet worden gemaakt: .*Controleer de verbinding/)
  await expect(failure.first()).toBeVisible()
  await page.unroute('**/assets/xlsx-*.js*')

  const coming = page.waitForEvent('download')
  await keyboard.enter(page.getByRole('button', { name: 'Opnieuw proberen' }).first())
  const file = await coming
  expect(await readXlsxFile(await file.path())).toHaveLength(2)
  await expect(page.getByText(`${file.suggestedFilename()} staat bij uw downloads.`)).toBeVisible()
  await expect(buttonFor(page, 'XLSX')).toBeFocused()
})

/** The first set of downloads on the page is that of the list or figure it is about. */
const buttonFor = (page: Page, format: string) =>
  page.getByRole('button', { name: new RegExp(`als ${format}$`) }).first()

async function download(page: Page, keyboard: Keyboard, format: string): Promise<Download> {
  await toFormat(page, keyboard, format)
  const coming = page.waitForEvent('download')
  await keyboard.press('Enter')
  return coming
}

/** The formats are one stop for Tab, CSV at first; arrows lead to the others. */
async function toFormat(page: Page, keyboard: Keyboard, format: string): Promise<void> {
  const formats = page.getByRole('toolbar', { name: 'Downloaden' }).first()
  if ((await formats.locator(':focus').count()) === 0) await keyboard.tabTo(buttonFor(page, 'CSV'))
  await keyboard.arrowTo(buttonFor(page, format))
}

/** CSV as Dutch Excel reads it: cells parted by semicolons, kept whole by quotes. */
function cellsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )
}

test('the line is a list on paper, and a picture again after it', async ({ page }) => {
  await page.goto('/verband/taak/wpg-2-2-d?gemeente=GM0917&weergave=beeld')
  await expect(page.locator('.line-picture')).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.line-picture')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.line-picture')).toBeVisible()
})
