import { type BlockKey, type FigureBlock, blockLine } from '../figures/blocks.ts'
import { lastYearOf } from '../figures/series.ts'
import type { IndicatorUnit } from '../register/values.ts'
import { type RowPlaces, absenceAt, isUnsure } from './readFigures.ts'

/** The figures of one indicator that may stand on one line: one table, edition, classification, age and part of the population. */
export interface FigureLine extends Omit<BlockKey, 'period'> {
  key: string
  unit: IndicatorUnit
  /** The register calls one of its figures uncertain. */
  unsure: boolean
  /** In order of time. */
  periods: readonly LinePeriod[]
}

/** One period of a line. The country and the municipalities may stand in blocks of their own. */
export interface LinePeriod {
  period: string
  blocks: readonly FigureBlock[]
  /** How many of the chosen regions have a published figure. */
  held: number
}

/** Earlier periods first; of two that end in one year ("2022-H1", "2022") in the order of their names. */
export const byPeriod = (a: string, b: string): number =>
  lastYearOf(a) - lastYearOf(b) || (a < b ? -1 : a > b ? 1 : 0)

/** The lines of one indicator's blocks, with what each holds of the rows that `places` knows. In the order of their keys. */
export function linesOf(blocks: readonly FigureBlock[], places: RowPlaces): FigureLine[] {
  const lines = new Map<string, Map<string, FigureBlock[]>>()
  for (const block of blocks) {
    const key = `${block.indicator} · ${blockLine(block)}`
    const periods = lines.get(key) ?? new Map<string, FigureBlock[]>()
    lines.set(key, periods)
    const moment = periods.get(block.period)
    if (moment === undefined) periods.set(block.period, [block])
    else moment.push(block)
  }
  return [...lines]
    .flatMap(([key, periods]) => lineFrom(key, periods, places))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

function lineFrom(
  key: string,
  moments: ReadonlyMap<string, readonly FigureBlock[]>,
  places: RowPlaces,
): FigureLine[] {
  const blocks = [...moments.values()].flat()
  const [first] = blocks
  if (first === undefined) return []
  const { indicator, table, edition, classificationYear, age, breakdown, unit } = first
  const periods = [...moments]
    .map(([period, held]) => ({ period, blocks: held, held: heldIn(held, places) }))
    .toSorted((a, b) => byPeriod(a.period, b.period))
  const shared = { indicator, table, edition, classificationYear, age, breakdown, unit }
  return [{ key, ...shared, unsure: blocks.some(isUnsure), periods }]
}

function heldIn(blocks: readonly FigureBlock[], places: RowPlaces): number {
  const placed = blocks.map((block) => ({ block, of: places(block.regions) }))
  const rows = placed[0]?.of.length ?? 0
  let held = 0
  for (let row = 0; row < rows; row += 1) {
    let isHeld = false
    for (const { block, of } of placed) {
      const place = of[row] ?? -1
      if (place === -1) continue
      const absence = absenceAt(block, place)
      if (absence === undefined) isHeld = true
      // What one block suppresses, another does not publish.
      else if (absence === 'suppressed') {
        isHeld = false
        break
      }
    }
    if (isHeld) held += 1
  }
  return held
}

/** The key of a line's figures in one period. */
export function keyOf(line: FigureLine, period: string): BlockKey {
  const { indicator, table, edition, classificationYear, age, breakdown } = line
  return { indicator, table, edition, classificationYear, period, age, breakdown }
}
