/** What slides of the register have in common: where it comes from, how old it is, and how much of a list they take. */
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

/** More slides of one list than this nobody follows. */
const MOST_PARTS = 3
/** So many rows of one line stand on a slide, at the smallest letters. */
const MOST_ROWS = 17

/** Name of the municipality that a slide is made for. */
export const placeOf = ({ index, municipality }: Pick<SlideContext, 'index' | 'municipality'>): string =>
  index.regions.byCode.get(municipality)?.name ?? municipality

/** The register as source, with its state and the address that brings the view back. */
export function registerFoot(
  { whole }: Pick<SlideAddress, 'whole'>,
  { index, municipality, language, origin }: SlideContext,
): Pick<SlideContent, 'source' | 'sourceAddress' | 'age'> {
  const t = slideFrameTexts[language]
  const { version, stateOn } = index.register
  const address = new URL(whole, origin)
  address.searchParams.set('gemeente', municipality)
  if (language === 'en') address.searchParams.set('taal', 'en')
  else address.searchParams.delete('taal')
  return {
    source: `${t.source(version)}. ${listTexts[language].cause}`,
    sourceAddress: address.href,
    age: t.age(formatDay(stateOn, language)),
  }
}

/** A list as a table, with as many rows as three slides take. */
export interface TableSlide extends Omit<SlideContent, 'body' | 'subtitle' | 'source' | 'age'> {
  subtitle: string
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
  /** What the address asks for and is not there: it will be said on the slide, and takes room. */
  missing?: readonly string[]
}

/** The slide of a list; where rows are left out, its subtitle says how many of how many there are. */
export function tableSlide(
  { subtitle, head, rows, missing = [], ...rest }: TableSlide,
  address: SlideAddress,
  context: SlideContext,
): SlideContent {
  const withRows = (count: number): SlideContent => ({
    ...rest,
    ...registerFoot(address, context),
    subtitle:
      count === rows.length
        ? subtitle
        : joined([subtitle, slideFrameTexts[context.language].shownOf(count, rows.length)]),
    body: {
      kind: 'table',
      table: { head: head.map((words) => ({ words })), rows: rows.slice(0, count) },
    },
  })
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

const joinedSentences = (sentences: readonly string[]): string =>
  sentences.filter((each) => each !== '').join(' ')

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

/** A slide about a thing that the register does not hold (any more). */
export const noThing = (kind: LineKind, id: string, language: Language): MadeSlide => ({
  contents: [],
  missing: [shellTexts[language].thingNotFound(kindWords[language][kind], id)],
})

/** What an address asks for and its page leaves out, in the words of the page. */
export const leftOut = (
  unknown: readonly { name: string; given: string | undefined }[],
  language: Language,
): string[] =>
  unknown.flatMap(({ name, given }) => (given === undefined ? [] : listTexts[language].unknown(name, given)))
