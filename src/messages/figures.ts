import { digitsOf, formatDay, formatNumber } from './format.ts'
import { type Language, topic } from './texts.ts'
import { absenceWords, unitWords } from './values.ts'

/** What one cell says, as far as words are concerned. */
type Value = {
  state: 'value'
  value: number
  provisional?: true
  approximate?: true
  /** Put together by us of former municipalities. */
  redrawn?: object
}
type Cell = Value | { state: keyof typeof absenceWords.nl; reason?: string }

type Unit = keyof typeof unitWords.nl

export const figureTexts = topic(
  {
    period: 'Periode',
    chart: 'Grafiek',
    table: 'Tabel',
    link: 'Link',
    linkCopied: 'Adres gekopieerd',
    linkFailed: (address: string) => `Kopiëren lukt in deze browser niet. Het adres is ${address}`,
    actionsFor: (title: string) => `Acties bij ${title}`,
    loading: 'De grafiek wordt geladen.',
    plotFailed: 'De grafiek kon niet worden geladen. De tabel staat hieronder.',
    retry: 'Opnieuw proberen',
    age: 'leeftijd',
    breakdown: 'uitsplitsing',
    years: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
    lineChart: 'Lijngrafiek.',
    axisFrom: (low: string) => `De verticale as begint bij ${low}, niet bij nul.`,
    breakName: (year: string) => `breuk ${year}`,
    breakIn: (year: string) => `Breuk in ${year}:`,
    breakMeans: 'Cijfers ervoor en erna zijn niet te vergelijken.',
    afterBreak: (year: string) => `na de breuk van ${year}`,
    possibleBreak: 'mogelijke breuk',
    possibleBreakIn: (from: string, to: string) => `Mogelijke breuk tussen ${from} en ${to}.`,
    possibleBreakDrawn: (from: string, to: string) =>
      `Mogelijke breuk tussen ${from} en ${to}, in de grafiek gestippeld.`,
    afterPossibleBreak: 'na een mogelijke breuk',
    compared: (own: string, reference: string, period: string) => `${own}, ${reference} in ${period}`,
    higher: (name: string) => `hoger dan ${name}`,
    lower: (name: string) => `lager dan ${name}`,
    equal: (name: string) => `gelijk aan ${name}`,
    total:
      'Het zijn totalen en een groter gebied heeft er vanzelf meer van: er is niets om mee te vergelijken.',
    notTestable: 'niet te toetsen',
    noMargins: 'niet te toetsen: de uitgever geeft geen marges',
    marginsOverlap: 'de marges van de uitgever overlappen elkaar',
    marginsApart: 'de marges van de uitgever overlappen elkaar niet',
    noOwn: (name: string, reference: string) =>
      `Van ${name} staat in dit register geen cijfer uit deze tabel. Het cijfer van ${reference} is geen waarde van ${name}.`,
    noReference: (reference: string) =>
      `Van ${reference} staat in dit register geen cijfer uit deze tabel: er is niets om mee te vergelijken.`,
    noShared: (own: string, reference: string) =>
      `${own} en ${reference} hebben geen cijfer over dezelfde periode: vergelijken kan niet.`,
    noFigure: (name: string) => `Van ${name} staat in dit register geen cijfer.`,
    noComparator: (name: string) => `Van ${name} staat in dit register geen cijfer uit deze tabel.`,
    notOwn: (name: string, own: string) => `Het cijfer van ${name} is geen waarde van ${own}.`,
    whole: (names: string, own: string) =>
      `Met ${names} is het hele gebied bedoeld, ${own} meegerekend. Een cijfer van “de rest van Nederland” geeft de uitgever niet; de pagina Vergelijken rekent het uit.`,
    cut: (names: string) =>
      `De lijn van ${names} is onderbroken waar de gebiedsindeling verandert: die cijfers kunnen van een ander gebied zijn.`,
    imported: (day: string, origin: string) => `Ingelezen op ${day} uit ${origin}.`,
    marginsDrawn: 'De staande streepjes zijn de marges van de uitgever.',
    absent: (figures: string) => `Zonder cijfer: ${figures}`,
    margins: (lower: string, upper: string) => `marges ${lower} tot ${upper}`,
    tableName: (table: string, title: string, publisher: string) => `Tabel ${table}, ${title} (${publisher})`,
    edition: (edition: string) => `editie: ${edition}`,
    classification: (year: string) => `gebiedsindeling van ${year}`,
    dataAge: (period: string, years: number) =>
      years <= 0
        ? `Nieuwste cijfer: ${period}.`
        : `Nieuwste cijfer: ${period}, ${years === 1 ? 'een jaar' : `${years} jaar`} geleden.`,
    licence: (licence: string) => `licentie: ${licence}`,
    region: 'Gebied',
    regionCode: 'Gebiedscode',
    classificationYear: 'Indelingsjaar',
    value: 'Waarde',
    unit: 'Eenheid',
    lowerMargin: 'Ondergrens',
    upperMargin: 'Bovengrens',
    remark: 'Opmerking',
    ageColumn: 'Leeftijd',
    breakdownColumn: 'Uitsplitsing',
    editionColumn: 'Editie',
    provenanceColumn: 'Herkomst',
    provisional: 'voorlopig',
    approximate: 'de bron schrijft “ruim”',
    indicator: 'Indicator',
    source: 'Bron',
    comparison: 'Vergelijking',
    dataAgeTerm: 'Hoe oud',
    addressTerm: 'Adres van deze figuur',
  },
  {
    period: 'Period',
    chart: 'Chart',
    table: 'Table',
    link: 'Link',
    linkCopied: 'Address copied',
    linkFailed: (address) => `Copying does not work in this browser. The address is ${address}`,
    actionsFor: (title) => `Actions for ${title}`,
    loading: 'The chart is loading.',
    plotFailed: 'The chart could not be loaded. The table stands below.',
    retry: 'Try again',
    age: 'age',
    breakdown: 'breakdown',
    years: (first, last) => (first === last ? first : `${first}–${last}`),
    lineChart: 'Line chart.',
    axisFrom: (low) => `The vertical axis starts at ${low}, not at zero.`,
    breakName: (year) => `break ${year}`,
    breakIn: (year) => `Break in ${year}:`,
    breakMeans: 'Figures before and after cannot be compared.',
    afterBreak: (year) => `after the break of ${year}`,
    possibleBreak: 'possible break',
    possibleBreakIn: (from, to) => `Possible break between ${from} and ${to}.`,
    possibleBreakDrawn: (from, to) => `Possible break between ${from} and ${to}, dotted in the chart.`,
    afterPossibleBreak: 'after a possible break',
    compared: (own, reference, period) => `${own}, ${reference} in ${period}`,
    higher: (name) => `higher than ${name}`,
    lower: (name) => `lower than ${name}`,
    equal: (name) => `equal to ${name}`,
    total:
      'These are totals, and a larger region has more of them by itself: there is nothing to compare with.',
    notTestable: 'cannot be tested',
    noMargins: 'cannot be tested: the publisher gives no margins',
    marginsOverlap: "the publisher's margins overlap",
    marginsApart: "the publisher's margins do not overlap",
    noOwn: (name, reference) =>
      `This register holds no figure of ${name} from this table. The figure of ${reference} is not a value of ${name}.`,
    noReference: (reference) =>
      `This register holds no figure of ${reference} from this table: there is nothing to compare with.`,
    noShared: (own, reference) =>
      `${own} and ${reference} have no figure of the same period: they cannot be compared.`,
    noFigure: (name) => `This register holds no figure of ${name}.`,
    noComparator: (name) => `This register holds no figure of ${name} from this table.`,
    notOwn: (name, own) => `The figure of ${name} is not a value of ${own}.`,
    whole: (names, own) =>
      `By ${names} the whole area is meant, ${own} included. The publisher gives no figure of “the rest of the Netherlands”; the page Compare works it out.`,
    cut: (names) =>
      `The line of ${names} is interrupted where the regional classification changes: those figures may be of another area.`,
    imported: (day, origin) => `Imported on ${day} from ${origin}.`,
    marginsDrawn: 'The upright bars are the margins of the publisher.',
    absent: (figures) => `Without a figure: ${figures}`,
    margins: (lower, upper) => `margins ${lower} to ${upper}`,
    tableName: (table, title, publisher) => `Table ${table}, ${title} (${publisher})`,
    edition: (edition) => `edition: ${edition}`,
    classification: (year) => `regional classification of ${year}`,
    dataAge: (period, years) =>
      years <= 0
        ? `Newest figure: ${period}.`
        : `Newest figure: ${period}, ${years === 1 ? 'a year' : `${years} years`} ago.`,
    licence: (licence) => `licence: ${licence}`,
    region: 'Region',
    regionCode: 'Region code',
    classificationYear: 'Classification year',
    value: 'Value',
    unit: 'Unit',
    lowerMargin: 'Lower margin',
    upperMargin: 'Upper margin',
    remark: 'Remark',
    ageColumn: 'Age',
    breakdownColumn: 'Breakdown',
    editionColumn: 'Edition',
    provenanceColumn: 'Provenance',
    provisional: 'provisional',
    approximate: 'the source writes “just over”',
    indicator: 'Indicator',
    source: 'Source',
    comparison: 'Comparison',
    dataAgeTerm: 'How old',
    addressTerm: 'Address of this figure',
  },
)

const NTH = { nl: ['eerste', 'tweede', 'derde', 'vierde'], en: ['first', 'second', 'third', 'fourth'] }

/** "2022-H1" → "eerste halfjaar 2022"; "2020-Q3" → "derde kwartaal 2020"; "2024-01" → "januari 2024"; "2018/2022" → "2018–2022". */
export function formatFigurePeriod(period: string, language: Language): string {
  const [, year, part, number] = /^(\d{4})-([HQ])([1-4])$/.exec(period) ?? []
  if (year !== undefined) {
    const nth = NTH[language][Number(number) - 1] ?? ''
    return language === 'nl'
      ? `${nth} ${part === 'H' ? 'halfjaar' : 'kwartaal'} ${year}`
      : `${nth} ${part === 'H' ? 'half' : 'quarter'} of ${year}`
  }
  return period.includes('/') ? period.replace('/', '–') : formatDay(period, language)
}

/** A number with its unit: "57,8 %", "66,9 jaar", "€ 12". A count is its number. */
export function formatQuantity(value: number, unit: Unit, language: Language, digits: number): string {
  const number = formatNumber(value, language, digits)
  if (unit === 'count' || unit === 'index' || unit === 'z-score') return number
  if (unit === 'euro') return `€\u00a0${number}`
  if (unit === 'percent' && language === 'en') return `${number}%`
  return `${number}\u00a0${unitWords[language][unit]}`
}

const ABOUT = { nl: 'ruim ', en: 'just over ' }
const CIRCA = { nl: 'ca. ', en: 'about ' }

/** What a cell says without its unit, for tables that name the unit once: "57,8", "ruim 18", "12,2 (voorlopig)". */
export function formatCell(cell: Cell, language: Language, digits: number): string {
  if (cell.state !== 'value') return absenceWords[language][cell.state]
  return dressed(cell, formatNumber(cell.value, language, digitsFor(cell, digits)), language)
}

/** What a cell says with its unit, for a sentence: "ruim 18 %", "12,2 % (voorlopig)". Absence is words. */
export function formatCellQuantity(cell: Cell, unit: Unit, language: Language, digits: number): string {
  if (cell.state !== 'value') return absenceWords[language][cell.state]
  return dressed(cell, formatQuantity(cell.value, unit, language, digitsFor(cell, digits)), language)
}

/** "ruim 18" is not 18,0: an approximate figure keeps the decimals that its source gives it. */
const digitsFor = (cell: Value, digits: number): number =>
  cell.approximate && !cell.redrawn ? digitsOf(cell.value) : digits

function dressed(cell: Value, words: string, language: Language): string {
  const about = cell.approximate ? (cell.redrawn ? CIRCA : ABOUT)[language] : ''
  return `${about}${words}${cell.provisional ? ` (${figureTexts[language].provisional})` : ''}`
}
