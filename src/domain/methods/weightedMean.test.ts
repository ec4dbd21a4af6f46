import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ABSENCES } from '../register/values.ts'
import { type Member, restOf, weightedMean } from './weightedMean.ts'

const member = (code: string, value: number, inhabitants?: number): Member => ({
  code,
  cell: { state: 'value', value },
  inhabitants,
})

const figure = (result: ReturnType<typeof weightedMean>) => {
  if (result.state !== 'figure') throw new Error(`no figure: ${result.reason}`)
  return result
}

const members = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 900_000 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) => rows.map(([tenths, inhabitants], place) => member(`GM${place}`, tenths / 10, inhabitants)))

const valueOf = ({ cell }: Member) => (cell?.state === 'value' ? cell.value : Number.NaN)

describe('the weighted mean', () => {
  it('weighs every member by its inhabitants', () => {
    expect(weightedMean([member('a', 10, 100), member('b', 20, 300)])).toEqual({
      state: 'figure',
      value: 17.5,
      inhabitants: 400,
    })
  })

  it('lies between the smallest and the largest', () => {
    fc.assert(
      fc.property(members, (given) => {
        const { value } = figure(weightedMean(given))
        const values = given.map(valueOf)
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
      }),
    )
  })

  it.each(ABSENCES)('is refused when a member is %s, and names it', (state) => {
    const given = [member('a', 10, 100), { code: 'b', cell: { state }, inhabitants: 3 }]
    expect(weightedMean(given)).toEqual({ state: 'none', reason: 'incomplete', codes: ['b'] })
  })

  it.each([
    ['nothing-chosen', [], []],
    ['incomplete', [member('a', 1, 1), { code: 'b', cell: undefined, inhabitants: 1 }], ['b']],
    ['no-weights', [member('a', 1, 1), member('b', 2)], ['b']],
    ['no-weights', [member('a', 1, -5), member('b', 2, 1)], ['a']],
    ['no-weights', [member('a', 1, Number.NaN)], ['a']],
    ['no-weights', [member('a', 1, 0), member('b', 2, 0)], ['a', 'b']],
  ] as const)('is refused: %s', (reason, given, codes) => {
    expect(weightedMean(given)).toEqual({ state: 'none', reason, codes })
  })

  it('names what lacks a figure before what lacks inhabitants', () => {
    expect(weightedMean([member('a', 1), { code: 'b', cell: undefined, inhabitants: 1 }])).toMatchObject({
      reason: 'incomplete',
    })
  })
})

describe('the rest of a country', () => {
  it('is its figure without the members', () => {
    const rest = figure(restOf(member('NL01', 20, 1000), [member('a', 30, 100), member('b', 10, 300)]))
    expect(rest.inhabitants).toBe(600)
    expect(rest.value).toBeCloseTo(14_000 / 600, 12)
  })

  it('gives the country back when the members are put to it again', () => {
    fc.assert(
      fc.property(members, members, (chosen, others) => {
        const whole = figure(weightedMean([...chosen, ...others]))
        const country = member('NL01', whole.value, whole.inhabitants)
        const rest = figure(restOf(country, chosen, others))
        const again = figure(weightedMean([...chosen, member('rest', rest.value, rest.inhabitants)]))
        expect(again.value).toBeCloseTo(whole.value, 9)
        expect(again.inhabitants).toBe(whole.inhabitants)
        // What is left, weighed directly. The rounding grows with the part that was taken away.
        const growth = whole.inhabitants / rest.inhabitants
        expect(Math.abs(rest.value - figure(weightedMean(others)).value)).toBeLessThan(1e-11 * growth + 1e-9)
      }),
    )
  })

  const hidden: Member = { code: 'h', cell: { state: 'suppressed' }, inhabitants: 5 }
  it.each([
    ['no-figure', { ...hidden, code: 'NL01' }, [member('a', 1, 1)], [], ['NL01']],
    ['no-weights', member('NL01', 20), [member('a', 1, 1)], [], ['NL01']],
    ['no-weights', member('NL01', 20, 10), [member('a', 1, 11)], [], ['NL01', 'a']],
    ['nothing-left', member('NL01', 20, 11), [member('a', 1, 11)], [], []],
    ['nothing-chosen', member('NL01', 20, 11), [], [], []],
    ['incomplete', member('NL01', 20, 100), [member('a', 1, 1), hidden], [], ['h']],
    ['incomplete', member('NL01', 20, 100), [member('a', 1, 95)], [hidden], ['h']],
  ] as const)('is refused: %s', (reason, country, chosen, others, codes) => {
    expect(restOf(country, chosen, others)).toEqual({ state: 'none', reason, codes })
  })
})
