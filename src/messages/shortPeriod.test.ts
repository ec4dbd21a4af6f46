import { expect, it } from 'vitest'
import { shortPeriod } from './shortPeriod.ts'

it.each([
  ['2020', '2020', '2020'],
  ['2022-H1', '1e helft 2022', 'H1 2022'],
  ['2018-Q4', '4e kw. 2018', 'Q4 2018'],
  ['2024-05', 'mei 2024', 'May 2024'],
  ['2009/2012', '2009–2012', '2009–2012'],
])('%s is short at an axis: %s, %s', (period, dutch, english) => {
  expect([shortPeriod(period, 'nl'), shortPeriod(period, 'en')]).toEqual([dutch, english])
})
