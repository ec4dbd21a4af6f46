import type { TrendSeries } from '../../charts/trend/trendSeries.ts'
import { isYounger } from '../../domain/comparison/classification.ts'
import { byPeriod } from '../../domain/comparison/linesOf.ts'
import { type PeriodFigures, figureReader } from '../../domain/comparison/readFigures.ts'
import { redrawing, redrawnOf } from '../../domain/comparison/redrawn.ts'
import { type FigureBlock, placeOf } from '../../domain/figures/blocks.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { boundaryEvents } from '../../domain/regions/boundaryEvents.ts'
import { COUNTRY, type RegionTree } from '../../domain/regions/regionTree.ts'
import type { BoundaryChange, CellValue } from '../../domain/register/things.ts'

/** What was imported of one table, edition, age and breakdown, with what the register has of the same. */
export interface ImportedLine {
  key: string
  /** The figures of a region; undefined where the table is not about it. */
  seriesOf: (code: string) => TrendSeries | undefined
  /** The regions of today that have a figure. */
  regions: () => readonly string[]
}

export interface ImportContext {
  regions: RegionTree
  boundaryChanges: readonly BoundaryChange[]
  /** Imported figures of inhabitants, to put a merged municipality together with. */
  population: readonly FigureBlock[]
}

/** The same as of a series of the register: what differs in it is never spliced. */
const keyOf = ({ table, edition, age, breakdown, unit }: FigureBlock): string =>
  [table, edition, age, breakdown, unit].join(' · ')

const isImported = ({ imported }: FigureBlock): boolean => imported !== undefined

/**
 * Imported figures as lines, by the rules of a comparison: a municipality that its table is too old to know is put together
 * of what it was formed of, and what is counted within other borders is never joined.
 */
export function importedLines(blocks: readonly FigureBlock[], context: ImportContext): ImportedLine[] {
  const redraw = redrawing(context)
  const pointOf = (code: string, moments: readonly Moment[]): Point[] => {
    const [best] = moments
    const held = moments.find((moment) => moment.read(code) !== undefined)
    const moment = held ?? best
    if (moment === undefined) return []
    const cell = held?.read(code) ?? redraw(moment, code)
    if (cell !== undefined) return pointFrom(code, moment, cell)
    return isYounger(code, moment.classificationYear, context.regions)
      ? pointFrom(code, moment, { state: 'not-applicable' })
      : []
  }
  return [...grouped(blocks, keyOf)].flatMap(([key, group]): ImportedLine[] => {
    const first = group.find(isImported)
    if (first === undefined) return []
    const { table, edition, age, breakdown } = first
    const periods = [...grouped(group, ({ period }) => period)]
      .toSorted(([a], [b]) => byPeriod(a, b))
      .map(([, each]) => momentsOf(each))
    const seriesOf = (code: string): TrendSeries | undefined => {
      const points = segmented(
        code,
        periods.flatMap((moments) => pointOf(code, moments)),
        context,
      )
      return points.length === 0 ? undefined : { key, region: code, table, edition, age, breakdown, points }
    }
    return [{ key, seriesOf, regions: () => regionsIn(group, context.regions) }]
  })
}

function grouped<T>(things: readonly T[], keyOfThing: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of things) {
    const key = keyOfThing(each)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return groups
}

/** The figures of one period in one classification. */
interface Moment extends PeriodFigures {
  blocks: readonly FigureBlock[]
}

/** A period may be there in several classifications: the imported one comes first. */
const momentsOf = (blocks: readonly FigureBlock[]): Moment[] =>
  [...grouped(blocks, ({ classificationYear }) => String(classificationYear)).values()]
    .toSorted((a, b) => Number(b.some(isImported)) - Number(a.some(isImported)))
    .flatMap((each) => {
      const [first] = each
      if (first === undefined) return []
      const { age, period, unit, classificationYear } = first
      return [{ age, period, unit, classificationYear, blocks: each, read: figureReader(each) }]
    })

type Point = TrendSeries['points'][number]

function pointFrom(code: string, { blocks }: Moment, cell: CellValue): Point[] {
  // One that was put together is of the block that its parts stand in.
  const from =
    blocks.find(({ regions }) => placeOf(regions, code) !== undefined) ?? blocks.find(isImported) ?? blocks[0]
  if (from === undefined) return []
  const { indicator, table, edition, classificationYear, period, age, breakdown, unit } = from
  const key = { indicator, region: code, table, edition, classificationYear, period, age, breakdown, unit }
  const { provenance, imported } = from
  return [
    {
      period,
      cell,
      observation: { ...key, cell, ...(provenance && { provenance }), ...(imported && { imported }) },
    },
  ]
}

/** The years whose borders a figure is within: one that was put together knows every merger, and no border correction. */
interface Borders {
  mergers: number
  corrections: number
}

function bordersOf({ cell, observation: { classificationYear } }: Point): Borders {
  return { mergers: redrawnOf(cell) ? FAR : classificationYear, corrections: classificationYear }
}

/** Later than any change that is known. */
const FAR = 9999

/**
 * Figures of other borders get another segment; what is absent has none of its own. Whether those of a larger region moved
 * is not known: they count as moved. One that was put together of former municipalities is within the borders of today.
 */
function segmented(
  code: string,
  points: readonly Point[],
  { regions, boundaryChanges }: ImportContext,
): readonly Point[] {
  const isMunicipality = regions.byCode.get(code)?.level === 'gemeente'
  const kindsBetween = (one: number, other: number) =>
    boundaryEvents(
      [code],
      { firstYear: Math.min(one, other), today: `${Math.max(one, other)}-01-01` },
      regions,
      boundaryChanges,
    ).map(({ kind }) => kind)
  const hasMoved = (a: Borders, b: Borders) =>
    code !== COUNTRY &&
    (isMunicipality
      ? kindsBetween(a.mergers, b.mergers).some((kind) => kind !== 'corrected') ||
        kindsBetween(a.corrections, b.corrections).includes('corrected')
      : a.corrections !== b.corrections)
  let segment = 0
  let before: Borders | undefined
  return points.map((point) => {
    if (isValue(point.cell)) {
      const borders = bordersOf(point)
      if (before !== undefined && hasMoved(before, borders)) segment += 1
      before = borders
    }
    return { ...point, segment }
  })
}

/** Regions of today that one of the blocks has a figure of. */
function regionsIn(blocks: readonly FigureBlock[], { byCode }: RegionTree): string[] {
  const codes = blocks.flatMap(({ regions, values }) =>
    regions.codes.filter((_, place) => values[place] !== undefined && values[place] !== null),
  )
  return [...new Set(codes)].filter((code) => {
    const region = byCode.get(code)
    return region !== undefined && region.validTo === undefined
  })
}
