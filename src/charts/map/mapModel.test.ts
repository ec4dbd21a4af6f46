import { describe, expect, it } from 'vitest'
import { type ColumnParts, columnFor } from '../../../tests/builders/comparison.ts'
import { type MapColour, mapModel, roundEnd } from './mapModel.ts'

const modelOf = (parts: ColumnParts, colour: MapColour = 'comparator') =>
  mapModel(
    columnFor(parts),
    Object.keys(parts.values).map((code) => ({ code, name: code })),
    colour,
  )

const three = { A: 40, B: 50, C: 57 }

describe('the shades of a map', () => {
  it('lie around the comparator, blue on the favourable side, as full as the difference is large', () => {
    const { scale, byCode } = modelOf({ values: three, comparator: 50, polarity: 'lower-better' })
    expect(scale).toEqual({ is: 'judged', reach: 10, lower: 'favourable' })
    expect(byCode.get('A')?.shade).toEqual({ is: 'judged', side: 'favourable', strength: 1 })
    expect(byCode.get('B')?.shade).toEqual({ is: 'judged', side: 'even', strength: 0 })
    expect(byCode.get('C')?.shade).toEqual({ is: 'judged', side: 'unfavourable', strength: 0.7 })
  })

  it('turn round where higher is better', () => {
    const { scale, byCode } = modelOf({ values: three, comparator: 50, polarity: 'higher-better' })
    expect(scale).toMatchObject({ lower: 'unfavourable' })
    expect(byCode.get('A')?.shade).toMatchObject({ side: 'unfavourable' })
  })

  it.each<[string, ColumnParts, MapColour]>([
    ['there is no better side', { values: three, comparator: 50, polarity: 'none' }, 'comparator'],
    ['the comparator has no figure', { values: three, comparator: 'no-weights' }, 'comparator'],
    ['that was asked for', { values: three, comparator: 50 }, 'value'],
  ])('go from low to high without a judgement where %s', (_, parts, colour) => {
    const { scale, byCode } = modelOf(parts, colour)
    expect(scale).toMatchObject({ is: 'value', low: 40, high: 60 })
    expect(byCode.get('A')?.shade).toEqual({ is: 'value', strength: 0 })
    expect(byCode.get('B')?.shade).toEqual({ is: 'value', strength: 0.5 })
  })

  it('do not make a landslide of two tenths of a point', () => {
    const { byCode } = modelOf({ values: { A: 50, B: 50.2 }, polarity: 'none' })
    const [a, b] = ['A', 'B'].map((code) => byCode.get(code)?.shade)
    expect(b?.is === 'value' && a?.is === 'value' ? b.strength - a.strength : 1).toBeLessThan(0.1)
  })

  it('say why there is no figure', () => {
    const { byCode, absent } = modelOf({ values: { A: 40, B: 'suppressed', C: 'missing' }, comparator: 50 })
    expect(byCode.get('B')?.shade).toEqual({ is: 'absent', state: 'suppressed' })
    expect(absent.map(({ state }) => state)).toEqual(['suppressed', 'missing'])
  })

  it('are none at all without one figure', () => {
    expect(modelOf({ values: { A: 'missing' }, comparator: 50 }).scale).toEqual({ is: 'none' })
  })
})

it('the regions stand from high to low, those without a figure last', () => {
  const { regions } = modelOf({ values: { A: 'missing', B: 40, D: 50, C: 50 }, comparator: 50 })
  expect(regions.map(({ code }) => code)).toEqual(['C', 'D', 'B', 'A'])
})

it.each([
  [0, 0],
  [0.34, 0.4],
  [7.3, 8],
  [10, 10],
  [14.3, 15],
  [0.3 * 3, 1],
  [101, 150],
])('a scale of %d ends at %d', (largest, end) => {
  expect(roundEnd(largest)).toBe(end)
})
