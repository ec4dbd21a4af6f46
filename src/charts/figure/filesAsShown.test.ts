/** A mean stands in every file with the decimals of the screen: who rounds a file must not read another figure there. */
import { describe, expect, it } from 'vitest'
import { seriesOver } from '../../../tests/builders/comparedSeries.ts'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import type { ComparatorFigure } from '../../domain/comparison/comparison.ts'
import { compareSheet } from '../../features/compare/compareSheet.ts'
import { barsModel } from '../bars/barsModel.ts'
import { barsSheet } from '../bars/barsSheet.ts'
import { comparedTrendModel } from '../comparedTrend/comparedTrendModel.ts'
import { comparedTrendSheet } from '../comparedTrend/comparedTrendSheet.ts'
import { heatColumns } from '../heatTable/heatModel.ts'
import { heatSheet } from '../heatTable/heatSheet.ts'
import { mapModel } from '../map/mapModel.ts'
import { mapSheet } from '../map/mapSheet.ts'
import { profileModel } from '../profile/profileModel.ts'
import { profileSheet } from '../profile/profileSheet.ts'
import { scatterModel } from '../scatter/scatterModel.ts'
import { scatterSheet } from '../scatter/scatterSheet.ts'
import { comparatorQuantity } from './comparatorBasis.ts'

const GROUP = 'de groep'
const mean = {
  state: 'figure',
  cell: { state: 'value', value: 50.6495 },
  basis: { form: 'weighted', of: 3, without: [] },
} satisfies ComparatorFigure
const values = { Beek: 49.2, Stein: 52.7 }
const comparison = comparisonFor({
  columns: [
    { values, comparator: mean },
    { values, comparator: mean, indicator: { id: 'rokers', title: { nl: 'Rokers', en: 'Smokers' } } },
  ],
})
const { rows, columns } = comparison
const [x, y] = columns
if (x === undefined || y === undefined) throw new Error('There are two columns.')
const profile = profileModel(columns, rows, 'Beek')
if (profile === undefined) throw new Error('Beek is a row.')
const series = seriesOver({ Beek: { 2016: 49.2, 2020: 49.2 } }, { comparator: { 2016: mean, 2020: mean } })
const heat = { comparison, ...heatColumns(comparison, false), order: [0, 1] }
const map = mapModel(x, rows, 'comparator')

const FILES = {
  bars: barsSheet(barsModel(x, rows, 'value'), GROUP, 'nl'),
  map: mapSheet(map, x, GROUP, 'nl'),
  profile: profileSheet(profile, GROUP, 'nl'),
  scatter: scatterSheet(scatterModel({ rows, x, y }), GROUP, 'nl'),
  table: heatSheet(heat, GROUP, 'nl'),
  trend: comparedTrendSheet(comparedTrendModel({ series, comparatorName: GROUP }), 'nl'),
  'whole selection': compareSheet(comparison, GROUP, 'nl'),
}

describe('a mean of 50.6495 among figures of one decimal', () => {
  it('reads 50,6 on the screen', () => {
    expect(comparatorQuantity(mean, 'percent', 'nl', 1)).toBe('50,6\u00a0%')
  })

  it.each(Object.entries(FILES))(
    'is 50.6 in the file of the %s, and no number there is more exact',
    (_, file) => {
      const numbers = file.rows.flat().filter((each) => typeof each === 'number')
      expect(numbers).toContain(50.6)
      for (const each of numbers) expect(each).toBe(Number(each.toFixed(1)))
    },
  )
})
