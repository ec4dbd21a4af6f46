import { expect, it } from 'vitest'
import { dataset, goal } from '../../tests/builders/dataset.ts'
import { unsureWithoutNote } from './unsure-without-note.ts'

it('names an unsure fact that does not say what is unsure', () => {
  const goals = [
    goal({ provenance: { status: 'unsure' }, fieldProvenance: { text: { status: 'unsure', note: ' ' } } }),
  ]
  expect(unsureWithoutNote(dataset({ goals })).map(({ field }) => field)).toEqual([
    'provenance.note',
    'fieldProvenance.text.note',
  ])
})

it('accepts an unsure fact with a note', () => {
  const goals = [goal({ provenance: { status: 'unsure', note: 'Het jaar is niet nagelezen.' } })]
  expect(unsureWithoutNote(dataset({ goals }))).toEqual([])
})
