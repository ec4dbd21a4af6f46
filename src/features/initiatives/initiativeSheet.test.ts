import { describe, expect, it } from 'vitest'
import { dataset, initiative, source } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Initiative, Provenance } from '../../domain/register/things.ts'
import { initiativeSheet } from './initiativeSheet.ts'

const known: Provenance = { status: 'known' }
const found: Provenance = { status: 'found', sources: ['bron-site'] }
const unsure: Provenance = { status: 'unsure', note: 'Niet zeker.' }

/** What the file of an initiative says in a field: value, provenance, reservation and sources. */
function said(field: string, parts: Partial<Initiative>, others: readonly Initiative[] = []) {
  const sources = [source(), source({ id: 'tweede', title: 'Tweede', address: 'https://voorbeeld.nl/2' })]
  const one = initiative(parts)
  const index = indexRegister(dataset({ sources, initiatives: [one, ...others] }))
  const { rows } = initiativeSheet(index, one, [], 'nl', 'https://gv.nl')
  return rows.filter(([name]) => name === field).map(([, ...rest]) => rest)
}

describe('the file of one initiative', () => {
  it('says first of an amount that it no longer holds', () => {
    const money: Initiative['money'] = [
      { text: '€ 1 miljoen.', state: 'realised', outdated: true, provenance: known },
      { text: '€ 2 miljoen.', state: 'announced', provenance: known },
    ]
    expect(said('Geld', { money }).map(([value]) => value)).toEqual([
      '€ 1 miljoen. (verouderd bedrag, geldt niet meer als huidig, gerealiseerd)',
      '€ 2 miljoen. (aangekondigd)',
    ])
  })

  it('has what happened, as exactly as it is known', () => {
    const events: Initiative['events'] = [
      { on: { on: '2016', part: 'early' }, text: 'De start.', provenance: found },
    ]
    expect(said('Wat er gebeurde', { events })).toEqual([
      ['begin 2016: De start.', 'gelezen in een bron', undefined, expect.stringContaining('voorbeeld.nl')],
    ])
  })

  it('gives the place that was read with the first source, to which it belongs', () => {
    const provenance: Provenance = { ...found, sources: ['bron-site', 'tweede'], locator: '#p=3' }
    expect(said('Samenvatting', { provenance })[0]?.[3]).toBe(
      'Pagina van het programma https://voorbeeld.nl/programma#p=3\nTweede https://voorbeeld.nl/2',
    )
  })

  it('is of its place in a larger whole as sure as where that comes from, on either side', () => {
    const part = initiative({
      id: 'deel',
      title: { nl: 'Deel', en: 'Part' },
      partOf: 'programma',
      fieldProvenance: { partOf: unsure },
    })
    expect(said('Onderdelen', {}, [part])).toEqual([['Deel', 'onzeker', 'Niet zeker.', undefined]])
    const whole = initiative({ id: 'geheel', title: { nl: 'Geheel', en: 'Whole' } })
    expect(said('Onderdeel van', { partOf: 'geheel', fieldProvenance: { partOf: unsure } }, [whole])).toEqual(
      [['Geheel', 'onzeker', 'Niet zeker.', undefined]],
    )
  })
})
