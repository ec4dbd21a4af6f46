import { describe, expect, it } from 'vitest'
import { gapLineFor } from '../../../tests/builders/trajectory.ts'
import { trajectoryLayout } from './trajectoryLayout.ts'
import { type TrajectoryGiven, type TrajectoryModel, trajectoryModel } from './trajectoryModel.ts'

type Parts = Parameters<typeof gapLineFor>[0] &
  Partial<Pick<TrajectoryGiven, 'baseline' | 'target' | 'indicator'>>

const modelFor = ({ baseline, target, indicator, ...parts }: Parts): TrajectoryModel =>
  trajectoryModel({
    indicator: indicator ?? { polarity: 'lower-better' },
    line: gapLineFor(parts),
    names: { own: 'Heerlen', comparator: 'de rest van Nederland', label: 'rest van Nederland' },
    baseline: baseline ?? 2016,
    target: target ?? { share: 0.25, year: 2030 },
  })
const places = (points: readonly { at: number; value: number }[]) =>
  points.map(({ at, value }) => [at, Math.round(value * 100) / 100])

describe('the drawing of a trajectory', () => {
  const model = modelFor({
    own: { 2012: 56, 2016: 58, 2020: 57 },
    comparator: { 2012: 49, 2016: 50, 2020: 51 },
  })

  it('has a required path that follows the comparator as measured, and then as it was', () => {
    // 2020: 51 + (8 − 4 × 2/14) · 2030: 51 + 6
    expect(places(model.path)).toEqual([
      [2016, 58],
      [2020, 58.43],
      [2030, 57],
    ])
  })

  it('carries the pace on to where it meets the target', () => {
    // The gap goes from 8 to 6 in four years: it is there.
    expect(model.pace).toEqual([])
    const slower = modelFor({ own: { 2016: 58, 2020: 57.6 }, comparator: { 2016: 50, 2020: 50 } })
    expect(places(slower.pace)).toEqual([
      [2020, 57.6],
      [2036, 56],
    ])
    expect(slower.meets?.year).toBe(2036)
    expect(slower.span).toEqual([2016, 2036])
  })

  it('draws an arrival far beyond the target only as far as the target', () => {
    const slow = modelFor({ own: { 2016: 58, 2020: 57.9 }, comparator: { 2016: 50, 2020: 50 } })
    expect(places(slow.pace)).toEqual([
      [2020, 57.9],
      [2030, 57.65],
    ])
    expect(slow.meets).toBeUndefined()
    expect(slow.span).toEqual([2016, 2030])
  })

  it('lets no percentage run past a hundred', () => {
    const growing = modelFor({ own: { 2016: 90, 2020: 96 }, comparator: { 2016: 80, 2020: 80 } })
    expect(places(growing.pace).at(-1)).toEqual([2020 + 8 / 3, 100])
  })

  it('has the gap at the baseline, now and as it may be as brackets', () => {
    expect(model.brackets).toEqual([
      { of: 'baseline', at: 2016, from: 50, to: 58, gap: 8 },
      { of: 'last', at: 2020, from: 51, to: 57, gap: 6 },
      { of: 'target', at: 2030, from: 51, to: 57, gap: 6 },
    ])
  })

  it('says at every moment what the path asks then', () => {
    expect(model.moments.map(({ required }) => required)).toEqual([
      'before',
      { gap: 8, figure: 58 },
      { gap: 8 - 8 / 14, figure: 51 + 8 - 8 / 14 },
    ])
  })

  it('keeps margins as bands, and those of a change where all four figures have them', () => {
    const made = modelFor({
      own: { 2016: [58, 56, 60], 2020: [57, 55, 59] },
      comparator: {
        2016: {
          state: 'figure',
          cell: { state: 'value', value: 50, lower: 49, upper: 51 },
          basis: { form: 'published' },
        },
        2020: {
          state: 'figure',
          cell: { state: 'value', value: 50, lower: 49, upper: 51 },
          basis: { form: 'published' },
        },
      },
    })
    expect(made.ownLine.margins[0]).toMatchObject([
      { low: 56, high: 60 },
      { low: 55, high: 59 },
    ])
    expect(made.changeMargin).toBeCloseTo(Math.sqrt(2 * (4 + 1)))
    expect(model.changeMargin).toBeUndefined()
  })

  it('follows no path beyond a break, and parts the lines there', () => {
    const made = modelFor({
      own: { 2012: 58, 2016: 57.5, 2020: 50 },
      comparator: { 2012: 50, 2016: 50, 2020: 44 },
      breaks: [{ year: 2018, reason: 'Andere vraag.' }],
      baseline: 2012,
    })
    expect(made.path.map(({ at }) => at)).toEqual([2012, 2016])
    expect([made.pace, made.steady]).toEqual([[], []])
    expect(made.moments.at(-1)?.required).toBe('after-break')
    expect(made.ownLine.runs.map((run) => run.length)).toEqual([2, 1])
  })

  it('ends the path at a target that lies between two measurements', () => {
    const made = modelFor({
      own: { 2012: 58, 2020: 57 },
      comparator: { 2012: 50, 2020: 52 },
      baseline: 2012,
      target: { share: 0.25, year: 2016 },
    })
    expect(places(made.path)).toEqual([
      [2012, 58],
      [2016, 57],
    ])
    expect(made.moments.at(-1)?.required).toBe('after-target')
  })

  it('has lines but no path where there is nothing to close, or nothing to measure', () => {
    for (const made of [
      modelFor({ own: { 2016: 48, 2020: 47 }, comparator: { 2016: 50, 2020: 50 } }),
      modelFor({ own: { 2016: 58, 2020: 57 }, comparator: { 2020: 50 } }),
    ]) {
      expect(made.ownLine.runs[0]).toHaveLength(2)
      expect([made.path, made.pace, made.brackets]).toEqual([[], [], []])
    }
  })

  it('is as exact as the published figures, not as what is computed from them', () => {
    const basis = {
      form: 'approximation' as const,
      weights: { age: 'alle leeftijden', period: '2020' },
      of: 1,
      without: [],
    }
    const figure = (value: number) => ({
      state: 'figure' as const,
      cell: { state: 'value' as const, value },
      basis,
    })
    expect(
      modelFor({ own: { 2016: 58.5, 2020: 57 }, comparator: { 2016: figure(50.123), 2020: figure(50.45) } })
        .digits,
    ).toBe(1)
  })
})

describe('the name at the last figure of the region', () => {
  const nameIn = (own: Readonly<Record<string, number>>, comparator: Readonly<Record<string, number>>) => {
    const model = modelFor({ own, comparator })
    const layout = trajectoryLayout(model, { width: 900, height: 400 }, 'nl')
    const { y = 0 } = layout.labels.find(({ of }) => of === 'own') ?? {}
    const [onPath, figure] = [model.path.find(({ at }) => at === 2020), model.ownLine.end]
    return { y, onPath: layout.y(onPath?.value ?? 0), figure: layout.y(figure?.value ?? 0) }
  }

  it('stands beyond a path that runs where it would stand', () => {
    const { y, onPath, figure } = nameIn({ 2016: 57.3, 2020: 57.6 }, { 2016: 49.3, 2020: 51.2 })
    expect(onPath).toBeLessThan(figure)
    expect(y).toBeLessThan(onPath - 9)
  })

  it('stands at the figure itself where the path is far or on the other side', () => {
    const { y, onPath, figure } = nameIn({ 2016: 58, 2020: 60 }, { 2016: 50, 2020: 50 })
    expect(onPath).toBeGreaterThan(figure)
    expect(figure - y).toBe(17)
  })
})
