import { expect, it } from 'vitest'
import { positionOf } from './periods.ts'

it.each([
  ['2020', 2020],
  ['2022-H1', 2022],
  ['2022-H2', 2022.5],
  ['2022-Q1', 2022],
  ['2022-Q4', 2022.75],
  ['2024-04', 2024.25],
  ['2009/2012', 2010.5],
  ['2014/2015', 2014.5],
])('the period %s stands at %d', (period, at) => {
  expect(positionOf(period)).toBe(at)
})
