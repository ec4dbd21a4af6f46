import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataset, foreignInitiative, initiative } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { INITIATIVE_STATUSES, TIERS } from '../../domain/register/values.ts'
import { ORDERS, type Order, inOrder, portfolioOf } from './items.ts'

const TODAY = '2026-11-21'
const items = (initiatives: Initiative[]) =>
  portfolioOf(indexRegister(dataset({ initiatives })), 'GM0935', TODAY)
const ordered = (initiatives: Initiative[], order: Order) =>
  inOrder(items(initiatives), order, (each) => each.initiative.title.nl).map(({ group, items: of }) => [
    group,
    ...of.map((each) => each.initiative.id),
  ])

const akkoord = initiative({ id: 'akkoord', tier: 'national', period: { asGiven: 'x', end: { on: '2026' } } })
const geld = initiative({
  id: 'geld',
  tier: 'national',
  period: { asGiven: 'x', start: { on: '2023' } },
  money: [{ text: 'x', state: 'budgeted', until: { on: '2026-12-31' }, provenance: { status: 'known' } }],
})
const oud = initiative({ id: 'oud', status: 'unknown', period: { asGiven: 'x', end: { on: '2025' } } })
const open = initiative({ id: 'open', tier: 'local', period: { asGiven: 'x', start: { on: '2018' } } })
const klaar = initiative({ id: 'klaar', status: 'finished', period: { asGiven: 'x' } })

describe('the order of the portfolio', () => {
  it('has what ends first on top, its money first of all, and what is over last', () => {
    expect(ordered([klaar, open, oud, akkoord, geld], 'ends')).toEqual([
      ['ends', 'geld', 'akkoord'],
      ['endless', 'open'],
      ['over', 'klaar', 'oud'],
    ])
  })

  it('keeps what is over among what ends as long as its money is still to end', () => {
    expect(ordered([klaar, initiative({ ...geld, status: 'finished' })], 'ends')).toEqual([
      ['ends', 'geld'],
      ['over', 'klaar'],
    ])
  })

  it('goes from nearby to far away by tier', () => {
    expect(ordered([akkoord, open], 'tier')).toEqual([
      ['local', 'open'],
      ['national', 'akkoord'],
    ])
  })

  it('puts what names no start last by start', () => {
    expect(ordered([klaar, geld, open], 'start')).toEqual([[undefined, 'open', 'geld', 'klaar']])
  })

  it('holds every initiative once, in every order', () => {
    const anyInitiatives = fc.array(
      fc.record({
        status: fc.constantFrom(...INITIATIVE_STATUSES),
        tier: fc.constantFrom(...TIERS),
        end: fc.option(fc.integer({ min: 2015, max: 2035 }).map(String), { nil: undefined }),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(anyInitiatives, fc.constantFrom(...ORDERS), (drawn, order) => {
        const all = drawn.map(({ status, tier, end }, nth) =>
          initiative({
            id: `i${nth}`,
            status,
            tier,
            period: { asGiven: 'x', ...(end === undefined ? {} : { end: { on: end } }) },
          }),
        )
        const shown = inOrder(items(all), order, (each) => each.initiative.id).flatMap((group) =>
          group.items.map((each) => each.initiative.id),
        )
        expect(shown.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('knows what reaches the municipality', () => {
    expect(items([open, foreignInitiative()]).map(({ here }) => here)).toEqual([true, false])
  })
})
