/** The regions that a table speaks of, in the order in which they were met, and the classification that they are of. */
import { REGION_SCALES, type RegionScale } from '../../src/contract/figureBlocks.ts'
import type { RegionList } from '../../src/domain/figures/blocks.ts'
import { yearOf } from '../../src/domain/figures/series.ts'
import { COUNTRY } from '../../src/domain/regions/regionTree.ts'
import { municipalityAround } from '../../src/domain/regions/smallRegions.ts'
import type { Region } from '../../src/domain/register/things.ts'
import { faultOf } from './assemblyFaults.ts'
import { areOfOneYear, classificationOf, classificationsOf, municipalitiesOn } from './classification.ts'
import type { FigureRow, Report } from './reading/rows.ts'

/** One year for the whole table, or the year of each period: a table that follows the municipalities through the years. */
export type Classification = number | 'per-period'

/** A list of regions with the place in it of each region by its number; a region that is not in it has none. */
export interface PlacedList {
  list: RegionList
  places: ReadonlyMap<number, number>
}

/** The national code of older tables. */
const OLD_COUNTRY = 'NL00'
/** Divisions of Statistics Netherlands that the register does not hold: landsdelen, COROP, zorgkantoorregio's and so on. */
const OTHER_DIVISION = /^(LD|CR|AR|AM|AP|JZ|KK|LB|LG|PO|RA|RB|RM|RT|SG|TB|VR|WG|ZK)\d+$/
const LEVELS: readonly [RegExp, RegionScale][] = [
  [/^(NL\d{2}|PV\d{2}|GG\d{4}|GM\d{4})$/, 'gemeente'],
  [/^WK\d{4}[0-9A-Z]{2}$/, 'wijk'],
  [/^BU\d{4}[0-9A-Z]{4}$/, 'buurt'],
]
/** Larger regions first. */
const RANK = ['NL', 'PV', 'GG', 'GM', 'WK', 'BU']

interface Met {
  codes: string[]
  names: (string | null)[]
  numbers: Map<string, number>
}

export function createMetRegions(regions: readonly Region[], report: Report) {
  const known = new Set(regions.map(({ code }) => code))
  const met: Record<RegionScale, Met> = { gemeente: none(), wijk: none(), buurt: none() }
  /** Per period: the first line on which each municipality, or a part of it, was met. */
  const municipalities = new Map<string, Map<string, number>>()
  let strangers = 0
  const leftOut = new Map<string, number>()

  return {
    /** Rows of divisions that the register does not hold, by the letters of their codes. */
    leftOut: leftOut as ReadonlyMap<string, number>,
    codeOf: (scale: RegionScale, number: number): string => met[scale].codes[number] ?? '',
    count: (scale: RegionScale): number => met[scale].codes.length,

    /** The scale and number of a row's region; undefined where the row cannot be used, which is then reported. */
    meet({
      region,
      regionName,
      line,
      period,
    }: FigureRow): { scale: RegionScale; number: number } | undefined {
      const code = region === OLD_COUNTRY ? COUNTRY : region
      const scale = LEVELS.find(([shape]) => shape.test(code))?.[1]
      const division = scale === undefined ? OTHER_DIVISION.exec(code)?.[1] : undefined
      if (division !== undefined) {
        leftOut.set(division, (leftOut.get(division) ?? 0) + 1)
        return undefined
      }
      const municipality = municipalityAround(code) ?? code
      if (scale === undefined || !known.has(municipality)) {
        strangers += 1
        report(faultOf.unknownRegion(line, region))
        return undefined
      }
      if (municipality.startsWith('GM')) firstLine(municipalities, period, municipality, line)
      const { codes, names, numbers } = met[scale]
      let number = numbers.get(code)
      if (number === undefined) {
        number = codes.push(code) - 1
        names.push(scale === 'gemeente' ? null : (regionName ?? null))
        numbers.set(code, number)
      }
      return { scale, number }
    },

    /**
     * The classification as was said, else read from the codes. Every municipality that was not there is reported.
     * @param periods those that count
     * @param named the year that the edition names
     * @param held the years in which the register has figures of this table and edition
     */
    classify(
      said: Classification | undefined,
      {
        thisYear,
        periods,
        named: namedYear,
        held: heldYears,
      }: {
        thisYear: number
        periods: ReadonlySet<string>
        named: number | undefined
        held: readonly number[]
      },
    ): Classification | undefined {
      const counting = [...municipalities].filter(([period]) => periods.has(period))
      const codes = new Set(counting.flatMap(([, lines]) => [...lines.keys()]))
      const years = said === undefined ? classificationsOf(codes, regions, thisYear) : []
      const classification = said ?? classificationOf(years, { held: heldYears, named: namedYear })
      if (classification === undefined) {
        // Where a region is not known the others are not all of a year: that follows, and is not said apart.
        if (strangers > 0 && areOfOneYear(codes, regions, thisYear)) return undefined
        report(
          years.length > 1
            ? faultOf.severalClassifications(years)
            : faultOf.classificationNotKnown(codes.size),
        )
        return undefined
      }
      const named = new Set<string>()
      for (const [period, lines] of counting) {
        const of = classification === 'per-period' ? yearOf(period) : classification
        const held = municipalitiesOn(of, regions)
        for (const [code, line] of lines) {
          if (held.has(code) || named.has(`${of} ${code}`)) continue
          named.add(`${of} ${code}`)
          report(faultOf.otherClassification(line, code, of))
        }
      }
      return classification
    },

    /** The list of a scale in a year's classification; of the regions in `numbers` only, where that is given. */
    listOf(scale: RegionScale, classificationYear: number, numbers?: ReadonlySet<number>): PlacedList {
      const { codes, names } = met[scale]
      const order = codes
        .map((code, number) => ({ code, number, rank: RANK.indexOf(code.slice(0, 2)) }))
        .filter(({ number }) => numbers === undefined || numbers.has(number))
        .toSorted((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1))
      const sorted = order.map(({ number }) => names[number] ?? null)
      return {
        places: new Map(order.map(({ number }, place) => [number, place])),
        list: {
          classificationYear,
          codes: order.map(({ code }) => code),
          ...(sorted.some((name) => name !== null) ? { names: sorted } : {}),
        },
      }
    },

    scales: () => REGION_SCALES.filter((scale) => met[scale].codes.length > 0),
  }
}

const none = (): Met => ({ codes: [], names: [], numbers: new Map() })

function firstLine(
  periods: Map<string, Map<string, number>>,
  period: string,
  code: string,
  line: number,
): void {
  const lines = periods.get(period)
  if (lines === undefined) periods.set(period, new Map([[code, line]]))
  else if (!lines.has(code)) lines.set(code, line)
}
