import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fault, type FigureRow, ImportFailure } from '../reading/rows.ts'
import { openStatlineCsv } from './statlineCsv.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gv-long-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(lines: readonly string[], age?: string) {
  const file = path.join(folder, 'long.csv')
  await writeFile(file, `${lines.join('\n')}\n`)
  const faults: Fault[] = []
  const reader = await openStatlineCsv({
    file,
    table: '03759ned',
    report: (fault) => faults.push(fault),
    ...(age === undefined ? {} : { age }),
  })
  const rows: FigureRow[] = []
  for await (const batch of reader.rows) rows.push(...batch)
  return { head: reader.head, rows, faults }
}

describe('a CSV with one figure per line', () => {
  it('puts the figures of a region and period together, in whatever order they come', async () => {
    const { head, rows, faults } = await read(
      [
        'regio,periode,measure,value,value_attribute',
        'GM0935,2019JJ00,M000352,121575,None',
        'GM0917,2019JJ00,M000352,86832,None',
        'GM0935,2019JJ00,M000365,,Impossible',
      ],
      'alle',
    )
    expect(faults).toEqual([])
    expect(head.topics.map(({ key }) => key)).toEqual(['M000352', 'M000365'])
    expect(rows).toEqual([
      {
        line: 2,
        region: 'GM0935',
        period: '2019',
        age: 'alle',
        side: 'value',
        cells: [121575, 'not-applicable'],
      },
      { line: 3, region: 'GM0917', period: '2019', age: 'alle', side: 'value', cells: [86832, 'missing'] },
    ])
  })

  it('reads years without a code, and takes the unit from the name of the column', async () => {
    const { head, rows } = await read(
      [
        'regio_code,regio_naam,niveau,jaar,indicator,waarde_pct',
        'GM0935,Maastricht,gemeente,2024,Goed_4,74.7',
      ],
      '18+',
    )
    expect(head.topics).toEqual([{ key: 'Goed_4', stem: 'Goed', unit: '%' }])
    expect(rows[0]).toMatchObject({ period: '2024', cells: [74.7] })
  })

  it('names lines that cannot be used, and a figure that comes twice', async () => {
    const { rows, faults } = await read(
      [
        'regio,periode,measure,value',
        'GM0935,2019JJ00,A,1',
        'GM0935,2019,A,2',
        'Maastricht,2019,A,1',
        'GM0917,2019XX,A,een',
        'GM0917,2019,A',
      ],
      'alle',
    )
    expect(faults.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '3 A',
      '4 regio',
      '5 periode',
      '5 A',
      '6 regel',
    ])
    expect(rows).toHaveLength(1)
  })

  it('reads the age of each figure where the file says it, and refuses another that is said beside it', async () => {
    const lines = [
      'Id;Measure;ValueAttribute;Value;StringValue;RegioS;Perioden;Leeftijd',
      '1;A;None;12,5;;GM0935;2019JJ00;20300',
      '2;A;None;20,5;;GM0935;2019JJ00;65+',
      '3;A;None;20,5;;GM0935;2019JJ00;99999',
    ]
    const { rows, faults } = await read(lines)
    expect(rows.map(({ age, cells }) => [age, cells[0]])).toEqual([
      ['18+', 12.5],
      ['65+', 20.5],
    ])
    expect(faults.map(({ line, field, value }) => [line, field, value])).toEqual([[4, 'leeftijd', '99999']])
    await expect(read(lines, '18+')).rejects.toThrow('Laat --age weg')
  })

  it('refuses a column that may say that figures are of a part only, and passes over what is a total or describes', async () => {
    const lines = (sex: string) => [
      'regio,regio_naam,niveau,periode,measure,value,geslacht,bron',
      `GM0935,Maastricht,gemeente,2019,A,1,${sex},T009999`,
    ]
    expect((await read(lines('T001038'), 'alle')).rows).toHaveLength(1)
    for (const value of ['mannen', ''])
      await expect(read(lines(value), 'alle')).rejects.toMatchObject({
        faults: [{ line: 2, field: 'geslacht', value }],
      })
  })

  it('reads all figures by one decimal sign', async () => {
    const { faults } = await read(
      ['regio;periode;measure;value', 'GM0935;2019;A;12,5', 'GM0935;2020;A;12.5'],
      'alle',
    )
    expect(faults.map(({ line, value }) => [line, value])).toEqual([[3, '12.5']])
  })

  it('is refused when nobody says of which age the figures are', async () => {
    await expect(read(['regio,periode,measure,value', 'GM0935,2019,A,1'])).rejects.toThrow(ImportFailure)
    await expect(read(['regio,periode,measure,value', 'GM0935,2019,A,1'])).rejects.toThrow('--age')
  })

  it('is refused without lines', async () => {
    await expect(read(['regio,periode,measure,value'], 'alle')).rejects.toThrow('geen regels')
  })
})
