import { askedPlaces } from '../../domain/comparison/askedPlaces.ts'
import { type Asked, chooseLine } from '../../domain/comparison/choice.ts'
import { type Replaced, asOfClassification, isYounger } from '../../domain/comparison/classification.ts'
import {
  type CompareInput,
  type HeldLines,
  type Younger,
  compareRegions,
  heldLines,
} from '../../domain/comparison/compare.ts'
import type { Comparison } from '../../domain/comparison/comparison.ts'
import { type FigureLine, linesOf } from '../../domain/comparison/linesOf.ts'
import { type Offers, offersOf } from '../../domain/comparison/offers.ts'
import { rowPlaces } from '../../domain/comparison/readFigures.ts'
import type { FigureBlock, RegionList } from '../../domain/figures/blocks.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import type { RegionTree } from '../../domain/regions/regionTree.ts'
import type { Id } from '../../domain/register/things.ts'
import { chosenCodes, comparedRows, nameLists, yearOfNames } from './comparedRows.ts'
import type { Selection } from './selection.ts'
import type { IndicatorFigures } from './useFigures.ts'
import { type IndicatorsIn, indicatorsIn } from './yearShares.ts'

type Narrowing = 'period' | 'age' | 'table'

/** What was asked for and no indicator has a figure of: left out, with what there is instead. */
export interface NotHeld {
  parameter: Narrowing
  given: string
  held: readonly string[]
}

export interface Compared {
  comparison: Comparison
  /** What the comparison was made of, for views that need more than its columns. */
  input: CompareInput
  /** Which years, ages and tables there are to ask for. */
  offers: Offers
  /** Which of the indicators have figures in a year. */
  indicatorsIn: IndicatorsIn
  notHeld: readonly NotHeld[]
  /** Chosen regions that the classification of the figures has otherwise, and the year of that classification. */
  replaced: readonly Replaced[]
  classificationYear: number
  /** The year whose names the wijken and buurten bear, where their own classification gives none. */
  namesYear?: number
}

export interface ChosenFigures {
  selection: Pick<Selection, 'codes' | 'scale' | 'within' | 'period' | 'age' | 'table'>
  ready: readonly IndicatorFigures[]
  /** Are these all figures that were asked for? Only then can a year be said to have none. */
  isComplete: boolean
  index: FigureIndex
  /** The present year, whose classification the chosen regions are of. */
  year: number
  /** Lists that name wijken and buurten, besides those of the figures. */
  names?: readonly RegionList[]
}

/** What the chosen regions are held against, and what that is made with. */
export type Against = Pick<CompareInput, 'comparator' | 'population' | 'urbanity' | 'lacksWeights' | 'mine'>

/** The rows and lines of a selection, which stay as they are under another comparator. */
export interface Lined extends Omit<Compared, 'comparison' | 'input'> {
  parts: Omit<CompareInput, keyof Against>
  held: HeldLines
}

/** Which rows the figures have, and which of their years and tables are shown. */
export function linedUp(chosen: ChosenFigures): Lined {
  const { selection, ready, index } = chosen
  const { regions, register } = index
  const blocks = new Map<Id, readonly FigureBlock[]>(ready.map((each) => [each.indicator.id, each.blocks]))
  const all = [...blocks.values()].flat()
  const codes = chosenCodes(
    // Wijken and buurten carry the code of the municipality that they were in then.
    selection.scale === 'gemeente'
      ? selection
      : { ...selection, codes: asOfAnyYear(selection.codes, index, all) },
    all,
  )
  const places =
    selection.scale === 'gemeente' ? askedPlaces(codes, regions, register.boundaryChanges) : rowPlaces(codes)
  const lines = ready.map((each): readonly FigureLine[] => linesOf(each.blocks, places))
  const { asked, notHeld } = heldOf(selection, lines, chosen.isComplete)
  const classificationYear = yearOfMost(lines, asked) ?? chosen.year
  const { codes: rowCodes, replaced } =
    selection.scale === 'gemeente'
      ? asOfClassification(codes, classificationYear, regions, register.boundaryChanges)
      : { codes: codesOfClassification(codes, all, classificationYear), replaced: [] }
  const lists = nameLists(all, chosen.names ?? [], classificationYear)
  const namesYear = yearOfNames(rowCodes, lists, classificationYear)
  const parts = {
    indicators: ready.map((each) => each.indicator),
    blocks,
    rows: comparedRows(rowCodes, lists, regions),
    regions,
    boundaryChanges: register.boundaryChanges,
    younger: youngerAmong(replaced, codes, classificationYear, regions),
    ...asked,
  }
  return {
    parts,
    held: heldLines(parts),
    offers: offersOf(lines, asked),
    indicatorsIn: indicatorsIn(
      ready.map(({ indicator }) => indicator.id),
      lines,
      asked,
    ),
    notHeld,
    replaced,
    classificationYear,
    ...(namesYear === undefined ? {} : { namesYear }),
  }
}

/** A selection against a comparator. */
export function workOut({ parts, held, ...lined }: Lined, against: Against): Compared {
  const input: CompareInput = { ...parts, ...against }
  return { comparison: compareRegions(input, held), input, ...lined }
}

/** Wijken and buurten of one classification: those of another cannot have a figure in it. */
function codesOfClassification(
  codes: readonly string[],
  blocks: readonly FigureBlock[],
  year: number,
): readonly string[] {
  const lists = new Set(blocks.map((each) => each.regions).filter((list) => list.classificationYear === year))
  const held = new Set([...lists].flatMap((list) => list.codes))
  return codes.filter((code) => held.has(code))
}

/** Those asked for that the classification does not know yet, and what was put in their place without being asked for. */
function youngerAmong(
  replaced: readonly Replaced[],
  codes: readonly string[],
  year: number,
  regions: RegionTree,
): Younger[] {
  const chosen = new Set(codes)
  const young = replaced.filter(({ asked }) => isYounger(asked, year, regions))
  const rows = new Map(
    comparedRows(
      young.map(({ asked }) => asked),
      [],
      regions,
    ).map((row) => [row.code, row]),
  )
  return young.flatMap(({ asked, by }) => {
    const row = rows.get(asked)
    return row === undefined ? [] : [{ row, by: by.filter((code) => !chosen.has(code)) }]
  })
}

/** The chosen regions and what they were made of in any classification that figures are of: they hold figures by either name. */
function asOfAnyYear(
  codes: readonly string[],
  { regions, register }: FigureIndex,
  blocks: readonly FigureBlock[],
): string[] {
  const years = new Set(blocks.map((each) => each.classificationYear))
  const found = [...years].flatMap(
    (year) => asOfClassification(codes, year, regions, register.boundaryChanges).codes,
  )
  return [...new Set([...codes, ...found])]
}

/** What is asked for, without what no indicator has a figure of. */
function heldOf(
  { period, age, table }: ChosenFigures['selection'],
  lines: readonly (readonly FigureLine[])[],
  isComplete: boolean,
): { asked: Asked; notHeld: NotHeld[] } {
  const given: Partial<Record<Narrowing, string>> = {
    ...(period === undefined ? {} : { period }),
    ...(age === undefined ? {} : { age }),
    ...(table === undefined ? {} : { table }),
  }
  if (!isComplete || lines.every((each) => chooseLine(each, {}) === undefined))
    return { asked: given, notHeld: [] }
  const isHeld = (asked: Asked) => lines.some((each) => chooseLine(each, asked) !== undefined)
  const free = offersOf(lines, {})
  const held = { period: free.periods, age: free.ages, table: free.tables }
  const asked: Asked = {}
  const notHeld: NotHeld[] = []
  for (const parameter of ['period', 'age', 'table'] as const) {
    const value = given[parameter]
    if (value === undefined) continue
    if (isHeld({ [parameter]: value })) asked[parameter] = value
    else
      notHeld.push({
        parameter,
        given: value,
        held: [...new Set(held[parameter].map((each) => each.value))],
      })
  }
  return { asked, notHeld }
}

/** The classification that most of the figures shown are of; the newest of equals. */
function yearOfMost(lines: readonly (readonly FigureLine[])[], asked: Asked): number | undefined {
  const counts = new Map<number, number>()
  for (const each of lines) {
    const year = chooseLine(each, asked)?.line.classificationYear
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([a, one], [b, other]) => other - one || b - a)
  return most?.[0]
}
