// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boundaryChange, dataset, indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { arial, pptxDeck } from '../../../tests/builders/slides.ts'
import { chartFaults, workbookOf } from '../../../tests/pptx/chartFaults.ts'
import { all, type OpenPackage, openPackage, partsOf } from '../../../tests/pptx/openPackage.ts'
import { packageFaults } from '../../../tests/pptx/packageFaults.ts'
import { writeBlocks } from '../../contract/figureBlocks.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { indexEdges } from '../../domain/graph/edges.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { CellValue, Observation } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import { type MadeSlide, type SlideContext, slideAddress } from '../../register/slideMaker.ts'
import type { SlideContent } from '../../slides/content.ts'
import { writePptx } from '../../slides/pptx/deck.ts'
import { phrasesOf, plainText } from '../../slides/words.ts'
import { makeCompareSlides } from './slides.ts'

const NAMES = ['Aalsum', 'Beekdaelen', 'Cuijk', 'Delfzijl', 'Eijsden', 'Franeker', 'Goor', 'Hulst', 'Itteren']
const codeOf = (place: number) => `GM${1001 + place}`
const OWN = codeOf(2)
const index = indexRegister(
  dataset({
    indicators: [
      indicator({ breaks: [{ year: 2016, reason: 'Andere vraag.' }] }),
      indicator({
        id: 'inwoners',
        unit: 'count',
        polarity: 'none',
        title: { nl: 'Inwoners', en: 'Inhabitants' },
      }),
      indicator({ id: 'rokers', title: { nl: 'Rokers', en: 'Smokers' }, method: 'survey' }),
    ],
    regions: [
      region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
      region({ code: 'PV31', name: 'Limburg', level: 'province', parents: ['NL01'] }),
      ...NAMES.map((name, place) => region({ code: codeOf(place), name, parents: ['PV31'] })),
      region({ code: 'GM0951', name: 'Nuth', validTo: '2019-01-01', parents: [] }),
    ],
    boundaryChanges: [boundaryChange({ to: codeOf(1), fromName: 'Nuth', toName: 'Beekdaelen' })],
  }),
)
const EVERYONE = ['NL01', ...NAMES.map((_, place) => codeOf(place))]
const value = (number: number, margin?: number): CellValue => ({
  state: 'value',
  value: number,
  ...(margin === undefined ? {} : { lower: number - margin, upper: number + margin }),
})
const WIJKEN = ['WK100301', 'WK100302', 'WK100303']
/** Their figures come with codes alone: the boundaries have their names. */
const BOUNDARIES = {
  boundaries: {
    classificationYear: 2020,
    source: { table: 'grenzen', importedAt: '2026-11-22', origin: 'grenzen.json' },
    topology: {
      type: 'Topology',
      arcs: [],
      objects: {
        regions: {
          type: 'GeometryCollection',
          geometries: WIJKEN.map((id, place) => ({ id, properties: { name: `Wijk ${place + 1}` } })),
        },
      },
    },
  },
}
/** Whole tenths without the tail of a sum. */
const tenths = (number: number) => Math.round(number * 10) / 10
const overweight = (period: string, code: string, place: number): Observation =>
  observation({ region: code, period, cell: value(tenths(40 + place * 1.7 + Number(period) - 2012)) })
const FIGURES: readonly Observation[] = [
  ...['2012', '2016', '2020'].flatMap((period) =>
    EVERYONE.map((code, place) => overweight(period, code, place)),
  ),
  ...EVERYONE.map((code, place) =>
    observation({ indicator: 'rokers', region: code, cell: value(tenths(25 - place * 1.3), 2) }),
  ),
  ...EVERYONE.map((code) =>
    observation({
      indicator: 'inwoners',
      region: code,
      unit: 'count',
      cell: value(code === codeOf(4) ? 100 : 1000),
    }),
  ),
  ...WIJKEN.map((code, place) => observation({ region: code, cell: value(50 + place) })),
].map((figure) =>
  figure.region === codeOf(4) && figure.period === '2020' && figure.indicator !== 'inwoners'
    ? { ...figure, cell: { state: 'suppressed' } }
    : figure,
)
const CHOSEN = `gebied=${NAMES.map((_, place) => codeOf(place)).join(',')}&indicator=overgewicht,rokers`

let asked: URL[] = []
let served: readonly Observation[] = FIGURES
beforeEach(() => {
  asked = []
  served = FIGURES
  vi.stubGlobal('fetch', (path: string) => {
    const address = new URL(path, 'https://voorbeeld.nl')
    asked.push(address)
    if (address.pathname.endsWith('boundaries')) return Promise.resolve(Response.json(BOUNDARIES))
    const id = address.searchParams.get('indicator') ?? ''
    const isSmall = address.searchParams.get('level') !== 'gemeente'
    const given = served.filter((each) => each.indicator === id && each.region.startsWith('WK') === isSmall)
    return Promise.resolve(Response.json(writeBlocks(id, isSmall ? 'wijk' : 'gemeente', blocksOf(given), [])))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function made(
  query: string,
  { language = 'nl', asOf }: { language?: Language; asOf?: string } = {},
): Promise<MadeSlide> {
  const address = slideAddress(`/vergelijken?${query}`)
  if (address === undefined) throw new Error('no address')
  const context: SlideContext = {
    index,
    edges: indexEdges(index),
    municipality: OWN,
    today: '2026-11-22',
    language,
    client: new QueryClient(),
    asOf,
    measure: arial,
    origin: 'https://voorbeeld.nl',
  }
  return makeCompareSlides(address, context)
}

/** The figures of the test itself: what the page has as well. */
function figureOf(id: string, code: string, period = '2020'): number | undefined {
  const cell = FIGURES.find(
    (each) => each.indicator === id && each.region === code && each.period === period,
  )?.cell
  return cell?.state === 'value' ? cell.value : undefined
}
const rowsOf = (figures: (code: string) => (number | undefined)[]) =>
  NAMES.map((name, place) => [name, ...figures(codeOf(place))])

/** Slides as a file, opened again by other code; a file in which anything is wrong is none. */
function opened(contents: readonly SlideContent[], language: Language = 'nl'): OpenPackage {
  const bytes = writePptx(pptxDeck({ language, slides: contents.map((content) => ({ content })) }))
  expect(packageFaults(bytes)).toEqual([])
  return openPackage(bytes)
}

/** What stands in the workbook of the first chart, whose figures in the chart itself are the same. */
function workbookRows(file: OpenPackage, columns: number): (string | number | undefined)[][] {
  const [path = ''] = partsOf(file, 'drawingml.chart+xml')
  expect(chartFaults(file, path)).toEqual([])
  const cells = workbookOf(file, path)?.cells ?? new Map<string, string>()
  const rows = Math.max(...[...cells.keys()].map((at) => Number(at.replace(/\D/g, ''))))
  return Array.from({ length: rows - 1 }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = cells.get(`${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column]}${row + 2}`)
      return cell === undefined || Number.isNaN(Number(cell)) ? cell : Number(cell)
    }),
  )
}

/** The rows of the table of a slide in the file. */
const tableRows = (file: OpenPackage, slide = 1): string[][] =>
  all(file.trees.get(`ppt/slides/slide${slide}.xml`), 'a:tr').map((row) =>
    all(row, 'a:tc').map((cell) => cell.textContent ?? ''),
  )
const byName = (rows: readonly (readonly unknown[])[]) =>
  rows.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))
const only = ({ contents }: MadeSlide): SlideContent => {
  const [content] = contents
  if (content === undefined) throw new Error('no slide')
  return content
}

describe('the figures in the PowerPoint file are those of the page, of every region', () => {
  it('as bars', async () => {
    const { contents } = await made(`${CHOSEN}&weergave=staven`)
    const rows = workbookRows(opened(contents), 2)
    expect(byName(rows)).toEqual(
      byName([
        ['Nederland', figureOf('overgewicht', 'NL01')],
        ...rowsOf((code) => [figureOf('overgewicht', code)]),
      ]),
    )
    const values = rows.flatMap(([, each]) => (typeof each === 'number' ? [each] : []))
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    expect(rows.at(-1)).toEqual(['Eijsden', undefined])
  })

  it('as a trend, also of the regions whose line has no room', async () => {
    const { contents } = await made(`${CHOSEN}&weergave=trend`)
    const chart = chartOf(contents[0])
    const head = chart.sheet.head
    const rows = workbookRows(opened(contents), head.length)
    for (const [place, name] of NAMES.entries()) {
      const column = head.indexOf(name)
      expect(rows.map((row) => [row[0], row[column]])).toEqual(
        [2012, 2016, 2020].map((year) => [year, figureOf('overgewicht', codeOf(place), String(year))]),
      )
    }
    expect(rows.map((row) => row[head.indexOf('Nederland')])).toEqual(
      ['2012', '2016', '2020'].map((year) => figureOf('overgewicht', 'NL01', year)),
    )
    // 9 regions have no room at the end of the lines: the highest and the lowest of each year stand for them.
    const years = ['2012', '2016', '2020'].map((year) =>
      NAMES.flatMap((_, place) => figureOf('overgewicht', codeOf(place), year) ?? []),
    )
    expect(rows.map((row) => [row[head.indexOf('Hoogste')], row[head.indexOf('Laagste')]])).toEqual(
      years.map((each) => [Math.max(...each), Math.min(...each)]),
    )
  })

  it('as a scatter', async () => {
    const { contents } = await made(`${CHOSEN}&weergave=spreiding`)
    const both = (code: string) => [figureOf('overgewicht', code), figureOf('rokers', code)]
    expect(workbookRows(opened(contents), 3)).toEqual([...rowsOf(both), ['Nederland', ...both('NL01')]])
  })

  it('as a distribution, each region counted once, where its figure lies', async () => {
    const { contents } = await made(`${CHOSEN}&weergave=verdeling&x=overgewicht`)
    const rows = workbookRows(opened(contents), 2)
    const counted = rows.map(([range, count]) => {
      const [from = 0, to = 0] = (String(range).match(/\d+(?:,\d+)?/g) ?? []).map((each) =>
        Number(each.replace(',', '.')),
      )
      const held = NAMES.flatMap((_, place) => figureOf('overgewicht', codeOf(place)) ?? [])
      return [count, held.filter((each) => each >= from && each < to).length]
    })
    expect(counted.map(([count]) => count)).toEqual(counted.map(([, held]) => held))
    expect(counted.reduce((sum, [count]) => sum + Number(count), 0)).toBe(8)
    expect(rows.map(([range]) => range).filter((range) => String(range).includes('Cuijk'))).toHaveLength(1)
  })

  it('as a table', async () => {
    const { contents } = await made(CHOSEN)
    const [head, country, ...rows] = tableRows(opened(contents))
    expect(head).toEqual(['Gebied', 'Overgewicht', 'Rokers'])
    expect(country).toEqual(['Nederland', written(figureOf('overgewicht', 'NL01')), '25,0'])
    expect(rows.map(([name = '', ...cells]) => [name, ...cells.map((cell) => cell.split(' ')[0])])).toEqual(
      rowsOf(() => []).map(([name], place) => [
        name,
        ...['overgewicht', 'rokers'].map((id) => written(figureOf(id, codeOf(place)))),
      ]),
    )
  })

  it('as a profile', async () => {
    const { contents } = await made(`${CHOSEN}&weergave=profiel`)
    const [, first, second] = tableRows(opened(contents))
    expect(first?.slice(0, 3)).toEqual([
      'Overgewicht',
      `${written(figureOf('overgewicht', OWN))}\u00a0%`,
      `${written(figureOf('overgewicht', 'NL01'))}\u00a0%`,
    ])
    expect(second?.[1]).toContain(written(figureOf('rokers', OWN)))
  })
})

const written = (number: number | undefined): string =>
  number === undefined ? 'geheim' : number.toFixed(1).replace('.', ',')

describe('a slide of a comparison', () => {
  it('says unit, age, year, comparator, source, edition, how old it is and where it came from', async () => {
    const content = only(await made(`${CHOSEN}&weergave=staven`))
    expect(plainText(content.title)).toBe('Overgewicht in 8 van 9 gemeenten')
    expect(plainText(content.subtitle)).toBe('% · leeftijd 18+ · 2020 · naast Nederland')
    expect(plainText(content.source)).toBe(
      'Bron: Tabel 50090NED, Gezondheid per wijk en buurt (RIVM), editie: 2022, gebiedsindeling van 2020',
    )
    expect(content.age).toBe('Cijfers over 2020, 6 jaar geleden')
    expect(content.sourceAddress).toBe(
      `https://voorbeeld.nl/vergelijken?${new URLSearchParams(`${CHOSEN}&weergave=staven&gemeente=${OWN}`)}`,
    )
    expect(plainText(content.warning ?? '')).toBe(
      'Verschillen zijn niet te toetsen: de uitgever geeft geen marges. Modelschatting: berekend uit kenmerken van de inwoners, zoals leeftijd, opleiding en inkomen. Het effect van een lokaal programma is er niet aan te zien.',
    )
  })

  it('marks my municipality, or the region that is picked out, and keeps the order of the page', async () => {
    const marked = async (query: string) => {
      const chart = chartOf(only(await made(`${CHOSEN}&weergave=staven&sorteer=naam-op${query}`)))
      return chart.kind === 'bars' ? chart.sheet.rows[chart.marked ?? -1]?.[0] : undefined
    }
    expect(await marked('')).toBe('Cuijk')
    expect(await marked(`&uitgelicht=${codeOf(7)}`)).toBe('Hulst')
    const { sheet } = chartOf(only(await made(`${CHOSEN}&weergave=staven&sorteer=naam-op`)))
    const names = sheet.rows.map(([name]) => name)
    expect(names).toEqual(['Nederland', ...NAMES.filter((name) => name !== 'Eijsden'), 'Eijsden'])
  })

  it('says that some of the regions have newer figures than its bars', async () => {
    const newer = observation({ region: codeOf(0), period: '2024', table: '50150NED', cell: value(61.6) })
    served = [...FIGURES, newer]
    const { contents } = await made(`${CHOSEN}&weergave=staven`)
    expect(plainText(contents[0]?.warning ?? '')).toMatch(
      /^Van Overgewicht zijn er nieuwere cijfers, over 2024, maar alleen van 1 van de 9 gebieden\./,
    )
  })

  it('gives margins where the publisher does, and says in words how a figure lies and why one is absent', async () => {
    const { sheet, ...chart } = chartOf(only(await made(`${CHOSEN}&weergave=staven&x=rokers`)))
    expect(chart).toMatchObject({ margins: { lower: 2, upper: 3 } })
    expect(sheet.rows.find(([name]) => name === 'Itteren')).toEqual([
      'Itteren',
      13.3,
      13.3 - 2,
      13.3 + 2,
      'gunstiger',
    ])
    expect(sheet.rows.find(([name]) => name === 'Eijsden')?.at(-1)).toBe('onderdrukt (te kleine aantallen)')
    expect(sheet.absences?.map(({ words }) => words)).toContain('onderdrukt (te kleine aantallen)')
  })

  it('says of a mean how it was made, and whom it leaves out', async () => {
    const content = only(await made(`${CHOSEN}&weergave=staven&vergelijk=groep`))
    expect(plainText(content.subtitle)).toBe(
      '% · leeftijd 18+ · 2020 · naast het gemiddelde van de gekozen gebieden (gewogen gemiddelde)',
    )
    const { sheet } = chartOf(content)
    const held = sheet.rows.flatMap(([name, each]) =>
      name !== 'Gemiddelde' && typeof each === 'number' ? [each] : [],
    )
    const mean = held.reduce((sum, each) => sum + each, 0) / held.length
    expect(sheet.rows.find(([name]) => name === 'Gemiddelde')?.[1]).toBe(tenths(mean))
    const { contents } = await made(`${CHOSEN}&weergave=staven&vergelijk=groep`)
    expect(wordsOf(contents)).toContain('Zonder Eijsden: daarvan is geen cijfer of gewicht.')
  })

  it.each(['staven', 'tabel', 'profiel', 'trend', 'verdeling', 'spreiding'])(
    'says that there is nothing to compare with: %s',
    async (view) => {
      const { contents } = await made(`${CHOSEN}&weergave=${view}&vergelijk=soortgelijk`)
      expect(wordsOf(contents)).toMatch(/niet te berekenen/)
      expect(plainText(only({ contents, missing: [] }).subtitle)).not.toContain('naast')
    },
  )

  it('is of wijken by name, beside the country', async () => {
    const { contents, missing } = await made(
      `schaal=wijken&binnen=${OWN}&indicator=overgewicht&weergave=staven`,
    )
    expect(missing).toEqual([])
    const content = only({ contents, missing })
    expect(plainText(content.title)).toBe('Overgewicht in 3 wijken van Cuijk')
    expect(chartOf(content).sheet.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Wijk 3', 52],
      ['Wijk 2', 51],
      ['Wijk 1', 50],
      ['Nederland', 48],
    ])
  })

  it('says to who does not see it that a trend does not begin at zero, where it is drawn', async () => {
    const sentence = /De verticale as begint bij \d+\u00a0%, niet bij nul\./
    expect(only(await made(`${CHOSEN}&weergave=trend`)).description).toMatch(sentence)
    expect(only(await made(`${CHOSEN}&weergave=trend&x=rokers`)).description).not.toMatch(sentence)
  })

  it('shows a break as one, and says which', async () => {
    const content = only(await made(`${CHOSEN}&weergave=trend`))
    expect(chartOf(content)).toMatchObject({ breaks: [{ year: 2016, words: 'breuk 2016' }] })
    expect(plainText(content.warning ?? '')).toContain('Breuk in 2016: Andere vraag.')
  })

  it('is called a table to who does not see it, where there are no years to draw lines along', async () => {
    const { body, description } = only(await made(`${CHOSEN}&weergave=trend&x=rokers`))
    expect(body.kind).toBe('table')
    expect(description).toMatch(/^Tabel\. /)
    expect(only(await made(`${CHOSEN}&weergave=trend`)).description).toMatch(/^Lijngrafiek van 9 gebieden/)
  })

  it('tints a table as the page does, with a word in each tinted cell', async () => {
    const { body } = only(await made(CHOSEN))
    if (body.kind !== 'table') throw new Error('no table')
    const cells = body.table.rows.flat().filter(({ tint }) => tint !== undefined)
    expect(cells.length).toBeGreaterThan(4)
    for (const { words } of cells) expect(plainText(words)).toMatch(/hoger|lager|gunstiger|verschil/)
    expect(plainText(only(await made(CHOSEN)).warning ?? '')).toContain('Blauw gunstiger, oranje ongunstiger')
  })

  it('names in words of the page what is not there (any more), and shows the rest', async () => {
    const { contents, missing } = await made(
      `gebied=GM0951,GM9999,${OWN}&indicator=overgewicht,onzin&weergave=staven&uitgelicht=${codeOf(8)}&jaar=2019&indicatr=x`,
    )
    expect(missing).toEqual([
      '“indicatr=x” in het adres kent deze pagina niet en wordt overgeslagen.',
      '“indicator=onzin” in het adres is geen indicator van dit register en wordt overgeslagen.',
      '“gebied=GM9999” in het adres is geen gebied van dit register en wordt overgeslagen. Zoek het op naam of code bij “Gebieden”.',
      '“jaar=2019” in het adres telt niet mee: daarbij is er van deze indicatoren en gebieden geen cijfer. Wel bij: 2012, 2016 en 2020.',
      `“uitgelicht=${codeOf(8)}” in het adres is geen van de gekozen gebieden; er is niets uitgelicht.`,
      'Nuth ging op 1 januari 2019 op in Beekdaelen. Hier staat Beekdaelen.',
    ])
    expect(chartOf(contents[0]).sheet.rows.map(([name]) => name)).toEqual([
      'Cuijk',
      'Beekdaelen',
      'Nederland',
    ])
  })

  it('is none where there is nothing to show, and says why', async () => {
    expect(await made('indicator=&gebied=GM1001')).toEqual({
      contents: [],
      missing: ['Er is geen indicator gekozen.'],
    })
    const { contents, missing } = await made(`${CHOSEN}&schaal=buurten`)
    expect(contents).toEqual([])
    expect(missing.join(' ')).toContain(
      'Van buurten in de gekozen gemeenten staat in dit register geen cijfer',
    )
  })

  it('asks for the figures as they stood then, where the slide is pinned', async () => {
    await made(`${CHOSEN}&vergelijk=groep`, { asOf: '2026-01-01T00:00:00Z' })
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.map(({ searchParams }) => searchParams.get('asOf'))).toEqual(
      asked.map(() => '2026-01-01T00:00:00Z'),
    )
  })

  it('is in English with the names of the register marked as Dutch', async () => {
    const { contents } = await made(`${CHOSEN}&weergave=profiel`, { language: 'en' })
    const content = only({ contents, missing: [] })
    expect(plainText(content.title)).toBe('Cuijk on 2 indicators')
    expect(phrasesOf(content.title)[0]).toEqual({ text: 'Cuijk', language: 'nl' })
    expect(content.sourceAddress).toContain('taal=en')
    opened(contents, 'en')
  })
})

/** Everything that slides say in words around their bodies, and in those of text. */
const wordsOf = (contents: readonly SlideContent[]): string =>
  contents
    .flatMap(({ warning = '', body }) => [
      plainText(warning),
      ...(body.kind === 'text' ? body.paragraphs.map(({ words }) => plainText(words)) : []),
    ])
    .join('\n')

function chartOf(content: SlideContent | undefined) {
  if (content?.body.kind !== 'chart') throw new Error('no chart')
  return content.body.chart
}
