/** How much is kept, and which goes first when there is no room for more. */
export interface Bounds {
  bytes: number
  entries: number
}

/**
 * Keeps the books of what is held: what was put in longest ago goes first, what `stays` never.
 * `put` gives the names of what has to go.
 */
export function createRoom({ bytes, entries }: Bounds, stays: (name: string) => boolean) {
  const sizes = new Map<string, number>()
  let held = 0
  const take = (name: string) => {
    held -= sizes.get(name) ?? 0
    sizes.delete(name)
  }
  return {
    put(name: string, size: number): string[] {
      // Out and in again: the one that was put in last stands last.
      take(name)
      sizes.set(name, size)
      held += size
      const gone: string[] = []
      for (const oldest of sizes.keys()) {
        if (held <= bytes && sizes.size <= entries) break
        if (stays(oldest)) continue
        take(oldest)
        gone.push(oldest)
      }
      return gone
    },
  }
}
