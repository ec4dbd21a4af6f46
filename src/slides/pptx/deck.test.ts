// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { exampleSlides, pptxDeck } from '../../../tests/builders/slides.ts'
import { workbookOf } from '../../../tests/pptx/chartFaults.ts'
import { all, attributeOf, type OpenPackage, openPackage, partsOf } from '../../../tests/pptx/openPackage.ts'
import { packageFaults } from '../../../tests/pptx/packageFaults.ts'
import { titleOf } from '../../../tests/pptx/slideFaults.ts'
import type { Chart } from '../chart.ts'
import type { SlideContent } from '../content.ts'
import { plainText } from '../words.ts'
import { writePptx } from './deck.ts'

const slides = exampleSlides
const file = openPackage(writePptx(pptxDeck()))
const charts = slides.flatMap(({ body }): Chart[] => (body.kind === 'chart' ? [body.chart] : []))
const slidePath = (place: number) => `ppt/slides/slide${place + 1}.xml`
const placeOf = (wanted: (content: SlideContent) => boolean) => slidePath(slides.findIndex(wanted))

describe('a PowerPoint file', () => {
  it('holds together, is told apart and is described, with every body in it', () => {
    expect(packageFaults(writePptx(pptxDeck()))).toEqual([])
  })

  it('holds together in English, without notes, and without slides', () => {
    const plain = exampleSlides.map((content) => ({ content }))
    expect(packageFaults(writePptx(pptxDeck({ language: 'en', slides: plain })))).toEqual([])
    expect(packageFaults(writePptx(pptxDeck({ slides: [] })))).toEqual([])
  })

  it('is the same, byte for byte, for the same deck', () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') })
    const today = writePptx(pptxDeck())
    vi.setSystemTime(new Date('2027-01-01T12:00:00Z'))
    expect(writePptx(pptxDeck())).toEqual(today)
    vi.useRealTimers()
  })

  it('has the titles and the notes of its slides, a paragraph for each line', () => {
    expect(slides.map((_, place) => titleOf(file, slidePath(place)))).toEqual(
      slides.map(({ title }) => plainText(title)),
    )
    const notes = all(file.trees.get('ppt/notesSlides/notesSlide2.xml'), 'p:sp').find((shape) =>
      all(shape, 'p:ph').some((place) => attributeOf(place, 'type') === 'body'),
    )
    expect(all(notes, 'a:p').map((line) => line.textContent)).toEqual(['Dia 2.', 'Tweede regel.'])
  })

  it('says the language of the deck, and of what is in another', () => {
    const languages = all(file.trees.get(slidePath(1)), 'a:rPr').map((each) => attributeOf(each, 'lang'))
    expect(new Set(languages)).toEqual(new Set(['nl-NL', 'en-GB']))
    const english = openPackage(writePptx(pptxDeck({ language: 'en' })))
    expect(all(english.trees.get('docProps/core.xml'), 'dc:language')[0]?.textContent).toBe('en-GB')
  })

  it('leads from the source line to the address of the figure', () => {
    const [link] = file.relationsOf(slidePath(0)).filter(({ type }) => type === 'hyperlink')
    expect(link).toMatchObject({ isOutside: true, target: slides[0]?.sourceAddress })
    const unsafe = slides.map((content) => ({
      content: { ...content, sourceAddress: 'javascript:alert(1)' },
    }))
    const without = openPackage(writePptx(pptxDeck({ slides: unsafe })))
    expect(without.relationsOf(slidePath(0)).map(({ type }) => type)).not.toContain('hyperlink')
  })

  it('names the colours of the theme, and holds each once', () => {
    const scheme = all(file.trees.get('ppt/theme/theme1.xml'), 'a:accent1')[0]
    expect(attributeOf(scheme?.children[0], 'val')).toBe('0B5563')
  })
})

describe('charts in a PowerPoint file', () => {
  it('are edited with the sheet that they were made of', () => {
    const written = partsOf(file, 'drawingml.chart+xml').map((path) => workbookOf(file, path))
    expect(written).toHaveLength(charts.length)
    for (const [place, { sheet }] of charts.entries()) {
      const cells = written[place]?.cells
      const grid = [sheet.head, ...sheet.rows].map((row, line) =>
        row.map((_, column) => cells?.get(`${'ABCDEFGH'[column]}${line + 1}`)),
      )
      expect(grid).toEqual(
        [sheet.head, ...sheet.rows].map((row) =>
          row.map((value) => (value === undefined ? undefined : String(value))),
        ),
      )
    }
  })

  it('draw margins as far as the bounds lie from the figure, and none without them', () => {
    const cells = workbookOf(file, 'ppt/charts/chart1.xml')?.cells
    const rows = charts[0]?.sheet.rows ?? []
    const reach = rows.map((_, row) => ['E', 'F'].map((column) => cells?.get(`${column}${row + 2}`)))
    const expected = rows.map(([, value, lower, upper]) =>
      typeof value === 'number'
        ? [value - Number(lower), Number(upper) - value].map((each) => String(Number(each.toFixed(10))))
        : [undefined, undefined],
    )
    expect(reach).toEqual(expected)
  })

  it('say in words where a figure is not there', () => {
    expect(textsIn(file, 'ppt/drawings/drawing1.xml')).toEqual(['onderdrukt (te kleine aantallen)'])
  })

  it('draw no line across a break or an absent figure', () => {
    const trend = file.trees.get('ppt/charts/chart3.xml')
    const orderOf = (series: Element) => Number(attributeOf(all(series, 'c:order')[0], 'val'))
    const years = all(trend, 'c:ser')
      .toSorted((one, other) => orderOf(one) - orderOf(other))
      .map((each) => all(all(each, 'c:xVal')[0], 'c:v').map((year) => Number(year.textContent)))
    expect(years).toEqual([
      [2012, 2014, 2016],
      [2020, 2021, 2022, 2024],
      [2012, 2014, 2016],
      [2020, 2021, 2022, 2024],
      [2012, 2014, 2016],
      [2020],
      [2022, 2024],
    ])
    expect(textsIn(file, 'ppt/drawings/drawing2.xml')).toEqual(['Breuk: nieuwe vraagstelling'])
  })
})

describe('diagrams in a PowerPoint file', () => {
  it('are shapes, and lines that hold on to them at both ends', () => {
    const content = slides.find(({ body }) => body.kind === 'diagram')
    const diagram = content?.body.kind === 'diagram' ? content.body.diagram : undefined
    const tree = file.trees.get(placeOf((each) => each === content))
    const lines = all(tree, 'p:cxnSp')
    expect(lines.map((line) => attributeOf(all(line, 'p:cNvPr')[0], 'descr'))).toEqual(
      diagram?.links.map(({ description }) => description),
    )
    expect(lines.every((line) => all(line, 'a:stCxn').length + all(line, 'a:endCxn').length === 2)).toBe(true)
  })

  it('hold the regions of a map together as one thing', () => {
    const map = slides.findLast(({ body }) => body.kind === 'diagram')
    const group = all(file.trees.get(placeOf((each) => each === map)), 'p:grpSp')[0]
    expect(all(group, 'a:custGeom')).toHaveLength(
      map?.body.kind === 'diagram' ? map.body.diagram.areas.length : 0,
    )
  })
})

describe('hostile texts', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ']]>',
      '<a:t>',
      '&amp;',
      '\u0000\u000B',
      '\uD800',
      '\uFFFF',
      "'=1+1'",
      '',
      '\u202E',
      '"\n\t',
    ),
  )

  it('do no harm, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 8, maxLength: 8 }), (texts) => {
        const [title = '', unit = '', source = '', notes = '', cell = '', name = '', words = '', head = ''] =
          texts
        const given: SlideContent = {
          title: `1 ${title}`,
          subtitle: unit,
          body: { kind: 'table', table: { head: [{ words: head }], rows: [[{ words: cell }], [{ words }]] } },
          warning: words,
          source,
          sourceAddress: `https://voorbeeld.nl/?q=${cell}"<>`,
          age: name,
          description: unit,
        }
        const chart: SlideContent = {
          ...given,
          title: `2 ${title}`,
          body: {
            kind: 'chart',
            chart: {
              kind: 'bars',
              sheet: {
                name,
                head: [head, cell],
                rows: [
                  [name, 1],
                  [words, Number.NaN],
                  [cell, undefined],
                ],
              },
              names: 0,
              values: 1,
              axis: { min: 0, max: 1, step: 1 },
              digits: 0,
            },
          },
        }
        const deck = pptxDeck({
          title,
          author: name,
          slides: [
            { content: given, notes },
            { content: chart, notes: `${notes}.` },
          ],
        })
        expect(packageFaults(writePptx(deck))).toEqual([])
      }),
      { numRuns: 25 },
    )
  }, 30_000)
})

const textsIn = (opened: OpenPackage, path: string): string[] =>
  all(opened.trees.get(path), 'a:t').map((each) => each.textContent)
