import type { FigureBlock } from '../figures/blocks.ts'
import type { RegionTree } from '../regions/regionTree.ts'
import type { Alike } from './comparison.ts'
import { presentMunicipalities } from './groups.ts'
import { byPeriod } from './linesOf.ts'
import { figureReader } from './readFigures.ts'

/** Municipalities like one's own, without it, and in what they are alike. */
export interface Similar {
  codes: readonly string[]
  by: Alike
}

/** CBS sorts municipalities into more classes by inhabitants; these join its smallest and its largest ones. */
export const SIZE_LIMITS = [20_000, 50_000, 100_000, 250_000] as const

/** The class of a number of inhabitants: 0 under 20,000, 4 from 250,000. */
export const sizeClass = (inhabitants: number): number =>
  SIZE_LIMITS.filter((limit) => inhabitants >= limit).length

/**
 * The municipalities of today in the same class of inhabitants and, where figures of urbanity are held, of the same class
 * of urbanity (1 very strongly urban to 5 rural, as CBS has them). The newest figures count, whatever year is compared: who
 * is similar does not change along a row. Undefined without one's own municipality or its number of inhabitants.
 */
export function similarTo(
  mine: string | undefined,
  regions: RegionTree,
  urbanity: readonly FigureBlock[] = [],
): Similar | undefined {
  const own = mine === undefined ? undefined : newestInhabitants(regions, mine)
  if (mine === undefined || own === undefined) return undefined
  const ofSize = presentMunicipalities(regions).filter((code) => {
    const inhabitants = newestInhabitants(regions, code)
    return code !== mine && inhabitants !== undefined && sizeClass(inhabitants) === sizeClass(own)
  })
  const classOf = urbanityIn(urbanity)
  const ownClass = classOf(mine)
  if (ownClass === undefined) {
    const isHeld = presentMunicipalities(regions).some((code) => classOf(code) !== undefined)
    return { codes: ofSize, by: isHeld ? 'size-own-unknown' : 'size' }
  }
  return ofSize.some((code) => classOf(code) !== undefined)
    ? { codes: ofSize.filter((code) => classOf(code) === ownClass), by: 'size-and-urbanity' }
    : { codes: ofSize, by: 'size-others-unknown' }
}

function newestInhabitants({ byCode }: RegionTree, code: string): number | undefined {
  const population = byCode.get(code)?.population ?? {}
  const newest = Object.keys(population).toSorted().at(-1)
  return newest === undefined ? undefined : population[newest]
}

/** Each region's class in the newest period that holds one of it. */
function urbanityIn(blocks: readonly FigureBlock[]): (code: string) => number | undefined {
  const periods = [...new Set(blocks.map((each) => each.period))].toSorted(byPeriod).toReversed()
  const readers = periods.map((period) => figureReader(blocks.filter((each) => each.period === period)))
  return (code) => {
    for (const read of readers) {
      const cell = read(code)
      if (cell?.state === 'value') return cell.value
    }
    return undefined
  }
}
