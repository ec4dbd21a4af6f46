import { describe, expect, it } from 'vitest'
import { sheetToCsv } from './csv.ts'
import type { SheetCell } from './sheet.ts'

const rowsOf = (rows: SheetCell[][]) =>
  sheetToCsv({
    title: 'Proef',
    columns: [
      { title: 'Gebied', kind: 'text' },
      { title: 'Waarde', kind: 'number' },
    ],
    rows,
    about: [],
  })

describe('a CSV file for Dutch Excel', () => {
  it('has a byte order mark, semicolons, decimal commas and CR LF', () => {
    expect(rowsOf([['Heerlen', 57.8]])).toBe('\uFEFFGebied;Waarde\r\nHeerlen;57,8\r\n')
  })

  it('keeps cells whole that hold a semicolon, a quote or a line end', () => {
    expect(rowsOf([['a;b', 'zeg "ja"', 'twee\nregels']])).toContain('\n"a;b";"zeg ""ja""";"twee\nregels"\r\n')
  })

  it('keeps text that starts like a formula text, and negative numbers numbers', () => {
    expect(rowsOf([['=1+1', '-x', -0.5]])).toContain("\n'=1+1;'-x;-0,5\r\n")
  })

  it('breaks lines within a cell in one way only, and takes the wide signs of other keyboards for signs', () => {
    expect(rowsOf([['a\r\nb', '＝1+1', undefined]])).toContain('\n"a\nb";\'＝1+1;\r\n')
  })

  it('says under the table what it is', () => {
    const file = sheetToCsv({
      title: 'Proef',
      columns: [],
      rows: [],
      about: [['Bron', 'RIVM', 'https://rivm.nl']],
    })
    expect(file).toBe('\uFEFF\r\n\r\nBron;RIVM;https://rivm.nl\r\n')
  })
})
