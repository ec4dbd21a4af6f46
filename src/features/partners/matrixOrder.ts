import { choice } from '../../contract/selection.ts'
import type { Seat } from '../../domain/partners/seats.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { Initiative, Partner } from '../../domain/register/things.ts'
import { PARTNER_TYPES, type PartnerType, TIERS } from '../../domain/register/values.ts'
import type { Language } from '../../messages/texts.ts'
import { type Row, byPartner } from './rows.ts'

/** How rows and columns can be sorted; not chosen: by type, and from nearby to far away. */
export const rowOrderCodec = choice('rijen', { count: 'aantal', name: 'naam' })
export const columnOrderCodec = choice('kolommen', { count: 'aantal', name: 'naam' })
export type Order = 'count' | 'name' | undefined

/** A row of the matrix, with the number of its initiatives. */
export interface OrderedRow {
  partner: Partner
  count: number
}

const countOf = (seats: readonly Seat[]): number => new Set(seats.map(({ initiative }) => initiative)).size

/** The rows in order: in one piece, or by type with who takes part in most first. */
export function orderedRows(
  rows: readonly Row[],
  order: Order,
): { type: PartnerType | undefined; rows: readonly OrderedRow[] }[] {
  const byPlainName = (a: OrderedRow, b: OrderedRow) => compareNames(a.partner.name, b.partner.name)
  const byCount = (a: OrderedRow, b: OrderedRow) => b.count - a.count || byPlainName(a, b)
  const all = byPartner(rows)
    .map(({ partner, seats }) => ({ partner, count: countOf(seats) }))
    .toSorted(order === 'name' ? byPlainName : byCount)
  if (order !== undefined) return [{ type: undefined, rows: all }]
  return PARTNER_TYPES.map((type) => ({
    type,
    rows: all.filter(({ partner }) => partner.type === type),
  })).filter((group) => group.rows.length > 0)
}

/** The initiatives of the rows in order, each once. */
export function orderedColumns(rows: readonly Row[], order: Order, language: Language): Initiative[] {
  const partners = new Map<Initiative, Set<Partner>>()
  for (const { partner, seat } of rows)
    if (seat !== undefined)
      partners.set(seat.initiative, (partners.get(seat.initiative) ?? new Set()).add(partner))
  const nameOf = ({ shortTitle, title }: Initiative) => shortTitle ?? title[language]
  return [...partners]
    .toSorted(([a, ofA], [b, ofB]) => {
      const byOrder =
        order === 'count'
          ? ofB.size - ofA.size
          : order === 'name'
            ? 0
            : TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier)
      return byOrder || compareNames(nameOf(a), nameOf(b))
    })
    .map(([initiative]) => initiative)
}
