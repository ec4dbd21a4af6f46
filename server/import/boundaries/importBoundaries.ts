/** One import of boundaries: read, checked against the register, made into topologies, and switched to. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { RegionScale } from '../../../src/contract/figureBlocks.ts'
import type { Region } from '../../../src/domain/register/things.ts'
import type { Store, StoredImport } from '../../service/store.ts'
import { classificationOf, municipalitiesOn } from '../classification.ts'
import { type Fault, ImportFailure } from '../reading/rows.ts'
import { outlinesIn, type RegionOutline } from './features.ts'
import { boundarySets } from './topologies.ts'

export interface BoundaryImport {
  store: Store
  /** GeoJSON or TopoJSON. */
  content: unknown
  /** Name of the file, or the address. */
  origin: string
  publisher?: string
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
  number?: number
  replaced?: StoredImport
}

/** The JSON in a file, unpacked when it is gzip. @throws ImportFailure */
export function jsonFile(file: string): unknown {
  try {
    const bytes = readFileSync(file)
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text))
  } catch (cause) {
    throw new ImportFailure([notJson(file)], { cause })
  }
}

/** @throws ImportFailure with every fault that was found; then nothing has changed */
export async function importBoundaries(options: BoundaryImport): Promise<BoundaryOutcome> {
  const { store, origin, dryRun } = options
  const register = await store.register()
  if (register === undefined) throw new Error('a reference is loaded before anything is imported')
  const faults: Fault[] = []
  const all = outlinesIn(options.content, origin, (fault) => faults.push(fault))
  const year = yearOf(all, options, register.regions)
  if (year === undefined) faults.push(yearNotKnown(origin))
  const held = municipalitiesOn(year ?? options.now.getFullYear(), register.regions)
  if (year !== undefined) faults.push(...strangers(all, held, year))
  const [first, ...others] = faults
  if (first !== undefined || year === undefined)
    throw new ImportFailure([first ?? yearNotKnown(origin), ...others])

  const municipalities = all.filter(({ properties }) => properties.code.startsWith('GM'))
  const isPart = municipalities.length > 0 && municipalities.length < held.size
  const outlines = isPart ? all.filter(({ properties }) => !properties.code.startsWith('GM')) : all
  if (outlines.length === 0) throw new ImportFailure([onlyPart(municipalities.length, held.size)])
  const provinces = new Map(
    register.regions.map(({ code, parents }) => [code, parents.find((each) => each.startsWith('PV'))]),
  )
  const sets = boundarySets(outlines, (code) => provinces.get(code)).map(({ scale, within, topology }) => ({
    scale,
    ...(within === undefined ? {} : { within }),
    classificationYear: year,
    body: JSON.stringify(topology),
  }))
  const hash = createHash('sha256').update(String(year))
  for (const { scale, within, body } of sets) hash.update(`${scale} ${within ?? ''} ${body}`)
  const fingerprint = hash.digest('hex')
  const table = `grenzen ${origin}`
  const outcome = {
    classificationYear: year,
    counts: (['gemeente', 'wijk', 'buurt'] as const)
      .map((scale) => ({ scale, count: outlines.filter((each) => scaleOf(each) === scale).length }))
      .filter(({ count }) => count > 0),
    largest: Math.max(...sets.map(({ body }) => body.length)),
    ...(isPart ? { partOfCountry: { count: municipalities.length, of: held.size } } : {}),
  }
  if (dryRun) return { kind: 'checked', ...outcome }
  const present = (await store.imports()).find(
    (one) => one.table === table && one.publishedAt !== undefined && one.supersededAt === undefined,
  )
  if (present?.fingerprint === fingerprint) return { kind: 'unchanged', ...outcome, number: present.number }
  const number = await store.stage({
    kind: 'boundaries',
    table,
    edition: String(year),
    classificationYear: year,
    origin,
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

const scaleOf = ({ properties: { code } }: RegionOutline): RegionScale =>
  code.startsWith('GM') ? 'gemeente' : code.startsWith('WK') ? 'wijk' : 'buurt'

const municipalityOf = ({ properties: { code } }: RegionOutline): string =>
  code.startsWith('GM') ? code : `GM${code.slice(2, 6)}`

/** As the one who imports says, as the publisher says, or as the codes of a whole country show. */
function yearOf(
  outlines: readonly RegionOutline[],
  { classificationYear, now }: BoundaryImport,
  regions: readonly Region[],
): number | undefined {
  const [first] = outlines
  return (
    classificationYear ??
    first?.properties.year ??
    classificationOf(new Set(outlines.map(municipalityOf)), regions, {
      newest: now.getFullYear(),
      thisYear: now.getFullYear(),
    })
  )
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

const notJson = (file: string): Fault => ({
  field: 'bestand',
  value: file,
  reason: { nl: 'Dit bestand kan niet als JSON worden gelezen.', en: 'This file cannot be read as JSON.' },
  remedy: {
    nl: 'Kies een GeoJSON- of TopoJSON-bestand in UTF-8, zo nodig met gzip ingepakt.',
    en: 'Choose a GeoJSON or TopoJSON file in UTF-8, packed with gzip if need be.',
  },
})

const yearNotKnown = (origin: string): Fault => ({
  field: 'indeling',
  value: origin,
  reason: {
    nl: 'Van welk jaar deze grenzen zijn, staat er niet in.',
    en: 'It does not say which year these boundaries are of.',
  },
  remedy: {
    nl: 'Zeg het erbij, bijvoorbeeld --classification 2024.',
    en: 'Add it, for example --classification 2024.',
  },
})

const otherYear = (line: number, code: string, year: number): Fault => ({
  line,
  field: 'code',
  value: code,
  reason: {
    nl: `Op 1 januari ${year} was er geen gemeente met deze code.`,
    en: `On 1 January ${year} there was no municipality with this code.`,
  },
  remedy: {
    nl: 'Geef met --classification het goede jaar.',
    en: 'Give the right year with --classification.',
  },
})

const onlyPart = (count: number, of: number): Fault => ({
  field: 'gemeenten',
  value: String(count),
  reason: {
    nl: `Een landkaart heeft alle ${of} gemeenten nodig; hier zijn er ${count}.`,
    en: `A map of the country needs all ${of} municipalities; here are ${count}.`,
  },
  remedy: { nl: 'Haal de grenzen van het hele land op.', en: 'Fetch the boundaries of the whole country.' },
})
