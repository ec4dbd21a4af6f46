import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choice } from '../contract/selection.ts'
import { type ChosenFilter, type Filter, filterWords, looser, passing } from './useFilters.ts'

const colour: Filter<{ colour: string; size: number }> = {
  codec: choice('kleur', { red: 'rood', blue: 'blauw' }),
  label: 'Kleur',
  options: [
    { value: 'red', text: 'rood' },
    { value: 'blue', text: 'blauw' },
  ],
  passes: (item, value) => item.colour === value,
}
const size: Filter<{ colour: string; size: number }> = {
  codec: { name: 'maat', read: (given) => given, write: (value) => value },
  label: 'Maat',
  passes: (item, value) => String(item.size) === value,
}
const chosen = (kleur?: string, maat?: string): ChosenFilter<{ colour: string; size: number }>[] => [
  { filter: colour, value: kleur, unknown: undefined },
  { filter: size, value: maat, unknown: undefined },
]
const items = [
  { colour: 'red', size: 1 },
  { colour: 'red', size: 2 },
  { colour: 'blue', size: 3 },
]

describe('filters of a list', () => {
  it('keep what passes all of them', () => {
    expect(passing(items, chosen('red', '2'))).toEqual([items[1]])
    expect(passing(items, chosen())).toEqual(items)
  })

  it('say which one to loosen, the most fruitful first, and never one that brings nothing', () => {
    expect(looser(items, chosen('blue', '1'))).toEqual([
      { name: 'kleur', label: 'Kleur', count: 1 },
      { name: 'maat', label: 'Maat', count: 1 },
    ])
    expect(looser(items, chosen('red', '9'))).toEqual([{ name: 'maat', label: 'Maat', count: 2 }])
  })

  it('count what loosening brings as a list without that filter has it', () => {
    const item = fc.record({ colour: fc.constantFrom('red', 'blue'), size: fc.integer({ min: 1, max: 3 }) })
    fc.assert(
      fc.property(
        fc.array(item),
        fc.constantFrom('red', 'blue'),
        fc.constantFrom('1', '2', '3'),
        (list, c, s) => {
          for (const { name, count } of looser(list, chosen(c, s)))
            expect(count).toBe(
              list.filter((each) => (name === 'kleur' ? String(each.size) === s : each.colour === c)).length,
            )
        },
      ),
    )
  })

  it('are said in words, with what was typed as it is', () => {
    expect(filterWords(chosen('red', '2'))).toEqual(['Kleur: rood', 'Maat: 2'])
  })
})
