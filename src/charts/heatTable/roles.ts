/**
 * The parts of a table by role. The elements have these by themselves, but lose them in most browsers once they are laid
 * out as boxes, as they are here to be quick: so they are written out.
 */
export const HEAD = { role: 'rowgroup' } as const
export const BODY = { role: 'rowgroup' } as const
export const ROW = { role: 'row' } as const
export const CELL = { role: 'gridcell' } as const
export const COLUMN_HEAD = { role: 'columnheader' } as const
export const ROW_HEAD = { role: 'rowheader' } as const
