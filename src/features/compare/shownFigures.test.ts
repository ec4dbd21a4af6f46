import { expect, it } from 'vitest'
import { comparisonFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { indicator } from '../../../tests/builders/dataset.ts'
import { shownColumns } from './shownFigures.ts'

const IDS = ['overgewicht', 'rokers', 'drinkers']
const comparison = comparisonFor({
  columns: IDS.map((id) => ({ indicator: { id }, values: { GM1: 1 } })),
})
const input = {
  indicators: [],
  blocks: new Map(),
  rows: comparison.rows,
  comparator: comparison.comparator,
  regions: regionsFor({ inhabitants: { GM1: 100 } }),
}
const [first, second, third] = IDS.map((id) => indicator({ id }))
const shown = (view: 'table' | 'scatter' | 'bars', x = first, y = second) =>
  shownColumns({ comparison, input }, { view, x, y, isXAsked: false }).map(({ indicator: { id } }) => id)

it('are both axes of a scatter, and no other', () => {
  expect(shown('scatter')).toEqual(['overgewicht', 'rokers'])
  expect(shown('scatter', third, second)).toEqual(['rokers', 'drinkers'])
})

it('are all of a table, and one of bars', () => {
  expect(shown('table')).toEqual(IDS)
  expect(shown('bars', third)).toEqual(['drinkers'])
})
