/** One import of boundaries: read, checked against the register, made into topologies, and switched to. */
import { createHash } from 'node:crypto'
import type { RegionScale } from '../../../src/contract/figureBlocks.ts'
import { municipalityAround, smallScaleOf } from '../../../src/domain/regions/smallRegions.ts'
import type { Region } from '../../../src/domain/register/things.ts'
import type { Store, StoredBoundaries, StoredImport } from '../../service/store.ts'
import { classificationsOf, municipalitiesOn } from '../classification.ts'
import { type Fault, failureOf } from '../reading/rows.ts'
import { onlyPart, otherYear, severalYears, yearNotKnown } from './boundaryFaults.ts'
import { type BoundarySource, outlinesIn, type RegionOutline } from './features.ts'
import { boundarySets } from './topologies.ts'

export interface BoundaryImport {
  store: Store
  source: BoundarySource
  /** Name of the file, or the address. */
  origin: string
  /** Whom they are of, as it stands with the map. */
  publisher?: string
  /** What they are called there; else what they call themselves, else whom they are of. */
  title?: string
  classificationYear?: number
  dryRun: boolean
  now: Date
}

export interface BoundaryOutcome {
  kind: 'published' | 'unchanged' | 'checked'
  classificationYear: number
  counts: readonly { scale: RegionScale; count: number }[]
  /** Bytes of JSON of the municipalities together, the largest answer. */
  largest: number
  /** Municipalities that were left out because they are not all of the country's. */
  partOfCountry?: { count: number; of: number }
  /** What stands with the map; without it that is the name of the file. */
  title?: string
  number?: number
  replaced?: StoredImport
}

/** @throws ImportFailure with every fault that was found; then nothing has changed */
export async function importBoundaries(options: BoundaryImport): Promise<BoundaryOutcome> {
  const { store, origin, dryRun } = options
  const register = await store.register()
  if (register === undefined) throw new Error('a reference is loaded before anything is imported')
  const faults: Fault[] = []
  const { outlines: all, ...named } = await outlinesIn(options.source, origin, (fault) => faults.push(fault))
  // Nothing more can be seen of them: whatever would be said next follows from what is wrong already.
  if (all.length === 0) throw failureOf(faults)
  const years = yearsOf(all, options, register.regions)
  const year = years.length === 1 ? years[0] : undefined
  if (year === undefined) faults.push(years.length > 1 ? severalYears(years) : yearNotKnown(origin))
  const held = municipalitiesOn(year ?? options.now.getFullYear(), register.regions)
  if (year !== undefined) faults.push(...strangers(all, held, year))
  if (faults.length > 0 || year === undefined) throw failureOf(faults)

  const municipalities = all.filter(({ code }) => code.startsWith('GM'))
  const isPart = municipalities.length > 0 && municipalities.length < held.size
  const outlines = isPart ? all.filter(({ code }) => !code.startsWith('GM')) : all
  if (outlines.length === 0) throw failureOf([onlyPart(municipalities.length, held.size)])
  const provinces = new Map(
    register.regions.map(({ code, parents }) => [code, parents.find((each) => each.startsWith('PV'))]),
  )
  const sets: StoredBoundaries[] = []
  for (const { scale, within, topology } of boundarySets(outlines, (code) => provinces.get(code)))
    sets.push({
      scale,
      ...(within === undefined ? {} : { within }),
      classificationYear: year,
      body: JSON.stringify(topology),
    })
  const hash = createHash('sha256').update(String(year))
  for (const { scale, within, body } of sets) hash.update(`${scale} ${within ?? ''} ${body}`)
  const fingerprint = hash.digest('hex')
  const counts = (['gemeente', 'wijk', 'buurt'] as const)
    .map((scale) => ({ scale, count: outlines.filter((each) => scaleOf(each) === scale).length }))
    .filter(({ count }) => count > 0)
  // Those of other regions or another year stand beside these, though they come from a file of the same name.
  const table = `grenzen ${counts.map(({ scale }) => scale).join(', ')} ${year} · ${origin}`
  const title = options.title ?? named.title ?? options.publisher
  const outcome = {
    classificationYear: year,
    counts,
    ...(title === undefined ? {} : { title }),
    largest: Math.max(...sets.map(({ body }) => body.length)),
    ...(isPart ? { partOfCountry: { count: municipalities.length, of: held.size } } : {}),
  }
  const present = (await store.imports()).find(
    (one) => one.table === table && one.publishedAt !== undefined && one.supersededAt === undefined,
  )
  if (present?.fingerprint === fingerprint && saysNoOther(present, title, options.publisher)) {
    // Whose they are was said before: that stays with the map.
    const stays = present.title === undefined ? outcome : { ...outcome, title: present.title }
    return dryRun ? { kind: 'checked', ...stays } : { kind: 'unchanged', ...stays, number: present.number }
  }
  if (dryRun) return { kind: 'checked', ...outcome }
  const number = await store.stage({
    kind: 'boundaries',
    table,
    edition: `indeling ${year}`,
    classificationYear: year,
    origin,
    ...(title === undefined ? {} : { title }),
    ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
    fingerprint,
    rows: outlines.length,
    figures: 0,
  })
  try {
    await store.addBoundaries(number, sets)
    const replaced = await store.publish(number)
    return { kind: 'published', ...outcome, number, ...(replaced === undefined ? {} : { replaced }) }
  } catch (error) {
    await store.remove(number).catch(() => undefined)
    throw error
  }
}

/** The same boundaries under another name are imported anew: that is how `--source` is corrected. */
const saysNoOther = (
  present: StoredImport,
  title: string | undefined,
  publisher: string | undefined,
): boolean => [undefined, present.title].includes(title) && [undefined, present.publisher].includes(publisher)

const scaleOf = ({ code }: RegionOutline): RegionScale => smallScaleOf(code) ?? 'gemeente'

const municipalityOf = ({ code }: RegionOutline): string => municipalityAround(code) ?? code

/** As the one who imports says, as the publisher says, or as the codes of a whole country show: often more than one. */
function yearsOf(
  outlines: readonly RegionOutline[],
  { classificationYear, now }: BoundaryImport,
  regions: readonly Region[],
): number[] {
  const said = classificationYear ?? outlines[0]?.year
  return said === undefined
    ? classificationsOf(new Set(outlines.map(municipalityOf)), regions, now.getFullYear())
    : [said]
}

/** Regions of municipalities that were not there in that year, each municipality once. */
function strangers(outlines: readonly RegionOutline[], held: ReadonlySet<string>, year: number): Fault[] {
  const found = new Map<string, Fault>()
  for (const [place, outline] of outlines.entries()) {
    const code = municipalityOf(outline)
    if (!held.has(code) && !found.has(code)) found.set(code, otherYear(place + 1, code, year))
  }
  return [...found.values()]
}
