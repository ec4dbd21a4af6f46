const MONTHS = 12

/**
 * Where a period stands on an axis of years: a span of years or a school year in its middle, a half-year, quarter or month
 * at its first day. So the distance between two marks is the time between them.
 *
 * "2020" → 2020 · "2022-H2" → 2022,5 · "2022-Q2" → 2022,25 · "2024-04" → 2024,25 · "2009/2012" → 2010,5 · "2014/2015" → 2014,5
 */
export function positionOf(period: string): number {
  const [first = '', last] = period.split('/')
  if (last !== undefined) return (Number(first) + Number(last)) / 2
  const [year = '', part] = period.split('-')
  if (part === undefined) return Number(year)
  if (part.startsWith('H')) return Number(year) + (Number(part.slice(1)) - 1) / 2
  if (part.startsWith('Q')) return Number(year) + (Number(part.slice(1)) - 1) / 4
  return Number(year) + (Number(part) - 1) / MONTHS
}
