import { whenIdle } from './whenIdle.ts'

/** Who may begin when: what is wanted on screen at once, everything else one by one and not in its way. */
export interface Turns {
  /** Until it is the turn of what has this name. */
  turnOf: (name: string) => Promise<void>
  /** In this order from now on; the first may begin at once. */
  want: (order: readonly string[]) => void
  /** What was wanted first is there: now the others. */
  goOn: () => void
  /** Nobody gives the order any more: all that waits begins. */
  letGo: () => void
}

/** @param later calls when there is time for one more */
export function createTurns(later: (act: () => void) => unknown = whenIdle): Turns {
  let order: readonly string[] = []
  let isFirstThere = false
  let isAsked = false
  const waiting: { name: string; begin: () => void }[] = []
  // What is in no order comes last.
  const placeOf = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)

  const begin = (each: (typeof waiting)[number]) => {
    waiting.splice(waiting.indexOf(each), 1)
    each.begin()
  }
  const ask = () => {
    if (!isFirstThere || isAsked || waiting.length === 0) return
    isAsked = true
    later(() => {
      isAsked = false
      const [next] = waiting.toSorted((one, other) => placeOf(one.name) - placeOf(other.name))
      if (next !== undefined) begin(next)
      ask()
    })
  }
  return {
    turnOf: (name) =>
      name === order[0]
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push({ name, begin: resolve })
            ask()
          }),
    want: (next) => {
      order = next
      for (const each of waiting.filter(({ name }) => name === next[0])) begin(each)
    },
    goOn: () => {
      isFirstThere = true
      ask()
    },
    letGo: () => {
      // Each leaves the row as it begins.
      for (let next = waiting[0]; next !== undefined; [next] = waiting) begin(next)
    },
  }
}
