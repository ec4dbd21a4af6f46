import { describe, expect, it } from 'vitest'
import type { Redrawn, RedrawnCell } from '../../domain/comparison/redrawn.ts'
import { formatCell, formatCellQuantity } from '../../messages/figures.ts'
import { cellRemark } from './cellRemark.ts'

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
