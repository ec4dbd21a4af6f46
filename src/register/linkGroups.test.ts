import { describe, expect, it } from 'vitest'
import type { Provenance } from '../domain/register/things.ts'
import { isPlainlySourced, linkGroups } from './linkGroups.ts'

const editorial: Provenance = { status: 'editorial' }
const noted: Provenance = { status: 'editorial', note: 'Afgeleid uit het streefjaar.' }
const found: Provenance = { status: 'found', sources: ['bron-site'] }

describe('linkGroups', () => {
  it('states the same provenance once, and a note apart', () => {
    const groups = linkGroups([
      { id: 'a', provenance: editorial },
      { id: 'b', provenance: noted },
      { id: 'c', provenance: { status: 'editorial' } },
    ])
    expect(groups.map((group) => group.things.map((each) => each.id))).toEqual([['a', 'c'], ['b']])
  })

  it('keeps apart what differs in something else', () => {
    const things = [
      { id: 'a', provenance: editorial, evidence: 'proposal' },
      { id: 'b', provenance: editorial, evidence: 'evaluated' },
    ]
    expect(linkGroups(things, (each) => each.evidence)).toHaveLength(2)
  })
})

describe('isPlainlySourced', () => {
  it('is a source without a reservation', () => {
    expect(isPlainlySourced({ id: 'a', provenance: found })).toBe(true)
    expect(isPlainlySourced({ id: 'a', provenance: { ...found, note: 'Bericht zonder datum.' } })).toBe(false)
    expect(isPlainlySourced({ id: 'a', provenance: editorial })).toBe(false)
  })
})
