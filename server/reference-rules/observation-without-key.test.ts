import { expect, it } from 'vitest'
import type { Observation } from '../../src/domain/register/things.ts'
import { dataset, observation } from '../../tests/builders/dataset.ts'
import { observationWithoutKey } from './observation-without-key.ts'

const fields = (...observations: Observation[]) =>
  observationWithoutKey(dataset({ observations })).map(({ field }) => field)

it.each(['period', 'age', 'breakdown'] as const)('names a figure without %s', (key) => {
  expect(fields(observation({ [key]: ' ' }))).toContain(key)
})

it.each(['table', 'edition'] as const)(
  'names a figure without %s, which no indicator can know either',
  (key) => {
    expect(new Set(fields(observation({ [key]: '' })))).toEqual(new Set([key, 'table']))
  },
)

it('names a period that is none, and a classification year that is none', () => {
  expect(fields(observation({ period: 'vorig jaar' }))).toEqual(['period'])
  expect(fields(observation({ classificationYear: 0 }))).toEqual(['classificationYear'])
})

it('names a table or edition that the indicator does not list', () => {
  expect(fields(observation({ table: '50150NED' }))).toEqual(['table'])
  expect(fields(observation({ edition: '2018' }))).toEqual(['table'])
})

it('names another unit, unless the figure says why', () => {
  expect(fields(observation({ unit: 'per-1000' }))).toEqual(['unit'])
  const provenance = { status: 'known', note: 'De tabel geeft aantallen per 1.000.' } as const
  expect(fields(observation({ unit: 'per-1000', provenance }))).toEqual([])
})

it('names a key that occurs twice, and lets another edition, age or region stand beside it', () => {
  expect(fields(observation(), observation())).toEqual(['cells.GM0935'])
  expect(fields(observation(), observation({ region: 'NL01' }), observation({ age: '65+' }))).toEqual([])
})

it.each(['2020', '2022-H1', '2022-Q3', '2022-05', '2009/2012'])('reads the period %s', (period) => {
  expect(fields(observation({ period }))).toEqual([])
})
