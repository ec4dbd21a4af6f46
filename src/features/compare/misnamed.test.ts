import { describe, expect, it } from 'vitest'
import { COMPARE_PARAMETERS, queryOf } from '../../contract/comparisonAddress.ts'
import { misnamedIn, putRight } from './misnamed.ts'

const meantBy = (query: string) =>
  misnamedIn(new URLSearchParams(query)).map(({ name, meant }) => `${name} ${meant}`)

describe('a name in an address with a slip', () => {
  it.each([
    ['indicatr', 'indicator'],
    ['indicatoren', 'indicator'],
    ['Indicator', 'indicator'],
    ['gebeid', 'gebied'],
    ['gebieden', 'gebied'],
    ['group', 'groep'],
    ['groepen', 'groep'],
    ['jar', 'jaar'],
    ['table', 'tabel'],
    ['vergelijken', 'vergelijk'],
    ['weergaven', 'weergave'],
    ['gemeenten', 'gemeente'],
    ['tal', 'taal'],
    ['X', 'x'],
  ])('%s is taken for %s', (name, meant) => {
    expect(meantBy(`${name}=1`)).toEqual([`${name} ${meant}`])
  })

  it.each(
    // Names by which senders count readers, of other pages and of nothing at all.
    `utm_source utm_medium utm_campaign utm_term utm_content fbclid gclid msclkid mc_cid mc_eid ref id q s v p tag
    naam wet kader thema status niveau dekking bereik scenario ${'a'.repeat(5000)}`.split(/\s+/),
  )('%s is taken for nothing', (name) => {
    expect(meantBy(`${name}=1`)).toEqual([])
  })

  it('is none of those that the page knows, nor one without a value', () => {
    const known = Object.values(COMPARE_PARAMETERS).map((name) => `${name}=1`)
    expect(meantBy([...known, 'taal=en', 'gemeente=GM0917', 'indicatr='].join('&'))).toEqual([])
  })

  it('is found in no time in an address full of others, and long ones', () => {
    const many = Array.from({ length: 5000 }, (_, place) => `naam${place}=1`).join('&')
    const before = performance.now()
    expect(meantBy(`${many}&${'gebied'.repeat(200_000)}=1&gebeid=1`)).toEqual(['gebeid gebied'])
    expect(performance.now() - before).toBeLessThan(500)
  })
})

describe('the address put right', () => {
  const after = (query: string) => {
    const search = new URLSearchParams(query)
    return misnamedIn(search).map((slip) => queryOf(putRight(slip, search)))
  }

  it('has the values of a list after those that it had', () => {
    expect(after('indicator=overgewicht&jaar=2020&indicatr=rokers&indicatr=vapen')).toEqual([
      'indicator=overgewicht,rokers,vapen&jaar=2020',
    ])
    expect(after('gebied=&gebeid=GM0917,GM0935')).toEqual(['gebied=GM0917,GM0935'])
  })

  it('has one value of another choice, in place of what stood there', () => {
    expect(after('jaar=2016&jar=2020&jar=2012')).toEqual(['jaar=2020'])
  })

  it('keeps the rest, also what is not known', () => {
    expect(after('utm_source=brief&weergav=kaart')).toEqual(['utm_source=brief&weergave=kaart'])
  })
})
