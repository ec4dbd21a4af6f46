import { describe, expect, it } from 'vitest'
import { dataset } from '../../tests/builders/dataset.ts'
import { indexRegister } from '../domain/graph/registerIndex.ts'
import type { Target } from '../domain/register/things.ts'
import { targetInFull, targetInShort } from './targetWords.ts'

const index = indexRegister(dataset())
const trendbreuk: Target = {
  form: 'close-gap',
  value: 25,
  unit: 'percent',
  year: { on: '2030' },
  comparator: 'rest van Nederland',
}

describe('a target in words', () => {
  it('says a share of a gap, and with what', () => {
    expect(targetInFull(index, trendbreuk, 'nl')).toBe(
      'een kwart van het verschil met de rest van Nederland ingelopen in 2030',
    )
    expect(targetInFull(index, trendbreuk, 'en')).toBe(
      'a quarter of the gap with the rest of the Netherlands closed in 2030',
    )
    expect(targetInFull(index, { ...trendbreuk, value: 30, comparator: 'GM0935' }, 'nl')).toBe(
      '30\u00a0% van het verschil met Maastricht ingelopen in 2030',
    )
  })

  it('says a level with its unit and year', () => {
    expect(targetInShort({ form: 'at-most', value: 9.1, unit: 'percent', year: { on: '2040' } }, 'nl')).toBe(
      'hoogstens 9,1\u00a0% in 2040',
    )
    expect(
      targetInShort(
        { form: 'at-least', value: 80, unit: 'percent', year: { on: '2025', part: 'late' } },
        'nl',
      ),
    ).toBe('ten minste 80\u00a0% eind 2025')
  })

  it('adds no year where none is given', () => {
    expect(targetInShort({ form: 'at-least', value: 95, unit: 'percent' }, 'nl')).toBe('ten minste 95\u00a0%')
  })
})
