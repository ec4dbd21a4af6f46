export type PartOfYear = 'half-year' | 'quarter' | 'month'

/** The part of a year that a period is, "2020-Q3" → quarter; undefined of a whole year, a school year or several years. */
export function partOfYear(period: string): PartOfYear | undefined {
  const [, part] = period.split('-')
  if (part === undefined) return undefined
  return part.startsWith('H') ? 'half-year' : part.startsWith('Q') ? 'quarter' : 'month'
}
