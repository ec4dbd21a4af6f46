import { describe, expect, it } from 'vitest'
import { dataset, initiative } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Initiative, Money } from '../../domain/register/things.ts'
import { portfolioOf } from './items.ts'
import { portfolioSheet } from './portfolioSheet.ts'

const amount = (parts: Partial<Money> = {}): Money => ({
  text: 'Een bedrag.',
  state: 'budgeted',
  provenance: { status: 'known' },
  ...parts,
})

/** The file of a portfolio of one: its cells by the head of their column. */
function rowOf(parts: Partial<Initiative>) {
  const index = indexRegister(dataset({ initiatives: [initiative(parts)] }))
  const items = portfolioOf(index, 'GM0935', '2026-11-21')
  const { columns, rows } = portfolioSheet(index, items, 'Maastricht', 'nl', 'https://gv.nl')
  return Object.fromEntries(columns.map(({ title }, place) => [title, rows[0]?.[place]]))
}

describe('the file of the portfolio', () => {
  it('says of what does not reach the municipality that it does not', () => {
    expect(rowOf({ area: ['GM0935'] })).toMatchObject({ 'Geldt in Maastricht': 'ja' })
    expect(rowOf({ area: ['GM0917'] })).toMatchObject({ 'Geldt in Maastricht': 'nee' })
  })

  it('tells an amount without an end from no amount at all', () => {
    expect(rowOf({ money: [amount()] })).toMatchObject({ 'Geld tot en met': 'einde niet genoemd' })
    expect(rowOf({ money: [] })).toMatchObject({ 'Geld tot en met': 'geen bedrag bekend' })
  })

  it('has every end of money, and every lead', () => {
    const money = [amount({ until: { on: '2026' } }), amount({ until: { on: '2025-06-30' } })]
    const provenance = { status: 'known' as const }
    const partners = ['ggd', 'onbekend'].map((partner) => ({
      partner,
      roles: ['lead' as const],
      provenance,
    }))
    expect(rowOf({ money, partners })).toMatchObject({
      'Geld tot en met': '30 juni 2025\n2026',
      Trekker: 'GGD\nonbekend',
    })
  })

  it('names as what ends first what is still to come, with the last day that it can be', () => {
    const money = [amount({ until: { on: '2025' } })]
    expect(rowOf({ money, period: { asGiven: 'x', end: { on: '2027', part: 'early' } } })).toMatchObject({
      'Wat het eerst eindigt': 'periode: begin 2027',
      'Uiterste dag daarvan': '2027-04-30',
    })
  })
})
