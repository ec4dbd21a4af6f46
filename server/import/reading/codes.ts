/** What the codes of StatLine say, in the words of the register. */
import type { Side } from './rows.ts'

export interface Period {
  period: string
  provisional?: true
}

/** Year, half-year, quarter, month and school year; one or two asterisks behind it: (revised) provisional. */
const PERIOD_CODE = /^(\d{4})(?:(JJ|SJ)00|HJ0([12])|KW0([1-4])|MM(0[1-9]|1[0-2]))(\*{0,2})$/

/** "2020" for "2020JJ00", "2022-H1" for "2022HJ01"; undefined for a code that is none of these. */
export function periodOf(code: string): Period | undefined {
  const match = PERIOD_CODE.exec(code)
  if (match === null) return undefined
  const [, year = '', whole, half, quarter, month, asterisks] = match
  return {
    period: nameOf(year, whole, half, quarter, month),
    ...(asterisks === '' ? {} : { provisional: true as const }),
  }
}

function nameOf(year: string, whole?: string, half?: string, quarter?: string, month?: string): string {
  if (half !== undefined) return `${year}-H${half}`
  if (quarter !== undefined) return `${year}-Q${quarter}`
  if (month !== undefined) return `${year}-${month}`
  return whole === 'SJ' ? `${year}/${Number(year) + 1}` : year
}

/** How the register writes a period: a year, half-year, quarter, month, or a span of years. */
const WRITTEN_PERIOD = /^\d{4}(?:-H[12]|-Q[1-4]|-0[1-9]|-1[0-2]|\/\d{4})?$/

/** A period as someone names it, by code or as the register writes it: "2024", "2020KW01", "2020-Q1". */
export const periodGiven = (text: string): string | undefined =>
  WRITTEN_PERIOD.test(text) ? text : periodOf(text)?.period

/** How long a period is: years and parts of years are not counted together. */
export type PeriodLength = 'year' | 'span' | 'half-year' | 'quarter' | 'month'

/** Of a period as the register writes it. */
export function lengthOf(period: string): PeriodLength {
  if (period.includes('/')) return 'span'
  const part = period.slice(5, 6)
  return part === '' ? 'year' : part === 'H' ? 'half-year' : part === 'Q' ? 'quarter' : 'month'
}

/** The codes that we are sure of. A table with other ages is read with the publisher's own titles (OData). */
const AGES: Readonly<Record<string, string>> = {
  '10000': 'alle',
  '20300': '18+',
  '53115': '18-64',
  '80200': '65+',
}

/** The age that a code stands for, as the register writes it. */
export const ageOf = (code: string): string | undefined => AGES[code]

/**
 * A publisher's title as the register writes ages: "18 tot 65 jaar" is 18-64. A title of another form stays as it is. A total
 * that names its ages is of those: "Totaal 18 jaar of ouder" is 18+.
 */
export function ageOfTitle(title: string): string {
  const total = /^tota+l\b[\s:,(]*/i.exec(title.trim())?.[0]
  const text = title
    .trim()
    .slice(total?.length ?? 0)
    .replace(/\)$/, '')
    .trim()
  if (total !== undefined && !/\d/.test(text)) return 'alle'
  const older = /^(\d+) jaar (?:of|en) ouder$/i.exec(text)
  if (older) return `${older[1]}+`
  const upTo = /^(\d+) tot (\d+) jaar$/i.exec(text)
  if (upTo) return `${upTo[1]}-${Number(upTo[2]) - 1}`
  const single = /^(\d+) jaar$/i.exec(text)
  return single?.[1] ?? text
}

const SIDES: Readonly<Record<string, Side>> = { MW00000: 'value', MOG0095: 'lower', MBG0095: 'upper' }

/** Figure or limit of the 95 % interval; undefined for margins of another confidence. */
export const sideOf = (code: string): Side | undefined => SIDES[code]

/** What a code of a region looks like; which ones are known is for the register to say. Wijken may hold letters since 2023. */
export const REGION_SHAPE = /^[A-Z]{2}[0-9A-Z]{2,8}$/

/** Codes that stand for everyone in a breakdown that the register does not make: T001038, men and women together. */
export const isTotal = (code: string): boolean => /^T\d{6}$/.test(code) || code === '10000'

const SUFFIX = /_\d+$/

/** Topics carry a number, dimensions do not. */
export const isNumbered = (key: string): boolean => SUFFIX.test(key)

/** "Overgewicht" for "Overgewicht_9": the number changes from table to table. */
export const stemOf = (key: string): string => key.replace(SUFFIX, '')
