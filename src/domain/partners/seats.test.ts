import { describe, expect, it } from 'vitest'
import { partner } from '../../../tests/builders/dataset.ts'
import type { Provenance } from '../register/things.ts'
import { statusOf } from './seats.ts'

const found: Provenance = { status: 'found', sources: ['bron-site'] }
const unsure: Provenance = { status: 'unsure', note: 'Niet zeker.' }
const seat = (...grounds: Provenance[]) => ({
  claims: grounds.map((provenance) => ({ partner: 'ggd', roles: [], provenance })),
})

describe('a seat of which one ground is not certain', () => {
  it.each(['founding', 'found', 'known', 'editorial'] as const)(
    'is not certain, whatever the other ground (%s)',
    (status) => {
      expect(statusOf(seat({ status }, unsure))).toBe('unsure')
      expect(statusOf(seat(unsure, { status }))).toBe('unsure')
    },
  )

  it('is not certain when only the membership of the group is not, however sure the group itself', () => {
    const via = partner({ provenance: found, fieldProvenance: { members: unsure } })
    expect(statusOf({ ...seat(found), via })).toBe('unsure')
  })

  it('is as sure as the membership where only something else of the group is not certain', () => {
    const via = partner({ provenance: unsure, fieldProvenance: { members: found } })
    expect(statusOf({ ...seat(found), via })).toBe('found')
  })
})
