import { describe, expect, it } from 'vitest'
import { indicator, observation, source } from '../../../tests/builders/dataset.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import { toCsv } from './csv.ts'
import { trendCsv } from './trendCsv.ts'
import { trendModel } from './trendModel.ts'

describe('a CSV file for Dutch Excel', () => {
  it('has a byte order mark, semicolons, decimal commas and CR LF', () => {
    expect(
      toCsv([
        ['Gebied', 'Waarde'],
        ['Heerlen', 57.8],
      ]),
    ).toBe('\uFEFFGebied;Waarde\r\nHeerlen;57,8\r\n')
  })

  it('keeps cells whole that hold a semicolon, a quote or a line end', () => {
    expect(toCsv([['a;b', 'zeg "ja"', 'twee\nregels']])).toBe('\uFEFF"a;b";"zeg ""ja""";"twee\nregels"\r\n')
  })

  it('keeps text that starts like a formula text, and negative numbers numbers', () => {
    expect(toCsv([['=1+1', '-x', -0.5]])).toBe("\uFEFF'=1+1;'-x;-0,5\r\n")
  })
})

describe('the CSV of a trend', () => {
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
  }
  const lines = trendCsv(model, context, 'nl').split('\r\n')

  it('says of every figure what it is; an absent one is empty with a word beside it, never zero', () => {
    expect(lines[1]).toBe(
      'Heerlen;GM0917;2020;2016;;%;;;onderdrukt (te kleine aantallen);18+;totaal;50090NED;2022;gelezen in een bron',
    )
    expect(lines[2]).toBe(
      'Heerlen;GM0917;2020;2020;57,8;%;;;voorlopig;18+;totaal;50090NED;2022;gelezen in een bron',
    )
  })

  it('writes no age or period that a spreadsheet takes for a date', () => {
    const children = { ...model, age: '5-6' }
    expect(trendCsv(children, context, 'nl')).toContain(';5 t/m 6;')
  })

  it('carries its sources with address and day of reading', () => {
    expect(lines).toContain(
      'Bron;Pagina van het programma;https://voorbeeld.nl/programma;gelezen oktober 2026',
    )
  })

  it('is complete in English, with the same decimal comma', () => {
    const english = trendCsv(model, context, 'en')
    expect(english).toContain('57,8;%;;;provisional')
    expect(english).toContain('Region;Region code')
  })
})
