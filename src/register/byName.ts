import { plain } from '../domain/graph/nearMatches.ts'

/** A test for names: does one of them contain what was typed? Case, accents and signs make no difference. */
export function byName(typed: string): (...names: (string | undefined)[]) => boolean {
  const piece = plain(typed)
  return (...names) => piece === '' || names.some((name) => name !== undefined && plain(name).includes(piece))
}
