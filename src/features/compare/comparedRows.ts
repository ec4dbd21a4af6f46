import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import { rowsOf } from '../../domain/comparison/rows.ts'
import type { FigureBlock } from '../../domain/figures/blocks.ts'
import type { RegionTree } from '../../domain/regions/regionTree.ts'
import type { Selection } from './selection.ts'

const COLLATOR = new Intl.Collator('nl', { numeric: true })

const SMALL = { wijk: /^WK/, buurt: /^BU/ } as const

/** Rows by name; wijken and buurten have theirs from the lists that figures came with. */
export const comparedRows = (
  codes: readonly string[],
  blocks: readonly FigureBlock[],
  regions: RegionTree,
): ComparedRow[] =>
  rowsOf(codes, regions, new Set(blocks.map((each) => each.regions))).toSorted(
    (a, b) => COLLATOR.compare(a.name, b.name) || a.code.localeCompare(b.code),
  )

/**
 * The codes that a selection is about. The wijken and buurten of a municipality are those that figures came of: the
 * register knows no list of them.
 */
export function chosenCodes(
  { codes, scale, within }: Pick<Selection, 'codes' | 'scale' | 'within'>,
  blocks: readonly FigureBlock[],
): readonly string[] {
  if (scale === 'gemeente') return codes.filter((code) => !/^(WK|BU)/.test(code))
  const shape = SMALL[scale]
  const around = new Set(
    (within === undefined ? codes : [within]).flatMap((code) => (code.startsWith('GM') ? code.slice(2) : [])),
  )
  const found = new Set(codes.filter((code) => shape.test(code)))
  for (const list of new Set(blocks.map((each) => each.regions)))
    for (const code of list.codes) if (shape.test(code) && around.has(code.slice(2, 6))) found.add(code)
  return [...found]
}
