import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { sortFigures } from './figuresOfPlace.ts'

describe('the figures of an indicator', () => {
  it('make one figure per table and edition, with my municipality and the Netherlands in it', () => {
    const { figures } = sortFigures(
      [
        observation({ region: 'GM0935', table: '50090NED' }),
        observation({ region: 'NL01', table: '50090NED' }),
        observation({ region: 'NL01', table: '50150NED', period: '2024' }),
        observation({ region: 'GM0935', table: '50090NED', edition: '2024' }),
      ],
      'GM0935',
    )
    expect(figures.map(({ own, reference }) => [own?.table, own?.edition, reference?.table])).toEqual([
      ['50090NED', '2022', '50090NED'],
      ['50090NED', '2024', undefined],
      [undefined, undefined, '50150NED'],
    ])
  })

  it('keep other regions apart: a province is no value of mine', () => {
    const { figures, others } = sortFigures([observation({ region: 'PV31' })], 'GM0935')
    expect(figures).toEqual([])
    expect(others.map(({ series }) => series.map((each) => each.region))).toEqual([['PV31']])
  })
})
