import { describe, expect, it } from 'vitest'
import { dataset, deadline, initiative, partner, policyDocument } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Initiative } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import { initiativeSheet } from './initiativeSheet.ts'
import { portfolioOf } from './items.ts'
import { portfolioSheet } from './portfolioSheet.ts'

const found = { status: 'found' as const, sources: ['bron-site'] }
const whole: Partial<Initiative> = {
  partners: [
    { partner: 'ggd', roles: ['lead', 'funder'], note: 'Samen.', provenance: found },
    { partner: 'gem', roles: ['partner'], provenance: { status: 'known' } },
  ],
  money: [{ text: '€ 1 miljoen.', state: 'budgeted', until: { on: '2026-12-31' }, provenance: found }],
  results: [{ text: 'Bijna geen effect.', tone: 'unfavourable', provenance: found }],
  fieldProvenance: { status: { status: 'unsure', note: 'Afgeleid uit het streefjaar.' } },
  notFound: ['Het budget.'],
}
const indexOf = (parts: Partial<Initiative>) =>
  indexRegister(
    dataset({
      initiatives: [initiative(parts)],
      partners: [partner(), partner({ id: 'gem', name: 'Gemeente Maastricht', region: 'GM0935' })],
      deadlines: [deadline()],
    }),
  )

function portfolioRow(parts: Partial<Initiative>, language: Language = 'nl') {
  const index = indexOf(parts)
  const items = portfolioOf(index, 'GM0935', '2026-11-21')
  const { columns, rows } = portfolioSheet(index, items, 'Maastricht', language, 'https://gv.nl')
  return Object.fromEntries(columns.map(({ title }, place) => [title, rows[0]?.[place]]))
}

describe('the sheet of the portfolio', () => {
  it('has what a portfolio is asked for', () => {
    expect(portfolioRow(whole)).toMatchObject({
      Initiatief: 'Programma',
      Soort: 'programma',
      Niveau: 'regionaal',
      'Geldt in Maastricht': 'ja',
      Status: 'loopt (onzeker)',
      'Toelichting bij de status': 'Afgeleid uit het streefjaar.',
      'Periode zoals gegeven': 'sinds 2018',
      'Wat het eerst eindigt': 'geld: 31 december 2026',
      'Uiterste dag daarvan': '2026-12-31',
      Trekker: 'GGD',
      'Aantal partners': 2,
      'Rol van Maastricht': 'Gemeente Maastricht: partner',
      'Wettelijke taken': 'Wpg 2 lid 2 d Gezondheidsbevordering',
      Doelen: 'Gezond gewicht',
      Indicatoren: 'Overgewicht',
      'Geld tot en met': '31 december 2026',
      Herkomst: 'gelezen in een bron',
      'Adres in Gezond Verband': 'https://gv.nl/initiatieven/programma',
    })
  })

  it('says in words what is not there', () => {
    expect(portfolioRow({ partners: [] })).toMatchObject({
      'Wat het eerst eindigt': 'geen einde bekend dat nog komt',
      'Uiterste dag daarvan': undefined,
      Trekker: 'geen partner in dit register',
      'Rol van Maastricht': 'geen rol in dit register',
      Geld: 'geen bedrag bekend',
    })
  })

  it('is there in English', () => {
    expect(portfolioRow(whole, 'en')).toMatchObject({
      Initiative: 'Programme',
      'Money until': '31 December 2026',
    })
  })
})

describe('the sheet of one initiative', () => {
  const index = indexOf(whole)
  const [first] = index.register.initiatives
  if (first === undefined) throw new Error('no initiative')
  const { columns, rows } = initiativeSheet(index, first, [policyDocument()], 'nl', 'https://gv.nl')
  const claims = (field: string) => rows.filter(([name]) => name === field)

  it('has a row for every claim, with how sure it is and where it was read', () => {
    expect(columns.map(({ title }) => title)).toEqual(['Veld', 'Waarde', 'Herkomst', 'Voorbehoud', 'Bronnen'])
    const source = 'Pagina van het programma https://voorbeeld.nl/programma'
    expect(claims('Partner')).toEqual([
      ['Partner', 'GGD: trekker, financier (Samen.)', 'gelezen in een bron', undefined, source],
      ['Partner', 'Gemeente Maastricht: partner', 'niet nagelezen', undefined, undefined],
    ])
    expect(claims('Status')).toEqual([
      ['Status', 'loopt', 'onzeker', 'Afgeleid uit het streefjaar.', undefined],
    ])
    expect(claims('Uitkomst')).toEqual([
      ['Uitkomst', 'Bijna geen effect. (ongunstig)', 'gelezen in een bron', undefined, source],
    ])
    expect(claims('Indicator')[0]?.[1]).toBe('Overgewicht (moet omlaag, voorstel van de redactie)')
    expect(claims('Geld')[0]?.[1]).toBe('€ 1 miljoen. (begroot, tot en met 31 december 2026)')
    expect(claims('Stuk')).toHaveLength(1)
    expect(claims('Wat de bronnen niet zeggen')[0]?.[1]).toBe('Het budget.')
  })
})
