import { expect, it } from 'vitest'
import type { Against } from '../../domain/comparison/comparison.ts'
import { judgementOf } from './judgement.ts'

const against = (parts: Partial<Against>): Against => ({
  position: 'higher',
  difference: 5,
  testable: parts.differs !== undefined,
  ...parts,
})

it.each([
  { given: against({ favourable: true }), judgement: 'untested-higher' },
  { given: against({ favourable: true, differs: true }), judgement: 'favourable' },
  { given: against({ favourable: false, differs: true }), judgement: 'unfavourable' },
  { given: against({ favourable: false, differs: false }), judgement: 'similar' },
  { given: against({ differs: true }), judgement: 'tested-higher' },
  { given: against({ position: 'equal', difference: 0 }), judgement: 'untested-equal' },
])('$given is $judgement', ({ given, judgement }) => {
  expect(judgementOf(given)).toBe(judgement)
})

it('nothing to compare with is no judgement', () => {
  expect(judgementOf(undefined)).toBeUndefined()
})
