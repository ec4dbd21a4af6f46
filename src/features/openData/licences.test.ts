import { expect, it } from 'vitest'
import { indicator } from '../../../tests/builders/dataset.ts'
import type { SourceTable } from '../../domain/figures/sourceTables.ts'
import { byLicence } from './licences.ts'

const usedBy = (count: number) => Array.from({ length: count }, () => indicator())

const table = (parts: Partial<SourceTable>): SourceTable => ({
  table: 'T1',
  title: 'Tabel',
  publisher: 'RIVM',
  address: 'https://rivm.nl',
  edition: '2020',
  indicators: usedBy(1),
  ...parts,
})

it('puts what has no licence first, then the licence of most tables; in each the most used first', () => {
  const cc0 = table({ licence: 'CC0', indicators: usedBy(9) })
  const known = [table({ licence: 'CC BY 4.0' }), table({ licence: 'CC BY 4.0', indicators: usedBy(3) })]
  const unknown = [table({ title: 'Z' }), table({ title: 'a' }), table({ title: 'Y', indicators: usedBy(2) })]
  const [none, most, least, ...more] = byLicence([cc0, ...known, ...unknown])
  expect(none).toEqual({ state: 'not-recorded', tables: [unknown[2], unknown[1], unknown[0]] })
  expect(most).toEqual({ state: 'recorded', licence: 'CC BY 4.0', tables: [known[1], known[0]] })
  expect(least).toEqual({ state: 'recorded', licence: 'CC0', tables: [cc0] })
  expect(more).toEqual([])
})

it('has no group without tables', () => {
  expect(byLicence([])).toEqual([])
  expect(byLicence([table({ licence: 'CC0' })])).toHaveLength(1)
})
