import { describe, expect, it } from 'vitest'
import { dataset, goal, task } from '../../../tests/builders/dataset.ts'
import { gapLists } from '../../domain/gaps/gapLists.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { gapFilters } from './gapFilters.ts'
import { gapRows } from './gapRows.ts'

describe('the filter on a name', () => {
  const executor = { text: 'beleidsafdeling', standing: false }
  const index = indexRegister(
    dataset({
      legalTasks: [task({ executor })],
      goals: [goal()],
      links: [],
      policyDocuments: [],
      deadlines: [],
    }),
  )
  const context = { index, language: 'nl' as const, place: 'Maastricht', today: '2026-11-21' }
  const rows = gapRows(gapLists(index, 'GM0935', '2026-11-21', []), context)
  const byText = gapFilters(index, 'nl', 'Maastricht').find(({ codec }) => codec.name === 'naam')
  const found = (typed: string) => rows.filter((row) => byText?.passes(row, typed)).map(({ kind }) => kind)

  it('finds a thing by its name in either language', () => {
    expect(found('gezondheidsbev')).toEqual(['tasks'])
    expect(found('health promotion')).toEqual(['tasks'])
  })

  it('finds a thing by the law or the frame that it belongs to', () => {
    expect(found('wet publieke')).toEqual(['tasks'])
    expect(found('kader')).toContain('goals')
  })
})
