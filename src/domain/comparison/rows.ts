import type { RegionList } from '../figures/blocks.ts'
import type { RegionTree } from '../regions/regionTree.ts'
import { municipalityAround } from '../regions/smallRegions.ts'
import type { ComparedRow } from './comparison.ts'

/** Rows with their names: from the register, or for wijken and buurten from the lists that figures came with. */
export function rowsOf(
  codes: readonly string[],
  { byCode }: RegionTree,
  lists: Iterable<RegionList> = [],
): ComparedRow[] {
  const names = new Map<string, string>()
  for (const { codes: listed, names: given } of lists) {
    for (const [place, name] of (given ?? []).entries()) {
      const code = listed[place]
      if (code !== undefined && name !== null && !names.has(code)) names.set(code, name)
    }
  }
  return codes.map((code) => {
    const within = byCode.get(municipalityAround(code) ?? '')?.name
    return { code, name: byCode.get(code)?.name ?? names.get(code) ?? code, ...(within && { within }) }
  })
}
