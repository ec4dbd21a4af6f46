import { isTotal } from '../comparison/against.ts'
import type { RegionTree } from '../regions/regionTree.ts'
import type { Indicator } from '../register/things.ts'

/** Can a gap on this indicator be followed: has it a better and a worse side, and is it no total that grows with the region? */
export const isFollowable = ({ polarity, unit }: Indicator): boolean => polarity !== 'none' && !isTotal(unit)

/** The regions whose gap can be followed from a municipality: those of a goal or initiative, itself, and its GGD region. */
export function followedFrom(
  municipality: string,
  { ancestorsOf, byCode }: RegionTree,
  areas: readonly string[] = [],
): string[] {
  const around = [...ancestorsOf(municipality)].filter((code) => byCode.get(code)?.level === 'ggd-region')
  return [...new Set([...areas, municipality, ...around])]
}
