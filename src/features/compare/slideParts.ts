/** What the slides of every view are made with: the selection in words, and the frame around their bodies. */
import { noComparatorSentence } from '../../charts/figure/columnContext.ts'
import type { FigureTable, FramePart } from '../../charts/figure/figureContext.ts'
import { sourceAges, sourcePhrases, subtitlePhrases } from '../../charts/figure/figureSlide.ts'
import { testability } from '../../charts/figure/judgement.ts'
import { withoutOnePlace } from '../../charts/heatTable/heatModel.ts'
import { dutchIn } from '../../charts/trend/dutchIn.ts'
import { withCautions } from '../../charts/trend/withCautions.ts'
import type { Comparator, ComparedColumn } from '../../domain/comparison/comparison.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import type { Language } from '../../messages/texts.ts'
import type { MadeSlide, SlideContext } from '../../register/slideMaker.ts'
import { sourceAddress } from '../../register/sourceAddress.ts'
import type { SlideBody, SlideContent } from '../../slides/content.ts'
import { phrasesOf } from '../../slides/words.ts'
import { alikeIn, comparatorName, similarInWords } from './comparatorWords.ts'
import { figureSources } from './figureSources.ts'
import { rowsAndPlace } from './selectionWords.ts'
import type { SlideFigures } from './slideFigures.ts'

/** What becomes of a selection: slides, and what of it has none. */
export type ViewSlides = Pick<MadeSlide, 'contents'> & Partial<Pick<MadeSlide, 'missing'>>

export interface SlideParts extends SlideFigures {
  context: SlideContext
  /** "16 gemeenten", "57 buurten van Heerlen" */
  regions: string
  comparator: string
  /** The same where there is little room: "Rest van Nederland". */
  label: string
  nameOf: (code: string) => string
  /** The region that the slide is about: the one picked out, else my municipality. */
  marked: string
  address: string
}

export function slideParts(figures: SlideFigures, whole: string, context: SlideContext): SlideParts {
  const { index, language, municipality } = context
  const { selection, compared } = figures
  // The title names the municipality that all of them lie in.
  const comparison = withoutOnePlace(compared.comparison)
  return {
    ...figures,
    compared: { ...compared, comparison },
    context,
    regions: rowsAndPlace(selection, comparison.rows.length, index, language),
    comparator: comparatorName(comparison.comparator, index, language, municipality),
    label: labelOf(comparison.comparator, context),
    nameOf: (code) => index.regions.byCode.get(code)?.name ?? code,
    marked: selection.pickedOut ?? municipality,
    address: sourceAddress(whole, context),
  }
}

function labelOf(comparator: Comparator, { index, language, municipality }: SlideContext): string {
  const t = compareSlideTexts[language]
  if (comparator.kind === 'country') return t.countryShort
  if (comparator.kind === 'rest') return t.restShort
  if (comparator.kind === 'group') return t.groupShort
  return comparatorName(comparator, index, language, municipality)
}

export interface Framed {
  title: string
  frame: readonly FramePart[]
  /** What stands behind unit, age and year. */
  more?: readonly (string | undefined)[]
  body: SlideBody
  /** What may not be read into it, the gravest first. */
  cautions: readonly (string | undefined)[]
  sources: readonly FigureTable[]
  /** What the figure shows, in the sentences of the page. */
  description: readonly string[]
  /** Words of the register that stand in the cautions: they are Dutch. */
  register?: readonly string[]
  /** What goes with cautions that have a slide of their own. */
  findings?: readonly string[]
}

/** The slide around a body; what it has no room to say follows on one more. */
export function framed(parts: SlideParts, given: Framed): readonly SlideContent[] {
  const { context } = parts
  const { language, today } = context
  const register = [...namesIn(parts), ...(given.register ?? [])]
  const dutch = (words: string) => dutchIn(words, register, language)
  const cautions = [...given.cautions, similarTo(parts)].filter((each) => each !== undefined)
  const content: SlideContent = {
    title: dutch(given.title),
    subtitle: [
      ...subtitlePhrases(given.frame, language),
      ...(given.more ?? []).flatMap((each) =>
        each === undefined ? [] : [{ text: ' · ' }, ...phrasesOf(dutch(each))],
      ),
    ],
    body: given.body,
    source: sourcePhrases(given.sources, language),
    sourceAddress: parts.address,
    age: sourceAges(given.sources, today, language),
    description: given.description.join(' '),
  }
  const made = { ...context, subject: given.title }
  const slides = withCautions(content, cautions.map(dutch), made)
  // A slide for what had no room says what the figure shows too.
  return slides.length === 1
    ? slides
    : withCautions(content, cautions.map(dutch), made, (given.findings ?? []).map(dutch))
}

/** Names that may stand in a sentence; those of regions are Dutch. */
const namesIn = ({ compared, selection, comparator, nameOf }: SlideParts): string[] => [
  ...compared.comparison.rows.map(({ name }) => name),
  ...(compared.comparison.comparator.kind === 'region' ? [comparator] : []),
  ...(selection.within === undefined ? [] : [nameOf(selection.within)]),
]

/** The tables of some columns, with what is known of those that were imported. */
export const sourcesIn = ({ ready }: SlideParts, columns: readonly ComparedColumn[]): FigureTable[] =>
  figureSources(
    columns,
    ready.flatMap((each) => each.imports),
  )

/** In what the municipalities of a mean are alike. */
function similarTo({ compared: { comparison }, context }: SlideParts): string | undefined {
  const { index, language, municipality } = context
  return comparison.comparator.kind === 'similar'
    ? similarInWords(index, language, municipality, alikeIn(comparison.columns))
    : undefined
}

/** What cannot be said of the differences with the comparator: that there is none to compare with, or nothing to test with. */
export function testCautions(column: ComparedColumn, comparator: string, language: Language): string[] {
  const t = comparedTexts[language]
  if (column.comparator.state === 'none')
    return [noComparatorSentence(comparator, column.comparator.reason, language)]
  const tested = testability(column)
  return tested === 'all' ? [] : [tested === 'none' ? t.notTestable : t.partlyTestable]
}
