/**
 * Puts labels that want the same height below each other: each as near as it can to where it wants to be, `distance`
 * points from the next, between `top` and `bottom`. In the order given.
 */
export function spread(
  wanted: readonly number[],
  distance: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((_, place) => place).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  let groups = order.map((place) => ({ places: [place], middle: wanted[place] ?? 0 }))
  const half = ({ places }: (typeof groups)[number]) => ((places.length - 1) * distance) / 2
  const within = (group: (typeof groups)[number]) => ({
    ...group,
    middle: Math.max(top + half(group), Math.min(bottom - half(group), group.middle)),
  })
  groups = groups.map(within)
  // Two groups that come too near become one, around the middle of what all in it want.
  for (let place = 0; place + 1 < groups.length;) {
    const [a, b] = [groups[place], groups[place + 1]]
    if (a === undefined || b === undefined) break
    if (b.middle - half(b) - (a.middle + half(a)) >= distance - 1e-9) {
      place += 1
      continue
    }
    const places = [...a.places, ...b.places]
    const middle = places.reduce((sum, each) => sum + (wanted[each] ?? 0), 0) / places.length
    groups.splice(place, 2, within({ places, middle }))
    place = Math.max(0, place - 1)
  }
  const at: number[] = []
  for (const group of groups)
    for (const [place, each] of group.places.entries())
      at[each] = group.middle - half(group) + place * distance
  return at
}
