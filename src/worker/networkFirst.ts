/** How long the network may take to begin its answer where another is at hand, in milliseconds. */
const PATIENCE = 3000
/**
 * As long after it was too late and nothing else came either, it gets no more than this: a page asks for several things, one
 * after the other. With the first answer that comes, late too, it gets its time again.
 */
const REMEMBERED = 30_000
const LITTLE_PATIENCE = 400

export type NetworkFirst = (
  network: Promise<Response>,
  kept: () => Promise<Response | undefined>,
) => Promise<Response>

/**
 * Gives the answer of the network; where none comes in time, or none but a failure of the server, what was kept. Without that
 * the network's own answer or failure, as if there were no worker.
 */
export function createNetworkFirst(now: () => number): NetworkFirst {
  let lateUntil = 0
  let lastAnswer = 0
  return async (network, kept) => {
    const asked = now()
    const patience = asked < lateUntil ? LITTLE_PATIENCE : PATIENCE
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        // Where something else did come, this one is slow, and not the network away.
        if (patience === PATIENCE && lastAnswer <= asked) lateUntil = now() + REMEMBERED
        resolve(undefined)
      }, patience)
    })
    const answer = network.then(
      (response) => {
        if (response.status >= 500) return undefined
        lastAnswer = now()
        lateUntil = 0
        return response
      },
      () => undefined,
    )
    const first = await Promise.race([answer, late])
    clearTimeout(timer)
    // A store that cannot be read is one that holds nothing.
    return first ?? (await kept().catch(() => undefined)) ?? network
  }
}
