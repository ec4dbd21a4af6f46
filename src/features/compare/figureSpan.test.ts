import { expect, it } from 'vitest'
import { blockFor, comparisonFor } from '../../../tests/builders/comparison.ts'
import { indicator } from '../../../tests/builders/dataset.ts'
import { buildRegionTree } from '../../domain/regions/regionTree.ts'
import { figureSpan } from './figureSpan.ts'

const about = indicator()
const span = (columns: Parameters<typeof comparisonFor>[0]['columns']) => {
  const comparison = comparisonFor({ columns })
  const blocks = [
    blockFor({ period: '2016', values: { GM0917: 1 } }),
    blockFor({ period: '2012', values: { GM0917: 1 } }),
    blockFor({ period: '2004', edition: 'ouder', values: { GM0917: 1 } }),
    blockFor({ period: '2006', classificationYear: 2006, values: { GM0917: 1 } }),
  ]
  return figureSpan({
    comparison,
    input: {
      indicators: [about],
      blocks: new Map([[about.id, blocks]]),
      rows: comparison.rows,
      comparator: comparison.comparator,
      regions: buildRegionTree([]),
    },
  })
}

it('begins with the first year of the lines that are shown, not with those of another edition or classification', () => {
  expect(span([{ values: { GM0917: 1 } }])).toEqual({ firstYear: 2012, classifications: [2020] })
})

it('is none without figures', () => {
  expect(span([{ values: { GM0917: 'missing' }, key: null }])).toBeUndefined()
})
