/** What must stand with a figure, on slides: as much as the line below it has room for, the rest on a slide of its own. */
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import type { Language } from '../../messages/texts.ts'
import type { Paragraph, SlideContent } from '../../slides/content.ts'
import { fitWords } from '../../slides/layout/fitWords.ts'
import type { Measure } from '../../slides/measure.ts'
import { placesOf, SIZES, WARNING_INSET } from '../../slides/places.ts'
import { phrasesOf, plainText, type Words } from '../../slides/words.ts'

/**
 * The slide with its cautions, the most needed first. Those for which it has no room follow on a slide in words, after
 * `words`; without either there is one slide.
 */
export function withCautions(
  content: SlideContent,
  cautions: readonly Words[],
  /** `subject`: what the slide in words is called after, where that is shorter than the title. */
  made: { subject?: string; language: Language; measure: Measure },
  words: readonly Words[] = [],
): readonly SlideContent[] {
  const { language, measure, subject = plainText(content.title) } = made
  let shown = content
  const rest: Words[] = []
  for (const each of cautions) {
    const tried = { ...shown, warning: joined(shown.warning, each) }
    if (rest.length === 0 && isWhole(tried, measure)) shown = tried
    else rest.push(each)
  }
  const paragraphs = [...words, ...rest].map((each): Paragraph => ({ words: each, level: 1 }))
  if (paragraphs.length === 0) return [shown]
  const t = figureSlideTexts[language]
  // Cautions alone do not tell the figure.
  const title = words.length === 0 ? t.remarks(subject) : t.inWords(subject)
  return [shown, { ...content, title, body: { kind: 'text', paragraphs }, description: '' }]
}

const joined = (before: Words | undefined, more: Words): Words =>
  before === undefined ? more : [...phrasesOf(before), { text: ' ' }, ...phrasesOf(more)]

function isWhole(content: SlideContent, measure: Measure): boolean {
  const box = placesOf(content, measure).warning
  if (box === undefined || content.warning === undefined) return true
  const room = { width: box.width - 2 * WARNING_INSET.across, height: box.height - 2 * WARNING_INSET.down }
  return !fitWords(content.warning, room, SIZES.warning, measure).isCut
}
