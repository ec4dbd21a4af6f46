import type { Id } from '../register/things.ts'

/** A thing that may have been meant: its id and the names it goes by. */
export interface Candidate {
  id: Id
  names: readonly string[]
}

const MOST = 5
/** Shorter pieces occur everywhere and say nothing. */
const SHORTEST_PIECE = 3
const LONGEST_WANTED = 80

/** Without case and accents, as readers type: "Fryslân" → "fryslan". */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Names and ids on one footing, without case, accents and signs: "Eén tegen eenzaamheid" → "een-tegen-eenzaamheid". */
export const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/**
 * Ids that may have been meant by one that does not exist, nearest first, five at most: those whose id or name contains
 * it or is contained in it ("trendbreuk" → trendbreuk-zl), and those that differ in at most a third of its letters
 * ("wpg-2-2-x" → wpg-2-2-d).
 */
export function nearMatches(wanted: string, candidates: readonly Candidate[]): Id[] {
  const asked = plain(wanted).slice(0, LONGEST_WANTED)
  if (asked === '') return []
  return candidates
    .map(({ id, names }) => ({
      id,
      distance: Math.min(...[id, ...names].map((name) => distance(asked, plain(name)))),
    }))
    .filter((each) => each.distance < Infinity)
    .toSorted((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
    .slice(0, MOST)
    .map((each) => each.id)
}

/** 0 for the same; a contained piece is a better guess than any misspelling; Infinity for what does not look like it. */
function distance(asked: string, name: string): number {
  if (asked === name) return 0
  if (asked.length >= SHORTEST_PIECE && name.includes(asked)) return 1
  // The other way round only whole words count: "one" is not meant by "gezonde-school-2".
  if (name.length >= SHORTEST_PIECE && `-${asked}-`.includes(`-${name}-`)) return 1
  const reach = Math.max(2, Math.floor(asked.length / 3))
  if (Math.abs(asked.length - name.length) > reach) return Infinity
  const edits = editDistance(asked, name)
  return edits <= reach ? edits + 1 : Infinity
}

/** Levenshtein: how many letters have to be added, dropped or changed. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
