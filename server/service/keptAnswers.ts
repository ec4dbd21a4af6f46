/** Answers of the register, as it is now and as it was, kept until the register changes: it is read far more than written. */
import type { Rendered } from './answers.ts'

/** What is kept in all, in characters of JSON and of keys; the one that was made first goes first. */
const ROOM = 4_000_000

/**
 * Gives the answer under a key, made at most once per revision. An answer that does not fit is made every time;
 * several that ask for the same at once wait for one.
 */
export function createKeptAnswers(room: number = ROOM) {
  let kept = new Map<string, Promise<Rendered>>()
  let sizes = new Map<string, number>()
  let held = 0
  let ofRevision: number | string | undefined

  return function answerOf(
    revision: number | string,
    key: string,
    make: () => Promise<Rendered>,
  ): Promise<Rendered> {
    if (revision !== ofRevision) {
      kept = new Map()
      sizes = new Map()
      held = 0
      ofRevision = revision
    }
    const known = kept.get(key)
    if (known !== undefined) return known
    const answers = kept
    const made = make()
    answers.set(key, made)
    made.then(
      ({ body }) => {
        // The register changed meanwhile: these answers are no longer kept.
        if (answers !== kept) return
        const taken = key.length + body.length
        sizes.set(key, taken)
        held += taken
        for (const [oldest, size] of sizes) {
          if (held <= room) break
          answers.delete(oldest)
          sizes.delete(oldest)
          held -= size
        }
      },
      // A failure is not an answer: the next one asks again.
      () => answers.delete(key),
    )
    return made
  }
}
