import type { Deck } from '../../../contract/deck.ts'
import { loadPptx } from '../../../slides/loadPptx.ts'
import { canvasMeasure, slideFonts } from '../../../slides/picture/canvasMeasure.ts'
import { themeOfPage } from '../../../slides/slideTheme.ts'
import type { Page } from '../pages.ts'

const AUTHOR = 'Gezond Verband'
const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * A deck as a PowerPoint file.
 * @param made when: ISO 8601 in UTC
 * @throws DownloadError `noNetwork` when the writer does not come
 */
export async function deckAsPptx(deck: Deck, pages: readonly Page[], made: string): Promise<Blob> {
  const { writePptx } = await loadPptx()
  const file = writePptx({
    title: deck.title,
    author: AUTHOR,
    // To the second, as Office has it.
    made: made.replace(/\.\d+Z$/, 'Z'),
    language: deck.language,
    theme: themeOfPage(AUTHOR),
    measure: canvasMeasure(slideFonts()),
    slides: pages.map(({ content, notes }) => ({ content, notes })),
  })
  return new Blob([file.slice()], { type: POWERPOINT })
}
