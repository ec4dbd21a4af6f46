import { expect, it } from 'vitest'
import { dataset, task } from '../../tests/builders/dataset.ts'
import { unknownFieldProvenance } from './unknown-field-provenance.ts'

const known = { status: 'known' } as const
const fields = (...names: string[]) =>
  unknownFieldProvenance(
    dataset({
      legalTasks: [task({ fieldProvenance: Object.fromEntries(names.map((name) => [name, known])) })],
    }),
  ).map(({ field }) => field)

it('names a field the record does not have, and one that is no fact', () => {
  expect(fields('cyclus', 'context', 'id')).toEqual([
    'fieldProvenance.cyclus',
    'fieldProvenance.context',
    'fieldProvenance.id',
  ])
})

it('accepts a field of the record', () => {
  expect(fields('cycle', 'executor')).toEqual([])
})
