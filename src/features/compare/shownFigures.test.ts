import { expect, it } from 'vitest'
import { comparisonFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { indicator } from '../../../tests/builders/dataset.ts'
import { shownColumns } from './shownFigures.ts'
import { trendColumn } from './views/oneColumn.ts'

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

it('are of a trend worked out once, for what stands above it and for the trend itself', () => {
  const withoutFigures = comparisonFor({ columns: [{ indicator: { id: 'rokers' }, values: {}, key: null }] })
  const compared = { comparison: withoutFigures, input: { ...input, period: '2013' } }
  const above = () => shownColumns(compared, { view: 'trend', x: second, y: undefined, isXAsked: true })
  expect(above()).toHaveLength(1)
  expect(above()[0]).not.toBe(withoutFigures.columns[0])
  expect(above()[0]).toBe(trendColumn({ compared, selection: { x: second } }))
  const another = { ...compared, input: { ...compared.input } }
  expect(trendColumn({ compared: another, selection: { x: second } })).not.toBe(above()[0])
})
