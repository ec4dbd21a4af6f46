import { describe, expect, it } from 'vitest'
import { agesOf, isApart, isWithin, otherAge } from './ages.ts'

describe('the ages of a figure', () => {
  it('are read as tables write them, the last age included', () => {
    expect(agesOf('18+')).toEqual({ from: 18 })
    expect(agesOf('0-17')).toEqual({ from: 0, before: 18 })
    expect(agesOf('10')).toEqual({ from: 10, before: 11 })
    expect(agesOf('volwassenen')).toEqual({ from: 18 })
  })

  it.each([
    ['65+', '18+', true],
    ['18-64', '18+', true],
    ['10', '4-12', true],
    ['alle', 'alle', true],
    ['18+', '65+', false],
    ['18+', '18-64', false],
    ['12-18', '4-12', false],
    ['10', 'alle', false],
  ])('are within others: %s in %s is %s', (age, other, is) => {
    expect(isWithin(age, other)).toBe(is)
  })

  it('are not guessed from other words', () => {
    for (const words of [
      'bij geboorte',
      'kinderen',
      'klas 2 en 4 VO',
      'basisschool',
      'geboren in 2018',
      'alle',
      '',
    ])
      expect(agesOf(words)).toBeUndefined()
  })
})

describe('a figure beside stages of life', () => {
  it('is of others where it covers more, less or none of them', () => {
    expect(otherAge(['12-18', '18-27'], '18+')).toEqual({
      figure: { from: 18 },
      meant: [{ from: 12, before: 27 }],
    })
    expect(otherAge(['4-12', '12-18'], '5-6')?.meant).toEqual([{ from: 4, before: 18 }])
    expect(otherAge(['65plus'], '18+')?.meant).toEqual([{ from: 65 }])
    expect(otherAge(['18-27', '18-65', '65plus'], '19+')?.meant).toEqual([{ from: 18 }])
  })

  it('is of the same when the stages together are its ages', () => {
    expect(otherAge(['18-27', '18-65', '65plus'], '18+')).toBeUndefined()
    expect(otherAge(['0-2', '2-4', '4-12', '12-18'], '0-17')).toBeUndefined()
    expect(otherAge(['65plus'], '65+')).toBeUndefined()
  })

  it('keeps stages apart that do not follow on each other, and those that are no matter of years', () => {
    expect(otherAge(['pregnancy', '65plus', '0-2'], '18+')?.meant).toEqual([
      'pregnancy',
      { from: 0, before: 2 },
      { from: 65 },
    ])
  })

  it('says nothing where either is not known', () => {
    expect(otherAge(['all'], '18+')).toBeUndefined()
    expect(otherAge([], '18+')).toBeUndefined()
    expect(otherAge(['0-2'], 'bij geboorte')).toBeUndefined()
  })

  it('is apart from them only when they have no age in common', () => {
    const apart = (...given: Parameters<typeof otherAge>) => {
      const other = otherAge(...given)
      return other && isApart(other)
    }
    expect(apart(['4-12', '12-18'], '18+')).toBe(true)
    expect(apart(['pregnancy', '0-2'], '18+')).toBe(true)
    expect(apart(['12-18', '18-27'], '18+')).toBe(false)
    expect(apart(['65plus'], '0-17')).toBe(true)
    expect(apart(['18-27'], '0-17')).toBe(true)
    expect(apart(['0-2', '65plus'], '0-17')).toBe(false)
  })
})
