import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundaryChange } from '../../tests/builders/dataset.ts'
import type { BoundaryEvent } from '../domain/regions/boundaryEvents.ts'
import type { BoundaryChange } from '../domain/register/things.ts'
import { boundaryWords, wholePercents } from './boundaryWords.ts'

const change = (fromName: string, toName: string, parts: Partial<BoundaryChange> = {}) =>
  boundaryChange({ id: `${fromName}-${toName}`, fromName, toName, on: '2021-01-01', ...parts })
const words = (
  kind: BoundaryEvent['kind'],
  changes: readonly BoundaryChange[],
  classifications: readonly number[] = [],
  language: 'nl' | 'en' = 'nl',
) => boundaryWords({ kind, code: 'GM1', on: '2021-01-01', changes }, classifications, () => 'Ons', language)

const EEMSDELTA = [
  change('Delfzijl', 'Eemsdelta', { inhabitants: 24_596 }),
  change('Appingedam', 'Eemsdelta', { inhabitants: 11_496 }),
  change('Loppersum', 'Eemsdelta', { inhabitants: 9495 }),
]
const HAAREN = [
  change('Haaren', 'Oisterwijk', { kind: 'split', share: 0.40697, inhabitants: 5827 }),
  change('Haaren', 'Vught', { kind: 'split', share: 0.34223, inhabitants: 4900 }),
]

describe('what happened to the borders, in words', () => {
  it('says of what a municipality was formed, with inhabitants and shares', () => {
    expect(words('formed', EEMSDELTA)).toBe(
      'Ons ontstond op 1 januari 2021 uit Delfzijl (24.596 inwoners, 54 %), Appingedam (11.496 inwoners, 25 %) en Loppersum (9.495 inwoners, 21 %).',
    )
    expect(words('formed', EEMSDELTA.slice(0, 1), [], 'en')).toBe(
      'Ons was formed on 1 January 2021 of Delfzijl (24,596 inhabitants, 100%).',
    )
  })

  it('does not invent a share where inhabitants are not recorded', () => {
    expect(words('formed', [change('Een', 'Ons'), change('Twee', 'Ons', { inhabitants: 5 })])).toBe(
      'Ons ontstond op 1 januari 2021 uit Een (aantal inwoners niet vastgelegd) en Twee (5 inwoners).',
    )
  })

  it('says over what one was divided, what part joined another, and what a border correction moved', () => {
    expect(words('divided', HAAREN)).toContain('verdeeld over Oisterwijk (5.827 inwoners, 54 %) en Vught')
    expect(words('grown', HAAREN.slice(0, 1))).toBe(
      'Ons werd op 1 januari 2021 uitgebreid met een deel van Haaren (5.827 inwoners, 41 % van Haaren).',
    )
    expect(words('shrunk', HAAREN.slice(0, 1))).toContain('naar Oisterwijk (5.827 inwoners, 41 % van Ons)')
    expect(words('corrected', [change('Tilburg', 'Goirle', { inhabitants: 1 })])).toBe(
      'Grenscorrectie op 1 januari 2021: van Tilburg naar Goirle (1 inwoner).',
    )
    expect(words('ended', EEMSDELTA.slice(0, 1))).toBe('Ons ging op 1 januari 2021 op in Eemsdelta.')
    expect(words('renamed', [change('Groesbeek', 'Berg en Dal')])).toBe(
      'Berg en Dal is sinds 1 januari 2021 de naam van Groesbeek.',
    )
  })

  it('says which classifications know of it: those of the day itself do', () => {
    expect(words('ended', EEMSDELTA.slice(0, 1), [2024, 2020, 2021, 2020])).toMatch(
      /In de cijfers verwerkt: indeling van 2021 en 2024\. In de cijfers niet verwerkt: indeling van 2020\.$/,
    )
  })
})

it('makes whole percentages that are a hundred together, none more than one away from what it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 }),
      (numbers) => {
        const shares = wholePercents(numbers)
        const all = numbers.reduce((sum, each) => sum + each, 0)
        expect(shares.reduce((sum, each) => sum + each, 0)).toBe(100)
        for (const [place, share] of shares.entries())
          expect(Math.abs(share - ((numbers[place] ?? 0) / all) * 100)).toBeLessThan(1)
      },
    ),
  )
})
