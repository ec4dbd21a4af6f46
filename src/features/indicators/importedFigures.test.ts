import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import type { Observation } from '../../domain/register/things.ts'
import { sortFigures } from './figuresOfPlace.ts'
import { importedBeside } from './importedFigures.ts'

const MINE = 'GM0935'
const of = (region: string, period: string, parts: Partial<Observation> = {}) =>
  observation({ region, period, cell: { state: 'value', value: 22.8 }, ...parts })

/** Beside what the register holds, what was imported. */
const beside = (held: Observation[], imported: Observation[]) =>
  importedBeside(
    blocksOf(imported).map((block) => ({ ...block, imported: { origin: 'tabel.csv', at: '2026-11-22' } })),
    [],
    MINE,
    sortFigures(held, MINE),
  )

describe('figures that were imported', () => {
  it('are those of my municipality, of each line the newest', () => {
    const { own } = beside([], [of(MINE, '2016'), of(MINE, '2020'), of(MINE, '2016', { age: '65+' })])
    expect(own.map(({ block }) => [block.age, block.period])).toEqual([
      ['18+', '2020'],
      ['65+', '2016'],
    ])
  })

  it('take the place of a line that has the Netherlands alone and would deny them', () => {
    const { sorted, own } = beside([of('NL01', '2020')], [of(MINE, '2020')])
    expect(sorted.figures).toEqual([])
    expect(own).toHaveLength(1)
  })

  it('stand beside a line of another table, which holds the Netherlands alone', () => {
    const { sorted } = beside([of('NL01', '2020', { table: '85012NED' })], [of(MINE, '2020')])
    expect(sorted.figures).toHaveLength(1)
  })

  it('are not said twice where the page holds the same or newer ones, and are where it holds older ones', () => {
    const held = [of(MINE, '2016')]
    expect(beside(held, [of(MINE, '2016')]).own).toEqual([])
    expect(beside(held, [of(MINE, '2020')]).own).toHaveLength(1)
    expect(beside(held, [of(MINE, '2020')]).sorted.figures).toHaveLength(1)
  })

  it('may be of others only, and the register’s own are no import', () => {
    expect(beside([], [of('GM0034', '2020')])).toMatchObject({ own: [], any: true })
    const none = importedBeside(blocksOf([of(MINE, '2020')]), [], MINE, sortFigures([], MINE))
    expect(none).toMatchObject({ own: [], any: false })
  })
})
