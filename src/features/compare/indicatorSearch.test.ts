import { describe, expect, it } from 'vitest'
import { indicator } from '../../../tests/builders/dataset.ts'
import { findIndicators, searchable } from './indicatorSearch.ts'

const SMOKERS = indicator({
  id: 'rokers',
  title: { nl: 'Rokers', en: 'Smokers' },
  definition: 'Aandeel dat rookt.',
})
const WEIGHT = indicator({ id: 'overgewicht', definition: 'Aandeel met een BMI van 25 of hoger.' })
const YOUNG = indicator({
  id: 'jeugd-sigaretten',
  title: { nl: 'Scholieren en sigaretten', en: 'Pupils and cigarettes' },
  definition: 'Leerlingen die sigaretten roken.',
})
const ALL = [
  searchable(YOUNG, ['leefstijl']),
  searchable(SMOKERS, ['leefstijl']),
  searchable(WEIGHT, ['leefstijl']),
]
const found = (typed: string) => findIndicators(ALL, typed).map(({ id }) => id)

describe('an indicator is found', () => {
  it.each(['rook', 'roken', 'rookt', 'Rokers', 'tabak', 'smoking'])(
    'by another form or word: %s',
    (typed) => {
      expect(found(typed)).toContain('rokers')
      expect(found(typed)).not.toContain('overgewicht')
    },
  )

  it('by its name before others by what is said of them', () => {
    expect(found('roken')).toEqual(['rokers', 'jeugd-sigaretten'])
  })

  it('by its definition and its theme, and by every word that is typed', () => {
    expect(found('bmi')).toEqual(['overgewicht'])
    expect(found('leefstijl')).toHaveLength(3)
    expect(found('leefstijl bmi')).toEqual(['overgewicht'])
    expect(found('')).toHaveLength(3)
    expect(found('zwemmen')).toEqual([])
  })

  it('first by exactly its name, then by how its name begins, then with figures before without', () => {
    const named = (id: string, title: string, hasTable = true) =>
      searchable(indicator({ id, title: { nl: title, en: id }, ...(hasTable ? {} : { tables: [] }) }), [])
    const all = [
      named('zware', 'Zware drinkers'),
      named('nnz', 'Inwoners in een gemeente', false),
      named('lang', 'Inwoners van wijken'),
      named('drinkers', 'Drinkers'),
      named('inwoners', 'Inwoners'),
    ]
    const ids = (typed: string) => findIndicators(all, typed).map(({ id }) => id)
    expect(ids('drinkers')).toEqual(['drinkers', 'zware'])
    expect(ids('Inwoners ')).toEqual(['inwoners', 'lang', 'nnz'])
    expect(ids('')).toEqual(['zware', 'nnz', 'lang', 'drinkers', 'inwoners'])
  })
})
