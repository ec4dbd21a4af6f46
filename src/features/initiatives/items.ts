import { hasEnded } from '../../domain/coverage/coverage.ts'
import { type RoleHere, rolesOf } from '../../domain/coverage/roles.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { TIERS } from '../../domain/register/values.ts'
import { covers } from '../../domain/regions/regionTree.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { Day } from '../../domain/time/calendar.ts'
import { isOver } from '../../domain/time/impreciseDate.ts'
import { type InitiativeEnd, endsOf, nextEnd } from './ends.ts'

/** An initiative as the portfolio looks at it, from one municipality on one day. */
export interface PortfolioItem {
  initiative: Initiative
  /** Reaches my municipality. */
  here: boolean
  ends: readonly InitiativeEnd[]
  /** The one that is to come and comes first. */
  next: InitiativeEnd | undefined
  /** Finished, or its period has passed: an unknown status is no end, yet its period may be over. */
  over: boolean
  /** What my municipality is in it. */
  roles: readonly RoleHere[]
}

export function portfolioOf(index: RegisterIndex, municipality: string, today: Day): PortfolioItem[] {
  return index.register.initiatives.map((initiative) => {
    const ends = endsOf(initiative, index.register.deadlines)
    return {
      initiative,
      here: covers(index.regions, initiative.area, municipality),
      ends,
      next: nextEnd(ends, today),
      over: hasEnded(initiative, today) || isOver(initiative.period, today),
      roles: rolesOf(index, municipality, initiative),
    }
  })
}

export const ORDERS = ['ends', 'tier', 'name', 'start'] as const
export type Order = (typeof ORDERS)[number]

/** Under which head an item stands in an order. Without heads (`name`, `start`): undefined. */
export type Group = 'ends' | 'endless' | 'over' | Initiative['tier']

export interface PortfolioGroup {
  group: Group | undefined
  items: readonly PortfolioItem[]
}

const byTier = ({ initiative: a }: PortfolioItem, { initiative: b }: PortfolioItem): number =>
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier)

/** On the same day, what takes money along comes first. */
const moneyFirst = (a: PortfolioItem, b: PortfolioItem): number =>
  Number(b.next?.what === 'money') - Number(a.next?.what === 'money')

/** The items in an order, under the heads that go with it; empty heads are left out. */
export function inOrder(
  items: readonly PortfolioItem[],
  order: Order,
  nameOf: (item: PortfolioItem) => string,
): PortfolioGroup[] {
  const byName = (a: PortfolioItem, b: PortfolioItem) => compareNames(nameOf(a), nameOf(b))
  const heads = (groups: readonly Group[], of: (item: PortfolioItem) => Group, sorted: PortfolioItem[]) =>
    groups
      .map((group) => ({ group, items: sorted.filter((item) => of(item) === group) }))
      .filter((each) => each.items.length > 0)
  switch (order) {
    case 'ends':
      return heads(
        ['ends', 'endless', 'over'],
        ({ next, over }) => (next !== undefined ? 'ends' : over ? 'over' : 'endless'),
        items.toSorted(
          (a, b) =>
            (a.next?.lastDay ?? '').localeCompare(b.next?.lastDay ?? '') ||
            moneyFirst(a, b) ||
            byTier(a, b) ||
            byName(a, b),
        ),
      )
    case 'tier':
      return heads(TIERS, ({ initiative }) => initiative.tier, items.toSorted(byName))
    case 'name':
      return whole(items.toSorted(byName))
    case 'start':
      return whole(items.toSorted((a, b) => startOf(a).localeCompare(startOf(b)) || byName(a, b)))
  }
}

/** All items one after the other: what reaches my municipality first, each part in the order asked for. */
export const inReadingOrder = (
  items: readonly PortfolioItem[],
  order: Order,
  nameOf: (item: PortfolioItem) => string,
): PortfolioItem[] =>
  [items.filter(({ here }) => here), items.filter(({ here }) => !here)].flatMap((part) =>
    inOrder(part, order, nameOf).flatMap((group) => group.items),
  )

const whole = (items: PortfolioItem[]): PortfolioGroup[] =>
  items.length === 0 ? [] : [{ group: undefined, items }]

/** What names no start comes last. */
const startOf = ({ initiative: { period } }: PortfolioItem): string => period.start?.on ?? '9999'
