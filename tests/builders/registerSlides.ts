/** Slides of the register without a page: what a maker makes of an address. */
import { QueryClient } from '@tanstack/react-query'
import type { RegisterIndex } from '../../src/domain/graph/registerIndex.ts'
import { indexEdges } from '../../src/domain/graph/edges.ts'
import type { Language } from '../../src/messages/texts.ts'
import {
  type MadeSlide,
  slideAddress,
  type SlideContext,
  type SlideMaker,
} from '../../src/register/slideMaker.ts'
import type { SlideContent } from '../../src/slides/content.ts'
import { plainText } from '../../src/slides/words.ts'
import { arial } from './slides.ts'

/** Makes the slides of an address, as a deck of Maastricht would. */
export function madeOf(
  maker: SlideMaker,
  whole: string,
  index: RegisterIndex,
  { municipality = 'GM0935', language = 'nl' }: { municipality?: string; language?: Language } = {},
): Promise<MadeSlide> {
  const address = slideAddress(whole)
  if (address === undefined) throw new Error(`no page at ${whole}`)
  const context: SlideContext = {
    index,
    edges: indexEdges(index),
    municipality,
    today: '2026-11-21',
    language,
    client: new QueryClient(),
    asOf: undefined,
    measure: arial,
    origin: 'https://voorbeeld.nl',
  }
  return maker(address, context)
}

/** All that a slide says, a line for each place. */
export function saidBy({ title, subtitle, body, warning, source, age }: SlideContent): string[] {
  return [title, subtitle, ...bodyWords(body), warning ?? '', source, age]
    .map((words) => plainText(words))
    .filter((words) => words !== '')
}

function bodyWords(body: SlideContent['body']): readonly Parameters<typeof plainText>[0][] {
  switch (body.kind) {
    case 'table':
      return [body.table.head, ...body.table.rows].map((row) =>
        row.map(({ words }) => plainText(words)).join(' | '),
      )
    case 'text':
      return body.paragraphs.map(({ words }) => words)
    case 'diagram':
      return [
        ...body.diagram.bands.map(({ name }) => name),
        ...body.diagram.boxes.map(({ words }) => words),
        ...body.diagram.links.map(({ description }) => description),
      ]
    default:
      return []
  }
}
