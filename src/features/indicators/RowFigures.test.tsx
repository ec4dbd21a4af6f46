import { describe, expect, it } from 'vitest'
import { indicator, observation } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Observation } from '../../domain/register/things.ts'
import { RowFigures } from './RowFigures.tsx'
import { catalogueFigures } from './catalogue.ts'

const unsure = { status: 'unsure' as const, note: 'Overschrijving.' }
const value = (number: number, parts: object = {}) => ({ state: 'value', value: number, ...parts }) as const

/** What a row of the catalogue says of the figures of my municipality and of the Netherlands. */
function rowWith(own: Partial<Observation>, country: Partial<Observation> = {}): string | null {
  const figures = [observation(own), observation({ region: 'NL01', ...country })]
  const figure = catalogueFigures(figures, 'GM0935')(indicator())
  return renderPage(<RowFigures figure={figure} />).container.textContent
}

describe('the figures in a row of the catalogue', () => {
  it('are marked as uncertain when either of them is', () => {
    expect(rowWith({ provenance: unsure })).toContain('onzeker')
    expect(rowWith({}, { provenance: unsure })).toContain('onzeker')
  })

  it('carry no mark when both were read in a source', () => {
    expect(rowWith({})).not.toContain('onzeker')
  })

  it('say what is to be minded of a number', () => {
    expect(rowWith({ cell: value(49, { provisional: true }) })).toContain('voorlopig')
    expect(rowWith({ cell: value(18, { approximate: true }) })).toContain('ruim')
  })

  it('stand with their year, age, table and edition', () => {
    expect(rowWith({})).toMatch(/2020.*18\+.*50090NED, 2022/)
  })
})
