/**
 * Heights for labels that want to stand at given heights and need `gap` between them: as near to the wanted heights as
 * can be (least squares), in their order, within `top` and `bottom` as far as they fit. Given back in the order asked.
 *
 * [50, 52] with gap 18 → [42, 60] · [2, 90] with gap 18, top 10 → [10, 90]
 */
export function placeLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted
    .map((height, place) => ({ height, place }))
    .toSorted((a, b) => a.height - b.height || a.place - b.place)
  // With the gaps taken out the labels may touch but not pass each other: neighbours that would pass share their mean.
  const pools: { mean: number; count: number }[] = []
  order.forEach(({ height }, rank) => {
    let pool = { mean: height - rank * gap, count: 1 }
    for (let above = pools.at(-1); above !== undefined && above.mean > pool.mean; above = pools.at(-1)) {
      pools.pop()
      const count = above.count + pool.count
      pool = { mean: (above.mean * above.count + pool.mean * pool.count) / count, count }
    }
    pools.push(pool)
  })
  const lowest = Math.max(top, bottom - (wanted.length - 1) * gap)
  const tight = pools.flatMap(({ mean, count }) =>
    Array<number>(count).fill(Math.min(Math.max(mean, top), lowest)),
  )
  const placed = new Map(order.map(({ place }, rank) => [place, (tight[rank] ?? top) + rank * gap]))
  return wanted.map((height, place) => placed.get(place) ?? height)
}
