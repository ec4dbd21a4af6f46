import { expect, it } from 'vitest'
import { blockFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, region } from '../../../tests/builders/dataset.ts'
import { buildRegionTree } from '../regions/regionTree.ts'
import { askedPlaces } from './askedPlaces.ts'
import { chooseLine } from './choice.ts'
import { linesOf } from './linesOf.ts'

const regions = buildRegionTree([
  region({ code: 'GM0014', name: 'Groningen' }),
  region({ code: 'GM1979', name: 'Eemsdelta', validFrom: '2021-01-01' }),
  ...['GM0003', 'GM0010', 'GM0024'].map((code) => region({ code, name: code, validTo: '2021-01-01' })),
])
const changes = ['GM0003', 'GM0010', 'GM0024'].map((from) =>
  boundaryChange({ from, to: 'GM1979', on: '2021-01-01', share: 1, kind: 'merger' }),
)
const old = blockFor({
  table: 'A',
  period: '2020',
  classificationYear: 2020,
  values: { GM0014: 1, GM0003: 2, GM0010: 3, GM0024: 4 },
})
const held = (values: Record<string, number>) => {
  const newer = blockFor({ table: 'B', period: '2024', classificationYear: 2024, values })
  const places = askedPlaces(['GM0014', 'GM1979'], regions, changes)
  return chooseLine(linesOf([old, newer], places), {})
}

it('counts a municipality once, however many it was formed of: the newer of two whole tables is shown', () => {
  expect(held({ GM0014: 1, GM1979: 2 })).toMatchObject({ line: { table: 'B' }, period: { held: 2 } })
})

it('still shows the older one where the newer lacks a chosen region', () => {
  expect(held({ GM0014: 1 })).toMatchObject({ line: { table: 'A' }, period: { held: 2 } })
})

it('finds a municipality under whichever of its former ones the older table has', () => {
  const regionsOf = (values: Record<string, number>) =>
    blockFor({ table: 'A', period: '2020', classificationYear: 2020, values }).regions
  const places = askedPlaces(['GM1979'], regions, changes)
  for (const former of ['GM0003', 'GM0010', 'GM0024'])
    expect([former, ...places(regionsOf({ GM0014: 1, [former]: 2 }))]).toEqual([former, 1])
  expect([...places(regionsOf({ GM0014: 1 }))]).toEqual([-1])
})

it('finds a former municipality under what it became, and one that never changed under its own code alone', () => {
  const places = askedPlaces(['GM0010', 'GM0014'], regions, changes)
  const newer = (values: Record<string, number>) =>
    blockFor({ table: 'B', period: '2024', classificationYear: 2024, values }).regions
  expect([...places(newer({ GM0014: 1, GM1979: 2 }))]).toEqual([1, 0])
  expect([...places(newer({ GM1979: 2 }))]).toEqual([0, -1])
})
