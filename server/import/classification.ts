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

/** The years whose municipalities are exactly these; none for a part of the country, or codes of several years together. */
export function classificationsOf(
  codes: ReadonlySet<string>,
  regions: readonly Region[],
  thisYear: number,
): number[] {
  return yearsWith(codes, regions, thisYear).flatMap(({ year, count }) =>
    count === codes.size ? [year] : [],
  )
}

/** Are these municipalities of one year, be it not all of that year? */
export const areOfOneYear = (
  codes: ReadonlySet<string>,
  regions: readonly Region[],
  thisYear: number,
): boolean => yearsWith(codes, regions, thisYear).length > 0

/** The years in which all of these municipalities were there, with how many there were in all. */
function yearsWith(codes: ReadonlySet<string>, regions: readonly Region[], thisYear: number) {
  const years: { year: number; count: number }[] = []
  for (let year = FIRST_YEAR; year <= thisYear; year += 1) {
    const held = municipalitiesOn(year, regions)
    if ([...codes].every((code) => held.has(code))) years.push({ year, count: held.size })
  }
  return years
}

/**
 * Which of the years that fit: the one in which the register has the same edition, else the one that the edition names, else
 * the only one. Undefined where several fit as well: 2023 to 2026 have the same municipalities, and the year of the newest
 * figures says nothing, since figures of 2012 may be given in any.
 * @param held years in which the register has figures of this table and edition
 * @param named year in the name of the edition
 */
export function classificationOf(
  years: readonly number[],
  { held = [], named }: { held?: readonly number[]; named?: number | undefined } = {},
): number | undefined {
  const fitting = years.filter((year) => held.includes(year))
  if (fitting.length === 1) return fitting[0]
  if (named !== undefined && years.includes(named)) return named
  return years.length === 1 ? years[0] : undefined
}

/** In the title of a table: "Gezondheid per wijk en buurt (indeling 2020)". */
export const yearInTitle = (title: string | undefined): number | undefined => {
  const year = /\bindeling (\d{4})\b/i.exec(title ?? '')?.[1]
  return year === undefined ? undefined : Number(year)
}

/** "2024-06-25", "juli 2026": a day or month on which something was looked at. */
const DATED =
  /\d{4}-\d|\b(jan|feb|maart|mrt|march|apr|mei|may|juni|june|juli|july|aug|sep|okt|oct|nov|dec)[a-z]*\.? \d{4}/i

/** The one year that the name of an edition holds ("indeling 2020"); a date is no name of a classification. */
export function yearNamed(edition: string | undefined): number | undefined {
  if (edition === undefined || DATED.test(edition)) return undefined
  const years = new Set(edition.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g))
  return years.size === 1 ? Number([...years][0]) : undefined
}
