import { expect, it } from 'vitest'
import { gapLineFor } from '../../../tests/builders/trajectory.ts'
import type { ComparatorFigure } from '../../domain/comparison/comparison.ts'
import { trajectoryModel } from './trajectoryModel.ts'
import { trajectorySheet } from './trajectorySheet.ts'

const computed = (value: number): ComparatorFigure => ({
  state: 'figure',
  cell: { state: 'value', value },
  basis: {
    form: 'approximation',
    weights: { age: 'alle leeftijden', period: '2020' },
    of: 2,
    without: [],
  },
})

it('gives what is worked out with the decimals of the figures, and what is published as it is', () => {
  const model = trajectoryModel({
    indicator: { polarity: 'lower-better' },
    names: { own: 'Heerlen', comparator: 'de rest van Nederland', label: 'rest van Nederland' },
    line: gapLineFor({
      own: { 2016: 58.3, 2020: 57.1 },
      comparator: { 2016: computed(50.112808858999998), 2020: computed(51.4449999999999) },
    }),
    baseline: 2016,
    target: { share: 0.33, year: 2030 },
  })
  const { columns, rows } = trajectorySheet(model, 'nl')
  expect(columns).toHaveLength(rows[0]?.length ?? 0)
  const numbers = rows.map((row) => row.slice(1, 10))
  expect(numbers[0]).toEqual([58.3, undefined, undefined, 50.1, '%', 8.2, undefined, 8.2, 58.3])
  const tooExact = numbers
    .flat()
    .filter((each) => typeof each === 'number' && !/^\d+(\.\d)?$/.test(String(each)))
  expect(tooExact).toEqual([])
})
