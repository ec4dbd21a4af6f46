import type { WholeFormers } from './wholeFormers.ts'

/** A member of a mean, and whose figures stand for it. */
export interface Standing {
  code: string
  /** Its own, or those of the whole municipalities that it was formed of after the figures. */
  of: readonly string[]
}

/**
 * The members of a mean as figures of an older classification know them. One that lies in another of them, because it was
 * put in it or formed of the same municipalities, is left to that other: nobody is counted twice.
 *
 * @param formers of a municipality that is younger than the figures; undefined for all others
 * @param isHeld do the figures know it by its own code?
 */
export function standingsOf(
  codes: readonly string[],
  formers: WholeFormers,
  isHeld: (code: string) => boolean,
): readonly Standing[] {
  const young = codes
    .flatMap((code) => {
      const of = formers(code)
      return of === undefined ? [] : [{ code, of }]
    })
    .toSorted((a, b) => b.of.length - a.of.length)
  const standing = new Map<string, readonly string[]>()
  const taken = new Set<string>()
  const within = new Set<string>()
  for (const { code, of } of young) {
    if (of.some((each) => taken.has(each))) within.add(code)
    else if (!isHeld(code)) standing.set(code, of)
    for (const each of of) taken.add(each)
  }
  return codes.flatMap((code) =>
    taken.has(code) || within.has(code) ? [] : [{ code, of: standing.get(code) ?? [code] }],
  )
}
