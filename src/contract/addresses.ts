import type { LineKind, ThingRef } from '../domain/graph/registerIndex.ts'

/** The addresses that people see, in whole Dutch words. */
export const PAGES = {
  overview: '/',
  tasks: '/taken',
  initiatives: '/initiatieven',
  goals: '/doelen',
  partners: '/partners',
  indicators: '/indicatoren',
  compare: '/vergelijken',
  present: '/presenteren',
  line: '/verband',
  gaps: '/aandacht',
  about: '/over',
  provenance: '/over/herkomst',
  openData: '/over/gegevens',
  accessibility: '/over/toegankelijkheid',
} as const

/** The addresses at which the app has a page; ":id" stands for one segment. The service answers any other with 404. */
export const PAGE_PATTERNS = [
  '/',
  '/taken',
  '/taken/:id',
  '/initiatieven',
  '/initiatieven/:id',
  '/doelen',
  '/doelen/:id',
  '/partners',
  '/partners/:id',
  '/indicatoren',
  '/indicatoren/:id',
  '/vergelijken',
  '/presenteren',
  '/presenteren/:deck',
  '/presenteren/:deck/tonen',
  '/presenteren/:deck/spreker',
  '/insluiten/vergelijken',
  '/insluiten/indicatoren/:id',
  '/insluiten/partners',
  '/verband/:type/:id',
  '/aandacht',
  '/over',
  '/over/herkomst',
  '/over/gegevens',
  '/over/toegankelijkheid',
] as const
export type PagePattern = (typeof PAGE_PATTERNS)[number]

/** Pages that are shown whole, without head, navigation and foot: a slide fills the screen. */
const WHOLE_SCREEN: readonly PagePattern[] = ['/presenteren/:deck/tonen', '/presenteren/:deck/spreker']

export function isWholeScreen(pathname: string): boolean {
  const pattern = patternAt(pathname)
  return pattern !== undefined && WHOLE_SCREEN.includes(pattern)
}

/** Pages whose view can be put on a slide. */
export const SLIDE_PATTERNS = [
  '/',
  '/taken',
  '/taken/:id',
  '/initiatieven',
  '/initiatieven/:id',
  '/doelen',
  '/doelen/:id',
  '/partners',
  '/partners/:id',
  '/indicatoren/:id',
  '/vergelijken',
  '/verband/:type/:id',
] as const satisfies readonly PagePattern[]
export type SlidePattern = (typeof SLIDE_PATTERNS)[number]

export function canBeSlide(pathname: string): boolean {
  const pattern = patternAt(pathname)
  return SLIDE_PATTERNS.some((each) => each === pattern)
}

/** What stands before the address of a page whose figure is shown alone, for other sites to take in. */
export const EMBEDDED = '/insluiten'

/** Is this the address of a figure for other sites? Only these may ever be shown in a frame. */
export const isEmbedded = (pathname: string): boolean =>
  patternAt(pathname)?.startsWith(`${EMBEDDED}/`) ?? false

/** The pattern of the page at an address, if there is one. */
export function patternAt(pathname: string): PagePattern | undefined {
  const segments = pathname.split('/').filter(Boolean)
  return PAGE_PATTERNS.find((pattern) => {
    const parts = pattern.split('/').filter(Boolean)
    return (
      parts.length === segments.length &&
      parts.every((part, place) => part.startsWith(':') || part === segments[place])
    )
  })
}

/** What stands in a path at the names of its pattern: ":id" → "wpg-2-2-d". */
export function namedIn(pattern: PagePattern, pathname: string): Readonly<Record<string, string>> {
  const segments = pathname.split('/').filter(Boolean)
  const parts = pattern.split('/').filter(Boolean)
  return Object.fromEntries(
    parts.flatMap((part, place) => (part.startsWith(':') ? [[part.slice(1), segments[place] ?? '']] : [])),
  )
}

/**
 * A deck that is kept on this computer: the page where it is made, where it is shown, and what its speaker sees. The number of a
 * slide is the same in all; in a show "4.2" is the second page of the fourth.
 */
export const deckPath = (id: string): string => `${PAGES.present}/${id}`
export const showPath = (id: string, slide: number | string = 1): string =>
  `${deckPath(id)}/tonen?dia=${slide}`
export const speakerPath = (id: string, slide: number | string = 1): string =>
  `${deckPath(id)}/spreker?dia=${slide}`

/** The Dutch word for a kind of thing in an address. */
export const KIND_WORDS: Record<LineKind, string> = {
  law: 'wet',
  task: 'taak',
  initiative: 'initiatief',
  partner: 'partner',
  goal: 'doel',
  indicator: 'indicator',
}

const KIND_BY_WORD = new Map(Object.entries(KIND_WORDS).map(([kind, word]) => [word, kind as LineKind]))

/** "taak" → "task"; undefined for a word that is none. */
export const kindOfWord = (word: string | undefined): LineKind | undefined => KIND_BY_WORD.get(word ?? '')

/** The page of one thing. A law has no page of its own: its tasks are shown. */
export function pathOf({ kind, id }: ThingRef): string {
  switch (kind) {
    case 'law':
      return `${PAGES.tasks}?wet=${id}`
    case 'task':
      return `${PAGES.tasks}/${id}`
    case 'initiative':
      return `${PAGES.initiatives}/${id}`
    case 'goal':
      return `${PAGES.goals}/${id}`
    case 'partner':
      return `${PAGES.partners}/${id}`
    case 'indicator':
      return `${PAGES.indicators}/${id}`
  }
}

/** The line through one thing. */
export const linePathOf = ({ kind, id }: ThingRef): string => `${PAGES.line}/${KIND_WORDS[kind]}/${id}`
