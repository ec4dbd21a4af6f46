import { describe, expect, it } from 'vitest'
import type { Redrawn, RedrawnCell } from '../../domain/comparison/redrawn.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { formatCell, formatCellQuantity } from '../../messages/figures.ts'
import { cellRemark } from './cellRemark.ts'
import { redrawnSentences } from './redrawnWords.ts'
import type { TrendLine } from './trendModel.ts'

const NAMES = ['Appingedam', 'Delfzijl', 'Loppersum']
const weighted = (redrawn: Redrawn): RedrawnCell => ({
  state: 'value',
  value: 59.3,
  approximate: true,
  redrawn,
})
const absent = (reason: Extract<Redrawn, { form: 'none' }>['reason'], names = NAMES): RedrawnCell => ({
  state: 'not-applicable',
  redrawn: { form: 'none', reason, codes: [], names },
})
const ofChange: Redrawn = {
  form: 'weighted',
  parts: [],
  weights: { from: 'change', on: '2021-01-01' },
  names: NAMES,
}
const ofPopulation = (exact: boolean): Redrawn => ({
  ...ofChange,
  weights: { from: 'population', age: '18+', period: '2020', exact },
})

describe('a figure put together of former municipalities', () => {
  it('is about so much, and never “ruim”, which is a word of a source', () => {
    expect(formatCell(weighted(ofChange), 'nl', 1)).toBe('ca. 59,3')
    expect(formatCellQuantity(weighted(ofChange), 'percent', 'en', 1)).toBe('about 59.3%')
    expect(formatCell({ state: 'value', value: 18, approximate: true }, 'nl', 1)).toBe('ruim 18')
  })

  it('says of what, and by which inhabitants', () => {
    expect(cellRemark(weighted(ofChange), 'nl')).toBe(
      'gewogen gemiddelde van Appingedam, Delfzijl en Loppersum, naar inwoners bij de herindeling van 2021',
    )
    expect(cellRemark(weighted(ofPopulation(true)), 'nl')).toMatch(/naar inwoners van 18\+ in 2020$/)
    expect(cellRemark(weighted(ofPopulation(false)), 'en')).toMatch(
      /by inhabitants of 18\+ in 2020 \(approximation\)$/,
    )
    expect(cellRemark(weighted({ form: 'summed', parts: [], names: NAMES }), 'nl')).toBe(
      'opgeteld uit Appingedam, Delfzijl en Loppersum',
    )
  })

  it('says under which name the table has one that was renamed, and that as plain as the publisher', () => {
    const cell: RedrawnCell = {
      state: 'value',
      value: 20,
      redrawn: { form: 'renamed', from: 'GM0241', names: ['Groesbeek'] },
    }
    expect(formatCell(cell, 'nl', 0)).toBe('20')
    expect(cellRemark(cell, 'nl')).toBe('in de tabel als Groesbeek')
  })

  it('says why there is none', () => {
    expect(cellRemark(absent('incomplete', ['Delfzijl']), 'nl')).toBe(
      'niet van toepassing: ontstond na deze indeling; van Delfzijl is geen cijfer om mee te wegen',
    )
    expect(cellRemark(absent('incomplete'), 'nl')).toContain('zijn geen cijfer')
    for (const reason of ['split', 'no-weights', 'no-mean'] as const)
      expect(cellRemark(absent(reason), 'en')).toMatch(/^not applicable: formed after this classification/)
  })
})

describe('a line with figures put together of former municipalities', () => {
  const value: CellValue = { state: 'value', value: 60 }
  const lineOf = (cells: Readonly<Record<string, CellValue>>) =>
    ({
      name: 'Eemsdelta',
      points: Object.entries(cells).map(([period, cell]) => ({ period, cell })),
    }) as unknown as TrendLine
  const said = (cells: Readonly<Record<string, CellValue>>) => redrawnSentences(lineOf(cells), 'nl')
  const own = (period: string, exact = true) =>
    weighted({ ...ofChange, weights: { from: 'population', age: '18+', period, exact } })
  const MEAN = 'gewogen gemiddelde van Appingedam, Delfzijl en Loppersum, naar'

  it('says of which years, and of each its own weights', () => {
    expect(said({ '2012': weighted(ofChange), '2016': own('2017', false), '2020': value })).toEqual([
      `Eemsdelta 2012: ${MEAN} inwoners bij de herindeling van 2021.`,
      `Eemsdelta 2016: ${MEAN} inwoners van 18+ in 2017 (benadering).`,
    ])
  })

  it('says once what is the same of several, with those that it is of', () => {
    expect(said({ '2012': own('2012'), '2016': own('2016'), '2020': own('2020'), '2022': value })).toEqual([
      `Eemsdelta 2012–2020: ${MEAN} inwoners van 18+ in hetzelfde jaar.`,
    ])
    expect(said({ '2012': own('2012'), '2016': value, '2020': own('2020'), '2022': own('2022') })).toEqual([
      `Eemsdelta 2012, 2020 en 2022: ${MEAN} inwoners van 18+ in hetzelfde jaar.`,
    ])
  })

  it('says nothing of the publisher’s own', () => {
    expect(said({ '2020': value, '2022': absent('split') })).toEqual([])
  })
})
