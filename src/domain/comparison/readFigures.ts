import { type FigureBlock, type RegionList, placeOf } from '../figures/blocks.ts'
import { leastSure } from '../provenance/sureness.ts'
import type { CellValue } from '../register/things.ts'
import { ABSENCES, type Absence, type IndicatorUnit } from '../register/values.ts'

/** What blocks of one line and period say of a region; undefined where none of them is about it. */
export type FigureReader = (code: string) => CellValue | undefined

/** The figures of one line in one period. */
export interface PeriodFigures {
  read: FigureReader
  age: string
  period: string
  classificationYear: number
  unit: IndicatorUnit
}

/** The same by the place of a row, for many rows at once. */
export type RowReader = (row: number) => CellValue | undefined

/** Where each row stands in a list of regions: -1 where it does not. */
export type RowPlaces = (regions: RegionList) => Int32Array

/** One object per kind of absence: tens of thousands of cells say the same. */
const ABSENT = Object.fromEntries(ABSENCES.map((state) => [state, Object.freeze({ state })])) as Readonly<
  Record<Absence, { readonly state: Absence }>
>

/** A cell without a figure. */
export const absent = (state: Absence): CellValue => ABSENT[state]

/** Worked out once per list, however many blocks and periods share it. */
export function rowPlaces(codes: readonly string[]): RowPlaces {
  const known = new Map<RegionList, Int32Array>()
  return (regions) => {
    let places = known.get(regions)
    if (places === undefined) {
      places = Int32Array.from(codes, (code) => placeOf(regions, code) ?? -1)
      known.set(regions, places)
    }
    return places
  }
}

/** Why a place holds no figure. What is called absent stays absent, whatever stands among the values. */
export function absenceAt(block: FigureBlock, place: number): Absence | undefined {
  const named = block.absences?.[place]
  if (named !== undefined) return named
  const value = block.values[place]
  return value === undefined || value === null ? block.absence : undefined
}

interface Marked {
  provisional: ReadonlySet<number>
  approximate: ReadonlySet<number>
}

const marks = new WeakMap<FigureBlock, Marked>()

function marksOf(block: FigureBlock): Marked {
  let known = marks.get(block)
  if (known === undefined) {
    known = { provisional: new Set(block.provisional), approximate: new Set(block.approximate) }
    marks.set(block, known)
  }
  return known
}

function cellOf(block: FigureBlock, place: number, marked: Marked | undefined): CellValue {
  const value = block.values[place] ?? undefined
  const absence = absenceAt(block, place)
  if (absence !== undefined || value === undefined) return absent(absence ?? block.absence)
  const lower = block.lower?.[place] ?? undefined
  const upper = block.upper?.[place] ?? undefined
  const cell: Extract<CellValue, { state: 'value' }> = { state: 'value', value }
  if (lower !== undefined && upper !== undefined) {
    cell.lower = lower
    cell.upper = upper
  }
  if (marked?.provisional.has(place)) cell.provisional = true
  if (marked?.approximate.has(place)) cell.approximate = true
  return cell
}

const hasMarks = (block: FigureBlock): boolean =>
  block.provisional !== undefined || block.approximate !== undefined

const isSuppressed = (cell: CellValue): boolean => cell.state === 'suppressed'

/** Where two blocks speak of one region: what one of them suppresses stays so, and a figure stands before none. */
function stronger(first: CellValue, second: CellValue | undefined): CellValue {
  if (second === undefined || isSuppressed(first)) return first
  if (isSuppressed(second)) return second
  return first.state !== 'value' && second.state === 'value' ? second : first
}

/** The surest first, then the largest, then by what they come from: the order in which blocks come says nothing. */
const inOrder = (blocks: readonly FigureBlock[]): readonly FigureBlock[] =>
  blocks.length < 2
    ? blocks
    : blocks.toSorted(
        (a, b) =>
          Number(isUnsure(a)) - Number(isUnsure(b)) ||
          b.regions.codes.length - a.regions.codes.length ||
          (originOf(a) < originOf(b) ? -1 : 1),
      )

const originOf = ({ provenance }: FigureBlock): string => JSON.stringify(provenance ?? null)

/** Does the register call where the figures of a block come from uncertain? An imported table says itself where it is from. */
export const isUnsure = ({ provenance }: FigureBlock): boolean =>
  provenance !== undefined && leastSure([provenance.status]) === 'unsure'

/** Reads by region code. */
export function figureReader(blocks: readonly FigureBlock[]): FigureReader {
  return readerOver(blocks, (block) => (code: string) => placeOf(block.regions, code) ?? -1)
}

/** Reads by row. */
export function rowReader(blocks: readonly FigureBlock[], places: RowPlaces): RowReader {
  return readerOver(blocks, (block) => {
    const of = places(block.regions)
    return (row: number) => of[row] ?? -1
  })
}

function readerOver<Where>(
  blocks: readonly FigureBlock[],
  placing: (block: FigureBlock) => (where: Where) => number,
): (where: Where) => CellValue | undefined {
  const readers = inOrder(blocks).map((block) => {
    const place = placing(block)
    const marked = hasMarks(block) ? marksOf(block) : undefined
    return (where: Where): CellValue | undefined => {
      const at = place(where)
      return at === -1 ? undefined : cellOf(block, at, marked)
    }
  })
  return readers.reduce<(where: Where) => CellValue | undefined>(
    (before, reader) => (where) => {
      const cell = before(where)
      return cell === undefined ? reader(where) : stronger(cell, reader(where))
    },
    () => undefined,
  )
}
