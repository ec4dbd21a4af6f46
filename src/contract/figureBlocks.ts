/**
 * Figures of one indicator for many regions at once. A list of regions is written once per answer and named by its place,
 * so that thousands of regions travel without an object per figure.
 */
import * as z from 'zod/mini'
import type { FigureBlock, RegionList } from '../domain/figures/blocks.ts'
import * as values from '../domain/register/values.ts'
import { API_ROOT } from './resources.ts'

export const FIGURE_BLOCKS_PATH = `${API_ROOT}/figure-blocks`

/** How small the regions are. `gemeente` holds municipalities and everything larger, since a comparison needs both. */
export const REGION_SCALES = ['gemeente', 'wijk', 'buurt'] as const
export type RegionScale = (typeof REGION_SCALES)[number]

export const MUNICIPALITY_SHAPE = /^GM\d{4}$/

const text = z.string().check(z.minLength(1))
const numbers = z.array(z.nullable(z.number()))
const place = z.int().check(z.minimum(0))
const absence = z.enum(values.ABSENCES)

const regionList = z.strictObject({
  classificationYear: z.int(),
  codes: z.array(z.string().check(z.regex(values.REGION_CODE_SHAPE))),
  names: z.exactOptional(z.array(z.nullable(z.string()))),
})

/** A table that was imported into this installation: what it is, and when and from where it came. */
export const figureImport = z.strictObject({
  table: text,
  edition: text,
  classificationYear: z.int(),
  title: z.exactOptional(text),
  publisher: z.exactOptional(text),
  address: z.exactOptional(text),
  licence: z.exactOptional(text),
  /** When the publisher last changed the table, as it says so. */
  modified: z.exactOptional(text),
  /** Name of the file, or the address that the figures came from. */
  origin: text,
  importedAt: text,
})
export type FigureImport = z.infer<typeof figureImport>

const block = z.strictObject({
  /** Place of the list of regions among `lists`. */
  list: place,
  table: text,
  edition: text,
  period: text,
  age: text,
  breakdown: text,
  unit: z.enum(values.INDICATOR_UNITS),
  values: numbers,
  lower: z.exactOptional(numbers),
  upper: z.exactOptional(numbers),
  absence,
  absences: z.exactOptional(z.record(z.string(), absence)),
  provisional: z.exactOptional(z.array(place)),
  approximate: z.exactOptional(z.array(place)),
  provenance: z.exactOptional(
    z.strictObject({
      status: z.enum(values.PROVENANCE_STATUSES),
      sources: z.exactOptional(z.array(text)),
      locator: z.exactOptional(text),
      checkedOn: z.exactOptional(text),
      note: z.exactOptional(text),
    }),
  ),
})

export const figureBlocks = z.strictObject({
  indicator: text,
  level: z.enum(REGION_SCALES),
  lists: z.array(regionList),
  imports: z.array(figureImport),
  blocks: z.array(block),
})
export type FigureBlocksAnswer = z.infer<typeof figureBlocks>

/** The address of one indicator's figures; `within` keeps the wijken or buurten of one municipality. */
export function figureBlocksPath(indicator: string, level: RegionScale, within?: string): string {
  const search = new URLSearchParams({ indicator, level, ...(within === undefined ? {} : { within }) })
  return `${FIGURE_BLOCKS_PATH}?${search}`
}

/** An answer as blocks that share their lists. */
export function readBlocks(answer: FigureBlocksAnswer): FigureBlock[] {
  const lists: readonly RegionList[] = answer.lists
  return answer.blocks.flatMap(({ list, ...rest }) => {
    const regions = lists[list]
    return regions === undefined
      ? []
      : [
          {
            ...rest,
            indicator: answer.indicator,
            classificationYear: regions.classificationYear,
            regions,
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
  // What is only read below is handed on as what may be written.
  return structuredClone({ indicator, level, lists, imports, blocks: written }) as FigureBlocksAnswer
}
