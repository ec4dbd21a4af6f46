/** Which year's division into municipalities a table is in, read from the codes that stand in it. */
import { existedIn } from '../../src/domain/comparison/classification.ts'
import type { Region } from '../../src/domain/register/things.ts'

/** The first year of which the register knows every municipality, and the last. */
const FIRST_YEAR = 2019

/** The codes of the municipalities that were there on 1 January of a year. */
export function municipalitiesOn(year: number, regions: readonly Region[]): ReadonlySet<string> {
  return new Set(
    regions.flatMap((each) => (each.level === 'gemeente' && existedIn(each, year) ? [each.code] : [])),
  )
}

/**
 * The year whose municipalities are exactly these. Where several years have the same (2019 and 2020) it is the first that
 * is not before the figures, else the last. Undefined when there is none: a part of the country, or codes of several
 * years together.
 * @param newest year of the newest figures
 */
export function classificationOf(
  codes: ReadonlySet<string>,
  regions: readonly Region[],
  { newest, thisYear }: { newest: number; thisYear: number },
): number | undefined {
  const years: number[] = []
  for (let year = FIRST_YEAR; year <= thisYear; year += 1) {
    const held = municipalitiesOn(year, regions)
    if (held.size === codes.size && [...codes].every((code) => held.has(code))) years.push(year)
  }
  return years.find((year) => year >= newest) ?? years.at(-1)
}
