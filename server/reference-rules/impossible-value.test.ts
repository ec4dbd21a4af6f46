import { expect, it } from 'vitest'
import type { CellValue } from '../../src/domain/register/things.ts'
import { dataset, indicator, observation } from '../../tests/builders/dataset.ts'
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

it('names a possible break that lies between no two years', () => {
  const tables = (from: number, to: number) =>
    indicator().tables.map((each) => ({ ...each, possibleBreaks: [{ from, to, reason: 'Niet nagelezen.' }] }))
  const found = (from: number, to: number) =>
    impossibleValue(dataset({ indicators: [indicator({ tables: tables(from, to) })] }))
  expect(found(2022, 2020)).toMatchObject([
    { file: 'indicators.json', thing: 'overgewicht', field: 'tables[0].possibleBreaks[0]' },
  ])
  expect(found(2020, 2022)).toEqual([])
})
