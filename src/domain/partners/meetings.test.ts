import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataset, initiative, partner } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import type { Initiative, Partner } from '../register/things.ts'
import { PARTNER_ROLES, PROVENANCE_STATUSES } from '../register/values.ts'
import { meetingsOf, partnersMet, sharedGroups } from './meetings.ts'
import { seatsOf } from './seats.ts'

/** Registers of up to seven partners, some of them groups of the others, and up to five initiatives. */
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const

const partners = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...IDS),
    // A member is written as an id or, for a municipality, as its region code.
    region: fc.option(fc.constantFrom('GM0935', 'GM0917'), { nil: undefined }),
    members: fc.option(fc.uniqueArray(fc.constantFrom(...IDS, 'GM0935', 'GM0917'), { maxLength: 4 }), {
      nil: undefined,
    }),
  }),
  { selector: ({ id }) => id, maxLength: 7 },
)

const claim = fc.record({
  partner: fc.constantFrom(...IDS),
  roles: fc.uniqueArray(fc.constantFrom(...PARTNER_ROLES), { minLength: 1, maxLength: 3 }),
  provenance: fc.record({ status: fc.constantFrom(...PROVENANCE_STATUSES) }),
})

const register = fc
  .tuple(partners, fc.array(fc.array(claim, { maxLength: 6 }), { maxLength: 5 }))
  .map(([of, claims]) =>
    dataset({
      partners: of.map(({ id, region, members }) =>
        partner({
          id,
          name: id,
          ...(region === undefined ? {} : { region }),
          ...(members === undefined ? {} : { members }),
        }),
      ),
      initiatives: claims.map((each, place) => initiative({ id: `i${place}`, partners: each })),
    }),
  )

const names = (where: Initiative, id: string) => where.partners.some((each) => each.partner === id)
const isMember = (group: Partner, of: Partner) =>
  (group.members ?? []).some((each) => each === of.id || (of.region !== undefined && each === of.region))

describe('on any register', () => {
  it('the cells of the matrix that are no group’s are exactly the partners of the initiatives', () => {
    fc.assert(
      fc.property(register, (data) => {
        const cells = seatsOf(indexRegister(data))
          .all.filter(({ via }) => via === undefined)
          .map((seat) => `${seat.partner.id} ${seat.initiative.id} ${seat.roles.join(' ')}`)
        const expected = data.partners.flatMap(({ id }) =>
          data.initiatives
            .filter((each) => names(each, id))
            .map((each) => {
              const claimed = each.partners.filter((one) => one.partner === id).flatMap(({ roles }) => roles)
              return `${id} ${each.id} ${PARTNER_ROLES.filter((role) => claimed.includes(role)).join(' ')}`
            }),
        )
        expect(cells.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('the others are exactly the memberships of groups that take part where the member is not named', () => {
    fc.assert(
      fc.property(register, (data) => {
        const cells = seatsOf(indexRegister(data)).all.flatMap(({ partner: of, initiative: where, via }) =>
          via === undefined ? [] : [`${of.id} ${where.id} ${via.id}`],
        )
        const expected = data.partners.flatMap((of) =>
          data.partners
            .filter((group) => isMember(group, of))
            .flatMap((group) =>
              data.initiatives
                .filter((each) => names(each, group.id) && !names(each, of.id))
                .map((each) => `${of.id} ${each.id} ${group.id}`),
            ),
        )
        expect(cells.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('two partners meet in the same initiatives, whichever is asked first', () => {
    fc.assert(
      fc.property(register, (data) => {
        const index = indexRegister(data)
        const seats = seatsOf(index)
        for (const a of data.partners)
          for (const b of data.partners) {
            const [there, back] = [meetingsOf(seats, a.id, b.id), meetingsOf(seats, b.id, a.id)]
            expect(there.map((each) => each.initiative.id)).toEqual(back.map((each) => each.initiative.id))
            expect(there.map((each) => each.first)).toEqual(back.map((each) => each.second))
            expect(sharedGroups(index, a, b)).toEqual(sharedGroups(index, b, a))
          }
      }),
    )
  })

  it('they meet exactly where both are named or stand behind a group, other than each other', () => {
    fc.assert(
      fc.property(register, (data) => {
        const seats = seatsOf(indexRegister(data))
        const isThere = (of: Partner, where: Initiative, besides: Partner) =>
          names(where, of.id) ||
          data.partners.some(
            (group) => group.id !== besides.id && isMember(group, of) && names(where, group.id),
          )
        for (const a of data.partners) {
          const met = new Map(partnersMet(seats, a.id).map((each) => [each.partner.id, each.meetings]))
          for (const b of data.partners) {
            const expected =
              a === b ? [] : data.initiatives.filter((each) => isThere(a, each, b) && isThere(b, each, a))
            expect((met.get(b.id) ?? []).map((each) => each.initiative.id).toSorted()).toEqual(
              expected.map(({ id }) => id).toSorted(),
            )
          }
        }
      }),
    )
  })

  it('who is met in more initiatives comes before who is met in fewer', () => {
    fc.assert(
      fc.property(register, (data) => {
        const seats = seatsOf(indexRegister(data))
        for (const { id } of data.partners) {
          const counts = partnersMet(seats, id).map(({ meetings }) => meetings.length)
          expect(counts).toEqual(counts.toSorted((a, b) => b - a))
          expect(counts).not.toContain(0)
        }
      }),
    )
  })
})
