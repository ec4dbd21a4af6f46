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
  '/verband/:type/:id',
  '/aandacht',
  '/over',
  '/over/herkomst',
  '/over/gegevens',
  '/over/toegankelijkheid',
] as const
export type PagePattern = (typeof PAGE_PATTERNS)[number]

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
