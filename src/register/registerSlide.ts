/** What slides of the register have in common: where it comes from, how old it is, and how much of a list they take. */
import { PAGES } from '../contract/addresses.ts'
import { type ParameterCodec, readParameter } from '../contract/selection.ts'
import type { LineKind } from '../domain/graph/registerIndex.ts'
import { formatDay } from '../messages/format.ts'
import { listTexts } from '../messages/lists.ts'
import { slideFrameTexts } from '../messages/registerSlides/frame.ts'
import { shellTexts } from '../messages/shell.ts'
import type { Language } from '../messages/texts.ts'
import { kindWords } from '../messages/values.ts'
import type { Cell, SlideContent } from '../slides/content.ts'
import { splitSlide } from '../slides/split.ts'
import { type Phrase, phrasesOf, plainText, type Words } from '../slides/words.ts'
import type { MadeSlide, SlideAddress, SlideContext } from './slideMaker.ts'
import { sourceAddress } from './sourceAddress.ts'

/** More slides of one list than this nobody follows. */
const MOST_PARTS = 3
/** So many rows of one line stand on a slide, at the smallest letters. */
const MOST_ROWS = 17

/** Name of the municipality that a slide is made for. */
export const placeOf = ({ index, municipality }: Pick<SlideContext, 'index' | 'municipality'>): string =>
  index.regions.byCode.get(municipality)?.name ?? municipality

/**
 * The register as source, with its state and the address that brings the view back.
 * @param rest where what the slide leaves out stands: the same page
 */
export function registerFoot(
  { whole }: Pick<SlideAddress, 'whole'>,
  context: SlideContext,
  rest?: string,
): Pick<SlideContent, 'source' | 'sourceAddress' | 'age'> {
  const { index, language } = context
  const t = slideFrameTexts[language]
  const { version, stateOn } = index.register
  return {
    source: joinedSentences([`${t.source(version)}.`, rest, listTexts[language].cause]),
    sourceAddress: sourceAddress(whole, context),
    // No line of the foot ends within a date.
    age: t.age(formatDay(stateOn, language).replaceAll(' ', '\u{a0}')),
  }
}

/** "de eerste 31 van 52, op naam"; what is left out stands on the page that the source line leads to. */
export function firstOfAll(
  { pattern }: Pick<SlideAddress, 'pattern'>,
  { shown, all, order }: { shown: number; all: number; order: string },
  { language }: Pick<SlideContext, 'language'>,
): { words: string; rest: string } {
  const t = slideFrameTexts[language]
  const name = pageName(pattern, language)
  return {
    words: t.shownOf(shown, all, order),
    rest: name === undefined ? t.wholeList : t.wholeListOn(name),
  }
}

/** The name of a page as the navigation has it; the page of one thing has none. */
function pageName(pattern: SlideAddress['pattern'], language: Language): string | undefined {
  const t = shellTexts[language]
  switch (pattern) {
    case PAGES.overview:
      return t.overview
    case PAGES.tasks:
      return t.tasks
    case PAGES.initiatives:
      return t.initiatives
    case PAGES.goals:
      return t.goals
    case PAGES.partners:
      return t.partners
    default:
      return undefined
  }
}

/** A list as a table, with as many rows as three slides take. */
export interface TableSlide extends Omit<SlideContent, 'body' | 'subtitle' | 'source' | 'age'> {
  subtitle: string
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
  /** In which order the rows are ("op naam"): said where some are left out. */
  order: string
  /** What the address asks for and is not there: it will be said on the slide, and takes room. */
  missing?: readonly string[]
}

/** The slide of a list; where rows are left out, it says how many of how many there are, in which order, and where the rest is. */
export function tableSlide(
  { subtitle, head, rows, order, missing = [], ...rest }: TableSlide,
  address: SlideAddress,
  context: SlideContext,
): SlideContent {
  const withRows = (count: number): SlideContent => {
    const some =
      count === rows.length
        ? undefined
        : firstOfAll(address, { shown: count, all: rows.length, order }, context)
    return {
      ...rest,
      ...registerFoot(address, context, some?.rest),
      subtitle: joined([subtitle, some?.words]),
      body: {
        kind: 'table',
        table: { head: head.map((words) => ({ words })), rows: rows.slice(0, count) },
      },
    }
  }
  const warning = joinedSentences([plainText(rest.warning ?? ''), ...missing])
  const warned = warning === '' ? {} : { warning }
  const isFew = (count: number) =>
    splitSlide({ ...withRows(count), ...warned }, context.measure, context.language).length <= MOST_PARTS
  const all = Math.min(rows.length, MOST_PARTS * MOST_ROWS)
  if (isFew(all)) return withRows(all)
  let [least, most] = [1, all]
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2)
    if (isFew(middle)) least = middle
    else most = middle
  }
  return withRows(least)
}

/** Sentences one after the other, without what is not there. */
export const joinedSentences = (sentences: readonly (string | undefined)[]): string =>
  sentences.filter((each) => each !== undefined && each !== '').join(' ')

/** "een · twee", without what is empty. */
export const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

/** A name in the language of the register, marked where the slide is in another. */
export const dutch = (text: string, language: Language, strong = false): Phrase => ({
  text,
  ...(strong ? { strong } : {}),
  ...(language === 'en' ? { language: 'nl' as const } : {}),
})

/** Words one after the other, with something between them. */
export const inRow = (words: readonly Words[], between: string): readonly Phrase[] =>
  words.flatMap((each, place) => [...(place === 0 ? [] : [{ text: between }]), ...phrasesOf(each)])

/** The first of many, and how many more there are: "GGD; CZ; MUMC+ en nog 5". */
export const someOf = (
  words: readonly Words[],
  most: number,
  language: Language,
  between?: string,
): readonly Phrase[] => andMore(words.slice(0, most), words.length - most, language, between)

/** Some, and how many more there are beside them. */
export const andMore = (
  shown: readonly Words[],
  left: number,
  language: Language,
  between = '; ',
): readonly Phrase[] => [
  ...inRow(shown, between),
  ...(left > 0 ? [{ text: ` ${slideFrameTexts[language].more(left)}` }] : []),
]

/** A slide about a thing that the register does not hold (any more). */
export const noThing = (kind: LineKind, id: string, language: Language): MadeSlide => ({
  contents: [],
  missing: [shellTexts[language].thingNotFound(kindWords[language][kind], id)],
})

/** What an address gives for parameters whose words nobody knows. */
export const unread = (
  search: URLSearchParams,
  codecs: readonly ParameterCodec<unknown>[],
): { name: string; given: string | undefined }[] =>
  codecs.map((codec) => {
    const parameter = readParameter(codec, search)
    return { name: codec.name, given: parameter.state === 'invalid' ? parameter.given : undefined }
  })

/** What an address asks for and its page leaves out, in the words of the page. */
export const leftOut = (
  unknown: readonly { name: string; given: string | undefined }[],
  language: Language,
): string[] =>
  unknown.flatMap(({ name, given }) => (given === undefined ? [] : listTexts[language].unknown(name, given)))
