import { expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import { distinguish } from './figureNames.ts'

it('names figures of one table by what differs between them, and no more', () => {
  const series = seriesOf([
    observation({ table: 'pa-hrl', age: '5-6' }),
    observation({ table: 'pa-hrl', age: '10' }),
    observation({ table: '50090NED' }),
  ])
  expect(series.map((each) => distinguish(each, series))).toEqual(['pa-hrl, 5-6', 'pa-hrl, 10', '50090NED'])
})
