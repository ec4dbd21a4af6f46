import { expect, it } from 'vitest'
import type { CellValue } from '../../src/domain/register/things.ts'
import { dataset, observation } from '../../tests/builders/dataset.ts'
import { impossibleValue } from './impossible-value.ts'

const findings = (cell: CellValue) => impossibleValue(dataset({ observations: [observation({ cell })] }))

it.each([
  { state: 'value', value: 101 },
  { state: 'value', value: -1 },
  { state: 'value', value: 40, lower: 41, upper: 45 },
  { state: 'value', value: 40, lower: 38, upper: 39 },
] as const)('names $value between $lower and $upper', (cell) => {
  expect(findings(cell)).toMatchObject([{ file: 'observations.json', field: 'cells.GM0935' }])
})

it('accepts a true zero, a margin around its value and a suppressed cell', () => {
  expect(findings({ state: 'value', value: 0 })).toEqual([])
  expect(findings({ state: 'value', value: 40, lower: 38, upper: 42 })).toEqual([])
  expect(findings({ state: 'suppressed' })).toEqual([])
})
