/** Figures of regions side by side, made from plain numbers: a test says only what differs. */
import { against } from '../../src/domain/comparison/against.ts'
import type {
  ComparatorFigure,
  ComparedColumn,
  Comparator,
  Comparison,
  NoComparator,
} from '../../src/domain/comparison/comparison.ts'
import { type BlockKey, type FigureBlock, blocksOf } from '../../src/domain/figures/blocks.ts'
import { type RegionTree, buildRegionTree } from '../../src/domain/regions/regionTree.ts'
import type { CellValue, Indicator, Provenance, Region } from '../../src/domain/register/things.ts'
import type { Absence, IndicatorUnit } from '../../src/domain/register/values.ts'
import { indicator, observation, region } from './dataset.ts'

type ValueCell = Extract<CellValue, { state: 'value' }>

/** A figure as a test writes it: 22.2, "suppressed", [22.2, 20.1, 24.3] with its margins, or with everything it has. */
export type Given =
  number | Absence | readonly [value: number, lower: number, upper: number] | Omit<ValueCell, 'state'>

/** Figures by region code. */
export type GivenValues = Readonly<Record<string, Given>>

export interface BlockParts extends Partial<BlockKey> {
  values: GivenValues
  unit?: IndicatorUnit
  /** Absent: an imported table, which says itself where it comes from. */
  provenance?: Provenance
}

export interface ColumnParts {
  values: GivenValues
  /** 17.9; why there is none; or the whole figure with its basis. Absent: no published figure. */
  comparator?: number | NoComparator | ComparatorFigure
  /** What differs from the indicator of the dataset builder. */
  indicator?: Partial<Indicator>
  polarity?: Indicator['polarity']
  unit?: IndicatorUnit
  /** What differs from the key of the block; null: no block holds a figure of what was asked for. */
  key?: Partial<BlockKey> | null
}

export interface ComparisonParts {
  columns: readonly ColumnParts[]
  comparator?: Comparator
  /** Names by code; otherwise the code is the name. Its order is the order of the rows. */
  names?: Readonly<Record<string, string>>
  /** The municipality of a wijk or buurt, by code. */
  within?: Readonly<Record<string, string>>
}

/** A cell as the register has it. */
export function cellFor(given: Given): CellValue {
  if (typeof given === 'number') return { state: 'value', value: given }
  if (typeof given === 'string') return { state: given }
  if ('value' in given) return { state: 'value', ...given }
  const [value, lower, upper] = given
  return { state: 'value', value, lower, upper }
}

/** One block of figures: blockFor({ period: '2016', values: { NL01: 17.9, GM0935: 22.2, GM0917: 'suppressed' } }). */
export function blockFor({ values, provenance, ...key }: BlockParts): FigureBlock {
  const observations = Object.entries(values).map(([code, given]) =>
    observation({ ...key, region: code, cell: cellFor(given) }),
  )
  const [block] = blocksOf(observations)
  if (block === undefined) throw new Error('A block holds the figure of one region at least.')
  const { provenance: _, ...imported } = block
  return provenance === undefined ? imported : { ...imported, provenance }
}

/** One indicator of a comparison, its rows in the order of its values. */
export const columnFor = (parts: ColumnParts): ComparedColumn => columnOver(parts, Object.keys(parts.values))

function columnOver(parts: ColumnParts, codes: readonly string[]): ComparedColumn {
  const { values, polarity, unit = 'percent', key = {} } = parts
  const about = indicator({ unit, ...(polarity && { polarity }), ...parts.indicator })
  const comparator = comparatorFor(parts.comparator)
  const cells = codes.map((code) => {
    const cell = cellFor(values[code] ?? 'missing')
    const compared = against(cell, comparator, about.polarity)
    return compared === undefined ? { cell } : { cell, against: compared }
  })
  const numbers = [
    ...cells.map((each) => each.cell),
    ...(comparator.state === 'figure' ? [comparator.cell] : []),
  ].flatMap((each) => (each.state === 'value' ? [each.value] : []))
  return {
    indicator: about,
    ...(key === null ? {} : { key: keyFor({ indicator: about.id, ...key }) }),
    unit: about.unit,
    comparator,
    cells,
    ...(numbers.length === 0 ? {} : { extent: [Math.min(...numbers), Math.max(...numbers)] as const }),
  }
}

/** Regions side by side: comparisonFor({ columns: [{ values: { GM0935: 22.2, GM0917: 25.1 }, comparator: 17.9 }] }). */
export function comparisonFor({ columns, comparator, names = {}, within = {} }: ComparisonParts): Comparison {
  const codes = [...new Set([...Object.keys(names), ...columns.flatMap((each) => Object.keys(each.values))])]
  return {
    rows: codes.map((code) => {
      const around = within[code]
      return { code, name: names[code] ?? code, ...(around === undefined ? {} : { within: around }) }
    }),
    columns: columns.map((each) => columnOver(each, codes)),
    comparator: comparator ?? { kind: 'country' },
  }
}

/** The comparator's figure: a number is the publisher's own. */
export function comparatorFor(given: ColumnParts['comparator']): ComparatorFigure {
  if (given === undefined) return { state: 'none', reason: 'no-figure' }
  if (typeof given === 'string') return { state: 'none', reason: given }
  if (typeof given !== 'number') return given
  return { state: 'figure', cell: { state: 'value', value: given }, basis: { form: 'published' } }
}

/** The key of the figures of the dataset builder. */
export function keyFor(parts: Partial<BlockKey> = {}): BlockKey {
  const { indicator: id, table, edition, classificationYear, period, age, breakdown } = observation()
  return { indicator: id, table, edition, classificationYear, period, age, breakdown, ...parts }
}

export interface RegionsParts {
  /** Inhabitants by municipality. */
  inhabitants: Readonly<Record<string, number>>
  /** The year of those numbers. */
  year?: string
  /** What a municipality lies in besides the country. */
  parents?: Readonly<Record<string, readonly string[]>>
  /** Provinces, former municipalities and whatever else there is. */
  others?: readonly Region[]
}

/** A country of a few municipalities: regionsFor({ inhabitants: { GM0935: 122000, GM0917: 87000 } }). */
export function regionsFor({
  inhabitants,
  year = '2020',
  parents = {},
  others = [],
}: RegionsParts): RegionTree {
  const all = Object.values(inhabitants).reduce((sum, each) => sum + each, 0)
  return buildRegionTree([
    region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [], population: { [year]: all } }),
    ...Object.entries(inhabitants).map(([code, population]) =>
      region({
        code,
        name: code,
        parents: [...(parents[code] ?? ['NL01'])],
        population: { [year]: population },
      }),
    ),
    ...others,
  ])
}
