/** A municipality that is younger than the figures: which rows stand for it, where it has a line, and what is picked out. */
import { describe, expect, it } from 'vitest'
import { blockFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, dataset, indicator, region } from '../../../tests/builders/dataset.ts'
import { seriesFor } from '../../domain/comparison/seriesFor.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { isShown, withPickedOut } from './pickedOut.ts'
import { regionGroups } from './regionGroups.ts'
import { resolveSelection } from './selection.ts'
import { linedUp, workOut } from './workOut.ts'

const about = indicator()
const index = indexRegister(
  dataset({
    indicators: [about],
    regions: [
      region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
      region({ code: 'GM0014', name: 'Groningen' }),
      region({ code: 'GM1979', name: 'Eemsdelta', validFrom: '2021-01-01' }),
      region({ code: 'GM0003', name: 'Appingedam', validTo: '2021-01-01' }),
      region({ code: 'GM0010', name: 'Delfzijl', validTo: '2021-01-01' }),
    ],
    boundaryChanges: ['GM0003', 'GM0010'].map((from) =>
      boundaryChange({ id: from, from, to: 'GM1979', on: '2021-01-01', inhabitants: 1000 }),
    ),
  }),
)
const older = [
  blockFor({ period: '2016', values: { NL01: 1, GM0014: 20, GM0003: 30, GM0010: 40 } }),
  blockFor({ period: '2020', values: { NL01: 1, GM0014: 20, GM0003: 40, GM0010: 50 } }),
]
const newer = [blockFor({ period: '2024', classificationYear: 2024, values: { GM0014: 20, GM1979: 45 } })]

function compared(regions: readonly string[], blocks = older, pickedOut?: string) {
  const address = { indicators: [about.id], regions, ...(pickedOut !== undefined && { pickedOut }) }
  const { selection } = resolveSelection(address, index, regionGroups(index), 'GM0014')
  const ready = [{ indicator: about, blocks, imports: [] }]
  const lined = linedUp({ selection, ready, index, year: 2026, isComplete: true })
  const { comparator } = selection
  return {
    selection,
    compared: workOut(lined, { comparator, mine: 'GM0014', population: [], urbanity: [] }),
  }
}
const trend = (of: ReturnType<typeof compared>['compared']) => {
  const [column] = of.comparison.columns
  return column && seriesFor(of.input, column.indicator, column)
}

describe('Eemsdelta in figures of 2020', () => {
  it('stands as what it was formed of among the rows, and as itself in the trend', () => {
    const { compared: of } = compared(['GM1979', 'GM0014'])
    expect(of.comparison.rows.map(({ name }) => name)).toEqual(['Appingedam', 'Delfzijl', 'Groningen'])
    expect(trend(of)?.rows.map(({ row, points }) => [row.name, points.map(({ cell }) => cell)])).toEqual([
      [
        'Eemsdelta',
        [
          expect.objectContaining({ value: 35, approximate: true }),
          expect.objectContaining({ value: 45, approximate: true }),
        ],
      ],
      ['Groningen', [expect.objectContaining({ value: 20 }), expect.objectContaining({ value: 20 })]],
    ])
  })

  it('leaves the line of a former municipality that was asked for by its own name', () => {
    const { compared: of } = compared(['GM1979', 'GM0003'])
    expect(trend(of)?.rows.map(({ row }) => row.name)).toEqual(['Appingedam', 'Eemsdelta'])
  })

  it('has no line of its own in newer figures but the publisher’s', () => {
    const { compared: of } = compared(['GM1979'], newer)
    expect(of.input.younger).toEqual([])
    expect(trend(of)?.rows[0]?.points[0]?.cell).toEqual({ state: 'value', value: 45 })
  })
})

describe('a region picked out by a link', () => {
  const pickedOut = (regions: readonly string[], code: string, blocks = older) => {
    const { selection, compared: of } = compared(regions, blocks, code)
    return withPickedOut(selection, of, index).pickedOut
  }

  it('is the one that the figures have it under', () => {
    expect(pickedOut(['GM1979'], 'GM0003', newer)).toBe('GM1979')
    expect(pickedOut(['GM1979'], 'GM0003')).toBe('GM0003')
    expect(pickedOut(['GM1979'], 'GM1979')).toBe('GM1979')
    expect(pickedOut(['GM0014'], 'GM0003')).toBe('GM0003')
  })

  it('is shown where a view has it, the trend among them', () => {
    const { compared: of } = compared(['GM1979', 'GM0014'])
    expect(['GM0003', 'GM1979', 'GM0014', 'GM0917', undefined].map((code) => isShown(code, of))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})
