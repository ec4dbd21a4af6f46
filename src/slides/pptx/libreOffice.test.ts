import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pptxDeck } from '../../../tests/builders/slides.ts'
import { missingPrograms, openInLibreOffice, type OpenedDeck } from '../../../tests/pptx/libreOffice.ts'
import type { SlideContent } from '../content.ts'
import { plainText } from '../words.ts'
import { writePptx } from './deck.ts'

const missing = await missingPrograms()
if (missing.length > 0)
  console.warn(
    `Not opened in LibreOffice: ${missing.join(', ')} not found (apt-get install libreoffice-impress-nogui poppler-utils).`,
  )

const SLOW = 200_000
const bare = (text: string) => text.replace(/\s+/g, '')

describe.skipIf(missing.length > 0)('a PowerPoint file, in LibreOffice', () => {
  let folder = ''
  let opened: OpenedDeck = { filter: '', pages: [] }
  const deck = pptxDeck()

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gezond-verband-pptx-'))
    const file = join(folder, 'dek.pptx')
    writeFileSync(file, writePptx(deck))
    opened = await openInLibreOffice(file)
  }, SLOW)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('opens as a presentation, a page for each slide', () => {
    expect(opened.filter).toBe('impress_pdf_Export')
    expect(opened.pages).toHaveLength(deck.slides.length)
  })

  it('shows title, source and the texts of tables, diagrams and bars', () => {
    for (const [place, { content }] of deck.slides.entries()) {
      const page = bare(opened.pages[place] ?? '')
      for (const text of textsOf(content)) expect(page).toContain(bare(text))
    }
  })
})

/** What has to be read on the page of a slide. */
function textsOf({ title, source, body }: SlideContent): readonly string[] {
  const own = (() => {
    switch (body.kind) {
      case 'table':
        return body.table.rows.flat().map(({ words }) => plainText(words))
      case 'text':
        return body.paragraphs.map(({ words }) => plainText(words))
      case 'diagram':
        return body.diagram.boxes.map(({ words }) => plainText(words))
      case 'chart': {
        const { chart } = body
        return chart.kind === 'bars' ? chart.sheet.rows.map((row) => String(row[chart.names])) : []
      }
      case 'cover':
        return []
    }
  })()
  return [plainText(title), plainText(source), ...own]
}
