import { describe, expect, it } from 'vitest'
import { fileName } from './saveFile.ts'

describe('the name of a file', () => {
  it('is one that every system takes', () => {
    expect(fileName('Taken in Súdwest-Fryslân: Wpg/Wmo?')).toBe('taken-in-sudwest-fryslan-wpg-wmo')
    expect(fileName('健康')).toBe('gezond-verband')
  })

  it('does not end in a hyphen where it is cut off', () => {
    expect(fileName(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
  })
})
