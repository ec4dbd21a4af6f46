import { expect, it } from 'vitest'
import { dataset, indicator } from '../../../tests/builders/dataset.ts'
import type { IndicatorTable } from '../register/things.ts'
import { sourceTables } from './sourceTables.ts'

it('names a table once per edition, with the indicators that rest on it', () => {
  const table: IndicatorTable = {
    table: 'T1',
    title: 'Tabel',
    publisher: 'RIVM',
    address: 'https://rivm.nl',
    edition: '2020',
  }
  const other: IndicatorTable = { ...table, edition: '2024' }
  const [a, b] = [indicator({ tables: [table] }), indicator({ id: 'b', tables: [table, other] })]
  expect(sourceTables(dataset({ indicators: [a, b] }))).toEqual([
    { ...table, indicators: [a, b] },
    { ...other, indicators: [b] },
  ])
})
