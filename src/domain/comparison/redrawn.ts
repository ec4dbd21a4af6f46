import type { FigureBlock } from '../figures/blocks.ts'
import { isValue } from '../figures/cells.ts'
import { type AfterChanges, apportionCounts, apportionShares } from '../methods/apportion.ts'
import type { MergedPart, NotApportioned } from '../methods/apportionedFigure.ts'
import type { RegionTree } from '../regions/regionTree.ts'
import type { BoundaryChange, CellValue } from '../register/things.ts'
import { isTotal, isWeighable } from './against.ts'
import { isYounger } from './classification.ts'
import { formersOf } from './formers.ts'
import type { PeriodFigures } from './readFigures.ts'
import { type RedrawnWeights, weightingsOf } from './redrawnWeights.ts'
import { type WeightSet, weightSets } from './weights.ts'

/**
 * How the figure came about of a municipality that its table does not know, because it was formed later; with the names of
 * the former municipalities that it is of, or that stand in its way.
 */
export type Redrawn = { names: readonly string[] } & RedrawnForm

type RedrawnForm =
  /** It is in the table by the code that it had then: the same municipality, with the publisher's own figure. */
  | { form: 'renamed'; from: string }
  /** The mean of the municipalities that it was formed of, weighted by inhabitants. */
  | { form: 'weighted'; parts: readonly MergedPart[]; weights: RedrawnWeights }
  /** What is counted in the municipalities that it was formed of, together. */
  | { form: 'summed'; parts: readonly MergedPart[] }
  /** There is none, and these former municipalities stand in the way. */
  | { form: 'none'; reason: NotRedrawn; codes: readonly string[] }

export type NotRedrawn =
  | NotApportioned
  /** The unit is neither a share or mean nor a count: an index has no mean. */
  | 'no-mean'

/** A cell of ours. It goes wherever a cell goes, and takes along how it came about. */
export type RedrawnCell = CellValue & { redrawn: Redrawn }

/** How a cell came about that the publisher does not give; undefined for its own figures. */
export const redrawnOf = (cell: CellValue): Redrawn | undefined =>
  'redrawn' in cell ? (cell as RedrawnCell).redrawn : undefined

/** The figure of a region in the figures of an older classification; undefined where that is no question. */
export type Redrawing = (figures: PeriodFigures, code: string) => RedrawnCell | undefined

/**
 * Carries the figures of an older classification over to municipalities that were formed since. Only where every former
 * municipality went over whole and has a published figure: of one that is withheld or was split nothing is worked out.
 */
export function redrawing({
  regions,
  boundaryChanges = [],
  population = [],
}: {
  regions: RegionTree
  boundaryChanges?: readonly BoundaryChange[]
  /** Imported figures of inhabitants, of any age and year. */
  population?: readonly FigureBlock[]
}): Redrawing {
  let sets: readonly WeightSet[] | undefined
  return (figures, code) => {
    const changes = changesOf(code, figures.classificationYear, regions, boundaryChanges)
    const cells = cellsOf(code, changes, figures)
    if (cells.size === 0) return undefined
    sets ??= weightSets(population, regions)
    return carriedOver(code, { figures, cells, changes, sets, regions })
  }
}

/** What happened to the region and to what it was formed of, after the classification and as long as it was there. */
function changesOf(
  code: string,
  year: number,
  regions: RegionTree,
  changes: readonly BoundaryChange[],
): readonly BoundaryChange[] {
  const region = regions.byCode.get(code)
  if (region?.level !== 'gemeente' || !isYounger(code, year, regions)) return []
  const day = `${year}-01-01`
  const until = region.validTo ?? '9999-12-31'
  const since = changes.filter(({ on }) => on > day && on < until)
  const concerned = new Set([code, ...formersOf(code, since)])
  return since.filter(({ from, to }) => concerned.has(from) || concerned.has(to))
}

/** What the table says of those that the region was formed of. */
function cellsOf(
  code: string,
  changes: readonly BoundaryChange[],
  { read }: PeriodFigures,
): ReadonlyMap<string, CellValue> {
  return new Map(
    formersOf(code, changes).flatMap((each) => {
      const cell = read(each)
      return cell === undefined ? [] : [[each, cell] as const]
    }),
  )
}

interface Given {
  figures: PeriodFigures
  cells: ReadonlyMap<string, CellValue>
  changes: readonly BoundaryChange[]
  sets: readonly WeightSet[]
  regions: RegionTree
}

function carriedOver(code: string, given: Given): RedrawnCell | undefined {
  const { figures, cells, changes, regions } = given
  if (isTotal(figures.unit)) {
    const counted = { cells, changes, regions: regions.byCode, inhabitantsOf: () => undefined }
    const after = apportionCounts(counted).get(code)
    return after && cellFrom(after, given, (parts) => ({ form: 'summed', parts }))
  }
  for (const weighting of weightingsOf({ ...given, codes: [...cells.keys()] })) {
    const after = apportionShares({ cells, regions: regions.byCode, ...weighting }).get(code)
    if (after === undefined) return undefined
    const lacksWeights = after.state === 'not-apportioned' && after.reason === 'no-weights'
    if (lacksWeights && !weighting.isLast) continue
    if (after.state === 'merged' && !isWeighable(figures.unit))
      return noFigure('no-mean', [...cells.keys()], given)
    return cellFrom(after, given, (parts) => ({ form: 'weighted', parts, weights: weighting.as }))
  }
  return undefined
}

function cellFrom(
  after: AfterChanges,
  given: Given,
  formOf: (parts: readonly MergedPart[]) => RedrawnForm,
): RedrawnCell {
  switch (after.state) {
    case 'carried':
      return {
        ...after.cell,
        redrawn: { form: 'renamed', from: after.from, names: namesOf([after.from], given) },
      }
    case 'not-apportioned':
      return noFigure(after.reason, after.codes, given)
    case 'merged': {
      const codes = after.parts.map(({ code }) => code)
      return {
        ...after.cell,
        value: asExactAs(after.cell.value, codes, given),
        redrawn: { ...formOf(after.parts), names: namesOf(codes, given) },
      }
    }
  }
}

/** The region is not in this classification: that is why there is no figure, not that the publisher withholds one. */
const noFigure = (reason: NotRedrawn, codes: readonly string[], given: Given): RedrawnCell => ({
  state: 'not-applicable',
  redrawn: { form: 'none', reason, codes, names: namesOf(codes, given) },
})

const namesOf = (codes: readonly string[], { regions: { byCode } }: Given): string[] =>
  codes.map((code) => byCode.get(code)?.name ?? code)

/** A mean is no more exact than what it is the mean of. */
function asExactAs(value: number, codes: readonly string[], { cells }: Given): number {
  const decimals = codes.map((code) => {
    const cell = cells.get(code)
    return cell !== undefined && isValue(cell) ? decimalsOf(cell.value) : 0
  })
  return Number(value.toFixed(Math.max(0, ...decimals)))
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0
