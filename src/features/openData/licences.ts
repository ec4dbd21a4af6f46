import type { SourceTable } from '../../domain/figures/sourceTables.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'

/** The source tables under one licence, or those of which nobody recorded it. */
export type LicenceGroup =
  | { state: 'recorded'; licence: string; tables: readonly SourceTable[] }
  | { state: 'not-recorded'; tables: readonly SourceTable[] }

/** The tables by licence: first those without one, which a reader has to ask about, then the licence of most; in each the most used first. */
export function byLicence(tables: readonly SourceTable[]): LicenceGroup[] {
  const mostUsed = tables.toSorted(
    (a, b) => b.indicators.length - a.indicators.length || compareNames(a.title, b.title),
  )
  const unknown = mostUsed.filter(({ licence }) => licence === undefined)
  const licences = new Set(mostUsed.flatMap(({ licence }) => licence ?? []))
  const recorded = [...licences].map((licence) => ({
    state: 'recorded' as const,
    licence,
    tables: mostUsed.filter((table) => table.licence === licence),
  }))
  return [
    ...(unknown.length === 0 ? [] : [{ state: 'not-recorded' as const, tables: unknown }]),
    ...recorded.toSorted((a, b) => b.tables.length - a.tables.length || compareNames(a.licence, b.licence)),
  ]
}
