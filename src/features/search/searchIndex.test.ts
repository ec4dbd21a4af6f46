import { describe, expect, it } from 'vitest'
import {
  boundaryChange,
  dataset,
  initiative,
  partner,
  region,
  task,
} from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { buildSearch } from './searchIndex.ts'

const search = buildSearch(
  indexRegister(
    dataset({
      initiatives: [
        initiative({
          id: 'nnz',
          title: { nl: 'Nu Niet Zwanger', en: 'Not Pregnant Now' },
          abbreviation: 'NNZ',
        }),
      ],
      partners: [
        partner(),
        partner({ id: 'fryslan', name: 'Provincie Fryslân', type: 'province' }),
        partner({ id: 'gem-beekdaelen', name: 'Gemeente Beekdaelen', region: 'GM1954' }),
      ],
      regions: [
        region({ code: 'GM1954', name: 'Beekdaelen' }),
        region({ code: 'GM0951', name: 'Nuth', validTo: '2019-01-01', parents: [] }),
      ],
      boundaryChanges: [
        boundaryChange({
          from: 'GM0951',
          fromName: 'Nuth',
          to: 'GM1954',
          toName: 'Beekdaelen',
          on: '2019-01-01',
        }),
      ],
    }),
  ),
)
const first = (query: string) => search.find(query, 5)[0]

describe('search', () => {
  it('finds a task by law and article', () => {
    expect(first('wpg 2 lid 2')).toEqual({ kind: 'thing', thing: { kind: 'task', id: 'wpg-2-2-d' } })
  })

  it('finds by abbreviation and by the name in the other language', () => {
    for (const query of ['NNZ', 'not pregnant'])
      expect(first(query)).toEqual({ kind: 'thing', thing: { kind: 'initiative', id: 'nnz' } })
  })

  it('finds a merged municipality by its former name and code', () => {
    const expected = {
      kind: 'municipality',
      code: 'GM1954',
      name: 'Beekdaelen',
      former: { name: 'Nuth', code: 'GM0951' },
    }
    expect(first('Nuth')).toEqual(expected)
    expect(first('GM0951')).toEqual(expected)
  })

  it('puts a municipality before the organisation of the same name, also while its name is being typed', () => {
    const kinds = (query: string) =>
      search
        .find(query, 5)
        .map((each) =>
          each.kind === 'thing' ? each.thing.id : each.kind === 'municipality' ? each.name : each.page,
        )
    expect(kinds('beekdaelen').slice(0, 2)).toEqual(['Beekdaelen', 'gem-beekdaelen'])
    expect(kinds('beekd').slice(0, 2)).toEqual(['Beekdaelen', 'gem-beekdaelen'])
    // The organisation asked for by its whole name is what is meant.
    expect(kinds('gemeente beekdaelen')[0]).toBe('gem-beekdaelen')
  })

  it('puts a municipality that is asked for by its exact name before all else', () => {
    const stein = buildSearch(
      indexRegister(
        dataset({
          regions: [region({ code: 'GM0971', name: 'Stein' })],
          initiatives: [
            initiative({ id: 'stein', title: { nl: 'Stein Stein', en: 'Stein' }, abbreviation: 'Stein' }),
          ],
        }),
      ),
    )
    expect(stein.find('stein', 5)[0]).toMatchObject({ kind: 'municipality', code: 'GM0971' })
  })

  it('forgives a missing accent and a typing error', () => {
    expect(first('fryslan')).toMatchObject({ thing: { id: 'fryslan' } })
    expect(first('gezondheidsbevordring')).toMatchObject({ thing: { id: 'wpg-2-2-d' } })
  })

  it('takes an article and a code whole: no other comes with it', () => {
    const codes = buildSearch(
      indexRegister(
        dataset({
          legalTasks: [
            task({ id: 'wmo-2-1-2', article: '2.1.2', title: { nl: 'Wmo-plan', en: 'Plan' } }),
            task({ id: 'ow-20-1', article: '20.1', title: { nl: 'Monitoring', en: 'Monitoring' } }),
            task({ id: 'ow-2-11', article: '2.11', title: { nl: 'Waarden', en: 'Values' } }),
          ],
        }),
      ),
    )
    expect(codes.find('2.1.2', 5).map((each) => each.kind === 'thing' && each.thing.id)).toEqual([
      'wmo-2-1-2',
    ])
    expect(search.find('GM0951', 5)).toHaveLength(1)
  })

  it('finds a policy document under what it belongs to', () => {
    expect(search.find('nota gezondheidsbeleid', 5)).toContainEqual({
      kind: 'thing',
      thing: { kind: 'task', id: 'wpg-2-2-d' },
    })
  })

  it('finds nothing for what is not there', () => {
    expect(search.find('xyzzy', 5)).toEqual([])
  })
})

describe('the search for a page', () => {
  it.each([
    ['gegevens', 'openData'],
    ['Data', 'openData'],
    ['licentie', 'openData'],
    ['licence', 'openData'],
    ['api', 'openData'],
    ['download', 'openData'],
    ['bronnen', 'provenance'],
    ['sources', 'provenance'],
    ['toegank', 'accessibility'],
    ['over gezond verband', 'about'],
    ['aandacht', 'gaps'],
    ['overzicht', 'overview'],
    ['taken', 'tasks'],
  ])('finds it by “%s”, in either language', (query, page) => {
    expect(first(query)).toEqual({ kind: 'page', page })
  })

  it('gives every page that a word stands for', () => {
    expect(search.find('bronnen', 2)).toEqual([
      { kind: 'page', page: 'provenance' },
      { kind: 'page', page: 'openData' },
    ])
  })

  it('puts what goes by exactly that name before the page, and before what only holds the word', () => {
    const named = buildSearch(
      indexRegister(
        dataset({
          initiatives: [
            initiative({ id: 'lang', title: { nl: 'Gegevens voor Gegevens', en: 'Data' } }),
            initiative({ id: 'kort', title: { nl: 'Gegevens', en: 'Facts' } }),
          ],
          partners: [partner({ id: 'api', name: 'Een organisatie', abbreviation: 'API' })],
        }),
      ),
    )
    const order = (query: string) =>
      named.find(query, 3).map((each) => (each.kind === 'thing' ? each.thing.id : each.kind))
    expect(order('gegevens')).toEqual(['kort', 'page', 'lang'])
    expect(order('API')).toEqual(['api', 'page'])
  })

  it('has no page for the line, which is always of a thing', () => {
    expect(search.find('verband', 20)).not.toContainEqual({ kind: 'page', page: 'line' })
  })
})
