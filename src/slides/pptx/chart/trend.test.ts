// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { pptxDeck } from '../../../../tests/builders/slides.ts'
import { all, type OpenPackage, openPackage, partsOf } from '../../../../tests/pptx/openPackage.ts'
import { slideExamples } from '../../../features/gallery/data/slides.ts'
import type { Language } from '../../../messages/texts.ts'
import type { SlideContent } from '../../content.ts'
import { writePptx } from '../deck.ts'

const fileOf = (content: SlideContent, language: Language = 'nl'): OpenPackage =>
  openPackage(writePptx(pptxDeck({ language, slides: [{ content }] })))

const chartOf = (file: OpenPackage) => file.trees.get(partsOf(file, 'drawingml.chart+xml')[0] ?? '')
const valuesOf = (elements: readonly Element[]) => elements.map((each) => each.getAttribute('val'))

it('has its longest series first, since LibreOffice drops one that a longer one comes after, drawn in their own order', () => {
  for (const content of [slideExamples.pace, slideExamples.trend]) {
    const series = all(chartOf(fileOf(content)), 'c:ser')
    const lengths = series.map((each) => Number(valuesOf(all(all(each, 'c:yVal')[0], 'c:ptCount'))[0]))
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
    const order = series.map((each) => Number(valuesOf(all(each, 'c:order'))[0]))
    expect(order.toSorted((a, b) => a - b)).toEqual(order.map((_, place) => place))
  }
})

it('dots the pace from its first figure to its last, and marks no point on it', () => {
  const pace = all(chartOf(fileOf(slideExamples.pace)), 'c:ser').find((each) =>
    all(each, 'c:tx')[0]?.textContent.includes('in dit tempo'),
  )
  expect(valuesOf(all(pace, 'c:symbol'))).toEqual(['none'])
  expect(valuesOf(all(pace, 'a:prstDash'))).toEqual(['sysDot'])
  expect(all(all(pace, 'c:yVal')[0], 'c:v').map((each) => each.textContent)).toEqual(['57.8', '61.5'])
})

it('has the names of half-years along the foot in place of numbers', () => {
  const file = fileOf(slideExamples.halfYears)
  expect(valuesOf(all(chartOf(file), 'c:tickLblPos'))).toContain('none')
  const [drawing = ''] = partsOf(file, 'drawingml.chartshapes+xml')
  const words = all(file.trees.get(drawing), 'a:t').map((each) => each.textContent)
  expect(words).toEqual(
    expect.arrayContaining(['1e helft 2022', '2e helft 2022', '1e helft 2023', '2e helft 2023']),
  )
})

it('says above the plot where the scale begins', () => {
  const file = fileOf(slideExamples.pace)
  const [drawing = ''] = partsOf(file, 'drawingml.chartshapes+xml')
  expect(file.trees.get(drawing)?.textContent).toContain('as begint bij 45\u00a0%')
})

it('writes figures in the language of the slide', () => {
  const formats = (language: Language) =>
    all(chartOf(fileOf(slideExamples.bars, language)), 'c:numFmt').map((each) =>
      each.getAttribute('formatCode'),
    )
  expect(formats('nl')).toContain('[$-413]#,##0.0')
  expect(formats('en')).toContain('[$-809]#,##0.0')
})

it('leads from the line of the source as a whole: LibreOffice breaks a link within a text anywhere', () => {
  const slide = fileOf({ ...slideExamples.bars, sourceAddress: 'https://voorbeeld.nl/x' }).trees.get(
    'ppt/slides/slide1.xml',
  )
  const [link, ...others] = all(slide, 'a:hlinkClick')
  expect([link?.parentElement?.tagName, others.length]).toEqual(['p:cNvPr', 0])
})
