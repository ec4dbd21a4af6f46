/** Near matches for an id that does not exist. */

const MOST = 5

/** Up to five candidates that look like `wanted`: those that contain it or lie within a third of its letters, nearest first. */
export function nearMatches(wanted: string, candidates: readonly string[]): string[] {
  const low = wanted.toLowerCase().slice(0, 80)
  if (low === '') return []
  const reach = Math.max(2, Math.floor(low.length / 3))
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(low, candidate.toLowerCase(), reach) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST)
    .map(({ candidate }) => candidate)
}

function distanceTo(wanted: string, candidate: string, reach: number): number {
  // A piece of an id of at least three letters is a better guess than any misspelling.
  if (wanted.length >= 3 && candidate.includes(wanted)) return 1
  return Math.abs(wanted.length - candidate.length) > reach ? Infinity : editDistance(wanted, candidate)
}

/** Levenshtein: how many letters have to be added, dropped or changed. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
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
