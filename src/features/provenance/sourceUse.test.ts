import { describe, expect, it } from 'vitest'
import { dataset, source } from '../../../tests/builders/dataset.ts'
import { factsOf } from '../../domain/provenance/facts.ts'
import { byName } from '../../register/byName.ts'
import { countUse, filterSources } from './sourceUse.ts'

const press = source({ id: 'krant', kind: 'press', title: 'Stuk in de krant' })
const register = dataset({ sources: [press, ...dataset().sources] })
const uses = countUse(register.sources, factsOf(register))

describe('the use of sources', () => {
  it('counts the facts that rest on each, the most used first', () => {
    expect(uses.map(({ source: { id } }) => id)).toEqual(['bron-site', 'founding-000', 'krant'])
    expect(uses.at(-1)?.total).toBe(0)
    expect(uses.find((each) => each.source.id === 'founding-000')?.about.get('laws')).toBe(1)
  })

  it('narrows sources down by kind, by what the facts are about and by a piece of the title', () => {
    const ids = (filters: Partial<Parameters<typeof filterSources>[1]>) =>
      filterSources(uses, { kind: undefined, about: undefined, text: '', ...filters }, byName).map(
        (each) => each.source.id,
      )
    expect(ids({ kind: 'press' })).toEqual(['krant'])
    expect(ids({ about: 'laws' })).toEqual(['founding-000'])
    expect(ids({ text: 'KRANT' })).toEqual(['krant'])
    expect(ids({ text: 'bestaat niet' })).toEqual([])
  })
})
