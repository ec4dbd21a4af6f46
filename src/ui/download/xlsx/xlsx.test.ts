import { inflateRawSync } from 'node:zlib'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Sheet } from '../sheet.ts'
import { sheetName } from '../sheetName.ts'
import { sheetToXlsx } from './xlsx.ts'

const sheet = (parts: Partial<Sheet> = {}): Sheet => ({
  title: 'Taken in Heerlen',
  columns: [
    { title: 'Taak', kind: 'text' },
    { title: 'Waarde', kind: 'number' },
    { title: 'Dag', kind: 'day' },
  ],
  rows: [['Vaccinatie', 57.8, '2026-11-21']],
  about: [['Bron', 'RIVM', 'https://rivm.nl']],
  ...parts,
})

/** The file as another program reads it: every worksheet with its rows. */
async function opened(parts?: Partial<Sheet>, language: 'nl' | 'en' = 'nl') {
  const blob = await sheetToXlsx(sheet(parts), language)
  return readXlsxFile(Buffer.from(await blob.arrayBuffer()))
}

/** One of the files that are zipped in a workbook, found by the last place that names it: the list of contents. */
function partOf(file: Buffer, name: string): string {
  const listed = file.lastIndexOf(name) - 46
  const [size, at] = [file.readUInt32LE(listed + 20), file.readUInt32LE(listed + 42)]
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const part = file.subarray(start, start + size)
  return (file.readUInt16LE(listed + 10) === 0 ? part : inflateRawSync(part)).toString()
}

const rowsOf = async (rows: Sheet['rows']) => (await opened({ rows }))[0]?.data.slice(1)

describe('a workbook', () => {
  it('holds the table and, on a second worksheet, what it is and where it comes from', async () => {
    expect(await opened()).toEqual([
      {
        sheet: 'Taken in Heerlen',
        data: [
          ['Taak', 'Waarde', 'Dag'],
          ['Vaccinatie', 57.8, new Date('2026-11-21T00:00:00Z')],
        ],
      },
      {
        sheet: 'Toelichting',
        data: [
          ['Onderwerp', 'Tekst', 'Webadres'],
          ['Bron', 'RIVM', 'https://rivm.nl'],
        ],
      },
    ])
  })

  it('names its second worksheet in the language of the file', async () => {
    expect((await opened({}, 'en')).map((each) => each.sheet)).toEqual(['Taken in Heerlen', 'Notes'])
  })

  it('keeps text text, whatever it starts with and whatever is in it', async () => {
    const texts = ['=1+1', '+31', '-x', '@x', '<b>&"\'', 'a\nb', ' x ', '健康', 'صحة', '🩹', 'constructor']
    expect(await rowsOf(texts.map((text) => [text, undefined, undefined]))).toEqual(
      texts.map((text) => [text.trim(), null, null]),
    )
  })

  it('formats text as text, so that it stays text when someone edits the cell, and a number not', async () => {
    const file = Buffer.from(await (await sheetToXlsx(sheet(), 'nl')).arrayBuffer())
    const styles = partOf(file, 'xl/styles.xml')
    const [, cellStyles = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles) ?? []
    const formatOf = (cell: string) => {
      const [, style] =
        new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(partOf(file, 'xl/worksheets/sheet1.xml')) ?? []
      const [, id] = /numFmtId="(\d+)"/.exec(cellStyles.split('<xf ')[Number(style) + 1] ?? '') ?? []
      return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1]
    }
    expect(['A1', 'A2'].map(formatOf)).toEqual(['@', '@'])
    expect(formatOf('B2')).toBeUndefined()
  })

  it('leaves out what the format cannot hold', async () => {
    expect(await rowsOf([['a\u0000b\uD800c', 1, undefined]])).toEqual([['abc', 1, null]])
  })

  it('writes as text what is no day that Excel knows', async () => {
    expect(
      await rowsOf([
        ['a', 0, '2018-03'],
        ['b', -0.5, '2016'],
        ['c', 1, '1850-01-01'],
      ]),
    ).toEqual([
      ['a', 0, '2018-03'],
      ['b', -0.5, '2016'],
      ['c', 1, '1850-01-01'],
    ])
  })

  it('is made of thousands of rows', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => [`rij ${row} `.repeat(5), row, '2026-11-21'])
    expect((await opened({ rows }))[0]?.data).toHaveLength(5001)
  })
})

describe('the name of a worksheet', () => {
  it('keeps to what Excel takes', () => {
    expect(sheetName("'Taken: [wet]/kader*?\\ '", [])).toBe('Taken wet kader')
    expect(sheetName('', [])).toBe('Gezond Verband')
    expect(sheetName('Wat de gemeente Súdwest-Fryslân doet', [])).toBe('Wat de gemeente Súdwest-Fryslâ…')
    expect(sheetName('🩹'.repeat(20), []).length).toBeLessThanOrEqual(31)
  })

  it('differs from the names that are taken', () => {
    expect(sheetName('toelichting', ['Toelichting'])).toBe('toelichting 1')
  })
})
