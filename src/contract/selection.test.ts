import { describe, expect, it } from 'vitest'
import { COVERAGE_STATES } from '../domain/coverage/coverage.ts'
import { DUTY_HOLDERS, LIFE_STAGES } from '../domain/register/values.ts'
import { withParameter } from '../state/address.ts'
import { parameters, readParameter } from './selection.ts'

const read = <T>(codec: Parameters<typeof readParameter<T>>[0], search: string) =>
  readParameter(codec, new URLSearchParams(search))

describe('parameters of an address', () => {
  it('come back the same for every value', () => {
    const sets = [
      [parameters.coverage, COVERAGE_STATES],
      [parameters.lifeStage, LIFE_STAGES],
      [parameters.dutyHolder, DUTY_HOLDERS],
    ] as const
    for (const [codec, values] of sets)
      for (const value of values) {
        const search = withParameter<typeof value>(codec, new URLSearchParams('x=1'), value)
        expect(search.get('x')).toBe('1')
        expect(readParameter<unknown>(codec, search)).toEqual({ state: 'valid', value })
      }
  })

  it('are valid, invalid with what was given, or missing', () => {
    expect(read(parameters.coverage, 'dekking=staande-uitvoering')).toEqual({
      state: 'valid',
      value: 'standing',
    })
    expect(read(parameters.coverage, 'dekking=half')).toEqual({ state: 'invalid', given: 'half' })
    expect(read(parameters.coverage, 'dekking=')).toEqual({ state: 'missing' })
    expect(read(parameters.municipality, 'gemeente=heerlen')).toEqual({ state: 'invalid', given: 'heerlen' })
  })

  it('are dropped when the value is undefined', () => {
    expect(withParameter(parameters.law, new URLSearchParams('wet=wpg&taal=en'), undefined).toString()).toBe(
      'taal=en',
    )
  })
})
