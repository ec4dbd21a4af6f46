/** A figure that reads the same as the comparator is "vrijwel gelijk" in every view, in words and in files, by one rule. */
import { describe, expect, it } from 'vitest'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import type { ComparatorFigure, ComparedColumn, Comparison } from '../../domain/comparison/comparison.ts'
import { compareSheet } from '../../features/compare/compareSheet.ts'
import { distributionModel } from '../distribution/distributionModel.ts'
import { distributionFindings } from '../distribution/distributionWords.ts'
import { mapModel } from '../map/mapModel.ts'
import { mapSheet } from '../map/mapSheet.ts'
import { besideWords } from '../map/mapWords.ts'
import { profileModel } from '../profile/profileModel.ts'
import { profileSheet } from '../profile/profileSheet.ts'
import { scatterModel } from '../scatter/scatterModel.ts'
import { scatterSheet } from '../scatter/scatterSheet.ts'
import { pointWords, scatterFindings } from '../scatter/scatterWords.ts'

const REST = 'de rest van Nederland'
const NEAR = 'vrijwel gelijk, niet te toetsen'
const mean: ComparatorFigure = {
  state: 'figure',
  cell: { state: 'value', value: 17.537777777 },
  basis: { form: 'weighted', of: 3, takenOut: true, without: [] },
}

const given = (comparator: ComparatorFigure = mean): { comparison: Comparison; column: ComparedColumn } => {
  const values = { Beek: 17.5, Stein: 17.5, Vaals: 21.2 }
  const comparison = comparisonFor({
    columns: [
      { values, comparator, polarity: 'lower-better' },
      { values, comparator, indicator: { id: 'rokers', title: { nl: 'Rokers', en: 'Smokers' } } },
    ],
  })
  const [column] = comparison.columns
  if (column === undefined) throw new Error('There are two columns.')
  return { comparison, column }
}

/** The cells of the first row of a file whose value is that of the column's name. */
const inFile = (
  { columns, rows }: { columns: readonly { title: string }[]; rows: readonly (readonly unknown[])[] },
  name: string,
  row = 0,
) => rows[row]?.[columns.findIndex(({ title }) => title === name)]

describe('a figure that reads the same as the mean beside it', () => {
  const { comparison, column } = given()
  const { rows } = comparison

  it('is nearly equal on the map, in neutral, and in its file', () => {
    const model = mapModel(column, rows, 'comparator')
    const beek = model.byCode.get('Beek')
    expect(beek?.shade).toEqual({ is: 'judged', side: 'even', strength: 0 })
    expect(beek && besideWords(beek, model, REST, 'nl')).toBe(
      'vrijwel gelijk aan de rest van Nederland (17,5\u00a0%): niet te toetsen',
    )
    const file = mapSheet(model, column, REST, 'nl')
    expect(inFile(file, `Naast ${REST}`, 1)).toBe(NEAR)
    expect(inFile(file, REST, 1)).toBe(17.5)
    expect(inFile(file, `Verschil met ${REST}`, 1)).toBe(0)
    expect(inFile(file, `Verschil met ${REST}`, 0)).toBe(3.7)
  })

  it('is so in the scatter, on neither side of its lines, and the mean is rounded in its file', () => {
    const [x, y] = comparison.columns
    if (x === undefined || y === undefined) throw new Error('There are two columns.')
    const model = scatterModel({ rows, x, y })
    const [beek] = model.rows
    expect(beek && pointWords(model, beek, REST, 'nl')).toContain(
      `17,5\u00a0% (${REST} 17,5\u00a0%: ${NEAR})`,
    )
    expect(model.quadrants).toMatchObject({ both: 1, neither: 0, onLine: 2 })
    expect(scatterFindings(model, REST, 'nl').join(' ')).toContain(
      'Gelijk of vrijwel gelijk aan de vergelijking op een van de twee: 2.',
    )
    expect(scatterSheet(model, REST, 'nl').rows.at(-1)?.[2]).toBe(17.5)
  })

  it('is so in the profile, the distribution and the file of the whole selection', () => {
    const model = profileModel(comparison.columns, rows, 'Beek')
    if (model === undefined) throw new Error('Beek is a row.')
    expect(model.groups[0]?.rows[0]?.judgement).toBe('untested-near')
    expect(inFile(profileSheet(model, REST, 'nl'), `Naast ${REST}`)).toBe(NEAR)
    expect(distributionFindings(distributionModel(column, rows), REST, undefined, 'nl').join(' ')).toContain(
      `1 hoger dan ${REST}, 0 lager, 2 vrijwel gelijk.`,
    )
    expect(inFile(compareSheet(comparison, REST, 'nl'), 'Naast de vergelijking')).toBe(NEAR)
  })

  it('is not, beside a published figure of which all decimals are shown', () => {
    const published = given({ ...mean, cell: { state: 'value', value: 17.54 }, basis: { form: 'published' } })
    const model = mapModel(published.column, rows, 'comparator')
    const beek = model.byCode.get('Beek')
    expect(beek && besideWords(beek, model, 'Nederland', 'nl')).toBe(
      '0,04 procentpunt lager dan Nederland (17,54\u00a0%): de gunstige kant, niet te toetsen',
    )
  })
})
