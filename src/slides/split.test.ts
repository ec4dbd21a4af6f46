import { describe, expect, it } from 'vitest'
import { arial, exampleSlides } from '../../tests/builders/slides.ts'
import { longTable, slideExamples } from '../features/gallery/data/slides.ts'
import type { BarsChart, Sheet } from './chart.ts'
import type { SlideContent, Table } from './content.ts'
import { bodyFits, titleFits } from './fits.ts'
import { splitSlide } from './split.ts'
import { plainText } from './words.ts'

const split = (content: SlideContent) => splitSlide(content, arial, 'nl')
const tablesOf = (slides: readonly SlideContent[]) =>
  slides.flatMap(({ body }): Table[] => (body.kind === 'table' ? [body.table] : []))
const sheetsOf = (slides: readonly SlideContent[]) =>
  slides.flatMap(({ body }): Sheet[] => (body.kind === 'chart' ? [body.chart.sheet] : []))

const manyBars: BarsChart = {
  kind: 'bars',
  names: 0,
  values: 1,
  axis: { min: 0, max: 50, step: 10 },
  digits: 0,
  sheet: {
    name: 'Veel',
    head: ['Gemeente', 'Cijfer'],
    rows: Array.from({ length: 45 }, (_, row) => [`Gemeente ${row}`, row === 31 ? undefined : row]),
    absences: [{ row: 31, column: 1, words: 'onderdrukt' }],
  },
  marked: 30,
  comparator: 2,
}
const barsSlide: SlideContent = { ...slideExamples.bars, body: { kind: 'chart', chart: manyBars } }

describe('a slide that can be read from the back of a room', () => {
  it.each(exampleSlides.map((content) => [plainText(content.title), content] as const))(
    'stays one: %s',
    (_title, content) => {
      expect(bodyFits(content, arial)).toBe(true)
      expect(split(content)).toEqual([content])
    },
  )

  it('says when its title does not stand whole', () => {
    const [content] = exampleSlides
    if (content === undefined) throw new Error('no example')
    expect(titleFits('Heerlen werkt in zeven coalities', content, arial)).toBe(true)
    expect(titleFits('Een titel die maar doorgaat '.repeat(12), content, arial)).toBe(false)
  })
})

describe('a slide with too much on it', () => {
  it('becomes several, each with the head of the table and each row once', () => {
    expect(bodyFits(longTable, arial)).toBe(false)
    const slides = split(longTable)
    expect(slides.map(({ title }) => plainText(title))).toEqual(
      [1, 2, 3].map((place) => `Alle gemeenten, met hun omvang (${place}\u{a0}van\u{a0}3)`),
    )
    expect(slides.map((each) => bodyFits(each, arial))).toEqual([true, true, true])
    const [whole] = tablesOf([longTable])
    expect(tablesOf(slides).map(({ head }) => head)).toEqual([whole?.head, whole?.head, whole?.head])
    expect(tablesOf(slides).flatMap(({ rows }) => rows)).toEqual(whole?.rows)
    expect(new Set(tablesOf(slides).map(({ setting }) => JSON.stringify(setting))).size).toBe(1)
    // No last slide with two rows on it.
    expect(tablesOf(slides).map(({ rows }) => rows.length)).toEqual([14, 14, 12])
  })

  it('keeps a warning on each, which leaves less room', () => {
    const slides = split({ ...longTable, warning: 'Zonder marges: niet te toetsen.' })
    expect(slides.length).toBeGreaterThan(2)
    expect(slides.every((each) => bodyFits(each, arial) && each.warning !== undefined)).toBe(true)
  })

  it('divides bars on one scale, and keeps what is marked and why a figure is absent', () => {
    const slides = split(barsSlide)
    expect(slides).toHaveLength(3)
    expect(sheetsOf(slides).flatMap(({ rows }) => rows)).toEqual(manyBars.sheet.rows)
    const charts = slides.map(({ body }) => (body.kind === 'chart' ? body.chart : undefined))
    expect(charts.map((chart) => (chart?.kind === 'bars' ? chart.axis : undefined))).toEqual(
      slides.map(() => manyBars.axis),
    )
    expect(charts.map((chart) => (chart?.kind === 'bars' ? chart.marked : undefined))).toEqual([
      undefined,
      undefined,
      0,
    ])
    expect(sheetsOf(slides).map(({ absences }) => absences?.map(({ row }) => row))).toEqual([[], [], [1]])
  })

  it('divides text between paragraphs', () => {
    const paragraphs = Array.from({ length: 25 }, (__, place) => ({
      words: `Punt ${place}`,
      level: 1 as const,
    }))
    const slides = split({ ...slideExamples.text, body: { kind: 'text', paragraphs } })
    expect(slides.length).toBeGreaterThan(1)
    expect(slides.flatMap(({ body }) => (body.kind === 'text' ? body.paragraphs : []))).toEqual(paragraphs)
    expect(slides.every((each) => bodyFits(each, arial))).toBe(true)
  })
})
