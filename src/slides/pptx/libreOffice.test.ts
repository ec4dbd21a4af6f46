import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pptxDeck } from '../../../tests/builders/slides.ts'
import { missingPrograms, openInLibreOffice, type OpenedDeck } from '../../../tests/pptx/libreOffice.ts'
import { formatNumber } from '../../messages/format.ts'
import { type BarsChart, figureAt } from '../chart.ts'
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

  it('shows title, source, the texts of tables and diagrams, the figures of bars and the names of lines', () => {
    for (const [place, { content }] of deck.slides.entries()) {
      const page = bare(opened.pages[place] ?? '')
      for (const text of textsOf(content)) expect(page).toContain(bare(text))
    }
  })
})

/** The figures of bars as the language of the slide writes them, whatever the language of the program. */
const writtenIn = ({ sheet, values, digits }: BarsChart): string[] =>
  sheet.rows.flatMap((_, row) => {
    const figure = figureAt(sheet, row, values)
    return figure === undefined ? [] : [formatNumber(figure, 'nl', digits)]
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
        return chart.kind === 'bars'
          ? [...chart.sheet.rows.map((row) => String(row[chart.names])), ...writtenIn(chart)]
          : chart.kind === 'trend'
            ? [
                ...chart.lines.map(({ values }) => chart.sheet.head[values] ?? ''),
                ...(chart.periods === undefined ? [] : chart.sheet.rows.map(([period]) => String(period))),
                chart.axis.title ?? '',
              ]
            : []
      }
      case 'cover':
        return []
    }
  })()
  return [plainText(title), plainText(source), ...own]
}
