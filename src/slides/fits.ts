import { barsSetting } from './layout/barsLayout.ts'
import type { SlideContent } from './content.ts'
import { boxWords } from './layout/diagramLayout.ts'
import { fitWords, LINE_HEIGHT, TITLE_LEADING } from './layout/fitWords.ts'
import { tableLayout } from './layout/tableLayout.ts'
import { textLayout } from './layout/textLayout.ts'
import type { Measure } from './measure.ts'
import { placesOf, SIZES } from './places.ts'
import type { Words } from './words.ts'

/** A trend with more lines than this has more names than its end has room for. */
const MOST_LINES = 8

/**
 * Can the body be read from the back of a room, whole: at no smaller letters than a slide may have (`SIZES`), with
 * nothing left out? Where not, `splitSlide` makes several slides of a table, bars or text.
 */
export function bodyFits(content: SlideContent, measure: Measure): boolean {
  const { body: box } = placesOf(content, measure)
  const { body } = content
  switch (body.kind) {
    case 'cover':
      return true
    case 'text':
      return textLayout(body, box.width, measure).height <= box.height
    case 'table':
      return tableLayout(body.table, box, measure) !== undefined
    case 'diagram':
      return body.diagram.boxes.every((each) => !boxWords(each, measure).isCut)
    case 'chart': {
      const { chart } = body
      if (chart.kind === 'bars') return barsSetting(chart.sheet.rows.length, box.height) !== undefined
      return chart.kind === 'scatter' || chart.lines.length <= MOST_LINES
    }
  }
}

/** Does a title stand whole on its slide? Who writes one is told when it does not. */
export function titleFits(title: Words, content: SlideContent, measure: Measure): boolean {
  const { title: box } = placesOf(content, measure)
  const isCover = content.body.kind === 'cover'
  return !fitWords(title, box, isCover ? SIZES.coverTitle : SIZES.title, measure, {
    strong: true,
    leading: isCover ? LINE_HEIGHT : TITLE_LEADING,
  }).isCut
}
