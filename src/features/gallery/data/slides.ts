import { axisAround } from '../../../slides/axis.ts'
import type { BarsChart, ScatterChart, Sheet, TrendChart } from '../../../slides/chart.ts'
import type { SlideContent, Table } from '../../../slides/content.ts'
import { areas, coalition } from './slideDiagrams.ts'

/** Made-up slides: one of every body, with the heaviest of each that a slide takes. */

const NAMES = [
  'Voorbeeldstad',
  'Aan den Verre-IJssel',
  'Bovenveen',
  'Dubbeldijk-Ommerzand',
  'Eikenrode',
  'Fictief aan Zee',
  'Grootwaard',
  'Hoogemeer',
  'Klein-Lankum',
  'Mergelberg',
  'Nieuwendam en Ruige Zande',
  'Oosterhaven',
  'Polderland',
  'Rietbeek',
  'Schijnwoude',
  'Valkenoord',
]
const OWN = 0
const round = (value: number): number => Math.round(value * 10) / 10
const shuffled = (place: number): number => ((place * 7919) % 97) / 97
const figures = NAMES.map((name, place) => ({
  name,
  value: round(47 + shuffled(place + 3) * 12),
  half: round(1.2 + shuffled(place + 11) * 1.5),
  other: round(20 + shuffled(place + 29) * 18),
}))
const ranked = [...figures, { name: 'Nederland', value: 50, half: 0.1, other: 30 }].toSorted(
  (a, b) => b.value - a.value,
)
const rowOf = (name: string): number => ranked.findIndex((each) => each.name === name)

const SOURCE = {
  source: 'Bron: Verzonnen monitor, tabel 00000NED, editie 2022',
  sourceAddress: 'https://voorbeeld.nl/indicatoren/verzonnen?gemeente=GM9001&jaar=2020',
  age: 'gegevens uit 2020, 6 jaar oud',
} as const

const ABSENT_ROW = rowOf('Rietbeek')
const barsSheet: Sheet = {
  name: 'Overgewicht 2020',
  head: ['Gemeente', 'Overgewicht (%)', 'Ondergrens', 'Bovengrens'],
  rows: ranked.map(({ name, value, half }, row) =>
    row === ABSENT_ROW
      ? [name, undefined, undefined, undefined]
      : [name, value, round(value - half), round(value + half)],
  ),
  absences: [{ row: ABSENT_ROW, column: 1, words: 'onderdrukt (te kleine aantallen)' }],
}
const bars: BarsChart = {
  kind: 'bars',
  sheet: barsSheet,
  names: 0,
  values: 1,
  margins: { lower: 2, upper: 3 },
  marked: rowOf('Voorbeeldstad'),
  comparator: rowOf('Nederland'),
  axis: axisAround(
    ranked.map(({ value, half }) => value + half),
    true,
  ),
  digits: 1,
}

const few: readonly (readonly [string, number, number])[] = [
  ['Voorbeeldstad', 2.4, 1.1],
  ['Nederland', 21.7, 0.4],
  ['Bovenveen', 38.2, 2.6],
  ['Eikenrode', 0.6, 0.5],
]
const shortBars: BarsChart = {
  kind: 'bars',
  sheet: {
    name: 'Korte staven',
    head: ['Gemeente', 'Aandeel (%)', 'Ondergrens', 'Bovengrens'],
    rows: few.map(([name, value, half]) => [name, value, round(value - half), round(value + half)]),
  },
  names: 0,
  values: 1,
  margins: { lower: 2, upper: 3 },
  marked: 0,
  comparator: 1,
  axis: axisAround([41], true),
  digits: 1,
}

const trend: TrendChart = {
  kind: 'trend',
  sheet: {
    name: 'Eenzaamheid',
    head: ['Jaar', 'Voorbeeldstad', 'Ondergrens', 'Bovengrens', 'Nederland', 'Grootwaard'],
    rows: [
      [2012, 42.1, 40, 44.3, 39, 38.2],
      [2014, undefined, undefined, undefined, 41.2, undefined],
      [2016, 46, 44.1, 47.9, 43.1, 40.6],
      [2020, 52.3, 50.9, 53.7, 46.6, 46.1],
      [2021, 53.1, 51.6, 54.4, undefined, undefined],
      [2022, 54, 52.6, 55.5, 48.9, 48.4],
      [2024, 51.8, 50.3, 53.3, 46.1, 45.9],
    ],
    absences: [{ row: 4, column: 5, words: 'nog niet gepubliceerd' }],
  },
  years: 0,
  lines: [
    { values: 1, margins: { lower: 2, upper: 3 }, part: 'own' },
    { values: 4, part: 'comparator' },
    { values: 5, part: 'other' },
  ],
  breaks: [{ year: 2020, words: 'Breuk: nieuwe vraagstelling' }],
  axis: axisAround([38.2, 55.5], false),
  digits: 1,
}

/** A target on a gap: what is needed goes on to a year that was not measured, and so does the pace so far. */
const pace: TrendChart = {
  kind: 'trend',
  sheet: {
    name: 'Overgewicht',
    head: ['Jaar', 'Voorbeeldstad', 'Nederland', 'Benodigd cijfer', 'in dit tempo'],
    rows: [
      [2012, 53.3, 48.5, 53.3, undefined],
      [2016, 54.8, 49.3, 54.1, undefined],
      [2020, 57.8, 50.8, 55.4, 57.8],
      [2030, undefined, undefined, 54.4, 61.5],
    ],
    absences: [
      { row: 3, column: 1, words: 'nog niet gemeten' },
      { row: 3, column: 2, words: '50,8 (gelijk gehouden)' },
    ],
  },
  years: 0,
  lines: [
    { values: 1, part: 'own' },
    { values: 2, part: 'comparator' },
    { values: 3, part: 'other' },
    { values: 4, part: 'pace' },
  ],
  breaks: [],
  axis: { min: 45, max: 65, step: 5, title: 'as begint bij 45\u00a0%; stippellijn: rekenwerk, geen voorspelling' },
  digits: 1,
}

const HALVES = ['1e helft 2022', '2e helft 2022', '1e helft 2023', '2e helft 2023']
const halfYears: TrendChart = {
  kind: 'trend',
  sheet: {
    name: 'Jeugdhulp',
    head: ['Periode', 'Plaats op de as (jaar)', 'Voorbeeldstad', 'Nederland'],
    rows: HALVES.map((half, place) => [half, 2022 + place / 2, 1.4 - place / 10, 1.1]),
  },
  periods: 0,
  years: 1,
  lines: [
    { values: 2, part: 'own' },
    { values: 3, part: 'comparator' },
  ],
  breaks: [{ year: 2023, words: 'Breuk: andere telling' }],
  axis: { min: 0, max: 2, step: 1 },
  digits: 1,
}

const scatter: ScatterChart = {
  kind: 'scatter',
  sheet: {
    name: 'Samenhang',
    head: ['Gemeente', 'Moeite met rondkomen (%)', 'Overgewicht (%)'],
    rows: figures.map(({ name, value, other }) => [name, other, value]),
  },
  names: 0,
  x: 1,
  y: 2,
  marked: OWN,
  labelled: [13, 8, 1, 5],
  xAxis: axisAround(
    figures.map(({ other }) => other),
    false,
    'Moeite met rondkomen (%)',
  ),
  yAxis: axisAround(
    figures.map(({ value }) => value),
    false,
    'Overgewicht (%)',
  ),
  digits: 1,
}

const dutch = (value: number): string => value.toFixed(1).replace('.', ',')
const judged = (value: number) =>
  value > 51
    ? { mark: '▲', tint: { of: 'unfavourable', share: value > 55 ? 0.35 : 0.18 } as const }
    : value < 49
      ? { mark: '▼', tint: { of: 'favourable', share: 0.2 } as const }
      : { mark: '●', tint: undefined }
const heat: Table = {
  head: ['Gemeente', '2012', '2016', '2020'].map((words, column) => ({
    words,
    align: column === 0 ? 'start' : 'end',
  })),
  rows: figures.map(({ name, value }, row) => [
    { words: name, strong: row === OWN },
    ...[value - 2.4, value - 1.1, value].map((figure) => {
      const { mark, tint } = judged(figure)
      return {
        words: `${dutch(figure)} ${mark}`,
        align: 'end' as const,
        strong: row === OWN,
        ...(tint === undefined ? {} : { tint }),
      }
    }),
  ]),
}

const UNIT = 'Procent van de inwoners · 18 jaar en ouder · 2020'

/** More rows than a slide takes: it becomes several. */
export const longTable: SlideContent = {
  ...SOURCE,
  title: 'Alle gemeenten, met hun omvang',
  subtitle: 'Aantal inwoners · 1 januari 2026',
  body: {
    kind: 'table',
    table: {
      head: [{ words: 'Gemeente' }, { words: 'Inwoners', align: 'end' }],
      rows: Array.from({ length: 40 }, (_, place) => [
        { words: `${NAMES[place % NAMES.length] ?? ''} ${place + 1}` },
        { words: `${20 + place}.${String((place * 137) % 1000).padStart(3, '0')}`, align: 'end' },
      ]),
    },
  },
  description: 'Tabel van veertig gemeenten met hun aantal inwoners.',
}

/** By name: what the gallery shows, and what the tests of slides go through. */
export const slideExamples = {
  cover: {
    ...SOURCE,
    title: 'Trendbreuk in cijfers: Voorbeeldstad',
    subtitle: 'Stand van 22 november 2026 · voor de raad van Voorbeeldstad',
    body: { kind: 'cover' },
    description: '',
  },
  text: {
    ...SOURCE,
    title: 'Voorbeeldstad werkt in zeven coalities aan dezelfde opgave',
    subtitle: 'Wat u vandaag ziet',
    body: {
      kind: 'text',
      paragraphs: [
        { words: [{ text: 'Drie wettelijke taken', strong: true }, { text: ' hebben een initiatief' }], level: 1 },
        { words: 'Bij één taak staat in dit register geen initiatief; de gebruikelijke uitvoerder doet haar', level: 1 },
        { words: 'De nota gezondheidsbeleid loopt tot eind 2027', level: 2 },
        {
          words: [{ text: 'Health in all policies', language: 'en' }, { text: ' is het uitgangspunt' }],
          level: 2,
        },
        { words: 'Vijf partners dragen bij', level: 1 },
      ],
    },
    description: '',
  },
  bars: {
    ...SOURCE,
    title: 'Overgewicht komt in Voorbeeldstad vaker voor dan in Nederland, ook met de marges',
    subtitle: `${UNIT} · met 95%-marges`,
    body: { kind: 'chart', chart: bars },
    description: 'Staafdiagram van zestien gemeenten en Nederland. Van Rietbeek is geen cijfer.',
  },
  shortBars: {
    ...SOURCE,
    title: 'Korte staven: het cijfer staat achter staaf en marge',
    subtitle: UNIT,
    body: { kind: 'chart', chart: shortBars },
    warning: 'Modelschatting: deze cijfers kunnen het effect van een lokaal programma niet laten zien.',
    description: 'Staafdiagram van drie gemeenten en Nederland.',
  },
  trend: {
    ...SOURCE,
    title: 'Eenzaamheid: de vraag veranderde in 2020',
    subtitle: 'Procent eenzaam · 18 jaar en ouder · 2012–2024 · met 95%-marges',
    body: { kind: 'chart', chart: trend },
    description: 'Lijndiagram met een breuk in 2020: cijfers ervoor en erna zijn niet te vergelijken.',
  },
  pace: {
    ...SOURCE,
    title: 'Overgewicht, doel: een kwart van het verschil met Nederland weg in 2030',
    subtitle: 'Procent met overgewicht · 18 jaar en ouder · nulmeting 2012',
    body: { kind: 'chart', chart: pace },
    description: 'Lijndiagram met het benodigde pad en het tempo tot nu toe, rechtdoor getrokken.',
  },
  halfYears: {
    ...SOURCE,
    title: 'Jeugdhulp in halfjaren',
    subtitle: 'Procent van de jongeren · 0-17 jaar',
    body: { kind: 'chart', chart: halfYears },
    description: 'Lijndiagram van vier halfjaren, met een breuk in 2023.',
  },
  scatter: {
    ...SOURCE,
    title: 'Waar rondkomen moeilijk is, is vaker overgewicht',
    subtitle: 'Zestien gemeenten · 18 jaar en ouder · 2020',
    body: { kind: 'chart', chart: scatter },
    warning: 'Samenhang is geen oorzaak. Zonder marges: alleen op volgorde, niet te toetsen.',
    description: 'Spreidingsdiagram van zestien gemeenten.',
  },
  table: {
    ...SOURCE,
    title: 'Overgewicht in de regio',
    subtitle: 'Procent van de inwoners · 18 jaar en ouder · ▲ hoger ▼ lager ● gelijk aan Nederland',
    body: { kind: 'table', table: heat },
    description: 'Tabel van zestien gemeenten in drie jaren, gekleurd naar afstand tot Nederland.',
  },
  diagram: {
    ...SOURCE,
    title: 'Wie werkt met wie: Voorbeeldstad en zijn coalities',
    subtitle: 'Partners, hun rol en het niveau van het initiatief · november 2026',
    body: { kind: 'diagram', diagram: coalition },
    description: 'Schema van vijf partners en zeven initiatieven op vijf niveaus.',
  },
  map: {
    ...SOURCE,
    title: 'Overgewicht op de kaart',
    subtitle: UNIT,
    body: { kind: 'diagram', diagram: areas },
    warning: 'Gearceerd: in dit register staat geen cijfer.',
    description: 'Kaart van vijftig gebieden, gekleurd naar het percentage.',
  },
  warnedBars: {
    ...SOURCE,
    title: 'Met een waarschuwing van twee regels passen de staven nog, zonder schaal',
    subtitle: UNIT,
    body: { kind: 'chart', chart: bars },
    warning:
      'Verschillen zijn niet te toetsen: de uitgever geeft geen marges. Modelschatting: berekend uit kenmerken van de inwoners, zoals leeftijd, opleiding en inkomen.',
    description: 'Staafdiagram van zestien gemeenten en Nederland. Van Rietbeek is geen cijfer.',
  },
} as const satisfies Record<string, SlideContent>
