import { describe, expect, it } from 'vitest'
import { type GivenYears, seriesOver } from '../../../tests/builders/comparedSeries.ts'
import { sheetToCsv } from '../../ui/download/csv.ts'
import { comparedTrendModel } from './comparedTrendModel.ts'
import { comparedTrendSheet } from './comparedTrendSheet.ts'
import { describeComparedTrend, focusWords, trendFindings } from './comparedTrendWords.ts'
import { trendNotes } from './trendNotes.ts'

const NAMES = { GM0917: 'Heerlen', GM0935: 'Maastricht', GM0971: 'Stein' }
const COUNTRY = { 2016: 49.3, 2020: 50.8 }
const FIGURES: Readonly<Record<string, GivenYears>> = {
  GM0917: { 2016: 54.8, 2020: 57.8 },
  GM0935: { 2016: 'suppressed', 2020: [47.7, 45.1, 50.3] },
  GM0971: { 2016: 52 },
}

const modelOf = (
  figures = FIGURES,
  { picked, own, ...parts }: Parameters<typeof seriesOver>[1] & { picked?: string; own?: string } = {},
) =>
  comparedTrendModel({
    series: seriesOver(figures, { names: NAMES, comparator: COUNTRY, ...parts }),
    comparatorName: 'Nederland',
    picked,
    own,
  })

describe('the words of a trend of many regions', () => {
  it('say how what stands out lies beside the comparator, my municipality first, and why a rise cannot be tested', () => {
    expect(trendFindings(modelOf(FIGURES, { own: 'GM0917', picked: 'GM0935' }), 'nl')).toEqual([
      'Heerlen 57,8\u00a0% in 2020, Nederland 50,8\u00a0%: hoger, niet te toetsen.',
      'Maastricht 47,7\u00a0% (marges 45,1 tot 50,3) in 2020, Nederland 50,8\u00a0%: gunstiger.',
      'Stijging of daling van Maastricht: niet te toetsen, er zijn vijf cijfers op één lijn voor nodig en er zijn er twee (2016 en 2020).',
    ])
  })

  it('say that five figures without margins cannot be tested either', () => {
    const five = { 2016: 50, 2017: 51, 2018: 52, 2019: 53, 2020: 54 }
    expect(trendFindings(modelOf({ GM0917: five }, { own: 'GM0917' }), 'nl').at(-1)).toBe(
      'Stijging of daling van Heerlen: niet te toetsen, de uitgever geeft geen marges (2016, 2017, 2018, 2019 en 2020).',
    )
  })

  it('say which way a tested line goes, and whether that is favourable', () => {
    const five = Object.fromEntries(
      [50, 53, 56, 59, 62].map((value, place) => [2016 + place, [value, value - 1, value + 1] as const]),
    )
    const words = (polarity: 'lower-better' | 'none') =>
      trendFindings(modelOf({ GM0917: five }, { own: 'GM0917', about: { polarity } }), 'nl').at(-1)
    const how =
      'getoetst over de laatste vijf cijfers, met de marges van de uitgever (betrouwbaarheid 99,8\u00a0%).'
    expect(words('lower-better')).toBe(`Heerlen 2016–2020: aantoonbare stijging, ongunstig, ${how}`)
    expect(words('none')).toBe(`Heerlen 2016–2020: aantoonbare stijging, ${how}`)
  })

  it('say one figure whole when it is looked at', () => {
    const model = modelOf()
    expect(focusWords(model, { line: 1, period: 1 }, 'nl')).toBe(
      'Maastricht, 2020: 47,7\u00a0% (marges 45,1 tot 50,3); Nederland 50,8\u00a0%: gunstiger.',
    )
    expect(focusWords(model, { line: 1, period: 0 }, 'nl')).toBe(
      'Maastricht, 2016: onderdrukt (te kleine aantallen).',
    )
    expect(focusWords(model, { line: 0, period: 1 }, 'en')).toBe(
      'Heerlen, 2020: 57.8%; Nederland 50.8%: higher, cannot be tested.',
    )
  })

  it('call a figure that reads as the mean beside it nearly equal, and no order', () => {
    const mean = {
      state: 'figure',
      cell: { state: 'value', value: 57.8377 },
      basis: { form: 'weighted', of: 3, without: [] },
    } as const
    const model = modelOf(FIGURES, { comparator: { 2020: mean }, own: 'GM0917' })
    expect(focusWords(model, { line: 0, period: 1 }, 'nl')).toBe(
      'Heerlen, 2020: 57,8\u00a0%; Nederland 57,8\u00a0%: vrijwel gelijk, niet te toetsen.',
    )
    expect(trendFindings(model, 'en')[0]).toBe(
      'Heerlen 57.8% in 2020, Nederland 57.8%: nearly equal, cannot be tested.',
    )
  })

  it('compare no totals, and say why: those of the country are of another size', () => {
    const totals = modelOf(FIGURES, {
      about: { unit: 'count' },
      comparator: { 2016: 'total', 2020: 'total' },
    })
    expect(focusWords(totals, { line: 0, period: 1 }, 'nl')).toBe('Heerlen, 2020: 57,8.')
    expect(trendNotes(totals, 'nl')).toContain(
      'Niet vergeleken met Nederland: het zijn totalen en een groter gebied heeft er vanzelf meer van.',
    )
  })

  it('name absences with their reason, who has no figure at all, and where the axis starts', () => {
    const notes = trendNotes(modelOf({ ...FIGURES, GM0951: { 2016: 'missing' } }), 'nl')
    expect(notes).toContain(
      'Zonder cijfer: Maastricht 2016 onderdrukt (te kleine aantallen) en Stein 2020 ontbreekt.',
    )
    expect(notes).toContain('Zonder enig cijfer, ontbreekt: GM0951.')
    expect(notes.at(-3)).toMatch(/^De verticale as begint bij/)
  })

  it('say how many lines are grey, and how many regions a band is of where that differs', () => {
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_each, place) => [
          `GM${1000 + place}`,
          place === 0 ? { 2020: 50 } : { 2016: 50, 2020: 52 },
        ]),
      )
    expect(trendNotes(modelOf(many(20), { picked: 'GM1003' }), 'nl')).toContain(
      'In grijs 19 andere gebieden; hun namen en cijfers staan in de tabel.',
    )
    expect(trendNotes(modelOf(many(70)), 'nl')).toContain('Gebieden met een cijfer: 2016 69, 2020 70.')
  })

  it('say in which period the comparator has no figure and why, and when its mean is of other regions', () => {
    const mean = (of: number) => ({
      state: 'figure' as const,
      cell: { state: 'value' as const, value: 50 },
      basis: { form: 'weighted' as const, of, without: [] },
    })
    expect(
      trendNotes(
        modelOf(FIGURES, { comparator: { 2012: 'no-weights', 2016: mean(14), 2020: mean(16) } }),
        'nl',
      ),
    ).toEqual(
      expect.arrayContaining([
        '2012: Nederland niet te berekenen, er zijn geen inwonertallen om mee te wegen.',
        'Nederland is niet in elke periode een gemiddelde van evenveel gebieden: 2016 14, 2020 16.',
      ]),
    )
  })

  it('leave the reason of a break, which is Dutch, out of the description', () => {
    const broken = modelOf(FIGURES, { about: { breaks: [{ year: 2018, reason: 'Andere vraag.' }] } })
    const said = describeComparedTrend(
      {
        ...broken,
        possibleBreaks: [
          {
            from: 2018,
            to: 2020,
            reason: 'Niet nagelezen.',
            before: '2020',
            at: 2019,
            between: [2018, 2020],
          },
        ],
      },
      'en',
    )
    expect(said).toContain('Break in 2018: figures before and after it cannot be compared.')
    expect(said).toContain('Possible break between 2018 and 2020, dotted in the chart.')
    expect(said).not.toMatch(/Andere vraag|Niet nagelezen/)
  })
})

it('is called a table, and speaks of no drawing, where it is one', () => {
  const possibleBreaks = [
    { from: 2018, to: 2020, reason: '', before: '2020', at: 2019, between: [2018, 2020] as const },
  ]
  const said = describeComparedTrend({ ...modelOf(), possibleBreaks }, 'nl', 'Tabel.')
  expect(said).toMatch(/^Tabel\. .*Mogelijke breuk tussen 2018 en 2020\./)
  expect(said).not.toMatch(/Lijngrafiek|streepjeslijn|gestippeld/)
})

describe('the file of a trend of many regions', () => {
  it('has a row per region and period, and the comparator with how it was computed', () => {
    const lines = sheetToCsv({ title: 'x', about: [], ...comparedTrendSheet(modelOf(), 'nl') }).split('\r\n')
    expect(lines[1]).toBe('Heerlen;GM0917;2016;18+;totaal;50090NED;2022;2020;54,8;%;;;')
    expect(lines[3]).toMatch(/^Maastricht;GM0935;2016;.*;2020;;%;;;onderdrukt \(te kleine aantallen\)$/)
    expect(lines[7]).toMatch(/^Nederland \(vergelijking\);;2016;.*;2020;49,3;%;;;cijfer van de uitgever$/)
  })
})
