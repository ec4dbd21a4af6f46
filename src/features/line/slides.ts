import { KIND_WORDS, kindOfWord } from '../../contract/addresses.ts'
import { parameters, readParameter } from '../../contract/selection.ts'
import { type Edge, keyOf } from '../../domain/graph/edges.ts'
import { type Line, lineThrough, nodesOfKind } from '../../domain/graph/line.ts'
import type { LineKind, ThingRef } from '../../domain/graph/registerIndex.ts'
import { lineTexts } from '../../messages/line.ts'
import { slideFrameTexts } from '../../messages/registerSlides/frame.ts'
import { lineSlideTexts } from '../../messages/registerSlides/line.ts'
import {
  andMore,
  dutch,
  joined,
  joinedSentences,
  leftOut,
  noThing,
  placeOf,
  registerFoot,
  someOf,
  unread,
} from '../../register/registerSlide.ts'
import type { MadeSlide, SlideContext, SlideMaker } from '../../register/slideMaker.ts'
import { nameOf } from '../../register/things.ts'
import type { SlideBody, SlideContent } from '../../slides/content.ts'
import { placesOf } from '../../slides/places.ts'
import type { Phrase } from '../../slides/words.ts'
import { valueOf } from '../../state/useSelection.ts'
import { COLUMNS, type ColumnKind, columnsOf, drawnEdges, isDashed } from './columns.ts'
import { viewCodec } from './lineAddress.ts'
import { lineDiagram, type LineTie } from './lineDiagram.ts'
import { partnersByInitiative } from './partnersByInitiative.ts'

/** The line through one thing, from law to indicator: as boxes in columns, in words where these do not fit. */
export const lineSlides: SlideMaker = (address, context) => {
  const { index, edges, municipality, language, measure } = context
  const { type = '', id = '' } = address.named
  const kind = kindOfWord(type)
  if (kind === undefined)
    return Promise.resolve<MadeSlide>({
      contents: [],
      missing: [lineTexts[language].unknownKind(type, Object.values(KIND_WORDS).join(', '))],
    })
  const focus = { kind, id }
  const name = nameOf(index, focus, language)
  if (name === undefined) return Promise.resolve(noThing(kind, id, language))
  const t = lineSlideTexts[language]
  const place = placeOf(context)
  const scope = readParameter(parameters.lineScope, address.search)
  const here = valueOf(scope) !== 'everywhere'
  const line = lineThrough(index, edges, focus, here ? municipality : undefined)
  const missing = [
    ...leftOut(unread(address.search, [viewCodec, parameters.lineScope]), language),
    ...(line.elsewhere.length === 0 ? [] : [lineTexts[language].elsewhere(line.elsewhere.length, place)]),
  ]
  const content: Omit<SlideContent, 'body'> = {
    ...registerFoot(address, context),
    title: t.title(name.short),
    subtitle: joined([here ? t.inPlace(place) : t.everywhere, countsOf(line, focus, context)]),
    description: t.described(name.short),
  }
  const warning = missing.length === 0 ? {} : { warning: missing.join(' ') }
  const { body: frame } = placesOf({ ...content, ...warning, body: { kind: 'cover' } }, measure)
  const isList = valueOf(readParameter(viewCodec, address.search)) === 'list'
  const body = (isList ? undefined : drawn(line, context, frame)) ?? outline(line, context)
  return Promise.resolve({ contents: [{ ...content, body }], missing })
}

/** How many of each kind hang on it, as the page counts them; of what there is none, its column says so. */
function countsOf(line: Line, { kind }: ThingRef, { language }: SlideContext): string {
  const t = lineTexts[language]
  return (['task', 'initiative', 'goal', 'indicator'] as const)
    .flatMap((each) => {
      const count = nodesOfKind(line, each).length - (each === kind ? 1 : 0)
      return count === 0 ? [] : [t[`${each}Count`](count)]
    })
    .join(', ')
}

/** From many things in large letters to few in small ones. */
const WAYS = [6, 5, 4, 3, 2].flatMap((most) => [16, 14].map((size) => ({ most, size })))
const NOTHING_OPEN: ReadonlySet<ColumnKind> = new Set()
const MOST_PARTNERS = 2

function drawn(
  line: Line,
  context: SlideContext,
  frame: Parameters<typeof lineDiagram>[3],
): SlideBody | undefined {
  const { language, measure } = context
  const t = lineSlideTexts[language]
  for (const { most, size } of WAYS) {
    const columns = columnsOf(line, NOTHING_OPEN, most).filter(
      // A task names its law itself.
      ({ kind }) => kind !== 'law' || line.focus.kind === 'law',
    )
    const shown = drawnEdges(line, columns)
    const place = (ref: ThingRef) => columns.findIndex(({ kind }) => kind === ref.kind)
    const beside = shown.filter(({ upper, lower }) => place(lower) - place(upper) === 1)
    const left = shown.length - beside.length
    const note = joinedSentences([
      left === 0 ? undefined : t.notDrawn(left),
      beside.some(isDashed) ? t.dashes : undefined,
    ])
    const diagram = lineDiagram(
      columns.map(({ kind, shown: nodes, hidden }) => ({
        head: t[kind],
        things: nodes.map(({ ref }) => ({
          id: keyOf(ref),
          words: wordsOf(line, ref, context),
          isFocus: keyOf(ref) === keyOf(line.focus),
        })),
        rest: nodes.length === 0 ? t.none : hidden > 0 ? slideFrameTexts[language].more(hidden) : undefined,
      })),
      beside.map((edge) => tieOf(edge, context)),
      note === '' ? undefined : note,
      frame,
      size,
      measure,
    )
    if (diagram !== undefined) return { kind: 'diagram', diagram }
  }
  return undefined
}

const shortOf = (ref: ThingRef, { index, language }: SlideContext): string =>
  nameOf(index, ref, language)?.short ?? ref.id

const tieOf = (edge: Edge, context: SlideContext): LineTie => ({
  from: keyOf(edge.upper),
  to: keyOf(edge.lower),
  says: lineSlideTexts[context.language].says(
    shortOf(edge.upper, context),
    lineTexts[context.language][edge.relation],
    shortOf(edge.lower, context),
  ),
  isSure: !isDashed(edge),
})

/** A task with its article, an initiative with who takes part, as the boxes of the page. */
function wordsOf(line: Line, ref: ThingRef, context: SlideContext): readonly Phrase[] {
  const { index, language } = context
  const name: Phrase = {
    text: shortOf(ref, context),
    strong: ref.kind === 'initiative' || keyOf(ref) === keyOf(line.focus),
  }
  if (ref.kind === 'task') {
    const task = index.tasks.get(ref.id)
    if (task === undefined) return [name]
    const law = index.laws.get(task.law)?.abbreviation ?? task.law
    return [dutch(`${law} ${task.article}`, language), { text: ': ' }, name]
  }
  if (ref.kind !== 'initiative') return [name]
  const partners = (partnersByInitiative(line).get(ref.id) ?? []).map(({ lower }) => {
    const partner = index.partners.get(lower.id)
    return [dutch(partner?.abbreviation ?? partner?.name ?? lower.id, language)]
  })
  return partners.length === 0
    ? [name]
    : [name, { text: ': ' }, ...someOf(partners, MOST_PARTNERS, language, ', ')]
}

const MOST_NAMES = 3
const KINDS: readonly LineKind[] = [...COLUMNS.slice(0, 4), 'partner', 'indicator']

/** The same in words: a line per kind of thing. */
function outline(line: Line, context: SlideContext): SlideBody {
  const { language } = context
  const t = lineSlideTexts[language]
  const columns = columnsOf(line, NOTHING_OPEN, MOST_NAMES)
  return {
    kind: 'text',
    paragraphs: KINDS.map((kind) => {
      const all = nodesOfKind(line, kind)
      const nodes = columns.find((column) => column.kind === kind)?.shown ?? all.slice(0, MOST_NAMES)
      const left = all.length - nodes.length
      const names = nodes.map(({ ref }): readonly Phrase[] =>
        ref.kind === 'partner' ? [dutch(shortOf(ref, context), language)] : [{ text: shortOf(ref, context) }],
      )
      return {
        words: [
          { text: `${t[kind]}: `, strong: true },
          ...(names.length === 0 ? [{ text: t.none }] : andMore(names, left, language)),
        ],
        level: 1,
      }
    }),
  }
}
