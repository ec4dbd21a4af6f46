import { describe, expect, it } from 'vitest'
import { arial, exampleSlides, widerFont } from '../../../tests/builders/slides.ts'
import { type Box, overlap } from '../box.ts'
import type { Chart } from '../chart.ts'
import type { Table } from '../content.ts'
import { frameLayout } from '../frameLayout.ts'
import type { Measure } from '../measure.ts'
import { PLACES, placesOf, SLIDE } from '../places.ts'
import { plainText } from '../words.ts'
import { barsLayout, SCALE_SIZE } from './barsLayout.ts'
import { bandName, boxWords } from './diagramLayout.ts'
import type { Fitted } from './fitWords.ts'
import { scatterLayout } from './scatterLayout.ts'
import { CELL, tableLayout } from './tableLayout.ts'
import { textLayout, INDENT } from './textLayout.ts'
import { trendLayout } from './trendLayout.ts'

/**
 * Laid out for Arial, and then set in a font that is a tenth wider, as on a computer without ours: nothing may run out of
 * its place.
 */
const ROUNDING = 0.01
const named = exampleSlides.map((content) => [plainText(content.title), content] as const)
const charts = exampleSlides.flatMap(({ body }): Chart[] => (body.kind === 'chart' ? [body.chart] : []))
const box: Box = PLACES.body
const end = (at: Box) => at.x + at.width

const widest = ({ lines, size }: Fitted, strong: boolean, measure: Measure = widerFont): number =>
  Math.max(
    0,
    ...lines.map((line) =>
      line.reduce((sum, phrase) => sum + measure(phrase.text, size, strong || phrase.strong === true), 0),
    ),
  )

describe('what stands around a body', () => {
  it.each(named)('stays in its place: %s', (_title, content) => {
    const { places, title, subtitle, warning, foot } = frameLayout(content, arial)
    for (const [fitted, place, strong] of [
      [title, places.title, true],
      [subtitle, places.subtitle, false],
      [foot, places.foot, false],
    ] as const) {
      expect(widest(fitted, strong)).toBeLessThanOrEqual(place.width + ROUNDING)
      expect(fitted.height).toBeLessThanOrEqual(place.height + ROUNDING)
      expect(fitted.isCut).toBe(false)
    }
    expect(warning === undefined ? 0 : widest(warning, false)).toBeLessThanOrEqual(places.warning?.width ?? 0)
  })

  it.each(named)('does not touch anything else: %s', (_title, content) => {
    const { title, subtitle, body, warning, foot, number } = placesOf(content, arial)
    const all = [title, subtitle, foot, number, ...(warning === undefined ? [] : [warning])].concat(
      content.body.kind === 'cover' ? [] : [body],
    )
    const touching = all.flatMap((a, place) => all.slice(place + 1).filter((b) => overlap(a, b)))
    expect(touching).toEqual([])
    expect(all.filter((each) => end(each) > SLIDE.width || each.y + each.height > SLIDE.height)).toEqual([])
  })
})

describe('bars', () => {
  it('have their names at their left and all figures within the body', () => {
    for (const chart of charts) {
      if (chart.kind !== 'bars') continue
      const { rows, plot, size } = barsLayout(chart, box, arial, 'nl')
      for (const { name, isStrong, y, label, absent, start } of rows) {
        expect(plot.x - 8 - widerFont(name, size, isStrong)).toBeGreaterThanOrEqual(box.x - ROUNDING)
        expect(y - size / 2).toBeGreaterThanOrEqual(box.y)
        expect(label === undefined ? 0 : label.x + widerFont(label.text, size, true)).toBeLessThanOrEqual(
          end(box),
        )
        expect(absent === undefined ? 0 : start + widerFont(absent, size, false)).toBeLessThanOrEqual(
          end(box),
        )
      }
      expect(size).toBeGreaterThanOrEqual(SCALE_SIZE)
    }
  })

  it('hold their figure only where it covers no margin', () => {
    for (const chart of charts) {
      if (chart.kind !== 'bars') continue
      const { rows, size } = barsLayout(chart, box, arial, 'nl')
      const covering = rows.filter(({ label, whisker }) => {
        if (label === undefined || whisker === undefined) return false
        const right = label.x + widerFont(label.text, size, true)
        return label.x < whisker.to && right > whisker.from + ROUNDING
      })
      expect(covering).toEqual([])
    }
  })
})

describe('lines', () => {
  const [chart] = charts.flatMap((each) => (each.kind === 'trend' ? [each] : []))
  if (chart === undefined) throw new Error('no trend among the examples')
  const layout = trendLayout(chart, box, arial, 'nl')

  it('have their names within the body, none on another', () => {
    const labels = layout.lines.flatMap(({ label }) => label ?? [])
    expect(labels).toHaveLength(chart.lines.length)
    for (const { x, text } of labels)
      expect(x + widerFont(text, layout.size, true)).toBeLessThanOrEqual(end(box) + ROUNDING)
    const ys = labels.map(({ y }) => y).toSorted((a, b) => a - b)
    const gaps = ys.slice(1).map((y, place) => y - (ys[place] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(layout.size)
  })

  it('have years as far apart as they are', () => {
    const [first, second, third] = layout.lines[1]?.runs.flat().map(({ x }) => x) ?? []
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo((third ?? 0) - (second ?? 0))
    const [, , after, next] = layout.lines[0]?.runs.flat().map(({ x }) => x) ?? []
    expect((next ?? 0) - (after ?? 0)).toBeCloseTo(((second ?? 0) - (first ?? 0)) / 2)
  })

  it('have words at a break above the plot, where no line runs', () => {
    for (const { words, box: at } of layout.breaks) {
      expect(widest(words, false)).toBeLessThanOrEqual(at.width)
      expect(at.y + at.height).toBeLessThanOrEqual(layout.plot.box.y)
    }
  })

  it('have words at a break near the right edge on the left of it', () => {
    const late = {
      ...chart,
      breaks: [{ year: 2024, words: 'Breuk: nieuwe vraagstelling en een andere steekproef' }],
    }
    const [{ anchor, box: at } = { anchor: undefined, box }] = trendLayout(late, box, arial, 'nl').breaks
    expect(anchor).toBe('end')
    expect(at.x).toBeGreaterThanOrEqual(box.x)
  })
})

describe('points', () => {
  it('have names that cover nothing, and always that of their own municipality', () => {
    const [chart] = charts.flatMap((each) => (each.kind === 'scatter' ? [each] : []))
    if (chart === undefined) throw new Error('no scatter among the examples')
    const { labels, plot } = scatterLayout(chart, box, arial, 'nl')
    expect(labels[0]?.row).toBe(chart.marked)
    const touching = labels.flatMap((a, place) =>
      labels.slice(place + 1).filter((b) => overlap(a.box, b.box)),
    )
    expect(touching).toEqual([])
    expect(labels.filter((each) => each.box.x < plot.box.x || end(each.box) > end(plot.box))).toEqual([])
  })
})

/** Words so short that every line is filled. */
const wordy: Table = {
  head: [{ words: 'Wettelijke taak' }, { words: 'Jaar' }],
  rows: [1, 2, 3, 4].map((row) => [{ words: 'om de '.repeat(60) }, { words: String(2020 + row) }]),
}

describe('tables, text and diagrams', () => {
  it('hold the words of each cell', () => {
    const tables = exampleSlides.flatMap(({ body }) => (body.kind === 'table' ? [body.table] : []))
    for (const table of [...tables, wordy]) {
      const layout = tableLayout(table, box, arial)
      expect(layout).toBeDefined()
      for (const row of [layout?.head, ...(layout?.rows ?? [])])
        for (const [column, cell] of (row?.cells ?? []).entries()) {
          const room = (layout?.widths[column] ?? 0) - 2 * CELL.across
          expect(widest(cell, row === layout?.head)).toBeLessThanOrEqual(room + ROUNDING)
          expect(cell.height).toBeLessThanOrEqual(row?.height ?? 0)
        }
      expect(layout?.height).toBeLessThanOrEqual(box.height + ROUNDING)
    }
  })

  it('hold their paragraphs', () => {
    for (const { body } of exampleSlides) {
      if (body.kind !== 'text') continue
      for (const { words, level } of textLayout(body, box.width, arial).paragraphs)
        expect(widest(words, false)).toBeLessThanOrEqual(box.width - INDENT[level] + ROUNDING)
    }
  })

  it('hold the words of each box and band', () => {
    for (const { body } of exampleSlides) {
      if (body.kind !== 'diagram') continue
      for (const each of body.diagram.boxes) {
        const words = boxWords(each, arial)
        expect(words.isCut).toBe(false)
        expect(widest(words, each.strong === true)).toBeLessThanOrEqual(each.box.width)
        expect(words.height).toBeLessThanOrEqual(each.box.height)
        expect(words.size).toBeGreaterThanOrEqual(SCALE_SIZE)
      }
      for (const band of body.diagram.bands)
        expect(widest(bandName(band, arial), false)).toBeLessThanOrEqual(band.box.width)
    }
  })
})
