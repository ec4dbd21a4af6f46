import { describe, expect, it } from 'vitest'
import { boundaryChange, observation, region } from '../../../tests/builders/dataset.ts'
import { trendModel } from '../../charts/trend/trendModel.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import { buildRegionTree } from '../../domain/regions/regionTree.ts'
import type { BoundaryChange, Observation } from '../../domain/register/things.ts'
import { sortFigures, withImported } from './figuresOfPlace.ts'
import { importedLines } from './importedLines.ts'

const MINE = 'GM0935'
const of = (code: string, period: string, parts: Partial<Observation> = {}) =>
  observation({ region: code, period, cell: { state: 'value', value: 22.8 }, ...parts })
const of2020 = (code: string, value: number) =>
  of(code, '2020', { cell: { state: 'value', value }, classificationYear: 2018 })

const regions = [
  region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
  region({ code: 'PV31', name: 'Limburg', level: 'province' }),
  region(),
  region({ code: 'GM1954', name: 'Beekdaelen', validFrom: '2019-01-01' }),
  region({ code: 'GM0951', name: 'Nuth', validTo: '2019-01-01' }),
  region({ code: 'GM0962', name: 'Schinnen', validTo: '2019-01-01' }),
]
const merger = (from: string, inhabitants: number): BoundaryChange =>
  boundaryChange({ id: `hc-${from}`, on: '2019-01-01', from, to: 'GM1954', share: 1, inhabitants })

function linesOf(
  imported: Observation[],
  held: Observation[] = [],
  boundaryChanges: readonly BoundaryChange[] = [],
) {
  return importedLines(
    [
      ...blocksOf(imported).map(({ provenance: _provenance, ...block }) => ({
        ...block,
        imported: { origin: 'tabel.csv', at: '2026-11-22' },
      })),
      ...blocksOf(held),
    ],
    { regions: buildRegionTree(regions), boundaryChanges, population: [] },
  )
}

describe('imported figures as lines', () => {
  it('are one per table, edition, age, breakdown and unit, and none of the register alone', () => {
    const lines = linesOf(
      [of(MINE, '2016'), of(MINE, '2020'), of(MINE, '2020', { age: '65+' })],
      [of(MINE, '2020', { table: '85012NED' })],
    )
    expect(lines.map(({ seriesOf: own }) => own(MINE)?.points.map(({ period }) => period))).toEqual([
      ['2016', '2020'],
      ['2020'],
    ])
  })

  it('have the key of the same line of the register, and take its place', () => {
    const held = [of(MINE, '2016'), of(MINE, '2016', { table: '85012NED' })]
    const lines = linesOf([of(MINE, '2016'), of(MINE, '2020')])
    expect(lines[0]?.key).toBe(seriesOf(held)[0]?.key)
    const { figures } = withImported(sortFigures(held, MINE), lines, MINE)
    expect(figures.map(({ own }) => [own?.table, own?.points.length])).toEqual([
      ['50090NED', 2],
      ['85012NED', 1],
    ])
  })

  it('say of each figure what it was imported from, and of one that the register adds where it was read', () => {
    const [line] = linesOf([of('NL01', '2020')], [of(MINE, '2020')])
    expect(line?.seriesOf('NL01')?.points[0]?.observation).toMatchObject({
      imported: { origin: 'tabel.csv' },
    })
    const own = line?.seriesOf(MINE)?.points[0]?.observation
    expect(own).toMatchObject({ provenance: { status: 'found' } })
    expect(own).not.toHaveProperty('imported')
  })

  it('keep absences, margins and what is provisional', () => {
    const cell = { state: 'value', value: 20, lower: 18, upper: 22, provisional: true } as const
    const [line] = linesOf([of(MINE, '2016', { cell: { state: 'suppressed' } }), of(MINE, '2020', { cell })])
    expect(line?.seriesOf(MINE)?.points.map((each) => each.cell)).toEqual([{ state: 'suppressed' }, cell])
  })

  it('are put together for a municipality that is younger than its table, or are not applicable', () => {
    const changes = [merger('GM0951', 30_000), merger('GM0962', 10_000)]
    const [line] = linesOf([of2020('GM0951', 20), of2020('GM0962', 40)], [], changes)
    expect(line?.seriesOf('GM1954')?.points[0]?.cell).toMatchObject({
      state: 'value',
      value: 25,
      redrawn: { form: 'weighted' },
    })
    const [none] = linesOf([of2020(MINE, 20)])
    expect(none?.seriesOf('GM1954')?.points[0]?.cell).toEqual({ state: 'not-applicable' })
    expect(none?.seriesOf('GM0917')).toBeUndefined()
  })

  it('are not joined across a change of borders, nor those of a province across classifications', () => {
    const years = (code: string) =>
      ['2018', '2020'].map((period) => of(code, period, { classificationYear: Number(period) }))
    const changes = [boundaryChange({ on: '2019-01-01', from: 'GM0951', to: MINE, inhabitants: 900 })]
    const runs = (code: string, boundaryChanges: BoundaryChange[]) => {
      const series = linesOf(years(code), [], boundaryChanges)[0]?.seriesOf(code)
      const model = series && trendModel([{ series, name: code, role: 'own' }], [])
      return [model?.lines[0]?.runs.length, model?.lines[0]?.isCut]
    }
    expect(runs(MINE, [])).toEqual([1, false])
    expect(runs(MINE, changes)).toEqual([2, true])
    expect(runs('NL01', changes)).toEqual([1, false])
    expect(runs('PV31', [])).toEqual([2, true])
  })

  it('are not joined across a change of borders when classifications run backwards either', () => {
    const changes = [boundaryChange({ on: '2018-01-01', from: 'GM0951', to: MINE, inhabitants: 900 })]
    const segments = (first: number, second: number) =>
      linesOf(
        [of(MINE, '2016', { classificationYear: first }), of(MINE, '2020', { classificationYear: second })],
        [],
        changes,
      )[0]
        ?.seriesOf(MINE)
        ?.points.map(({ segment }) => segment)
    expect(segments(2016, 2020)).toEqual([0, 1])
    expect(segments(2020, 2016)).toEqual([0, 1])
    expect(segments(2020, 2019)).toEqual([0, 0])
  })

  it('are joined with those that were put together of former municipalities, until borders changed again', () => {
    const runs = (later: BoundaryChange[]) => {
      const formers = ['GM0951', 'GM0962'].map((code) => of(code, '2016', { classificationYear: 2016 }))
      const now = of('GM1954', '2020', { classificationYear: 2020 })
      const changes = [merger('GM0951', 30_000), merger('GM0962', 10_000), ...later]
      const series = linesOf([...formers, now], [], changes)[0]?.seriesOf('GM1954')
      expect(series?.points.map(({ cell }) => 'redrawn' in cell)).toEqual([true, false])
      const model = series && trendModel([{ series, name: 'Beekdaelen', role: 'own' }], [])
      return [model?.lines[0]?.runs.length, model?.lines[0]?.isCut]
    }
    const correction = (on: string) =>
      boundaryChange({
        id: `gc-${on}`,
        on,
        kind: 'border-correction',
        from: 'GM1954',
        to: MINE,
        inhabitants: 9,
      })
    expect(runs([])).toEqual([1, false])
    // A correction is in neither of them after 2020, and in one of them before.
    expect(runs([correction('2022-01-01')])).toEqual([1, false])
    expect(runs([correction('2020-01-01')])).toEqual([2, true])
  })

  it('are not cut at an absence of another classification', () => {
    const changes = [boundaryChange({ on: '2019-01-01', from: 'GM0951', to: MINE, inhabitants: 900 })]
    const absent = of(MINE, '2018', { classificationYear: 2018, cell: { state: 'suppressed' } })
    const [line] = linesOf([of(MINE, '2016'), absent, of(MINE, '2020')], [], changes)
    expect(line?.seriesOf(MINE)?.points.map(({ segment }) => segment)).toEqual([0, 0, 0])
  })

  it('come before what the register has of the same period in another classification', () => {
    const held = of(MINE, '2020', { cell: { state: 'value', value: 1 }, classificationYear: 2018 })
    const imported = blocksOf([of(MINE, '2020')]).map(({ provenance: _provenance, ...block }) => ({
      ...block,
      imported: { origin: 'tabel.csv', at: '2026-11-22' },
    }))
    const context = { regions: buildRegionTree(regions), boundaryChanges: [], population: [] }
    const [line] = importedLines([...blocksOf([held]), ...imported], context)
    expect(line?.seriesOf(MINE)?.points).toMatchObject([{ cell: { value: 22.8 } }])
  })

  it('take the place of the figures of other regions too, and count those that the register lacks', () => {
    const other = (code: string, value: number) => of(code, '2020', { cell: { state: 'value', value } })
    const lines = linesOf([other(MINE, 20), other('PV31', 21), other('GM1954', 22)])
    const { others } = withImported(sortFigures([other('PV31', 99)], MINE), lines, MINE)
    expect(others).toMatchObject([
      { series: [{ region: 'PV31', points: [{ cell: { value: 21 } }] }], imported: 1 },
    ])
    expect(withImported(sortFigures([other('PV31', 99)], MINE), [], MINE).others).toMatchObject([
      { series: [{ points: [{ cell: { value: 99 } }] }] },
    ])
  })

  it('name the regions of today that have a figure', () => {
    const [line] = linesOf([
      of(MINE, '2020'),
      of('GM0951', '2020'),
      of('PV31', '2020', { cell: { state: 'missing' } }),
    ])
    expect(line?.regions()).toEqual([MINE])
  })
})
