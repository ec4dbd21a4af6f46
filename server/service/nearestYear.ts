/** Of what is held of several years: the nearest to the one asked for, the later of two that are as near, then the newest import. */
export function nearestYear<T extends { year: number; import: number }>(
  held: readonly T[],
  year = Number.MAX_SAFE_INTEGER,
): T | undefined {
  return held.toSorted(
    (a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year || b.import - a.import,
  )[0]
}
