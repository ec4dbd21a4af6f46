/** Real files on disk, sound and unsound. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fault, type FigureRow, ImportFailure } from '../reading/rows.ts'
import { type CsvSource, openStatlineCsv } from './statlineCsv.ts'

const HEAD =
  'Leeftijd,Marges,WijkenEnBuurten,Perioden,Gemeentenaam_1,SoortRegio_2,Codering_3,Overgewicht_9,Eenzaam_28,leeftijd_label,jaar'
const line = (parts: Partial<Record<string, string>> = {}) => {
  const cells = {
    age: '20300',
    side: 'MW00000',
    region: 'GM0935',
    period: '2020JJ00',
    first: '47.7',
    second: '52.7',
    ...parts,
  }
  const { age, side, region, period, first, second } = cells
  return `${age},${side},${region},${period},Maastricht,Gemeente,${region},${first},${second},18+,2020`
}

let folder: string
let number = 0
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gv-csv-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(content: string | Buffer, more: Partial<CsvSource> = {}) {
  const file = path.join(folder, `${++number}.csv`)
  await writeFile(file, content)
  return readFile(file, more)
}

async function readFile(file: string, more: Partial<CsvSource> = {}) {
  const faults: Fault[] = []
  const reader = await openStatlineCsv({
    file,
    table: '50090NED',
    report: (fault) => faults.push(fault),
    ...more,
  })
  const rows: FigureRow[] = []
  for await (const batch of reader.rows) rows.push(...batch)
  return { head: reader.head, rows, faults }
}

/** The failure that reading ends in. */
async function failing(reading: Promise<unknown>): Promise<ImportFailure> {
  try {
    await reading
  } catch (error) {
    if (error instanceof ImportFailure) return error
    throw error
  }
  throw new Error('it was read')
}

const brief = (faults: readonly Fault[]) =>
  faults.map(({ line: at, field, value }) => `${at} ${field}: ${value}`)

describe('a wide StatLine CSV', () => {
  it('gives a row per line, with the figures in the order of the topics', async () => {
    const { head, rows, faults } = await read(`${HEAD}\n${line()}\n${line({ side: 'MOG0095' })}\n`)
    expect(head).toEqual({
      table: '50090NED',
      topics: [
        { key: 'Overgewicht_9', stem: 'Overgewicht' },
        { key: 'Eenzaam_28', stem: 'Eenzaam' },
      ],
      columns: expect.arrayContaining(['Overgewicht_9', 'Eenzaam_28']),
    })
    expect(rows).toEqual([
      {
        line: 2,
        region: 'GM0935',
        regionName: 'Maastricht',
        period: '2020',
        age: '18+',
        side: 'value',
        cells: [47.7, 52.7],
      },
      expect.objectContaining({ line: 3, side: 'lower' }),
    ])
    expect(faults).toEqual([])
  })

  it('reads the same from gzip, whatever the file is called', async () => {
    const text = `${HEAD}\n${line()}\n`
    const { rows } = await read(gzipSync(text))
    expect(rows).toEqual((await read(text)).rows)
  })

  it('reads the form of StatLine’s own download: quotes, padding, semicolons, a byte order mark, Windows line ends', async () => {
    const text = [
      '\uFEFF"ID";"Leeftijd";"Marges";"WijkenEnBuurten";"Perioden";"Gemeentenaam_1";"Overgewicht_9"',
      '0;"20300";"MW00000";"GM0935    ";"2020JJ00";"Maastricht          ";"    47.7"',
      '1;"20300";"MW00000";"BU09350001";"2020JJ00";"Maastricht          ";"       ."',
    ].join('\r\n')
    const { head, rows, faults } = await read(text)
    expect(faults).toEqual([])
    expect(head.topics.map(({ stem }) => stem)).toEqual(['Overgewicht'])
    expect(rows.map(({ region, regionName, cells }) => [region, regionName, ...cells])).toEqual([
      ['GM0935', 'Maastricht', 47.7],
      ['BU09350001', undefined, 'not-distinguished'],
    ])
  })

  it('keeps an empty cell apart from a point', async () => {
    const { rows } = await read(`${HEAD}\n${line({ first: '', second: '.' })}\n`)
    expect(rows[0]?.cells).toEqual(['missing', 'not-distinguished'])
  })

  it('finds the columns by what is in them when they are called otherwise', async () => {
    const text = `${HEAD.replace('WijkenEnBuurten', 'Gebied').replace('Perioden', 'Tijdvak')}\n${line()}\n`
    expect((await read(text)).rows[0]).toMatchObject({ region: 'GM0935', period: '2020' })
  })

  it('names every missing column at once, and what it would hold', async () => {
    const text = `Marges,Codering_3,Overgewicht_9,x_label\nMW00000,GM0935,47.7,a\n`
    const { faults, message } = await failing(read(text))
    expect(faults.map(({ reason }) => reason.nl)).toEqual([
      expect.stringContaining('WijkenEnBuurten'),
      expect.stringContaining('Perioden'),
      expect.stringContaining('Leeftijd'),
    ])
    expect(message).toContain('\nLine 1: No column with the region')
  })

  it('takes age and period from the one who imports when the file has no such column', async () => {
    const text = `RegioS,Overgewicht_9\nGM0935,47.7\n`
    const { rows } = await read(text, { age: '18+', period: '2020' })
    expect(rows[0]).toMatchObject({ age: '18+', period: '2020', side: 'value' })
  })

  it('refuses an age or a period that the file itself says of each line, and names column and remedy', async () => {
    const { faults } = await failing(read(`${HEAD}\n${line()}\n`, { age: '65+', period: '2016' }))
    expect(faults.map(({ field, value }) => [field, value])).toEqual([
      ['--period', '2016'],
      ['--age', '65+'],
    ])
    expect(faults.map(({ reason }) => reason.nl)).toEqual([
      expect.stringContaining('(Perioden)'),
      expect.stringContaining('(Leeftijd)'),
    ])
    expect(faults[1]?.remedy.nl).toBe('Laat --age weg.')
  })

  it('refuses a head without topics, and one with a column twice', async () => {
    const none = await failing(read('Leeftijd,RegioS,Perioden\n20300,GM0935,2020JJ00\n'))
    expect(none.message).toContain('Overgewicht_9')
    const twice = await failing(read(`${HEAD},Eenzaam_28\n${line()},1\n`))
    expect(twice.message).toContain('De kolom Eenzaam_28 staat er twee keer.')
  })

  it('reads the total of a breakdown that the register does not make, and stops at another part of it', async () => {
    const head = HEAD.replace('Marges', 'Geslacht')
    const total = await read(`${head}\n${line({ side: 'T001038' })}\n`)
    expect(total.rows).toHaveLength(1)
    const failure = await failing(
      read(`${head}\n${line({ side: 'T001038' })}\n${line({ side: '3000   ' })}\n`),
    )
    expect(brief(failure.faults)).toEqual(['3 Geslacht: 3000'])
  })
})

describe('a line that cannot be used', () => {
  it('is named with its number and left out, while the others are read', async () => {
    const lines = [
      line(),
      line({ first: 'n.v.t.' }),
      '20300,MW00000,GM0935',
      `${line()},te,veel`,
      line({ age: '99999' }),
      line({ side: 'MOG0090' }),
      line({ period: '2020' }),
      line({ region: 'Maastricht' }),
      line({ first: '47,7' }).replace('47,7', '"47,7"'),
      line({ region: 'GM0917' }),
    ]
    const { rows, faults } = await read(`${HEAD}\n${lines.join('\n')}\n`)
    expect(brief(faults)).toEqual([
      '3 Overgewicht_9: n.v.t.',
      '4 regel: 3',
      '5 regel: 13',
      '6 leeftijd: 99999',
      '7 marges: MOG0090',
      '8 periode: 2020',
      '9 regio: Maastricht',
      '10 Overgewicht_9: 47,7',
    ])
    expect(rows.map(({ line: at }) => at)).toEqual([2, 11])
  })

  it('is reported for each of its faults', async () => {
    const { faults } = await read(`${HEAD}\n${line({ age: '1', first: 'a', second: 'b' })}\n`)
    expect(brief(faults)).toEqual(['2 leeftijd: 1', '2 Overgewicht_9: a', '2 Eenzaam_28: b'])
  })

  it('counts lines as an editor does: empty ones and those within quotes too', async () => {
    const quoted = line().replace('Maastricht', '"Maas\ntricht"')
    const { rows, faults } = await read(`${HEAD}\n${line()}\n\n${quoted}\n${line({ first: 'a' })}\n`)
    expect(rows.map(({ line: at }) => at)).toEqual([2, 5])
    expect(brief(faults)).toEqual(['6 Overgewicht_9: a'])
  })

  it('lets the one who reads stop: nothing more is read', async () => {
    const stop = new Error('enough')
    const reading = read(`${HEAD}\n${line({ first: 'a' })}\n`.repeat(1), {
      report: () => {
        throw stop
      },
    })
    await expect(reading).rejects.toBe(stop)
  })

  it('takes a decimal comma between semicolons, and then no decimal point', async () => {
    const semicolons = (text: string) => text.replaceAll(',', ';').replaceAll('#', ',')
    const text = [HEAD, line({ first: '47#7', second: '5' }), line({ first: '1.234', second: '6#5' })].join(
      '\n',
    )
    const { rows, faults } = await read(semicolons(text))
    expect(rows.map(({ cells }) => cells)).toEqual([[47.7, 5]])
    expect(brief(faults)).toEqual(['3 Overgewicht_9: 1.234'])
  })
})

describe('a file that is not what it says', () => {
  const sound = `${HEAD}\n${line()}\n`
  const packed = gzipSync(
    `${HEAD}\n${Array.from({ length: 20_000 }, (_, at) => line({ first: String(at % 97) })).join('\n')}\n`,
  )
  const latin1 = Buffer.from(`${HEAD}\n${line()}\n${line().replace('Maastricht', 'Skarsterlân')}\n`, 'latin1')
  const damaged = Buffer.from(packed)
  damaged.fill(0xff, packed.length / 2, packed.length / 2 + 200)

  it.each<[string, string | Buffer, string, string]>([
    ['nothing', '', 'is leeg', 'is empty'],
    ['blanks only', ' \n\n', 'is leeg', 'is empty'],
    ['gzip of nothing', gzipSync(''), 'is leeg', 'is empty'],
    ['a head only', `${HEAD}\n`, 'Onder de kop staan geen regels', 'no lines below the head'],
    ['a web page', '<!DOCTYPE html><html></html>', 'een webpagina', 'a web page'],
    ['a packed web page', gzipSync('<html></html>'), 'een webpagina', 'a web page'],
    ['XML', '<?xml version="1.0"?><feed/>', 'geen CSV maar XML', 'not CSV but XML'],
    ['JSON', '{"value":[]}', 'geen CSV maar JSON', 'not CSV but JSON'],
    [
      'a workbook',
      Buffer.from('PK\u0003\u0004…[Content_Types].xml', 'latin1'),
      'een werkblad',
      'a spreadsheet',
    ],
    ['a zip file', Buffer.from('PK\u0003\u0004…cijfers.csv', 'latin1'), 'een zipbestand', 'a zip file'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'een oud Excel-bestand', 'an old Excel file'],
    ['UTF-16', Buffer.from(`\uFEFF${sound}`, 'utf16le'), 'tekst in UTF-16', 'text in UTF-16'],
    ['UTF-16 without a mark', Buffer.from(sound, 'utf16le'), 'tekst in UTF-16', 'text in UTF-16'],
    ['UTF-16 the other way', Buffer.from(sound, 'utf16le').swap16(), 'tekst in UTF-16', 'text in UTF-16'],
    [
      'bytes',
      Buffer.from([1, 2, 0, 3, 4]),
      'maar een bestand dat geen tekst is',
      'but a file that is not text',
    ],
    ['gzip in gzip', gzipSync(gzipSync(sound)), 'twee keer ingepakt', 'packed twice'],
    ['gzip that breaks off', packed.subarray(0, packed.length / 2), 'houdt halverwege op', 'stops half-way'],
    ['gzip that is damaged', damaged, 'is beschadigd', 'is damaged'],
    ['another encoding', latin1, 'Regel 3: De tekst is geen UTF-8', 'Line 3: The text is not UTF-8'],
    [
      'a cut-off character',
      Buffer.from(`${sound}é`).subarray(0, -1),
      'Regel 3: De tekst',
      'Line 3: The text',
    ],
    ['tabs', sound.replaceAll(',', '\t'), 'gescheiden met een tab', 'separated by a tab'],
    ['one column', 'cijfer\n12\n', 'De kop heeft één kolom', 'The head has one column'],
    [
      'a quote that stays open',
      `${sound}"${line()}\n${line()}\n`,
      'Regel 3: Een aanhalingsteken',
      'Line 3: A',
    ],
    ['a quote halfway', sound.replace('Maastricht', '"Maas"tricht'), 'Regel 2: Een aanh', 'Line 2: A'],
  ])('is refused: %s', async (_, content, dutch, english) => {
    const { message } = await failing(read(content))
    const [first, second] = message.split('\n')
    expect(first).toContain(dutch)
    expect(second).toContain(english)
  })

  it('is refused: no file at all, and a folder', async () => {
    expect((await failing(readFile(path.join(folder, 'weg.csv')))).message).toContain('is er niet')
    expect((await failing(readFile(folder))).message).toContain('is geen bestand')
  })

  it('finds the line also far into the file, and a character cut in two between pieces is no fault', async () => {
    const wide = line().replace('Maastricht', 'ë'.repeat(101))
    const many = `${HEAD}\n${`${wide}\n`.repeat(5000)}`
    expect((await read(many)).rows).toHaveLength(5000)
    const broken = Buffer.concat([Buffer.from(many), Buffer.from(line().replace('Maas', 'Mâas'), 'latin1')])
    expect((await failing(read(broken))).faults[0]?.line).toBe(5002)
  })

  it('does not take in a whole file because of one quote', async () => {
    const text = `${HEAD}\n${line()}\n"${`${line()}\n`.repeat(40_000)}`
    const [fault] = (await failing(read(text))).faults
    expect(fault).toMatchObject({ line: 3, value: 'meer dan 1.000.000 tekens' })
    expect(fault?.reason.nl).toContain('heeft geen einde')
  })

  it('is not read past a null character, whose line is named', async () => {
    const text = `${HEAD}\n${`${line()}\n`.repeat(40)}${line().replace('GM', 'G\0M')}\n${line()}\n`
    const [fault] = (await failing(read(text))).faults
    expect(fault?.reason.nl).toMatch(/geen tekst|nulteken/)
    const late = `${HEAD}\n${`${line()}\n`.repeat(4000)}${line().replace('GM', 'G\0M')}\n${line()}\n`
    expect((await failing(read(late))).faults[0]).toMatchObject({
      line: 4002,
      reason: { nl: expect.stringContaining('nulteken') },
    })
  })
})

describe('a long file', () => {
  it('comes in batches, and says how much of it was read', async () => {
    const file = path.join(folder, 'long.csv.gz')
    const lines = Array.from({ length: 5000 }, (_, at) => line({ region: `BU0935${1000 + at}` }))
    const content = gzipSync(`${HEAD}\n${lines.join('\n')}\n`)
    await writeFile(file, content)
    const marks: [number, number][] = []
    const reader = await openStatlineCsv({
      file,
      table: '50090NED',
      report: (fault) => {
        throw new Error(fault.reason.en)
      },
      progress: (bytes, of) => marks.push([bytes, of]),
    })
    const sizes: number[] = []
    for await (const batch of reader.rows) sizes.push(batch.length)
    expect(sizes).toEqual([2000, 2000, 1000])
    expect(marks.at(-1)).toEqual([content.length, content.length])
  })
})
