import { describe, expect, it } from 'vitest'
import regions from '../../../reference/regions.json' with { type: 'json' }
import { TILES } from './tileLayout.ts'

const present = regions.filter(({ level, validTo }) => level === 'gemeente' && validTo === undefined)
const centres = new Map(present.map(({ code, centre }) => [code, centre]))

/** A degree of latitude, and one of longitude in the middle of the country. */
const KM_NORTH = 111.3
const KM_EAST = KM_NORTH * Math.cos((52.2 * Math.PI) / 180)

interface Placed {
  code: string
  east: number
  north: number
}

const inCountry: Placed[] = TILES.map(({ code }) => {
  const [longitude = Number.NaN, latitude = Number.NaN] = centres.get(code) ?? []
  return { code, east: longitude * KM_EAST, north: latitude * KM_NORTH }
})
const onMap: Placed[] = TILES.map(({ code, column, row }) => ({
  code,
  east: column + (row % 2) / 2,
  north: -row,
}))

/** Of the pairs more than 40 km apart, the share that lies in the same order on the map. */
function agreement(axis: 'east' | 'north'): number {
  let pairs = 0
  let same = 0
  inCountry.forEach((a, i) =>
    inCountry.slice(0, i).forEach((b, j) => {
      if (Math.hypot(a.east - b.east, a.north - b.north) <= 40) return
      pairs += 1
      const there = (onMap[i]?.[axis] ?? 0) - (onMap[j]?.[axis] ?? 0)
      if (Math.sign(there) === Math.sign(a[axis] - b[axis])) same += 1
    }),
  )
  return same / pairs
}

describe('the map of hexagons', () => {
  it('holds the municipalities of the register, all of them and no others; how to mend it stands in tileLayout.ts', () => {
    const drawn = new Set(TILES.map(({ code }) => code))
    expect({
      missing: present.filter(({ code }) => !drawn.has(code)).map(({ name }) => name),
      gone: [...drawn].filter((code) => !centres.has(code)),
    }).toEqual({ missing: [], gone: [] })
    expect(drawn.size).toBe(TILES.length)
  })

  it('gives every municipality a place of its own', () => {
    const places = TILES.map(({ column, row }) => `${column} ${row}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('keeps east to the right of west and north above south', () => {
    expect(agreement('east')).toBeGreaterThan(0.95)
    expect(agreement('north')).toBeGreaterThan(0.95)
  })

  it('leaves the Wadden islands in the water', () => {
    const places = new Set(TILES.map(({ column, row }) => `${column} ${row}`))
    const touching = TILES.filter(({ code }) =>
      ['GM0448', 'GM0096', 'GM0093', 'GM0060', 'GM0088'].includes(code),
    ).filter(({ column, row }) => {
      const left = column - 1 + (row % 2)
      return [
        [column - 1, row],
        [column + 1, row],
        [left, row - 1],
        [left + 1, row - 1],
        [left, row + 1],
        [left + 1, row + 1],
      ].some((place) => places.has(place.join(' ')))
    })
    expect(touching).toEqual([])
  })
})
