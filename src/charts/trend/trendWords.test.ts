import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { type LineRole, trendModel } from './trendModel.ts'
import {
  classificationWords,
  comparisonSentences,
  cutAndRedrawn,
  describeTrend,
  drawingSentences,
  wholeSentence,
} from './trendWords.ts'

const PLACES: Record<LineRole, { region: string; name: string }> = {
  own: { region: 'GM0917', name: 'Heerlen' },
  reference: { region: 'NL01', name: 'Nederland' },
  comparator: { region: 'GM0935', name: 'Maastricht' },
}

/** One cell per line, all of 2020. */
const modelOf = (cells: Partial<Record<LineRole, number | CellValue>>) => {
  const lines = (['own', 'reference', 'comparator'] as const).flatMap((role) => {
    const cell = cells[role]
    if (cell === undefined) return []
    const { region, name } = PLACES[role]
    const value = typeof cell === 'number' ? ({ state: 'value', value: cell } as const) : cell
    return seriesOf([observation({ region, cell: value })]).map((series) => ({ series, name, role }))
  })
  const model = trendModel(lines, [])
  if (model === undefined) throw new Error('no model')
  return model
}

const names = { own: 'Heerlen', reference: 'Nederland', comparator: 'Maastricht' }
const withMargins = (value: number, aside: number): CellValue => ({
  state: 'value',
  value,
  lower: value - aside,
  upper: value + aside,
})

describe('what is said of a trend', () => {
  it('is first how it lies beside the Netherlands, then beside the chosen region; without margins neither is tested', () => {
    const model = modelOf({ own: 57.8, reference: 50.8, comparator: 47.7 })
    expect(comparisonSentences(model, names, 'nl')).toEqual([
      'Heerlen 57,8\u00a0%, Nederland 50,8\u00a0% in 2020: hoger dan Nederland, niet te toetsen: de uitgever geeft geen marges.',
      'Heerlen 57,8\u00a0%, Maastricht 47,7\u00a0% in 2020: hoger dan Maastricht, niet te toetsen: de uitgever geeft geen marges.',
    ])
    expect(comparisonSentences(model, names, 'en')[1]).toBe(
      'Heerlen 57.8%, Maastricht 47.7% in 2020: higher than Maastricht, cannot be tested: the publisher gives no margins.',
    )
  })

  it('speaks of margins for the pair that has them, and for no other', () => {
    const [first, second] = comparisonSentences(
      modelOf({ own: withMargins(57, 2), reference: 50, comparator: withMargins(54, 2) }),
      names,
      'nl',
    )
    expect(first).toMatch(/niet te toetsen: de uitgever geeft geen marges\.$/)
    expect(second).toMatch(/hoger dan Maastricht, de marges van de uitgever overlappen elkaar\.$/)
  })

  it.each([
    [{ own: 57.8, reference: 50.8 }, 'Van Maastricht staat in dit register geen cijfer uit deze tabel.'],
    [{ reference: 50.8, comparator: 47.7 }, 'Het cijfer van Maastricht is geen waarde van Heerlen.'],
    [
      { own: 57.8, comparator: { state: 'suppressed' } },
      'Van Maastricht staat in dit register geen cijfer uit deze tabel.',
    ],
  ] as const)('says in words what cannot be compared', (cells, sentence) => {
    expect(comparisonSentences(modelOf(cells), names, 'nl')[1]).toBe(sentence)
  })

  it('names the comparators that count my municipality in', () => {
    const model = modelOf({ own: 57.8, reference: 50.8, comparator: 51.7 })
    expect(wholeSentence(model, names, 'nl')).toBe(
      'Met Nederland is het hele gebied bedoeld, Heerlen meegerekend. Een cijfer van “de rest van Nederland” geeft de uitgever niet; de pagina Vergelijken rekent het uit.',
    )
    expect(wholeSentence(model, { ...names, comparator: 'Limburg', comparatorHoldsOwn: true }, 'nl')).toMatch(
      /^Met Nederland en Limburg is/,
    )
    expect(wholeSentence(modelOf({ reference: 50.8 }), names, 'nl')).toBeUndefined()
  })

  it('gives every line, margin and absence to who does not see the drawing', () => {
    const model = modelOf({
      own: withMargins(57, 2),
      reference: 50,
      comparator: { state: 'suppressed', reason: 'te weinig deelnemers' },
    })
    expect(describeTrend(model, 'nl')).toBe(
      'Lijngrafiek. Heerlen: 2020 57\u00a0% (marges 55 tot 59). Nederland: 2020 50\u00a0%. Maastricht: 2020 onderdrukt (te kleine aantallen).',
    )
    expect(drawingSentences(model, 'nl')).toEqual([
      'De verticale as begint bij 50\u00a0%, niet bij nul.',
      'De staande streepjes zijn de marges van de uitgever.',
      'Zonder cijfer: Maastricht 2020 onderdrukt (te kleine aantallen): te weinig deelnemers.',
    ])
  })

  it('of a total say that there is nothing to compare with', () => {
    const model = { ...modelOf({ own: 57.8, reference: 50.8 }), unit: 'count' as const }
    expect(comparisonSentences(model, names, 'nl')).toEqual([
      'Het zijn totalen en een groter gebied heeft er vanzelf meer van: er is niets om mee te vergelijken.',
    ])
  })

  it('say whose line is cut where borders changed, and of what a figure was put together', () => {
    const model = modelOf({ own: 57.8, reference: 50.8 })
    const lines = model.lines.map((line) => ({ ...line, isCut: line.role === 'own' }))
    expect(cutAndRedrawn(model, 'nl')).toEqual([])
    expect(cutAndRedrawn({ ...model, lines }, 'nl')).toEqual([
      'De lijn van Heerlen is onderbroken waar de gebiedsindeling verandert: die cijfers kunnen van een ander gebied zijn.',
    ])
  })

  it('name a row of classifications by its ends', () => {
    const model = modelOf({ own: 57.8 })
    const [line] = model.lines
    if (line === undefined) throw new Error('no line')
    const inYears = (years: readonly number[]) => ({
      ...model,
      lines: [
        {
          ...line,
          points: line.points.flatMap((point) =>
            years.map((classificationYear) => ({
              ...point,
              ...(point.observation && { observation: { ...point.observation, classificationYear } }),
            })),
          ),
        },
      ],
    })
    expect(classificationWords(inYears([2019, 2020, 2021]), 'nl')).toBe('gebiedsindeling van 2019–2021')
    expect(classificationWords(inYears([2019, 2021]), 'nl')).toBe('gebiedsindeling van 2019, 2021')
  })
})
