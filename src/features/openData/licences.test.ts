import { expect, it } from 'vitest'
import { dataset, indicator } from '../../../tests/builders/dataset.ts'
import type { IndicatorTable } from '../../domain/register/things.ts'
import { commonLicence, sourceTables } from './licences.ts'

const table = (parts: Partial<IndicatorTable>): IndicatorTable => ({
  table: 'T1',
  title: 'Tabel',
  publisher: 'RIVM',
  address: 'https://rivm.nl',
  edition: '2020',
  ...parts,
})

it('names a table once per edition, also when several indicators use it', () => {
  const register = dataset({
    indicators: [
      indicator({ tables: [table({})] }),
      indicator({ id: 'b', tables: [table({}), table({ edition: '2024' })] }),
    ],
  })
  expect(sourceTables(register).map(({ edition }) => edition)).toEqual(['2020', '2024'])
})

it('finds the licence that most tables have, and none where there is none', () => {
  const tables = [
    table({ licence: 'CC0' }),
    table({ licence: 'CC BY 4.0' }),
    table({ licence: 'CC BY 4.0' }),
    table({}),
  ]
  expect(commonLicence(tables)).toEqual({ licence: 'CC BY 4.0', count: 2 })
  expect(commonLicence([table({})])).toBeUndefined()
})
