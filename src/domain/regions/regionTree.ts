import type { BoundaryChange, Region } from '../register/things.ts'

/** Regions by code, and who lies in whom, worked out once. */
export interface RegionTree {
  byCode: ReadonlyMap<string, Region>
  /** The region itself and every region it lies in, to the country. Unknown code: only itself. */
  ancestorsOf(code: string): ReadonlySet<string>
}

/** The Netherlands, which every Dutch region lies in. */
export const COUNTRY = 'NL01'

/** Index the regions; parents of parents are followed, and everything Dutch lies in the country. */
export function buildRegionTree(regions: readonly Region[]): RegionTree {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const known = new Map<string, ReadonlySet<string>>()
  const ancestorsOf = (code: string): ReadonlySet<string> => {
    const before = known.get(code)
    if (before) return before
    const found = new Set([code])
    known.set(code, found)
    const region = byCode.get(code)
    if (region) {
      for (const parent of region.parents) for (const above of ancestorsOf(parent)) found.add(above)
      found.add(COUNTRY)
    }
    return found
  }
  return { byCode, ancestorsOf }
}

/** Does something that covers `area` reach this region? An empty area (outside the Netherlands) reaches none. */
export function covers(tree: RegionTree, area: readonly string[], code: string): boolean {
  const ancestors = tree.ancestorsOf(code)
  return area.some((each) => ancestors.has(each))
}

/** Does the area touch the region: cover it, or lie wholly or partly in it? A programme of Heerlen touches Zuid-Limburg. */
export function touches(tree: RegionTree, area: readonly string[], code: string): boolean {
  return covers(tree, area, code) || area.some((each) => tree.ancestorsOf(each).has(code))
}

/** What became of a region that no longer exists. Nuth → Beekdaelen; Haaren → four municipalities, with their shares. */
export interface Successor {
  code: string
  name: string
  /** Share of the old region's inhabitants (0–1). */
  share: number
  on: string
}

/** Follows mergers and splits from a former code to the regions of today; border corrections do not end a region. */
export function successorsOf(code: string, changes: readonly BoundaryChange[]): Successor[] {
  const direct = changes.filter(
    (each) => each.from === code && each.kind !== 'border-correction' && each.to !== code,
  )
  return direct.flatMap((change) => {
    const later = successorsOf(
      change.to,
      changes.filter((each) => each.on > change.on),
    )
    return later.length === 0
      ? [{ code: change.to, name: change.toName, share: change.share, on: change.on }]
      : later.map((next) => ({ ...next, share: next.share * change.share }))
  })
}
