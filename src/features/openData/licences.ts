import type { IndicatorTable, Register } from '../../domain/register/things.ts'

/** The tables that figures were taken from: one per table and edition, in the order of the register. */
export function sourceTables({ indicators }: Register): IndicatorTable[] {
  const tables = new Map<string, IndicatorTable>()
  for (const table of indicators.flatMap((indicator) => indicator.tables)) {
    const key = `${table.table} ${table.edition}`
    if (!tables.has(key)) tables.set(key, table)
  }
  return [...tables.values()]
}

/** The licence that most tables have, and how many have it. */
export function commonLicence(
  tables: readonly IndicatorTable[],
): { licence: string; count: number } | undefined {
  const counts = new Map<string, number>()
  for (const { licence } of tables)
    if (licence !== undefined) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most === undefined ? undefined : { licence: most[0], count: most[1] }
}
