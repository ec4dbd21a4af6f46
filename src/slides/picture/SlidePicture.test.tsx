import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { arial, exampleSlides, pptxDeck } from '../../../tests/builders/slides.ts'
import { all, openPackage, type OpenPackage } from '../../../tests/pptx/openPackage.ts'
import { slideExamples } from '../../features/gallery/data/slides.ts'
import { formatNumber } from '../../messages/format.ts'
import { writePptx } from '../pptx/deck.ts'
import type { SlideContent } from '../content.ts'
import { plainText } from '../words.ts'
import { SlidePicture } from './SlidePicture.tsx'
import { SlideText } from './SlideText.tsx'

const named = exampleSlides.map((content, place) => [plainText(content.title), content, place + 1] as const)
const file = openPackage(writePptx(pptxDeck()))

const draw = (content: SlideContent, number?: number) =>
  render(<SlidePicture content={content} number={number} measure={arial} />).container
const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean)
const drawnWords = (container: HTMLElement): Set<string> =>
  new Set([...container.querySelectorAll('text')].flatMap((line) => wordsIn(line.textContent)))

/** Every word that a slide of the file shows: its text, that of its chart, and the figures of its labels and scales. */
function writtenWords(opened: OpenPackage, number: number, { body }: SlideContent): Set<string> {
  const path = `ppt/slides/slide${number}.xml`
  const parts = [path]
  for (const { type, target } of opened.relationsOf(path))
    if (type === 'chart') {
      parts.push(target)
      for (const each of opened.relationsOf(target))
        if (each.type === 'chartUserShapes') parts.push(each.target)
    }
  const trees = parts.map((each) => opened.trees.get(each))
  const texts = trees.flatMap((tree) => all(tree, 'a:p').map((line) => line.textContent))
  const chart = trees[1]
  if (body.kind === 'chart' && body.chart.kind === 'bars') {
    texts.push(...all(all(chart, 'c:cat')[0], 'c:v').map((each) => each.textContent))
    texts.push(
      ...all(all(chart, 'c:val')[0], 'c:v').map((each) => formatNumber(Number(each.textContent), 'nl', 1)),
    )
  }
  for (const axis of all(chart, 'c:valAx')) {
    if (all(axis, 'c:tickLblPos')[0]?.getAttribute('val') === 'none') continue
    const [min, max, step] = ['c:min', 'c:max', 'c:majorUnit'].map((name) =>
      Number(all(axis, name)[0]?.getAttribute('val')),
    )
    for (let tick = min ?? 0; tick <= (max ?? 0); tick += step ?? 1) texts.push(String(tick))
  }
  // Marks before paragraphs are those of the master.
  if (body.kind === 'text') texts.push('•', '–')
  return new Set(texts.flatMap(wordsIn))
}

describe('a slide on screen', () => {
  it.each(named)('says the same as the slide in the file: %s', (_title, content, number) => {
    expect([...drawnWords(draw(content, number))].toSorted()).toEqual(
      [...writtenWords(file, number, content)].toSorted(),
    )
  })

  it('is for the eyes alone', () => {
    expect(draw(slideExamples.bars).querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('takes its colours from the house style', () => {
    const fills = [...draw(slideExamples.bars).querySelectorAll('rect')].map(({ style }) => style.fill)
    expect(fills).toContain('var(--gv-series-own)')
  })
})

describe('a slide in words', () => {
  it('has its title as a heading, its unit, and its source as a link with the age of the data', () => {
    render(<SlideText content={slideExamples.bars} heading="h3" />)
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(slideExamples.bars.title)
    expect(screen.getByText(slideExamples.bars.subtitle)).toBeVisible()
    const link = screen.getByRole('link', { name: slideExamples.bars.source })
    expect(link).toHaveAttribute('href', slideExamples.bars.sourceAddress)
    expect(link.parentElement).toHaveTextContent('gegevens uit 2020, 6 jaar oud')
  })

  it('has the figures of a chart as a table, as the language writes them, and in words why one is absent', () => {
    render(<SlideText content={slideExamples.bars} />)
    const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name} `) }))
    expect(row('Nederland').getByText('50,0')).toBeVisible()
    expect(row('Rietbeek').getByText('onderdrukt (te kleine aantallen)')).toBeVisible()
    expect(row('Rietbeek').getAllByText('geen cijfer')).toHaveLength(2)
  })

  it('names the breaks of a trend', () => {
    render(<SlideText content={slideExamples.trend} />)
    expect(screen.getByText('Breuk in 2020: Breuk: nieuwe vraagstelling')).toBeVisible()
    expect(screen.getByRole('rowheader', { name: '2012' })).toBeVisible()
  })

  it('says every line of a diagram as a sentence, and the regions of a map', () => {
    render(<SlideText content={slideExamples.diagram} />)
    for (const { description } of slideExamples.diagram.body.diagram.links)
      expect(screen.getByText(description)).toBeVisible()
    render(<SlideText content={slideExamples.map} />)
    expect(screen.getByText('Gebied 6: geen cijfer')).toBeVisible()
  })

  it('keeps paragraphs with the one that they belong to, each in its language', () => {
    render(<SlideText content={slideExamples.text} />)
    const [outer] = screen.getAllByRole('list')
    expect(outer === undefined ? 0 : outer.children).toHaveLength(3)
    expect(screen.getByText('Health in all policies')).toHaveAttribute('lang', 'en')
  })

  it('names a warning, and links to no address that is not a page', () => {
    render(<SlideText content={{ ...slideExamples.scatter, sourceAddress: 'javascript:alert(1)' }} />)
    expect(screen.getByText('Waarschuwing:')).toBeVisible()
    expect(screen.queryByRole('link')).toBeNull()
  })
})
