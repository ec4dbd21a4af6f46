/** The figures that a gap is worked out from: one region's own through time, beside those of what it is held against. */
import { municipalitiesInYear } from '../comparison/groups.ts'
import type { Comparator, ComparatorBasis, ComparatorFigure } from '../comparison/comparison.ts'
import { type FigureLine, keyOf, linesOf } from '../comparison/linesOf.ts'
import { rowPlaces } from '../comparison/readFigures.ts'
import { rowsOf } from '../comparison/rows.ts'
import { type ComparedSeries, seriesFor } from '../comparison/seriesFor.ts'
import { type BlockKey, type FigureBlock, blockLine } from '../figures/blocks.ts'
import { isValue } from '../figures/cells.ts'
import { yearOf } from '../figures/series.ts'
import { COUNTRY, type RegionTree } from '../regions/regionTree.ts'
import type { BoundaryChange, CellValue, Indicator, Provenance, SeriesBreak } from '../register/things.ts'
import type { IndicatorUnit } from '../register/values.ts'
import { type PartOfYear, partOfYear } from './partOfYear.ts'

/** What a gap can be held against. */
export type GapComparator = Extract<Comparator, { kind: 'country' | 'rest' | 'region' }>

export interface GapInput {
  indicator: Indicator
  /** All blocks of the indicator. */
  blocks: readonly FigureBlock[]
  /** Imported figures of inhabitants, to weight means with. */
  population: readonly FigureBlock[]
  regions: RegionTree
  boundaryChanges: readonly BoundaryChange[]
  /** Code of the region whose gap it is: a municipality, or a region of which the mean of its municipalities is taken. */
  own: string
  comparator: GapComparator
}

/** Both figures at one moment. Moments of different segments lie on either side of a break. */
export interface GapMoment {
  period: string
  segment: number
  own: CellValue
  /** How the own figure came about, where the publisher gives none of the region itself. */
  ownBasis?: ComparatorBasis
  comparator: ComparatorFigure
}

/** One table, edition, classification, age and part of the population, with a figure of the region in some year. */
export interface GapLine {
  key: Omit<BlockKey, 'period'>
  unit: IndicatorUnit
  /** In order of time. */
  moments: readonly GapMoment[]
  /** The years with a figure of the region, in order of time: those that a baseline can be chosen from. */
  years: readonly number[]
  breaks: readonly SeriesBreak[]
  /** Codes of the other regions with a figure, without the country. */
  others: readonly string[]
  /** Where the figures were read, each once; none for an imported table, which says itself where it comes from. */
  provenances: readonly Provenance[]
  /** Of an imported table: the file or address that it came from, and when. */
  imported?: NonNullable<FigureBlock['imported']>
  unsure: boolean
}

/** A table with figures of the region that are of parts of a year only. */
export interface PartYearTable {
  table: string
  part: PartOfYear
}

export interface GapLines {
  lines: readonly GapLine[]
  /** What cannot be followed: figures of different seasons say nothing of a change per year. Each table once. */
  partYears: readonly PartYearTable[]
}

/**
 * The lines that hold a figure of the region over a whole year, the one to begin with first: not unsure, of everyone, with
 * the most moments, and then the newest. Two tables or editions are two lines.
 */
export function gapLines(input: GapInput): GapLines {
  const partYears = new Map<string, PartYearTable>()
  const lines = linesOf(input.blocks, rowPlaces([input.own])).flatMap((line) => {
    const periods = line.periods.filter(({ period }) => partOfYear(period) === undefined)
    const yearly = gapLine({ ...line, periods }, input)
    if (yearly !== undefined) return [yearly]
    const held = gapLine(line, input)?.moments.find((each) => isValue(each.own))
    const part = held && partOfYear(held.period)
    if (part !== undefined) partYears.set(`${line.table} ${part}`, { table: line.table, part })
    return []
  })
  return { lines: inOrder(lines), partYears: [...partYears.values()] }
}

const inOrder = (lines: readonly GapLine[]): GapLine[] =>
  lines.toSorted(
    (a, b) =>
      Number(a.unsure) - Number(b.unsure) ||
      Number(b.key.breakdown === 'totaal') - Number(a.key.breakdown === 'totaal') ||
      b.years.length - a.years.length ||
      (b.years.at(-1) ?? 0) - (a.years.at(-1) ?? 0) ||
      (blockLine({ ...a.key, unit: a.unit }) < blockLine({ ...b.key, unit: b.unit }) ? -1 : 1),
  )

function gapLine(line: FigureLine, input: GapInput): GapLine | undefined {
  const { indicator, own, comparator, regions, boundaryChanges } = input
  const blocks = line.periods.flatMap((each) => each.blocks)
  const isPublished = line.periods.some(({ held }) => held > 0)
  const isMunicipality = regions.byCode.get(own)?.level === 'gemeente'
  const parts =
    isPublished || isMunicipality
      ? [own]
      : municipalitiesInYear(regions, own, line.classificationYear, boundaryChanges)
  const column = { key: keyOf(line, ''), unit: line.unit }
  const series = (against: Comparator): ComparedSeries | undefined =>
    seriesFor(
      {
        ...input,
        rows: rowsOf(parts, regions),
        comparator: against,
        blocks: new Map([[indicator.id, blocks]]),
      },
      indicator,
      column,
    )
  const against = series(comparator)
  if (against === undefined) return undefined
  const mean = isPublished || isMunicipality ? undefined : series({ kind: 'region', code: own })
  const moments = against.comparator.map(({ period, segment, figure }, place): GapMoment => ({
    period,
    segment,
    ...(mean === undefined
      ? { own: against.rows[0]?.points[place]?.cell ?? { state: 'missing' } }
      : ownOf(mean.comparator[place]?.figure)),
    comparator: figure,
  }))
  const years = [...new Set(moments.filter((each) => isValue(each.own)).map(({ period }) => yearOf(period)))]
  if (years.length === 0) return undefined
  const { key, unit, breaks } = against
  const imported = blocks.find((block) => block.imported !== undefined)?.imported
  return {
    key,
    unit,
    moments,
    years,
    breaks,
    others: othersIn(blocks, own),
    provenances: distinct(blocks.flatMap(({ provenance }) => provenance ?? [])),
    ...(imported && { imported }),
    unsure: line.unsure,
  }
}

/** A mean of which nothing can be said is missing: of the parts of a region the publisher gives no sum. */
const ownOf = (figure: ComparatorFigure | undefined): Pick<GapMoment, 'own' | 'ownBasis'> =>
  figure?.state === 'figure' ? { own: figure.cell, ownBasis: figure.basis } : { own: { state: 'missing' } }

function othersIn(blocks: readonly FigureBlock[], own: string): string[] {
  const codes = new Set<string>()
  for (const { regions, values } of blocks)
    for (const [place, code] of regions.codes.entries())
      if (code !== own && code !== COUNTRY && (values[place] ?? null) !== null) codes.add(code)
  return [...codes]
}

const distinct = (provenances: readonly Provenance[]): Provenance[] => [
  ...new Map(provenances.map((each) => [JSON.stringify(each), each])).values(),
]
