import type { MouseEvent, ReactElement } from 'react'
import { pathOf } from '../../contract/addresses.ts'
import type { ThingRef } from '../../domain/graph/registerIndex.ts'
import type { Seat } from '../../domain/partners/seats.ts'
import type { Initiative, Partner } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import type { MatrixCell, MatrixRow } from '../../ui/grid/MatrixGrid.tsx'
import { seatInWords, seatMark } from './SeatMark.tsx'

export type CellSeats = readonly [Seat, ...Seat[]]

/** How a head leads to its page, the same for all of them. */
export interface HeadLinks {
  /** What goes along in every link: "?gemeente=GM0917". */
  kept: string
  go: (event: MouseEvent<HTMLAnchorElement>) => void
}

export interface MatrixPieces {
  column(initiative: Initiative, isFirst: boolean, title: string): ReactElement
  row(partner: Partner, count: number): MatrixRow
  cell(seats: CellSeats): MatrixCell
}

/**
 * The rows and cells of the matrix, each made once: a row is drawn again when its object changes, and the words of a cell
 * take longer than its drawing. They hang on the register's own objects, so that a register that is read anew has its own.
 */
export function matrixPieces(language: Language, links: HeadLinks): MatrixPieces {
  const rows = new WeakMap<Partner, Map<number, MatrixRow>>()
  const cells = new WeakMap<Seat, { seats: CellSeats; cell: MatrixCell }>()
  return {
    column: ({ id, shortTitle, title: name }, isFirst, title) => (
      <a
        {...linkTo({ kind: 'initiative', id }, links)}
        className={`matrix-view__head${isFirst ? ' matrix-view__head--first' : ''}`}
        title={title}
      >
        {shortTitle ?? name[language]}
      </a>
    ),
    row: (partner, count) => {
      const ofPartner = rows.get(partner) ?? new Map<number, MatrixRow>()
      rows.set(partner, ofPartner)
      const row = ofPartner.get(count) ?? rowOf(partner, count, links)
      ofPartner.set(count, row)
      return row
    },
    cell: (seats) => {
      const before = cells.get(seats[0])
      if (before !== undefined && areSame(before.seats, seats)) return before.cell
      const cell = cellOf(seats, language)
      cells.set(seats[0], { seats, cell })
      return cell
    },
  }
}

const areSame = (a: CellSeats, b: CellSeats): boolean =>
  a.length === b.length && a.every((seat, place) => seat === b[place])

/** A plain link: a hundred links that each look at the address take a tenth of the time between a filter and its paint. */
const linkTo = (thing: ThingRef, { kept, go }: HeadLinks) => ({
  href: `${pathOf(thing)}${kept}`,
  onClick: go,
  tabIndex: -1,
})

const rowOf = (partner: Partner, count: number, links: HeadLinks): MatrixRow => ({
  key: partner.id,
  head: (
    <a {...linkTo({ kind: 'partner', id: partner.id }, links)} className="matrix-view__head">
      <DutchText>{partner.name}</DutchText>
    </a>
  ),
  aside: <span className="number">{count}</span>,
})

function cellOf(seats: CellSeats, language: Language): MatrixCell {
  const [{ initiative }] = seats
  return {
    mark: seatMark(seats, language),
    says: seatInWords(seats, initiative.shortTitle ?? initiative.title[language], language),
  }
}
