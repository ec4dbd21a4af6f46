import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Page, test } from '@playwright/test'
import { missingPrograms, openInLibreOffice } from '../pptx/libreOffice.ts'

/** The decks that are ready for a municipality, as files that other programs open: once, on the wide screen. */
test.describe.configure({ timeout: 120_000 })

const run = promisify(execFile)
const VALIDATOR = process.env.GV_OOXML_VALIDATOR ?? join('node_modules', '.bin', 'ooxml-validator')

const DECKS = [
  { deck: 'Onze coalities', slides: 6 },
  { deck: 'Trendbreuk in cijfers', slides: 6 },
  { deck: 'Wettelijke taken en hoe wij ze invullen', slides: 9 },
  { deck: 'Stand van een initiatief', pick: 'Programma Trendbreuk Zuid-Limburg', slides: 6 },
] as const

for (const { deck, slides, ...rest } of DECKS)
  test(`“${deck}” is valid and opens in LibreOffice, a page for each slide @own-window`, async ({
    page,
  }, info) => {
    const missing = await missingPrograms()
    test.skip(
      missing.length > 0,
      `not found: ${missing.join(', ')} (apt-get install libreoffice-impress-nogui poppler-utils)`,
    )
    await page.goto('/presenteren?gemeente=GM0917')
    const make = page.getByRole('button', { name: new RegExp(`^Maken: ${deck}`) })
    if ('pick' in rest)
      await page.getByLabel('Initiatief', { exact: true }).selectOption({ label: rest.pick })
    await make.click()
    const titles = await titlesOf(page)
    expect(titles.length).toBeGreaterThanOrEqual(slides)

    const started = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PowerPoint' }).click()
    const file = info.outputPath('dek.pptx')
    await (await started).saveAs(file)
    expect(existsSync(VALIDATOR), 'npm ci installs the validator').toBe(true)
    const { stdout } = await run(VALIDATOR, [file, '--officeVersion', 'Microsoft365'])
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] })

    const opened = await openInLibreOffice(file)
    expect(opened.filter).toBe('impress_pdf_Export')
    expect(opened.pages.length).toBeGreaterThanOrEqual(titles.length)
    // Every slide is there under its own title, in their order, and none says that it cannot be shown.
    let from = 0
    for (const title of titles) {
      const at = opened.pages.findIndex((text, place) => place >= from && bare(text).includes(bare(title)))
      expect(at, title).toBeGreaterThanOrEqual(from)
      from = at + 1
    }
    expect(opened.pages.join(' ')).not.toContain('kan niet worden getoond')
  })

/** What the slides of the deck on screen are called. */
async function titlesOf(page: Page): Promise<string[]> {
  const slides = page.getByRole('option')
  await expect(slides.first()).toBeVisible()
  await expect(slides.filter({ hasText: 'De dia wordt gemaakt' })).toHaveCount(0)
  const names = await slides.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
  return names.map((name) => name.replace(/^Dia \d+(?:, \d+ pagina’s)?: /, ''))
}

const bare = (text: string): string => text.replace(/\s+/g, '')
