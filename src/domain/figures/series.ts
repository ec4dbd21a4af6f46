import type { CellValue, Indicator, Observation, SeriesBreak } from '../register/things.ts'

/** One line of figures: same indicator, table, edition, age and breakdown, for one region, in order of time. */
export interface Series {
  key: string
  region: string
  table: string
  edition: string
  age: string
  breakdown: string
  points: readonly { period: string; cell: CellValue; observation: Observation }[]
}

/** What two figures must share to stand on one line: two editions of a table are never spliced. */
export const lineKeyOf = (
  each: Pick<Observation, 'table' | 'edition' | 'age' | 'breakdown' | 'unit'>,
): string => [each.table, each.edition, each.age, each.breakdown, each.unit].join(' · ')

/** Figures as lines: per indicator, then per table, edition, age and breakdown, then per region. */
export function seriesOf(observations: readonly Observation[]): Series[] {
  const lines = new Map<string, Observation[]>()
  for (const each of observations) {
    const key = `${each.indicator} · ${lineKeyOf(each)} · ${each.region}`
    const line = lines.get(key)
    if (line) line.push(each)
    else lines.set(key, [each])
  }
  return [...lines.values()].flatMap((line) => {
    const [first] = line
    if (first === undefined) return []
    const points = line
      .toSorted((a, b) => a.period.localeCompare(b.period))
      .map((observation) => ({ period: observation.period, cell: observation.cell, observation }))
    const { region, table, edition, age, breakdown } = first
    return [{ key: lineKeyOf(first), region, table, edition, age, breakdown, points }]
  })
}

/** The breaks of an indicator that fall within the years shown (both ends included). */
export function breaksWithin(indicator: Indicator, firstYear: number, lastYear: number): SeriesBreak[] {
  return indicator.breaks.filter((each) => each.year > firstYear && each.year <= lastYear)
}

/** The year a period begins in: "2022-H1" → 2022, "2009/2012" → 2009. */
export const yearOf = (period: string): number => Number.parseInt(period.slice(0, 4), 10)

/** The last year a period reaches into, from which the age of a figure is counted: "2018/2022" → 2022, "2022-H1" → 2022. */
export const lastYearOf = (period: string): number => yearOf(period.split('/').at(-1) ?? period)
