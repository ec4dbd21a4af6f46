import { withCautions } from '../../charts/trend/withCautions.ts'
import type { Slide } from '../../contract/deck.ts'
import { madeSlideTexts } from '../../messages/present/made.ts'
import { slideTexts } from '../../messages/slides.ts'
import type { Language } from '../../messages/texts.ts'
import type { MadeSlide } from '../../register/slideMaker.ts'
import type { SlideContent } from '../../slides/content.ts'
import type { Measure } from '../../slides/measure.ts'
import { splitSlide } from '../../slides/split.ts'
import { phrasesOf, plainText, type Words } from '../../slides/words.ts'
import { dayOf } from './makeSlide.ts'

/** One page of a show: a slide of the deck, or a part of one that has no room for everything. */
export interface Page {
  /** Which slide of the deck, from 0. */
  slide: number
  content: SlideContent
  notes: string
}

/** The pages of one slide, as its presenter calls it. @param made what its page shows */
export function pagesOf(
  slide: Slide,
  place: number,
  made: MadeSlide,
  measure: Measure,
  language: Language,
): readonly Page[] {
  const contents =
    slide.of === undefined
      ? [ownWords(slide, language)]
      : made.contents.length === 0
        ? [goneSlide(slide, made.missing, language)]
        : withMissing(
            made.contents.map((content) => dated(content, slide, language)),
            made.missing,
            { language, measure },
          )
  const pages = contents.flatMap((content) => splitSlide(content, measure, language))
  return pages.map((content, part) => ({
    slide: place,
    content: titled(content, slide, part + 1, pages.length, language),
    notes: slide.notes ?? '',
  }))
}

/** What the address names and is not there, with the first slide of what is; where there is no room, in words behind it. */
function withMissing(
  [first, ...rest]: readonly SlideContent[],
  missing: readonly string[],
  how: { language: Language; measure: Measure },
): readonly SlideContent[] {
  return first === undefined ? [] : [...withCautions(first, missing, how), ...rest]
}

/** Where a slide is several, each says which one it is: two pages of one name cannot be told apart. */
function titled(
  content: SlideContent,
  { title = '' }: Slide,
  part: number,
  of: number,
  language: Language,
): SlideContent {
  if (title === '') return content
  return {
    ...content,
    title: of === 1 ? title : `${title} ${slideTexts[language].part(part, of)}`,
    // Under another title a figure still says what it shows.
    ...(content.body.kind === 'chart' || content.body.kind === 'table' || content.body.kind === 'diagram'
      ? { subtitle: joined(content.title, plainText(content.subtitle)) }
      : {}),
  }
}

function dated(content: SlideContent, { pinned }: Slide, language: Language): SlideContent {
  return pinned === undefined
    ? content
    : { ...content, age: joined(content.age, madeSlideTexts[language].asOf(dayOf(pinned, language))) }
}

const joined = (words: Words, more: string): Words =>
  phrasesOf(words).every(({ text }) => text === '')
    ? more
    : more === ''
      ? words
      : [...phrasesOf(words), { text: ` · ${more}` }]

/** Words of the presenter's own: text, or a cover where there is a title alone. */
function ownWords({ title, text: lines = [], cover }: Slide, language: Language): SlideContent {
  const t = madeSlideTexts[language]
  const text = lines.filter((line) => line.trim() !== '')
  const isCover = cover === true || text.length === 0
  return {
    title: title === undefined || title === '' ? t.untitled : title,
    subtitle: isCover ? text.join(' · ') : '',
    body: isCover
      ? { kind: 'cover' }
      : { kind: 'text', paragraphs: text.map((words) => ({ words, level: 1 })) },
    source: t.ownText,
    age: '',
    description: '',
  }
}

function goneSlide({ title }: Slide, missing: readonly string[], language: Language): SlideContent {
  return {
    title: title ?? madeSlideTexts[language].goneTitle,
    subtitle: title === undefined ? '' : madeSlideTexts[language].goneTitle,
    body: { kind: 'text', paragraphs: missing.map((words) => ({ words, level: 1 })) },
    source: '',
    age: '',
    description: '',
  }
}
