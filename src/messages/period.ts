import { formatDuration, formatImprecise } from './format.ts'
import type { Language } from './texts.ts'

interface PeriodParts {
  start?: { on: string; part?: 'early' | 'middle' | 'late'; about?: true }
  end?: { on: string; part?: 'early' | 'middle' | 'late'; about?: true; aim?: true }
  duration?: string
}

/**
 * A period in words, never more exact than given: "2013 – begin 2016", "sinds april 2020", "26 maanden (jaren niet
 * genoemd)", "periode niet genoemd".
 */
export function formatPeriod({ start, end, duration }: PeriodParts, language: Language): string {
  const nl = language === 'nl'
  const from = start && formatImprecise(start, language)
  const to = end && formatImprecise(end, language)
  const length = duration && formatDuration(duration, language)
  if (to && end?.aim) {
    const aim = `${nl ? 'streefjaar' : 'aim'} ${to}`
    return from ? `${nl ? 'sinds' : 'since'} ${from}, ${aim}` : aim
  }
  if (from && to) return length ? `${from} – ${to} (${length})` : `${from} – ${to}`
  if (from) return `${nl ? 'sinds' : 'since'} ${from}${length ? ` (${length})` : ''}`
  if (to) return `${nl ? 'tot en met' : 'to the end of'} ${to}`
  if (length) return `${length} (${nl ? 'jaren niet genoemd' : 'years not given'})`
  return nl ? 'periode niet genoemd' : 'period not given'
}
