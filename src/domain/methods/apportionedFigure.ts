import { isValue } from '../figures/cells.ts'
import type { CellValue } from '../register/things.ts'
import type { Piece } from './boundaryParts.ts'
import { weightedMean } from './weightedMean.ts'

/** One old region in a merged figure. */
export interface MergedPart {
  code: string
  /** Share of the old region that is in it (0–1); of a percentage always the whole. */
  share: number
  /** What it weighs in a mean: the inhabitants that the change gives, else those of the population held. */
  weight?: { inhabitants: number; from: 'change' | 'population' }
}

type FigureCell = Extract<CellValue, { state: 'value' }>

/** The figure of a region of the new classification, made from figures of the old one, or why it cannot be. */
export type ApportionedFigure =
  /** The figure of one old region, which went over whole: as it was, margins and absence included. */
  | { state: 'carried'; from: string; cell: CellValue }
  /** Put together by us, so approximate and without margins; the parts say of what. */
  | { state: 'merged'; cell: FigureCell; parts: readonly MergedPart[] }
  | { state: 'not-apportioned'; reason: NotApportioned; codes: readonly string[] }

export type NotApportioned =
  /** A region was split, and nothing says how its percentage lies in the parts. */
  | 'split'
  /** An old region has no figure, whatever the reason. */
  | 'incomplete'
  /** No inhabitants are held to weight an old region with. */
  | 'no-weights'

/** A piece of a region, with the figure of the region it comes from; undefined where there is none. */
export interface FormedPiece extends Piece {
  figure: ApportionedFigure | undefined
}

/** Pieces that each have a figure, or why they cannot be put together. */
type Usable = { piece: FormedPiece; cell: FigureCell; parts: readonly MergedPart[] }[]
type Refused = Extract<ApportionedFigure, { state: 'not-apportioned' }>

const refused = (reason: NotApportioned, codes: readonly string[]): Refused => ({
  state: 'not-apportioned',
  reason,
  codes,
})

/** A percentage, rate or mean of the pieces together; refused where one of them is less than a whole old region. */
export function meanOfPieces(
  pieces: readonly FormedPiece[],
  inhabitantsOf: (code: string) => number | undefined,
): ApportionedFigure {
  const halves = pieces.filter(({ share }) => share < 1)
  if (halves.length > 0)
    return refused(
      'split',
      halves.map(({ code }) => code),
    )
  const usable = usableOf(pieces)
  if (!Array.isArray(usable)) return usable
  const weighted = usable.map((each) => ({ ...each, weight: weightOf(each.piece, inhabitantsOf) }))
  const mean = weightedMean(
    weighted.map(({ piece, cell, weight }) => ({ code: piece.code, cell, inhabitants: weight?.inhabitants })),
  )
  if (mean.state === 'none') return refused('no-weights', mean.codes)
  const parts = weighted.flatMap(({ parts: inner, weight }) => (weight ? reweighted(inner, weight) : []))
  return { state: 'merged', cell: cellOf(mean.value, usable), parts }
}

/** The count of the pieces together: of each old region its share. */
export function countOfPieces(pieces: readonly FormedPiece[]): ApportionedFigure {
  const usable = usableOf(pieces)
  if (!Array.isArray(usable)) return usable
  const value = usable.reduce((sum, { piece, cell }) => sum + piece.share * cell.value, 0)
  const parts = usable.flatMap(({ piece, parts: inner }) =>
    inner.map(({ code, share }) => ({ code, share: share * piece.share })),
  )
  return { state: 'merged', cell: cellOf(value, usable), parts }
}

/** The pieces with their figures; a single whole one is carried as it is, and one that is wanting refuses them all. */
function usableOf(pieces: readonly FormedPiece[]): Usable | ApportionedFigure {
  const [first, ...others] = pieces
  if (first?.figure && first.share === 1 && others.length === 0) return first.figure
  const usable: Usable = []
  const wanting: string[] = []
  for (const piece of pieces) {
    const { figure, code } = piece
    if (figure?.state === 'not-apportioned') return figure
    if (figure === undefined || !isValue(figure.cell)) wanting.push(code)
    else usable.push({ piece, cell: figure.cell, parts: partsOf(figure) })
  }
  return wanting.length > 0 ? refused('incomplete', wanting) : usable
}

const partsOf = (figure: Exclude<ApportionedFigure, Refused>): readonly MergedPart[] =>
  figure.state === 'merged' ? figure.parts : [{ code: figure.from, share: 1 }]

function weightOf(
  { code, inhabitants }: Piece,
  inhabitantsOf: (code: string) => number | undefined,
): MergedPart['weight'] {
  if (inhabitants !== undefined) return { inhabitants, from: 'change' }
  const population = inhabitantsOf(code)
  return population === undefined ? undefined : { inhabitants: population, from: 'population' }
}

/** What was merged before weighs together what the region it became weighs now. */
function reweighted(
  parts: readonly MergedPart[],
  weight: NonNullable<MergedPart['weight']>,
): readonly MergedPart[] {
  const before = parts.reduce((sum, each) => sum + (each.weight?.inhabitants ?? 0), 0)
  return parts.map((each) => ({
    ...each,
    weight:
      each.weight === undefined
        ? weight
        : { ...each.weight, inhabitants: (weight.inhabitants * each.weight.inhabitants) / before },
  }))
}

function cellOf(value: number, usable: Usable): FigureCell {
  const isProvisional = usable.some(({ cell }) => cell.provisional)
  return {
    state: 'value',
    value,
    approximate: true,
    ...(isProvisional ? { provisional: true as const } : {}),
  }
}
