/** A small table as StatLine describes and fills it in OData 4: every key and every order as it was recorded. */

export type Entry4 = Record<string, unknown>

export interface Table4 {
  id: string
  properties: Entry4
  /** Dimensions, MeasureCodes and one list of codes per dimension. */
  described: Record<string, Entry4[]>
  /** One figure each, the topics of a region and period one after another. */
  observations: Entry4[]
}

export interface Table4Parts {
  id?: string
  modified?: string
  /** Status of the last period. */
  status?: 'Definitief' | 'Voorlopig' | 'NaderVoorlopig'
  sexes?: [code: string, title: string][]
  /** Region codes beyond the usual ones, to make the table longer or wrong. */
  moreRegions?: string[]
}

const REGIONS: [code: string, name: string, group: string][] = [
  ['NL01', 'Nederland', 'NL'],
  ['LD04', 'Zuid-Nederland (LD)', 'LD'],
  ['GM0917', 'Heerlen', 'GMPV31'],
  ['GM0935', 'Maastricht', 'GMPV31'],
]
const PERIODS = ['2018', '2019', '2020']
const AGES: [string, string][] = [
  ['10000', 'Totaal'],
  ['80200', '65 jaar of ouder'],
]
const SEXES: [string, string][] = [
  ['T001038', 'Totaal mannen en vrouwen'],
  ['3000', 'Mannen'],
]
const ADDRESS = 'https://datasets.cbs.nl/odata/v1/CBS'

/** What stands for a region, period, age and sex: invented, and different everywhere. */
export const inhabitants = (region: number, period: number, age: number, sex: number): number =>
  1000 * (region + 1) + 100 * period + 10 * age + sex

/** Four dimensions and two topics, of which the second is not there for the last period. */
export function smallTable4(parts: Table4Parts = {}): Table4 {
  const {
    id = '03759ned',
    modified = '2026-06-23T00:00:00+02:00',
    status = 'Definitief',
    sexes = SEXES,
    moreRegions = [],
  } = parts
  const regions = [...REGIONS, ...moreRegions.map((code): [string, string, string] => [code, code, 'GM'])]
  const observations: Entry4[] = []
  for (const [s, [sex]] of sexes.entries())
    for (const [a, [age]] of AGES.entries())
      for (const [r, [region]] of regions.entries())
        for (const [p, year] of PERIODS.entries())
          for (const Measure of ['M000352', 'M000365']) {
            const absent = Measure === 'M000365' && year === '2020'
            const number = inhabitants(r, p, a, s)
            observations.push({
              Id: observations.length,
              Measure,
              ValueAttribute: absent ? 'Impossible' : 'None',
              Value: absent ? null : Measure === 'M000352' ? number : number + 0.5,
              StringValue: null,
              Geslacht: sex,
              Leeftijd: age,
              RegioS: region,
              Perioden: `${year}JJ00`,
            })
          }
  return {
    id,
    properties: properties(id, modified, observations.length),
    described: {
      Dimensions: [
        dimension(id, 'Geslacht', 'Geslacht', 'Dimension'),
        dimension(id, 'Leeftijd', 'Leeftijd', 'Dimension'),
        dimension(id, 'RegioS', 'Regio’s', 'GeoDimension'),
        dimension(id, 'Perioden', 'Perioden', 'TimeDimension'),
      ],
      MeasureCodes: [
        measure('M000352', 5, 'Bevolking op 1 januari', 'Long', 0),
        measure('M000365', 6, 'Gemiddelde bevolking ', 'Double', 1),
      ],
      GeslachtCodes: sexes.map(([code, title], at) => codeEntry(code, at, title, null)),
      LeeftijdCodes: AGES.map(([code, title], at) => codeEntry(code, at, title, null)),
      RegioSCodes: regions.map(([code, name, group], at) => codeEntry(code, at, name, group)),
      PeriodenCodes: PERIODS.map((year, at) => ({
        ...codeEntry(`${year}JJ00`, at, year, '0'),
        Status: year === '2020' ? status : 'Definitief',
      })),
    },
    observations,
  }
}

const codeEntry = (Identifier: string, at: number, Title: string, group: string | null): Entry4 => ({
  Identifier,
  Index: at + 1,
  Title,
  Description: '',
  DimensionGroupId: group,
})

const measure = (
  Identifier: string,
  Index: number,
  Title: string,
  DataType: string,
  Decimals: number,
): Entry4 => ({
  Identifier,
  Index,
  Title,
  Description: '',
  MeasureGroupId: null,
  DataType,
  Unit: 'aantal',
  Decimals,
  PresentationType: 'Absolute',
})

const dimension = (id: string, Identifier: string, Title: string, Kind: string): Entry4 => ({
  ...(Kind === 'Dimension' ? {} : { '@odata.type': `#Cbs.Ccb.Models.${Kind}` }),
  Identifier,
  Title,
  Description: '',
  MapYear: Kind === 'GeoDimension' ? '' : null,
  ReleasePolicy: Kind === 'TimeDimension' ? true : null,
  Kind,
  ContainsGroups: Kind !== 'Dimension',
  ContainsCodes: true,
  CodesUrl: `${ADDRESS}/${id}/${Identifier}Codes`,
  GroupsUrl: Kind === 'Dimension' ? null : `${ADDRESS}/${id}/${Identifier}Groups`,
})

const properties = (id: string, modified: string, count: number): Entry4 => ({
  '@odata.context': `${ADDRESS}/${id}/$metadata#Properties`,
  Identifier: id,
  Title: 'Bevolking per regio',
  Description: '',
  Language: 'nl',
  Authority: 'https://standaarden.overheid.nl/owms/terms/Centraal_Bureau_voor_de_Statistiek',
  Modified: modified,
  ReleaseDate: modified,
  ModificationDate: modified,
  TemporalCoverage: '2018 - 2020',
  Catalog: 'CBS',
  Publisher: 'https://standaarden.overheid.nl/owms/terms/Centraal_Bureau_voor_de_Statistiek',
  ContactPoint: 'infoservice@example.org',
  Version: '202606230000',
  VersionNotes: '',
  VersionReason: 'Actualisering',
  Frequency: 'Per jaar',
  Status: 'Regulier',
  ObservationCount: count,
  ObservationsModified: modified,
  DatasetType: 'Numeric',
  GraphTypes: 'Table,Map',
  License: 'https://creativecommons.org/licenses/by/4.0/',
  Source: 'CBS.',
  Summary: '',
  LongDescription: '',
  Provenance: [],
  RelatedSources: [],
  Distributions: [],
})
