import { brotliCompressSync } from 'node:zlib'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { expect, it } from 'vitest'
import { packed } from './shapes.ts'
import { boundarySets } from './topologies.ts'

/** A circle with a ragged edge, the same at every run. */
function ragged(code: string, [west, south]: readonly [number, number], corners: number) {
  const edge = Array.from({ length: corners }, (_, at) => {
    const angle = (at / corners) * 2 * Math.PI
    const far = 0.4 + 0.02 * Math.sin(at * 12.9898) * Math.sin(at * 78.233)
    return [west + far * Math.cos(angle), south + far * Math.sin(angle)]
  })
  return { code, shape: packed({ type: 'Polygon', coordinates: [[...edge, edge[0] ?? []]] }) }
}
const weightOf = (made: Topology) => brotliCompressSync(JSON.stringify(made)).byteLength
const cornersOf = ({ arcs }: Topology) => arcs.reduce((sum, { length }) => sum + length, 0)
const countryOf = (corners: number) => {
  const places = [
    [4, 51],
    [5, 52],
    [6, 53],
  ] as const
  const outlines = places.map((place, at) => ragged(`GM000${at}`, place, corners))
  const [country] = [...boundarySets(outlines, () => 'PV20')]
  if (country === undefined) throw new Error('no country')
  return country.topology
}

it('keeps of a detailed country as many corners as it may weigh, and no fewer', () => {
  const light = countryOf(20_000)
  expect(weightOf(light)).toBeLessThanOrEqual(42 * 1024)
  expect(cornersOf(light)).toBeGreaterThan(5000)
  const { regions } = light.objects
  const drawn = regions === undefined ? undefined : feature(light, regions)
  expect(drawn?.type === 'FeatureCollection' ? drawn.features.map(({ id }) => id) : []).toEqual([
    'GM0000',
    'GM0001',
    'GM0002',
  ])
})

it('keeps all corners of one that is light as it is', () => {
  expect(cornersOf(countryOf(500))).toBe(3 * 501)
})

it('has room for a country of more corners than are looked at together', () => {
  const light = countryOf(101_000)
  expect(weightOf(light)).toBeLessThanOrEqual(42 * 1024)
  expect(cornersOf(light)).toBeGreaterThan(4000)
}, 20_000)
