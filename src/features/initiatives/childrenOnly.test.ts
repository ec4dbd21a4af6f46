import { describe, expect, it } from 'vitest'
import { isForChildren } from './childrenOnly.ts'

describe('isForChildren', () => {
  it('counts pregnancy with the child', () => {
    expect(isForChildren({ lifeStages: ['preconception', 'pregnancy', '0-2'] })).toBe(true)
    expect(isForChildren({ lifeStages: ['4-12'] })).toBe(true)
  })

  it('leaves out what is for adults too, for parents to be alone, and for no stated age', () => {
    expect(isForChildren({ lifeStages: ['12-18', '18-27'] })).toBe(false)
    expect(isForChildren({ lifeStages: ['all'] })).toBe(false)
    expect(isForChildren({ lifeStages: ['preconception'] })).toBe(false)
    expect(isForChildren({ lifeStages: [] })).toBe(false)
  })
})
