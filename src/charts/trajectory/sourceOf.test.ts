import { expect, it } from 'vitest'
import { indicator } from '../../../tests/builders/dataset.ts'
import { gapLineFor } from '../../../tests/builders/trajectory.ts'
import { sourceOf } from './sourceOf.ts'

it('says of an imported table from what file and when it was read, also where the register knows the table', () => {
  const line = gapLineFor({ own: { 2016: 58 }, comparator: { 2016: 50 } })
  const imported = { origin: '50090NED.csv.gz', at: '2026-11-22T10:00:00Z' }
  expect(sourceOf({ ...line, imported }, indicator(), []).imported).toEqual(imported)
  expect(sourceOf(line, indicator(), [])).not.toHaveProperty('imported')
})
