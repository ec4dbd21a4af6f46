import { expect, it } from 'vitest'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import type { Language } from '../../messages/texts.ts'
import { barsModel } from './barsModel.ts'
import { barsSheet } from './barsSheet.ts'

it.each<[Language, string, string[]]>([
  ['nl', 'Naast de GGD', ['hoger, niet te toetsen', 'vrijwel gelijk, niet te toetsen']],
  ['en', 'Beside de GGD', ['higher, cannot be tested', 'nearly equal, cannot be tested']],
])('the file says what the screen does of a figure that reads as the mean: %s', (language, title, words) => {
  const { rows, columns } = comparisonFor({
    columns: [
      {
        values: { Beek: 17.5, Vaals: 21.2 },
        comparator: {
          state: 'figure',
          cell: { state: 'value', value: 17.5377 },
          basis: { form: 'weighted', of: 2, without: [] },
        },
      },
    ],
  })
  const [column] = columns
  if (column === undefined) throw new Error('There is one column.')
  const sheet = barsSheet(barsModel(column, rows, 'value'), 'de GGD', language)
  const at = sheet.columns.findIndex((each) => each.title === title)
  expect(sheet.rows.map((row) => row[at])).toEqual(words)
})
