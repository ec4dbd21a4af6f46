/**
 * Figures of one indicator for many regions at once. A list of regions is written once per answer and named by its place,
 * so that thousands of regions travel without an object per figure.
 */
import type { FigureBlock, RegionList } from '../domain/figures/blocks.ts'
import type { Provenance } from '../domain/register/things.ts'
import { API_ROOT } from './resources.ts'

export const FIGURE_BLOCKS_PATH = `${API_ROOT}/figure-blocks`

/** How small the regions are. `gemeente` holds municipalities and everything larger, since a comparison needs both. */
export const REGION_SCALES = ['gemeente', 'wijk', 'buurt'] as const
export type RegionScale = (typeof REGION_SCALES)[number]

export const MUNICIPALITY_SHAPE = /^GM\d{4}$/

/** A table that was imported into this installation: what it is, and when and from where it came. */
export interface FigureImport {
  table: string
  edition: string
  /** The last one, where each period has its own. */
  classificationYear: number
  title?: string
  publisher?: string
  address?: string
  licence?: string
  /** When the publisher last changed the table, as it says so. */
  modified?: string
  /** Name of the file, or the address that the figures came from. */
  origin: string
  importedAt: string
  /** Where the register's own figures of the table are unsure, and this import does not settle it: that doubt. */
  provenance?: Provenance
}

/** A block as it travels: its regions by their place among the lists of the answer. */
export type TravellingBlock = Omit<
  FigureBlock,
  'indicator' | 'classificationYear' | 'regions' | 'imported'
> & {
  list: number
}

export interface FigureBlocksAnswer {
  indicator: string
  level: RegionScale
  lists: readonly RegionList[]
  imports: readonly FigureImport[]
  blocks: readonly TravellingBlock[]
}

/** The address of one indicator's figures; `within` keeps the wijken or buurten of one municipality. */
export function figureBlocksPath(
  indicator: string,
  level: RegionScale,
  within?: string,
  asOf?: string,
): string {
  const search = new URLSearchParams({
    indicator,
    level,
    ...(within === undefined ? {} : { within }),
    ...(asOf === undefined ? {} : { asOf }),
  })
  return `${FIGURE_BLOCKS_PATH}?${search}`
}

/** An answer as blocks that share their lists; what has no provenance of its own is of the import of its table, and as sure. */
export function readBlocks(answer: FigureBlocksAnswer): FigureBlock[] {
  return answer.blocks.flatMap(({ list, ...rest }) => {
    const regions = answer.lists[list]
    if (regions === undefined) return []
    const { indicator, imports } = answer
    const source =
      rest.provenance === undefined
        ? imports.find(({ table, edition }) => table === rest.table && edition === rest.edition)
        : undefined
    return [
      {
        ...rest,
        indicator,
        classificationYear: regions.classificationYear,
        regions,
        ...(source && { imported: { origin: source.origin, at: source.importedAt } }),
        ...(source?.provenance && { provenance: source.provenance }),
      },
    ]
  })
}

/** Blocks as they travel: each list of regions once. */
export function writeBlocks(
  indicator: string,
  level: RegionScale,
  blocks: readonly FigureBlock[],
  imports: readonly FigureImport[],
): FigureBlocksAnswer {
  const lists: RegionList[] = []
  const places = new Map<string, number>()
  const placeOf = (regions: RegionList): number => {
    const key = JSON.stringify(regions)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, lists.length)
    return lists.push(regions) - 1
  }
  const written = blocks.map(({ indicator: _id, classificationYear: _year, regions, ...rest }) => ({
    list: placeOf(regions),
    ...rest,
  }))
  return { indicator, level, lists, imports, blocks: written }
}
