/** Which imports are served now. Boundaries of the same regions and year from two files both stand; only one is shown. */
import type { RegionScale } from '../../src/contract/figureBlocks.ts'
import { REGION_SCALES } from '../../src/contract/figureBlocks.ts'
import type { Store, StoredImport } from '../service/store.ts'
import { municipalitiesOn } from './classification.ts'

/** As `importBoundaries` lists them. */
const BOUNDARIES = /^grenzen (.+?) \d{4} · /

export interface InUse {
  /** Every import, newest first, as the store lists them. */
  imports: readonly StoredImport[]
  /** Boundaries of which another import is served everywhere, with the number of that one. */
  hidden: ReadonlyMap<number, number>
}

/** Asks the store what it serves, only where two imports of boundaries are of the same scale and year. */
export async function importsInUse(store: Store): Promise<InUse> {
  const imports = await store.imports()
  const standing = imports.filter((one) => one.kind === 'boundaries' && stands(one))
  const seen = new Map<number, Set<number>>()
  const covers = (one: StoredImport, scale: RegionScale, year: number) =>
    one.classificationYear === year && scalesOf(one).includes(scale)
  for (const year of new Set(standing.map((one) => one.classificationYear)))
    for (const scale of REGION_SCALES) {
      const among = standing.filter((one) => covers(one, scale, year))
      if (among.length === 0) continue
      const served = among.length === 1 ? new Set(among.map(numberOf)) : await servedOf(store, scale, year)
      for (const { number } of among) seen.set(number, new Set([...(seen.get(number) ?? []), ...served]))
    }
  const hidden = new Map<number, number>()
  for (const [number, served] of seen)
    if (!served.has(number) && served.size > 0) hidden.set(number, Math.max(...served))
  return { imports, hidden }
}

/** The numbers of what is served now. */
export const numbersInUse = ({ imports, hidden }: InUse): ReadonlySet<number> =>
  new Set(imports.filter((one) => stands(one) && !hidden.has(one.number)).map(numberOf))

const stands = (one: StoredImport): boolean => one.publishedAt !== undefined && one.supersededAt === undefined

const numberOf = ({ number }: StoredImport): number => number

const scalesOf = ({ table }: StoredImport): string[] => BOUNDARIES.exec(table)?.[1]?.split(', ') ?? []

async function servedOf(store: Store, scale: RegionScale, year: number): Promise<Set<number>> {
  const regions = (await store.register())?.regions ?? []
  const places = scale === 'gemeente' ? [undefined] : municipalitiesOn(year, regions)
  const served = new Set<number>()
  for (const within of places) {
    const found = await store.boundaries(scale, within, year)
    if (found?.boundaries.classificationYear === year) served.add(found.import.number)
  }
  return served
}
