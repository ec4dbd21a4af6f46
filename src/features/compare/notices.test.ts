import { describe, expect, it } from 'vitest'
import { boundaryChange, dataset, region } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { noticesOf } from './notices.ts'

const index = indexRegister(
  dataset({
    regions: [
      region({ code: 'GM0951', name: 'Nuth', validTo: '2019-01-01' }),
      region({ code: 'GM1954', name: 'Beekdaelen' }),
      region({ code: 'GM0788', name: 'Haaren', validTo: '2021-01-01' }),
      region({ code: 'GM0855', name: 'Tilburg' }),
      region({ code: 'GM0824', name: 'Oisterwijk' }),
      region({ code: 'GM0001', name: 'Verdwenen', validTo: '1980-01-01' }),
    ],
    boundaryChanges: [
      boundaryChange({ id: 'a', from: 'GM0951', to: 'GM1954', on: '2019-01-01' }),
      boundaryChange({ id: 'b', kind: 'split', from: 'GM0788', to: 'GM0855', on: '2021-01-01', share: 0.1 }),
      boundaryChange({ id: 'c', kind: 'split', from: 'GM0788', to: 'GM0824', on: '2021-01-01', share: 0.9 }),
    ],
  }),
)

describe('a comparator of before a merger', () => {
  it('is the municipality that it went over to, and is named once', () => {
    const notices = noticesOf(index)
    expect(notices.today('GM0951', 'comparator')).toBe('GM1954')
    expect(notices.today('GM0951', 'comparator')).toBe('GM1954')
    expect(notices.list()).toEqual([{ kind: 'former', code: 'GM0951', name: 'Nuth', now: 'GM1954' }])
  })

  it('is the one that most of its inhabitants went to, where it was divided', () => {
    expect(noticesOf(index).today('GM0788', 'comparator')).toBe('GM0824')
  })

  it('stays itself where nothing is known of what became of it, and where it is of today', () => {
    const notices = noticesOf(index)
    expect(notices.today('GM0001', 'comparator')).toBe('GM0001')
    expect(notices.today('GM0855', 'comparator')).toBe('GM0855')
    expect(notices.list()).toEqual([])
  })

  it('is left out and named where there never was such a region; a wijk is not looked for', () => {
    const notices = noticesOf(index)
    expect(notices.today('GM9999', 'comparator')).toBeUndefined()
    expect(notices.known('WK095101', 'regions')).toBe('WK095101')
    expect(notices.list()).toEqual([{ kind: 'unknown-region', parameter: 'comparator', given: ['GM9999'] }])
  })
})
