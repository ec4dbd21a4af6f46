/** Which imports are served now. Boundaries of the same regions and year from two files both stand; of each region one is shown. */
import type { RegionScale } from '../../src/contract/figureBlocks.ts'
import { REGION_SCALES } from '../../src/contract/figureBlocks.ts'
import type { Store, StoredImport } from '../service/store.ts'
import { municipalitiesOn } from './classification.ts'

/** As `importBoundaries` lists them. */
const BOUNDARIES = /^grenzen (.+?) \d{4} · /

/** Of boundaries that another import takes the place of, wholly or for some of their regions. */
export interface Standing {
  /** Regions that it is still served for, per scale; none where it is replaced everywhere. */
  shown: readonly { scale: RegionScale; count: number }[]
  /** The newer ones that are served; which of them for which region is not said. */
  by: readonly number[]
}

export interface InUse {
  /** Every import, newest first, as the store lists them. */
  imports: readonly StoredImport[]
  /** Boundaries that are not served for all of their regions, by their number. */
  replaced: ReadonlyMap<number, Standing>
  /** Tables whose periods are each in the classification of their own year, by their number. */
  perPeriod: ReadonlySet<number>
}

/** Asks the store what it serves, only where two imports of boundaries are of the same scale and year. */
export async function importsInUse(store: Store): Promise<InUse> {
  const imports = await store.imports()
  const standing = imports.filter((one) => one.kind === 'boundaries' && stands(one))
  const replaced = new Map<number, Standing>()
  for (const year of new Set(standing.map((one) => one.classificationYear))) {
    const ofYear = standing.filter((one) => one.classificationYear === year)
    const covered = REGION_SCALES.map((scale) => ({
      scale,
      among: ofYear.filter((one) => scalesOf(one).includes(scale)),
    }))
    if (covered.every(({ among }) => among.length < 2)) continue
    const served = new Map<RegionScale, ReadonlyMap<number, number>>()
    for (const { scale, among } of covered)
      if (among.length > 0) served.set(scale, await servedOf(store, scale, year))
    for (const one of ofYear) {
      const shown = [...served].flatMap(([scale, counts]) => {
        const count = counts.get(one.number) ?? 0
        return count > 0 ? [{ scale, count }] : []
      })
      const others = covered
        .filter(({ among }) => among.includes(one))
        .flatMap(({ scale }) => [...(served.get(scale)?.keys() ?? [])])
        .filter((number) => number > one.number)
      const all = shown.reduce((sum, { count }) => sum + count, 0)
      if (all < one.rows && others.length > 0)
        replaced.set(one.number, { shown, by: [...new Set(others)].toSorted((a, b) => a - b) })
    }
  }
  return { imports, replaced, perPeriod: await inTheirOwnYears(store, imports) }
}

/** The list of an import says one year; its blocks say whether that is all. */
async function inTheirOwnYears(store: Store, imports: readonly StoredImport[]): Promise<Set<number>> {
  const found = new Set<number>()
  const indicators = (await store.register())?.indicators ?? []
  for (const { number, kind, table, edition, publishedAt, supersededAt } of imports) {
    if (kind !== undefined || publishedAt === undefined) continue
    for (const { id } of indicators.filter(({ tables }) => tables.some((each) => each.table === table))) {
      const asOf = supersededAt === undefined ? undefined : publishedAt
      const { blocks } = await store.importedBlocks(id, 'gemeente', asOf)
      const own = blocks.filter((each) => each.table === table && each.edition === edition)
      if (new Set(own.map(({ classificationYear }) => classificationYear)).size > 1) found.add(number)
      if (own.length > 0) break
    }
  }
  return found
}

/** The numbers of what is served now, with how many regions of it are where they are boundaries in part. */
export const numbersInUse = ({
  imports,
  replaced,
}: Pick<InUse, 'imports' | 'replaced'>): ReadonlyMap<number, number> =>
  new Map(
    imports.filter(stands).flatMap(({ number, rows }) => {
      const part = replaced.get(number)
      const count = part === undefined ? rows : part.shown.reduce((sum, each) => sum + each.count, 0)
      return part !== undefined && count === 0 ? [] : [[number, count] as const]
    }),
  )

const stands = (one: StoredImport): boolean => one.publishedAt !== undefined && one.supersededAt === undefined

const scalesOf = ({ table }: StoredImport): string[] => BOUNDARIES.exec(table)?.[1]?.split(', ') ?? []

/** How many regions of a scale each import is served for. */
async function servedOf(
  store: Store,
  scale: RegionScale,
  year: number,
): Promise<ReadonlyMap<number, number>> {
  const regions = (await store.register())?.regions ?? []
  const places = scale === 'gemeente' ? [undefined] : municipalitiesOn(year, regions).keys()
  const served = new Map<number, number>()
  for (const within of places) {
    const found = await store.boundaries(scale, within, year)
    if (found?.boundaries.classificationYear !== year) continue
    const { number } = found.import
    served.set(number, (served.get(number) ?? 0) + regionsIn(found.boundaries.body))
  }
  return served
}

/** The regions of a topology as `topologies.ts` writes it. */
function regionsIn(body: string): number {
  const made: { objects?: { regions?: { geometries?: readonly unknown[] } } } = JSON.parse(body)
  return made.objects?.regions?.geometries?.length ?? 0
}
