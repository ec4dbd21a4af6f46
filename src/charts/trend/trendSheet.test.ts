import { describe, expect, it } from 'vitest'
import { indicator, observation, source } from '../../../tests/builders/dataset.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import { sheetToCsv } from '../../ui/download/csv.ts'
import { trendModel } from './trendModel.ts'
import { trendSheet } from './trendSheet.ts'

describe('the file of a trend', () => {
  const series = seriesOf([
    observation({ region: 'GM0917', period: '2016', cell: { state: 'suppressed' } }),
    observation({
      region: 'GM0917',
      period: '2020',
      cell: { state: 'value', value: 57.8, provisional: true },
    }),
  ])
  const [own] = series
  if (own === undefined) throw new Error('no series')
  const model = trendModel([{ series: own, name: 'Heerlen', role: 'own' }], [])
  if (model === undefined) throw new Error('no model')
  const context = {
    title: 'Overgewicht',
    names: { own: 'Heerlen', reference: 'Nederland' },
    table: indicator().tables[0],
    sources: [source()],
    today: '2026-11-21',
    address: 'https://voorbeeld.nl/indicatoren/overgewicht#cijfer',
    about: [['Omschrijving', 'Aandeel met een BMI van 25 of hoger.']] as const,
  }
  const lines = sheetToCsv(trendSheet(model, context, 'nl')).split('\r\n')

  it('says of every figure what it is; an absent one is empty with a word beside it, never zero', () => {
    expect(lines[1]).toBe(
      'Heerlen;GM0917;2020;2016;;%;;;onderdrukt (te kleine aantallen);18+;totaal;50090NED;2022;gelezen in een bron',
    )
    expect(lines[2]).toBe(
      'Heerlen;GM0917;2020;2020;57,8;%;;;voorlopig;18+;totaal;50090NED;2022;gelezen in een bron',
    )
  })

  it('holds the chosen region too, with what may be said of it, the definition and the way back', () => {
    const [other] = seriesOf([
      observation({ region: 'GM0935', period: '2020', cell: { state: 'value', value: 47.7 } }),
    ])
    const three =
      own &&
      other &&
      trendModel(
        [
          { series: own, name: 'Heerlen', role: 'own' },
          { series: other, name: 'Maastricht', role: 'comparator' },
        ],
        [],
      )
    if (three === undefined) throw new Error('no model')
    const names = { ...context.names, comparator: 'Maastricht' }
    const file = sheetToCsv(trendSheet(three, { ...context, names }, 'nl')).split('\r\n')
    expect(file).toContain(
      'Maastricht;GM0935;2020;2020;47,7;%;;;;18+;totaal;50090NED;2022;gelezen in een bron',
    )
    expect(file).toContain(
      'Vergelijking;Heerlen 57,8\u00a0% (voorlopig), Maastricht 47,7\u00a0% in 2020: hoger dan Maastricht, niet te toetsen: de uitgever geeft geen marges.',
    )
    expect(file).toContain('Omschrijving;Aandeel met een BMI van 25 of hoger.')
    expect(file).toContain('Hoe oud;Nieuwste cijfer: 2020, 6 jaar geleden.')
    expect(file).toContain('Adres van deze figuur;https://voorbeeld.nl/indicatoren/overgewicht#cijfer')
  })

  it('writes no age or period that a spreadsheet takes for a date', () => {
    const children = { ...model, age: '5-6' }
    expect(sheetToCsv(trendSheet(children, context, 'nl'))).toContain(';5 t/m 6;')
  })

  it('carries its sources with address and day of reading', () => {
    expect(lines).toContain(
      'Bron;Pagina van het programma (gelezen oktober 2026);https://voorbeeld.nl/programma',
    )
  })

  it('is complete in English, with the same decimal comma', () => {
    const english = sheetToCsv(trendSheet(model, context, 'en'))
    expect(english).toContain('57,8;%;;;provisional')
    expect(english).toContain('Region;Region code')
  })

  it('says of imported figures what they are from, and of a possible break that it is one', () => {
    const points = own.points.map(({ observation: { provenance: _provenance, ...of }, ...point }) => ({
      ...point,
      observation: { ...of, imported: { origin: 'tabel.csv', at: '2026-11-22T10:00:00Z' } },
    }))
    const imported = trendModel(
      [{ series: { ...own, points }, name: 'Heerlen', role: 'own' }],
      [],
      [{ from: 2016, to: 2020, reason: 'Niet nagelezen.' }],
    )
    if (imported === undefined) throw new Error('no model')
    const file = sheetToCsv(trendSheet(imported, context, 'nl')).split('\r\n')
    expect(file[2]).toMatch(/;Ingelezen op 22 november 2026 uit tabel\.csv\.$/)
    expect(file).toContain('Bron;Ingelezen op 22 november 2026 uit tabel.csv.')
    expect(file).toContain('mogelijke breuk;Mogelijke breuk tussen 2016 en 2020. Niet nagelezen.')
  })
})
