import { expect, it } from 'vitest'
import { type ColumnParts, comparisonFor } from '../../../tests/builders/comparison.ts'
import { distributionTexts } from '../../messages/compare/distribution.ts'
import { distributionModel } from './distributionModel.ts'
import { distributionNotes } from './distributionWords.ts'

function notesOf(parts: ColumnParts) {
  const { rows, columns } = comparisonFor({ columns: [parts] })
  const [column] = columns
  if (column === undefined) throw new Error('no column')
  return distributionNotes(distributionModel(column, rows), [], 'nl')
}

it('says that it is order only where regions are counted above and below a comparator, and not without one', () => {
  const values = { GM1: 1, GM2: 2, GM3: 3 }
  expect(notesOf({ values, comparator: 2.5 })).toContain(distributionTexts.nl.orderOnly)
  expect(notesOf({ values })).not.toContain(distributionTexts.nl.orderOnly)
})
