import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { partnersMet } from '../../domain/partners/meetings.ts'
import { worksIn } from '../../domain/partners/ownPart.ts'
import type { Seat, Seats } from '../../domain/partners/seats.ts'
import type { Initiative, Partner } from '../../domain/register/things.ts'
import { covers } from '../../domain/regions/regionTree.ts'
import type { PartnersViewName } from './views.ts'

/** What the filters work on: a partner with one of its seats, or a partner that has none in sight. */
export interface Row {
  partner: Partner
  seat?: Seat
}

/** What a view looks at before any filter. */
export interface Sight {
  index: RegisterIndex
  seats: Seats
  /** Region code when only what has to do with that region is looked at. */
  region: string | undefined
  /** Whom the question "with whom" is about. */
  about: Partner | undefined
}

/**
 * The rows of a view. List and matrix: the partners that work here, in the initiatives that reach here. Coalitions and the diagram: whoever
 * takes part in what reaches here. With whom: the partners met, wherever that is, that work here.
 */
export function rowsOf(view: PartnersViewName, { index, seats, region, about }: Sight): Row[] {
  const works = (partner: Partner) => region === undefined || worksIn(index, partner, region)
  const reaches = ({ area }: Initiative) => region === undefined || covers(index.regions, area, region)
  switch (view) {
    case 'list':
      return index.register.partners.filter(works).flatMap((partner): Row[] => {
        const rows = seats
          .ofPartner(partner.id)
          .filter((seat) => reaches(seat.initiative))
          .map((seat) => ({ partner, seat }))
        return rows.length === 0 ? [{ partner }] : rows
      })
    case 'matrix':
      return seats.all
        .filter((seat) => works(seat.partner) && reaches(seat.initiative))
        .map((seat) => ({ partner: seat.partner, seat }))
    case 'coalitions':
    case 'diagram':
      return seats.all
        .filter((seat) => reaches(seat.initiative))
        .map((seat) => ({ partner: seat.partner, seat }))
    case 'between':
      return about === undefined
        ? []
        : partnersMet(seats, about.id)
            .filter(({ partner }) => works(partner))
            .flatMap(({ partner, meetings }) =>
              meetings.flatMap(({ second }) => second.map((seat) => ({ partner, seat }))),
            )
  }
}

/** How many take part in what the matrix shows and have no row in it: they work elsewhere. */
export function countElsewhere(
  sight: Sight,
  rows: readonly Row[],
  pass: (rows: readonly Row[]) => readonly Row[],
): number {
  const shown = new Set(initiativesOf(rows))
  const all = pass(rowsOf('coalitions', sight)).filter(({ seat }) => seat && shown.has(seat.initiative))
  return new Set(all.map(({ partner }) => partner)).size - new Set(rows.map(({ partner }) => partner)).size
}

/** The partners of rows, each once, in the order of the rows, with their seats. */
export function byPartner(rows: readonly Row[]): { partner: Partner; seats: readonly Seat[] }[] {
  const groups = new Map<Partner, Seat[]>()
  for (const { partner, seat } of rows) {
    const before = groups.get(partner) ?? []
    groups.set(partner, seat === undefined ? before : [...before, seat])
  }
  return [...groups].map(([partner, seats]) => ({ partner, seats }))
}

/** The initiatives of rows, each once, in the order of the rows. */
export const initiativesOf = (rows: readonly Row[]): Initiative[] => [
  ...new Set(rows.flatMap(({ seat }) => seat?.initiative ?? [])),
]

/** Is a view about initiatives, with who takes part? All the others show partners. */
export const isOfInitiatives = (view: PartnersViewName): boolean =>
  view === 'coalitions' || view === 'diagram'

/** What a view counts: initiatives or partners. */
export const countOf = (view: PartnersViewName, rows: readonly Row[]): number =>
  isOfInitiatives(view) ? initiativesOf(rows).length : new Set(rows.map(({ partner }) => partner)).size
