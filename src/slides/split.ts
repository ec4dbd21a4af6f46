import { slideTexts } from '../messages/slides.ts'
import type { Language } from '../messages/texts.ts'
import type { Box } from './box.ts'
import type { BarsChart, Row } from './chart.ts'
import type { SlideBody, SlideContent, Table } from './content.ts'
import { bodyFits } from './fits.ts'
import { mostBars } from './layout/barsLayout.ts'
import { tableAt, tableLayout } from './layout/tableLayout.ts'
import { textLayout } from './layout/textLayout.ts'
import type { Measure } from './measure.ts'
import { placesOf, SIZES } from './places.ts'
import { phrasesOf, type Words } from './words.ts'

/**
 * A slide whose body does not fit, as several that do: every row and paragraph is on one of them, a table's head on
 * each, and the title says "(1 van 3)". Other bodies, and one that fits, stay one slide.
 */
export function splitSlide(
  content: SlideContent,
  measure: Measure,
  language: Language,
): readonly SlideContent[] {
  if (bodyFits(content, measure)) return [content]
  const bodies = bodiesOf(content, measure)
  if (bodies.length < 2) return [content]
  return bodies.map((body, place) => ({
    ...content,
    title: withPart(content.title, slideTexts[language].part(place + 1, bodies.length)),
    body,
  }))
}

const withPart = (title: Words, part: string): Words =>
  typeof title === 'string' ? `${title} ${part}` : [...phrasesOf(title), { text: ` ${part}` }]

function bodiesOf(content: SlideContent, measure: Measure): SlideBody[] {
  const { body } = content
  const { body: box } = placesOf(content, measure)
  switch (body.kind) {
    case 'table': {
      const { table } = body
      const { head, rows } = tableAt(table, box.width, Math.min(...SIZES.table), measure)
      const parts = groups(
        rows.map(({ height }) => height),
        box.height - head.height,
      ).map(([first, last]) => ({ ...table, rows: table.rows.slice(first, last) }))
      return alike(table, parts, box, measure).map((part) => ({ kind: 'table', table: part }))
    }
    case 'text': {
      const { paragraphs } = textLayout(body, box.width, measure)
      const bottoms = paragraphs.map(({ y, words }) => y + words.height)
      const heights = bottoms.map((bottom, place) => bottom - (bottoms[place - 1] ?? 0))
      return groups(heights, box.height).map(([first, last]) => ({
        kind: 'text',
        paragraphs: body.paragraphs.slice(first, last),
      }))
    }
    case 'chart': {
      const { chart } = body
      if (chart.kind !== 'bars') return [body]
      const heights = chart.sheet.rows.map(() => 1)
      return groups(heights, Math.max(1, mostBars(box.height))).map(([first, last]) => ({
        kind: 'chart',
        chart: someBars(chart, first, last),
      }))
    }
    case 'cover':
    case 'diagram':
      return [body]
  }
}

/** Parts of a table, all with the letters and columns that the whole has at the largest size at which each part fits. */
function alike(whole: Table, parts: readonly Table[], box: Box, measure: Measure): readonly Table[] {
  let set = parts
  for (const size of SIZES.table) {
    const setting = { size, widths: tableAt(whole, box.width, size, measure).widths }
    set = parts.map((part) => ({ ...part, setting }))
    if (set.every((part) => tableLayout(part, box, measure) !== undefined)) break
  }
  return set
}

/** Rows in as few groups as fit, of about the same height: from the first row to before the last. */
export function groups(heights: readonly number[], most: number): (readonly [Row, Row])[] {
  const count = packed(heights, most).length
  let even = most
  // A little less room each time, as long as no group is added.
  for (let room = most; room > 0; room -= most / 100) {
    const tried = packed(heights, room)
    if (tried.length > count) break
    even = room
  }
  return packed(heights, even)
}

function packed(heights: readonly number[], most: number): (readonly [Row, Row])[] {
  const found: [Row, Row][] = []
  let taken = Number.POSITIVE_INFINITY
  for (const [row, height] of heights.entries()) {
    const last = found.at(-1)
    if (last === undefined || taken + height > most + 0.001) {
      found.push([row, row + 1])
      taken = height
    } else {
      last[1] = row + 1
      taken += height
    }
  }
  return found
}

/** Some of the bars, on the scale of all. */
function someBars(chart: BarsChart, first: Row, last: Row): BarsChart {
  const { marked, comparator, ...rest } = chart
  const moved = (row: Row | undefined) =>
    row !== undefined && row >= first && row < last ? row - first : undefined
  const [own, other] = [moved(marked), moved(comparator)]
  return {
    ...rest,
    sheet: {
      ...chart.sheet,
      rows: chart.sheet.rows.slice(first, last),
      absences: (chart.sheet.absences ?? []).flatMap((each) => {
        const row = moved(each.row)
        return row === undefined ? [] : [{ ...each, row }]
      }),
    },
    ...(own === undefined ? {} : { marked: own }),
    ...(other === undefined ? {} : { comparator: other }),
  }
}
