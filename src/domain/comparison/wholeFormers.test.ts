import { describe, expect, it } from 'vitest'
import { boundaryChange, region } from '../../../tests/builders/dataset.ts'
import { buildRegionTree } from '../regions/regionTree.ts'
import type { BoundaryChange } from '../register/things.ts'
import { standingsOf } from './members.ts'
import { wholeFormers } from './wholeFormers.ts'

const change = (from: string, to: string, on: string, parts: Partial<BoundaryChange> = {}) =>
  boundaryChange({ id: `${from}-${to}`, from, to, on, ...parts })
const regions = buildRegionTree([
  region({ code: 'GROWN' }),
  ...['A', 'B', 'C'].map((code) => region({ code, validTo: '2019-01-01' })),
  region({ code: 'AB', validFrom: '2019-01-01', validTo: '2021-07-01' }),
  region({ code: 'ABD', validFrom: '2021-07-01' }),
  region({ code: 'D', validTo: '2021-07-01' }),
  region({ code: 'HALF', validFrom: '2019-01-01' }),
  region({ code: 'E', validTo: '2019-01-01' }),
  region({ code: 'ODD', validFrom: '2019-01-01' }),
  region({ code: 'LATE', validFrom: '2018-01-01', validTo: '2019-01-01' }),
])
const changes = [
  change('A', 'AB', '2019-01-01'),
  change('B', 'AB', '2019-01-01'),
  change('C', 'GROWN', '2019-01-01'),
  change('AB', 'ABD', '2021-07-01'),
  change('D', 'ABD', '2021-07-01'),
  change('E', 'HALF', '2019-01-01', { kind: 'split', share: 0.6 }),
  change('E', 'GROWN', '2019-01-01', { kind: 'split', share: 0.4 }),
  change('A', 'ODD', '2019-01-01', { kind: 'border-correction', share: 0.01 }),
  change('UNKNOWN', 'ODD', '2019-01-01'),
  change('B', 'ODD', '2019-01-01', { kind: 'split', share: 0 }),
]
const withoutE = changes.filter(({ from }) => from !== 'E')
const sorted = (codes: readonly string[] | undefined) => codes?.toSorted()

describe('the whole municipalities that one was', () => {
  const in2016 = wholeFormers(2016, regions, withoutE)

  it('are those that were put together since, itself among them where it was there', () => {
    expect(sorted(in2016('AB'))).toEqual(['A', 'B'])
    expect(sorted(in2016('GROWN'))).toEqual(['C', 'GROWN'])
  })

  it('are followed back past one that was there in between alone', () => {
    expect(sorted(in2016('ABD'))).toEqual(['A', 'B', 'D'])
  })

  it('are of 1 January: a merger later in a year is none of that year’s', () => {
    expect(wholeFormers(2021, regions, withoutE)('AB')).toBeUndefined()
    expect(sorted(wholeFormers(2021, regions, withoutE)('ABD'))).toEqual(['AB', 'D'])
    expect(wholeFormers(2016, regions, withoutE, 2021)('ABD')).toBeUndefined()
    expect(sorted(wholeFormers(2016, regions, withoutE, 2022)('ABD'))).toEqual(['A', 'B', 'D'])
  })

  it('of a later classification are those of before its own 1 January, that day included', () => {
    expect(sorted(wholeFormers(2016, regions, withoutE, 2019)('AB'))).toEqual(['A', 'B'])
    expect(wholeFormers(2016, regions, withoutE, 2018)('AB')).toBeUndefined()
    expect(wholeFormers(2019, regions, withoutE)('AB')).toBeUndefined()
  })

  it('are not what one took in on the day that it went over itself, or later', () => {
    const swapped = (on: string) => [change('A', 'AB', '2019-01-01'), change('C', 'A', on)]
    expect(wholeFormers(2016, regions, swapped('2019-01-01'))('AB')).toEqual(['A'])
    expect(wholeFormers(2016, regions, swapped('2020-01-01'))('AB')).toEqual(['A'])
    expect(sorted(wholeFormers(2016, regions, swapped('2018-01-01'))('AB'))).toEqual(['A', 'C'])
  })

  it('are none of one that a part of another went to, by whatever share', () => {
    const divided = wholeFormers(2016, regions, changes)
    expect(divided('HALF')).toBeUndefined()
    expect(divided('GROWN')).toBeUndefined()
  })

  it('are none of one that lost a part before, or that took in one that had', () => {
    const lost = change('A', 'GROWN', '2018-01-01', { kind: 'split', share: 0.2 })
    expect(wholeFormers(2016, regions, [lost, ...withoutE])('AB')).toBeUndefined()
    expect(sorted(wholeFormers(2018, regions, [lost, ...withoutE])('AB'))).toEqual(['A', 'B'])
    const gave = change('GROWN', 'AB', '2018-01-01', { kind: 'split', share: 0.2 })
    expect(wholeFormers(2016, regions, [gave, ...withoutE])('GROWN')).toBeUndefined()
  })

  it('are none where it is not known what it was formed of', () => {
    expect(in2016('ODD')).toBeUndefined()
    const late = [change('LATE', 'AB', '2019-01-01'), ...withoutE]
    expect(wholeFormers(2016, regions, late)('AB')).toBeUndefined()
  })

  it('are none of one that nothing was put to', () => {
    expect(in2016('A')).toBeUndefined()
    expect(wholeFormers(2024, regions, changes)('AB')).toBeUndefined()
  })
})

describe('who stands in a mean', () => {
  const formers = wholeFormers(2016, regions, withoutE)
  const standing = (codes: readonly string[], held: readonly string[] = []) =>
    standingsOf(
      codes,
      (code) => (code === 'GROWN' ? undefined : formers(code)),
      (code) => held.includes(code),
    ).map(({ code, of }) => `${code}: ${of.toSorted().join(' ')}`)

  it('is each as itself, and a younger one as those that it was formed of', () => {
    expect(standing(['GROWN', 'ABD'])).toEqual(['GROWN: GROWN', 'ABD: A B D'])
  })

  it('is nobody who lies in another, in whatever order they are given', () => {
    expect(standing(['AB', 'A', 'ABD', 'D'])).toEqual(['ABD: A B D'])
    expect(standing(['D', 'ABD', 'A', 'AB'])).toEqual(['ABD: A B D'])
  })

  it('is one with a figure by its own code alone, and what it was formed of not beside it', () => {
    expect(standing(['ABD', 'A'], ['ABD', 'A'])).toEqual(['ABD: ABD'])
  })
})
