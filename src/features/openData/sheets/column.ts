import type { RegisterIndex } from '../../../domain/graph/registerIndex.ts'
import { dataColumns } from '../../../messages/openData/dataColumns.ts'
import { policyColumns } from '../../../messages/openData/policyColumns.ts'
import type { Language } from '../../../messages/texts.ts'
import type { Sheet, SheetCell, SheetColumn } from '../../../ui/download/sheet.ts'

const HEADS = {
  nl: { ...policyColumns.nl, ...dataColumns.nl },
  en: { ...policyColumns.en, ...dataColumns.en },
}

/** What a cell is written from, besides the thing itself. */
export interface Look {
  index: RegisterIndex
  language: Language
}

/** One column of a file: its head, what kind of cell stands in it, and what of a thing it says. */
export interface Column<T> {
  head: keyof typeof HEADS.nl
  kind: SheetColumn['kind']
  of: (thing: T, look: Look) => SheetCell
}

const columnOf =
  (kind: SheetColumn['kind']) =>
  <T>(head: Column<T>['head'], of: Column<T>['of']): Column<T> => ({ head, kind, of })

export const text = columnOf('text')
export const number = columnOf('number')
export const day = columnOf('day')

/** Things as a table: a row each, in the order that they have. */
export function tableOf<T>(
  columns: readonly Column<T>[],
  things: readonly T[],
  look: Look,
): Pick<Sheet, 'columns' | 'rows'> {
  return {
    columns: columns.map(({ head, kind }) => ({ title: HEADS[look.language][head], kind })),
    rows: things.map((thing) => columns.map(({ of }) => of(thing, look))),
  }
}

/** Several values in one cell, readable and still to be split; nothing where there are none. */
export function joined(values: readonly (string | undefined)[]): string | undefined {
  const given = values.filter((value) => value !== undefined && value !== '')
  return given.length === 0 ? undefined : given.join('; ')
}
