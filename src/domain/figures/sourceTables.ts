import type { Indicator, IndicatorTable, Register } from '../register/things.ts'

/** A table that figures were taken from, with the indicators that name it. */
export interface SourceTable extends IndicatorTable {
  indicators: readonly Indicator[]
}

/** The tables that figures were taken from, in the order of the register: two editions of a table are two. */
export function sourceTables({ indicators }: Pick<Register, 'indicators'>): SourceTable[] {
  const tables = new Map<string, SourceTable>()
  for (const indicator of indicators) {
    for (const table of indicator.tables) {
      const key = `${table.table} ${table.edition}`
      const known = tables.get(key)?.indicators ?? []
      tables.set(key, { ...table, indicators: [...known, indicator] })
    }
  }
  return [...tables.values()]
}
