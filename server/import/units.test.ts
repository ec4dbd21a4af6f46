import { expect, it } from 'vitest'
import { fits, hasNumber, unitOf } from './units.ts'

it.each([
  ['%', 'percent'],
  ['aantal', 'count'],
  ['per 1 000 inwoners', 'per-1000'],
  ['per 1.000', 'per-1000'],
  ['per 100 000 inwoners', 'per-100000'],
  ['x 1 000 euro', 'thousand-euro'],
  ['1 000 euro', 'thousand-euro'],
  ['euro per inwoner', 'euro-per-inhabitant'],
  ['jaar', 'years'],
  ['km', 'kilometre'],
  ['code', 'index'],
  ['2015 = 100', 'index'],
  ['per duizend inwoners', 'per-1000'],
  ['per tienduizend inwoners', 'per-10000'],
  ['per honderdduizend inwoners', 'per-100000'],
  ['duizend euro', 'thousand-euro'],
  ['‰', 'per-1000'],
  ['promille', 'per-1000'],
])('the publisher’s “%s” is %s', (words, unit) => expect(unitOf(words)).toBe(unit))

it.each([
  ['x 1 000', true],
  ['per 10 jaar', true],
  ['mln euro', true],
  ['mld euro', true],
  ['x mln', true],
  ['miljoenen', true],
  ['miljard euro', true],
  ['duizend personen', true],
  ['duizendtallen', true],
  ['‰ van de inwoners', true],
  ['aandeel', false],
  ['procentpunt', false],
  ['per km²', false],
])('“%s” is no unit of the register, with a number in it: %s', (words, number) => {
  expect(unitOf(words)).toBeUndefined()
  expect(hasNumber(words)).toBe(number)
})

it('may leave what it is counted per to the title of the topic, and nothing else', () => {
  expect(fits('euro', 'euro-per-inhabitant')).toBe(true)
  expect(fits('thousand-euro', 'thousand-euro-per-dwelling')).toBe(true)
  expect(fits('thousand-euro', 'thousand-euro')).toBe(true)
  expect(fits('euro-per-inhabitant', 'euro')).toBe(false)
  expect(fits('euro', 'thousand-euro')).toBe(false)
  expect(fits('count', 'percent')).toBe(false)
})
