/** A small table as StatLine describes and fills it: every key, every blank and every order as it was recorded. */

export type Entry = Record<string, string | number | boolean | null>

export interface Table {
  id: string
  /** The collections besides the figures: TableInfos, DataProperties and one list of codes per dimension. */
  described: Record<string, Entry[]>
  /** Rows of the UntypedDataSet: everything is text but the number of the row. */
  rows: Entry[]
}

export interface TableParts {
  id?: string
  /** The numbers behind the topics; they differ from table to table. */
  suffixes?: { overweight: number; lonely: number }
  modified?: string
  /** Status of the last period. */
  status?: 'Definitief' | 'Voorlopig' | 'NaderVoorlopig'
  ages?: [code: string, title: string][]
  /** One more dimension, with its codes. */
  breakdown?: { key: string; codes: [code: string, title: string][] }
  /** Copies of the last buurt, to make the table longer. */
  moreBuurten?: number
}

const REGIONS: [code: string, name: string, municipality: string, kind: string, overweight: number | null][] =
  [
    ['NL01', 'Nederland', 'Nederland', 'Land', 50.8],
    ['GM0917', 'Heerlen', 'Heerlen', 'Gemeente', 58.2],
    ['GM0935', 'Maastricht', 'Maastricht', 'Gemeente', 47.7],
    ['WK093500', 'Binnenstad', 'Maastricht', 'Wijk', 34.1],
    ['BU09350000', 'Binnenstad', 'Maastricht', 'Buurt', 27.9],
    ['BU09350001', 'Jekerkwartier', 'Maastricht', 'Buurt', null],
  ]
const MARGINS: [code: string, title: string, distance: number][] = [
  ['MW00000', 'Waarde', 0],
  ['MOG0095', 'Ondergrens 95%-interval', -1.5],
  ['MBG0095', 'Bovengrens 95%-interval', 1.5],
]
const PERIODS = ['2016', '2020']
const AGES: [string, string][] = [
  ['20300', '18 jaar of ouder'],
  ['80200', '65 jaar of ouder'],
]

/** A figure stands at the right of eight places. */
const figure = (value: number | null): string => (value === null ? '.' : value.toFixed(1)).padStart(8)

/** Four dimensions, three topics that describe the region and two with figures, of which the second began in 2020. */
export function smallTable(parts: TableParts = {}): Table {
  const {
    id = '50090NED',
    suffixes = { overweight: 9, lonely: 28 },
    modified = '2022-03-15T02:00:00',
    status = 'Definitief',
    ages = AGES,
    breakdown,
    moreBuurten = 0,
  } = parts
  const regions = [
    ...REGIONS,
    ...Array.from({ length: moreBuurten }, (_, number): (typeof REGIONS)[number] => [
      `BU0935${String(number + 1000)}`,
      `Buurt ${number}`,
      'Maastricht',
      'Buurt',
      30 + (number % 20),
    ]),
  ]
  const rows: Entry[] = []
  for (const [age] of ages)
    for (const [margin, , distance] of MARGINS)
      for (const [code] of breakdown?.codes ?? [['']])
        for (const [region, , municipality, kind, overweight] of regions)
          for (const year of PERIODS)
            rows.push({
              ID: rows.length,
              Leeftijd: age,
              Marges: margin,
              ...(breakdown === undefined ? {} : { [breakdown.key]: code.padEnd(7) }),
              WijkenEnBuurten: region.padEnd(10),
              Perioden: `${year}JJ00`,
              Gemeentenaam_1: municipality.padEnd(40),
              SoortRegio_2: kind.padEnd(10),
              Codering_3: region.padEnd(20),
              [`Overgewicht_${suffixes.overweight}`]: figure(
                overweight === null ? null : overweight + distance,
              ),
              [`Eenzaam_${suffixes.lonely}`]: year === '2016' ? null : figure(47 + distance),
            })
  return {
    id,
    described: {
      TableInfos: [tableInfo(id, modified)],
      DataProperties: properties(suffixes, breakdown?.key),
      Leeftijd: ages.map(([code, title]) => codeEntry(code, title)),
      Marges: MARGINS.map(([code, title]) => codeEntry(code, title)),
      WijkenEnBuurten: regions.map(([code, name]) => codeEntry(code.padEnd(10), name)),
      Perioden: PERIODS.map((year) => ({
        ...codeEntry(`${year}JJ00`, year),
        Status: year === '2020' ? status : 'Definitief',
      })),
      ...(breakdown === undefined
        ? {}
        : { [breakdown.key]: breakdown.codes.map(([code, title]) => codeEntry(code.padEnd(7), title)) }),
      CategoryGroups: [],
    },
    rows,
  }
}

const codeEntry = (code: string, title: string): Entry => ({ Key: code, Title: title, Description: '' })

const tableInfo = (id: string, modified: string): Entry => ({
  ID: 0,
  Title: 'Gezondheid per wijk en buurt',
  ShortTitle: 'Gezondheid per wijk en buurt',
  Identifier: id,
  Summary: 'Gezondheid van volwassenen',
  Modified: modified,
  ReasonDelivery: 'Actualisering',
  ExplanatoryText: '',
  Language: 'nl',
  Catalog: 'RIVM',
  Frequency: 'Vierjaarlijks',
  Period: '2016, 2020',
  ShortDescription: '',
  Description: '',
  DefaultPresentation: '',
  DefaultSelection: '',
  GraphTypes: 'Table,Map',
  OutputStatus: 'Regulier',
  Source: 'RIVM.',
  MetaDataModified: modified,
  SearchPriority: '2',
})

function properties(suffixes: { overweight: number; lonely: number }, breakdown?: string): Entry[] {
  const entries: Entry[] = []
  const dimension = (Type: string, Key: string, Title: string, more: Entry = {}) =>
    entries.push({
      'odata.type': `Cbs.OData.${Type}`,
      ID: entries.length,
      Position: entries.length,
      ParentID: null,
      Type,
      Key,
      Title,
      Description: '',
      ...more,
    })
  const group = (Title: string) =>
    entries.push({
      'odata.type': 'Cbs.OData.TopicGroup',
      ID: entries.length,
      Position: null,
      ParentID: null,
      Type: 'TopicGroup',
      Key: '',
      Title,
      Description: '',
    })
  const topic = (ParentID: number, Key: string, Title: string, Datatype: string, Unit: string) =>
    entries.push({
      'odata.type': 'Cbs.OData.Topic',
      ID: entries.length,
      Position: entries.length,
      ParentID,
      Type: 'Topic',
      Key,
      Title,
      Description: '',
      Datatype,
      Unit,
      Decimals: Datatype === 'String' ? 0 : 1,
      Default: 'Impossible',
      PresentationType: Datatype === 'String' ? '' : 'Relative',
    })
  dimension('Dimension', 'Leeftijd', 'Leeftijd')
  dimension('Dimension', 'Marges', 'Marges')
  if (breakdown !== undefined) dimension('Dimension', breakdown, breakdown)
  dimension('GeoDetail', 'WijkenEnBuurten', 'Wijken en buurten', { MapYear: 2020 })
  dimension('TimeDimension', 'Perioden', 'Perioden', { ReleasePolicy: false })
  const about = group('Regioaanduiding') - 1
  topic(about, 'Gemeentenaam_1', 'Gemeentenaam', 'String', 'naam')
  topic(about, 'SoortRegio_2', 'Soort regio', 'String', 'omschrijving')
  topic(about, 'Codering_3', 'Codering', 'String', 'code')
  const weight = group('Gewicht') - 1
  topic(weight, `Overgewicht_${suffixes.overweight}`, 'Overgewicht', 'Float', '%')
  const lonely = group('Eenzaamheid') - 1
  topic(lonely, `Eenzaam_${suffixes.lonely}`, 'Eenzaam', 'Float', '%')
  return entries
}
