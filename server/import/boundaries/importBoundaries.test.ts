import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { topology } from 'topojson-server'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataset, region } from '../../../tests/builders/dataset.ts'
import { createMemoryStore } from '../../service/memoryStore.ts'
import type { Store } from '../../service/store.ts'
import { boundaryLines } from '../importReport.ts'
import { ImportFailure } from '../reading/rows.ts'
import { importBoundaries } from './importBoundaries.ts'
import { boundaryFile } from './boundaryFile.ts'

const NOW = new Date('2026-11-22T12:00:00.000Z')
/** A square of a tenth of a degree; neighbours share a side. */
const square = (code: string, place: number, parts: object = {}, corner: [number, number] = [5, 51]) => {
  const [west, south] = [corner[0] + place / 10, corner[1]]
  const ring = [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
    [west, south],
  ]
  return {
    type: 'Feature' as const,
    properties: { statcode: code, statnaam: `naam ${code}`, ...parts },
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
  }
}
const withOutline = (code: string, geometry: object) => ({ ...square(code, 0), geometry })
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features })
const collected = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const CODES = ['GM0917', 'GM0935', 'GM1999']
const COUNTRY = CODES.map((code, place) => square(code, place, { jaarcode: 2026 }))

let store: Store
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gezond-verband-'))
  store = createMemoryStore(() => NOW)
  const gemeente = (code: string, parts: object = {}) =>
    region({ code, level: 'gemeente', parents: ['PV31'], ...parts })
  await store.seed(
    dataset({
      regions: [
        region({ code: 'PV31', level: 'province', parents: [] }),
        region({ code: 'PV30', level: 'province', parents: [] }),
        gemeente('GM0917'),
        gemeente('GM0935'),
        gemeente('GM1999', { parents: ['PV30'] }),
        gemeente('GM0001', { validTo: '2021-01-01' }),
      ],
    }),
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

/** By way of a file, as boundaries come. */
const bring = (content: unknown, parts: object = {}) => {
  const file = path.join(folder, 'grenzen.json')
  writeFileSync(file, JSON.stringify(content))
  const source = boundaryFile(file)
  return importBoundaries({ store, source, origin: 'grenzen.json', dryRun: false, now: NOW, ...parts })
}
const faultsOf = async (content: unknown, parts: object = {}) => {
  const failure = await bring(content, parts).catch((error: unknown) => error)
  if (!(failure instanceof ImportFailure)) throw new Error('it was imported', { cause: failure })
  return failure.faults
}
const topologyOf = async (...asked: Parameters<Store['boundaries']>) => {
  const found = await store.boundaries(...asked)
  return found && (JSON.parse(found.boundaries.body) as Topology<Record<string, GeometryCollection>>)
}

describe('boundaries', () => {
  it('of the whole country become one topology, with province borders and codes as ids', async () => {
    expect(await bring(collection(...COUNTRY))).toMatchObject({
      kind: 'published',
      classificationYear: 2026,
      counts: [{ scale: 'gemeente', count: 3 }],
    })
    const made = await topologyOf('gemeente')
    expect(made?.objects['regions']?.geometries.map(({ id }) => id)).toEqual(['GM0917', 'GM0935', 'GM1999'])
    expect(made?.objects['borders']?.geometries.map(({ id }) => id)).toEqual(['PV31', 'PV30'])
    const [first] =
      made?.objects['regions'] === undefined ? [] : feature(made, made.objects['regions']).features
    expect(first?.properties).toEqual({ name: 'naam GM0917' })
    const corners = first?.geometry.type === 'Polygon' ? first.geometry.coordinates[0] : []
    const longitudes = (corners ?? []).map(([longitude = 0]) => longitude)
    expect(Math.min(...longitudes)).toBeCloseTo(5, 3)
    expect(Math.max(...longitudes)).toBeCloseTo(5.1, 3)
  })

  it('of which nothing says the year are asked about where the municipalities were the same in several', async () => {
    const unsaid = collection(...CODES.map((code, place) => square(code, place)))
    const [fault, ...others] = await faultsOf(unsaid)
    expect(others).toEqual([])
    expect(fault?.reason.nl).toContain('waren in 2021, 2022, 2023, 2024, 2025, 2026 dezelfde')
    expect(fault?.remedy.nl).toMatch(/--classification 2021 of .* of --classification 2026\.$/)
    expect(await bring(unsaid, { classificationYear: 2023 })).toMatchObject({ classificationYear: 2023 })
  })

  it('of which nothing says the year are of the one year that had these municipalities', async () => {
    const former = collection(
      square('GM0917', 0),
      square('GM0935', 1),
      square('GM1999', 2),
      square('GM0001', 3),
    )
    const now = new Date('2021-06-01T12:00:00.000Z')
    const outcome = await bring(former, { now }).catch((error: unknown) => error)
    // In 2019 and 2020 they were the same.
    expect(outcome).toBeInstanceOf(ImportFailure)
    const only = collection(...CODES.map((code, place) => square(code, place)))
    expect(await bring(only, { now })).toMatchObject({ classificationYear: 2021 })
  })

  it('of wijken and buurten are kept per municipality; buurten with the borders of their wijken', async () => {
    await bring(
      collection(
        square('WK091700', 0),
        square('BU09170001', 0),
        square('BU09170101', 1),
        square('BU09350001', 2),
        square('CR39', 3),
      ),
      { classificationYear: 2024 },
    )
    const buurten = await topologyOf('buurt', 'GM0917')
    expect(buurten?.objects['regions']?.geometries.map(({ id }) => id)).toEqual(['BU09170001', 'BU09170101'])
    expect(buurten?.objects['borders']?.geometries.map(({ id }) => id)).toEqual(['WK091700', 'WK091701'])
    expect((await topologyOf('buurt', 'GM0935'))?.objects['regions']?.geometries).toHaveLength(1)
    expect(await topologyOf('buurt', 'GM1999')).toBeUndefined()
  })

  it('may come as TopoJSON, and the same again changes nothing', async () => {
    const features = COUNTRY.map(({ properties, ...rest }) => ({
      ...rest,
      properties: { code: properties.statcode, jaarcode: 2026 },
    }))
    const given = topology({ gemeenten: { type: 'FeatureCollection', features } as never }, 1e5)
    expect(await bring(given)).toMatchObject({ kind: 'published' })
    expect(await bring(given)).toMatchObject({ kind: 'unchanged', number: 1 })
  })

  it('of several years stand beside each other: the nearest is given, the later of two', async () => {
    for (const year of [2020, 2024])
      await bring(collection(square('BU09170001', 0)), { classificationYear: year, origin: `${year}.json` })
    const yearFor = async (year?: number) =>
      (await store.boundaries('buurt', 'GM0917', year))?.boundaries.classificationYear
    expect([await yearFor(), await yearFor(2019), await yearFor(2022), await yearFor(2030)]).toEqual([
      2024, 2020, 2024, 2024,
    ])
  })

  it('of a part of the country leave the map of the country as it is', async () => {
    const outcome = await bring(collection(square('GM0917', 0), square('BU09170001', 0)), {
      classificationYear: 2024,
    })
    expect(outcome).toMatchObject({
      partOfCountry: { count: 1, of: 3 },
      counts: [{ scale: 'buurt', count: 1 }],
    })
    expect(await store.boundaries('gemeente')).toBeUndefined()
  })

  it('are a part of the country when one municipality is not there', async () => {
    const all = [...COUNTRY.slice(0, 2), square('BU09170001', 0)]
    expect(await bring(collection(...all), { classificationYear: 2024 })).toMatchObject({
      partOfCountry: { count: 2, of: 3 },
    })
    expect(await store.boundaries('gemeente')).toBeUndefined()
  })

  it('are called what they call themselves, before whom they are of', async () => {
    const titled = { ...collection(...COUNTRY), title: 'Gemeenten' }
    const outcome = await bring(titled, { publisher: 'CBS en Kadaster' })
    expect(outcome).toMatchObject({ title: 'Gemeenten' })
    expect(await store.imports()).toMatchObject([{ title: 'Gemeenten', publisher: 'CBS en Kadaster' }])
  })

  it('of which all edges are open are refused for that, and nothing is said of codes', async () => {
    const coordinates = [square('GM0917', 0).geometry.coordinates.map((ring) => ring.slice(0, 4))].flat()
    const faults = await faultsOf(collection(withOutline('GM0917', { type: 'Polygon', coordinates })))
    expect(faults).toHaveLength(1)
    expect(faults[0]?.reason.nl).toContain('eindigt op het punt waar zij begint')
  })

  it('take over whose they are when that is corrected, and keep it where it is not said', async () => {
    const given = collection(...COUNTRY)
    await bring(given, { publisher: 'Verkeerd' })
    expect(await bring(given)).toMatchObject({ kind: 'unchanged', title: 'Verkeerd' })
    const corrected = await bring(given, { publisher: 'CBS en Kadaster' })
    expect(corrected).toMatchObject({ kind: 'published', title: 'CBS en Kadaster' })
    expect((await store.boundaries('gemeente'))?.import).toMatchObject({ publisher: 'CBS en Kadaster' })
    expect(await bring(given, { publisher: 'CBS en Kadaster' })).toMatchObject({ kind: 'unchanged' })
  })

  it('say whose they are and of which classification, and never the name of a file instead', async () => {
    const heads = async () =>
      (await store.imports()).map(({ title, publisher, edition }) => [title, publisher, edition])
    await bring(collection(...COUNTRY), { publisher: 'CBS en Kadaster' })
    expect(await heads()).toEqual([['CBS en Kadaster', 'CBS en Kadaster', 'indeling 2026']])
    const titled = { ...collection(square('BU09170001', 0)), title: ' Wijk- en  buurtkaart ', name: 'laag_1' }
    expect(await bring(titled, { classificationYear: 2024 })).toMatchObject({ title: 'Wijk- en buurtkaart' })
    expect(await bring(collection(square('WK091700', 0)), { classificationYear: 2024 })).not.toHaveProperty(
      'title',
    )
  })

  it('of other regions or another year stay when a file of the same name comes', async () => {
    await bring(collection(square('BU09170001', 0)), { classificationYear: 2020 })
    await bring(collection(square('BU09170001', 0)), { classificationYear: 2024 })
    await bring(collection(square('WK091700', 0)), { classificationYear: 2024 })
    expect((await store.imports()).map(({ supersededAt }) => supersededAt)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    const again = await bring(collection(square('BU09170001', 1)), { classificationYear: 2024 })
    expect(again.replaced?.number).toBe(2)
    expect(boundaryLines(again)[0]).toContain('1 buurt, indeling 2024 (nummer 4). Zij vervangen nummer 2.')
  })

  it('stay as they are on a trial', async () => {
    expect(await bring(collection(...COUNTRY), { dryRun: true })).toMatchObject({ kind: 'checked' })
    expect(await store.imports()).toEqual([])
  })
})

type Case = readonly [name: string, content: unknown, reason: RegExp]
const CANNOT_BE: readonly Case[] = [
  ['something else', { type: 'Feature' }, /geen GeoJSON/],
  ['no codes', collection(square('hier', 0)), /geen een code/],
  ['other coordinates', collection(square('GM0917', 0, {}, [190000, 320000])), /lengte- en breedtegraden/],
  ['a region twice', collection(...COUNTRY, square('GM0917', 4)), /stond al op plaats 1/],
  ['no shape', collection(...COUNTRY, { ...square('BU09170001', 0), geometry: null }), /heeft geen vlak/],
  ['a part of the country alone', collection(square('GM0917', 0, { jaarcode: 2024 })), /alle 3 gemeenten/],
  ['nothing in a place', collection(...COUNTRY, null as never), /staat geen gebied/],
  [
    'a line for a region',
    collection(...COUNTRY, withOutline('BU09170001', { type: 'LineString' })),
    /heeft geen vlak/,
  ],
  ...[
    'null',
    '[]',
    '[null]',
    '[[[5, 51]]]',
    '[[[5, 51], [5.1, 51], [5, 51]]]',
    '[[[5, 51], [5, "51"], [5.1, 51], [5, 51]]]',
    '[5, 51]',
    '[[[5, 51], [5.1, 51], [5.1, 51.1], [5, 51.1]]]',
  ].map((edge): Case => [
    `the edge ${edge}`,
    collection(...COUNTRY, withOutline('BU09170001', { type: 'Polygon', coordinates: JSON.parse(edge) })),
    /is niet heel/,
  ]),
  ...[
    { arcs: null },
    { arcs: [] },
    { arcs: [[[5, 51]], null] },
    { objects: null },
    { objects: { a: null } },
    { objects: { a: { type: 'GeometryCollection', geometries: [null] } } },
    { objects: { a: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[99]] }] } } },
    { objects: { a: { type: 'GeometryCollection' } } },
  ].map((part): Case => [
    `a topology with ${JSON.stringify(part)}`,
    { ...(topology({ gebieden: collection(...COUNTRY) as never }) as object), ...part },
    /TopoJSON is beschadigd/,
  ]),
  ['a year that is not said', collection(square('BU09170001', 0)), /Van welk jaar/],
  ['another year', collection(square('BU00010001', 0, { jaarcode: 2024 })), /Op 1 januari 2024/],
]

describe('boundaries that cannot be used', () => {
  it.each(CANNOT_BE)('are refused: %s', async (_name, content, reason) => {
    const [fault] = await faultsOf(content)
    expect(fault?.reason.nl).toMatch(reason)
    expect(await store.imports()).toEqual([])
  })

  it.each([
    ['that is not there', 'weg.json', undefined, /is er niet/],
    ['that is a folder', '.', undefined, /is geen bestand/],
    ['that is too large', 'groot.json', JSON.stringify('x'.repeat(9000)), /groter dan 0,008 MB/],
    ['with one region that is too large', 'een.json', collected('x'.repeat(2000)), /Eén gebied .* 0,001 MB/],
    [
      'with too much around the regions',
      'rand.json',
      JSON.stringify('x'.repeat(5000)),
      /groter dan 0,004 MB/,
    ],
    [
      'that unpacks to more than there is room for',
      'bom.json.gz',
      gzipSync(JSON.stringify('x'.repeat(1e5))),
      /groter dan 0,00[48] MB/,
    ],
    ['that is damaged gzip', 'stuk.json.gz', gzipSync('{"a":1}').subarray(0, 12), /houdt halverwege op/],
    ['that is empty', 'leeg.json', '', /niet als JSON/],
    ['that is not UTF-8', 'latin1.json', Buffer.from('{"type": "Fus\xe9"}', 'latin1'), /niet als JSON/],
    ['that breaks off', 'half.json', '{"type": "Feat', /niet als JSON/],
    ['that breaks off among regions', 'half2.json', '{"features": [{"a": 1}, {"b"', /niet als JSON/],
    ['with a comma too many', 'komma.json', '{"features": [{"a": 1},]}', /niet als JSON/],
    ['with a comma too few', 'komma2.json', '{"features": [{"a": 1} {"b": 2}]}', /niet als JSON/],
    ['that closes what was not opened', 'haak.json', '{"features": [1]]}', /niet als JSON/],
    ['of which one region is no JSON', 'gebied.json', '{"features": [{"a": 1}, {a: 2}]}', /niet als JSON/],
  ])('are named when the file is one %s', async (_name, name, content, reason) => {
    const file = path.join(folder, name)
    if (content !== undefined) writeFileSync(file, content)
    const source = boundaryFile(file, { file: 8000, region: 1000, rest: 4000 })
    const failure = await source(() => {}).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ImportFailure)
    expect(String(failure)).toMatch(reason)
  })

  it('are not read from a file that would take more memory than a small machine has', async () => {
    const file = path.join(folder, 'land.json')
    writeFileSync(file, '')
    truncateSync(file, 150e6 + 1)
    await expect(boundaryFile(file)(() => {})).rejects.toThrow(/groter dan 150 MB/)
  })
})
