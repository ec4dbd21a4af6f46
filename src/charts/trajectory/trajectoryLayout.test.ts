import { expect, it } from 'vitest'
import { gapLineFor } from '../../../tests/builders/trajectory.ts'
import { boxOf, doOverlap } from './freePlace.ts'
import { trajectoryLayout } from './trajectoryLayout.ts'
import { trajectoryModel } from './trajectoryModel.ts'

it('writes spans of years whole and apart at the axis, at every width', () => {
  const model = trajectoryModel({
    indicator: { polarity: 'lower-better' },
    names: { own: 'Heerlen', comparator: 'Nederland', label: 'Nederland' },
    line: gapLineFor({
      own: { '2009/2012': 58, '2013/2016': 57, '2016/2019': 57, '2019/2022': 57 },
      comparator: { '2009/2012': 50, '2013/2016': 50, '2016/2019': 50, '2019/2022': 50 },
    }),
    baseline: 2009,
    target: { share: 0.25, year: 2030 },
  })
  for (let width = 280; width < 700; width += 20) {
    const { years } = trajectoryLayout(model, { width, height: 360 }, 'nl')
    const ordered = years.toSorted((a, b) => a.x - b.x)
    expect(ordered[0]).toMatchObject({ text: '2009–2012', of: 'baseline' })
    expect(ordered.at(-1)).toMatchObject({ text: '2030', of: 'target' })
    for (const [place, { x, text }] of ordered.entries()) {
      const before = ordered[place - 1]
      const apart = before === undefined ? Number.POSITIVE_INFINITY : x - before.x
      expect(apart).toBeGreaterThan(((before?.text.length ?? 0) + text.length) * 3.5)
    }
  }
})

it.each([
  ['that goes down steeply', { 2012: 24.7, 2016: 23, 2020: 20.5 }, { 2012: 24.1, 2016: 21.6, 2020: 17.8 }],
  ['with figures up to near the target', { 2012: 70.1, 2024: 67.1 }, { 2012: 66.5, 2024: 63 }],
  ['that meets its target', { 2012: 58, 2020: 56.5 }, { 2012: 50, 2020: 50 }],
])('lets no words stand over others or over a line: a trajectory %s', (_, own, comparator) => {
  const model = trajectoryModel({
    indicator: { polarity: 'lower-better' },
    names: {
      own: 'GGD-regio Zuid-Limburg',
      comparator: 'de rest van Nederland',
      label: 'rest van Nederland',
    },
    line: gapLineFor({ own, comparator }),
    baseline: 2012,
    target: { share: 0.25, year: 2030 },
  })
  for (const width of [330, 358, 480, 640, 960, 1300]) {
    const { labels, brackets, meets, x } = trajectoryLayout(model, { width, height: 360 }, 'nl')
    const sizes = brackets.flatMap(({ label }) => label ?? [])
    const boxes = [...labels, ...sizes, ...(meets ? [meets.label] : [])].map(boxOf)
    for (const [place, box] of boxes.entries())
      for (const other of boxes.slice(place + 1)) expect(doOverlap(box, other), `${width}`).toBe(false)
    const target = x(2030)
    for (const box of boxes) expect(box.left < target && box.right > target, `${width}`).toBe(false)
  }
})

it('writes the names above the drawing apart, in a second row where the first has no room', () => {
  const model = trajectoryModel({
    indicator: {
      polarity: 'lower-better',
      tables: [{ table: '50090NED', possibleBreaks: [{ from: 2016, to: 2020, reason: 'Niet nagelezen.' }] }],
    },
    names: { own: 'Heerlen', comparator: 'Nederland', label: 'Nederland' },
    line: gapLineFor({ own: { 2012: 58, 2016: 57, 2020: 57 }, comparator: { 2012: 50, 2016: 50, 2020: 50 } }),
    baseline: 2012,
    target: { share: 0.25, year: 2021 },
  })
  const rowsAt = (width: number) =>
    trajectoryLayout(model, { width, height: 360 }, 'nl').heads.map(({ text, row }) => [text, row])
  expect(rowsAt(330)).toEqual([
    ['doeljaar 2021', 0],
    ['mogelijke breuk', 1],
  ])
  expect(rowsAt(1300)).toContainEqual(['mogelijke breuk', 0])
})

it.each([
  ['Heerlen', { 2012: 65.8, 2016: 64, 2020: 67.5, 2022: 58.1, 2024: 61.6 }],
  ['Maastricht', { 2012: 72.3, 2016: 71.1, 2020: 74.2, 2022: 65.4, 2024: 70 }],
  ['GGD-regio Zuid-Limburg', { 2012: 70, 2016: 68.7, 2020: 71.9, 2022: 63, 2024: 66.6 }],
])('lets no words stand on the line of a possible break, and always names the region: %s', (own, figures) => {
  const model = trajectoryModel({
    indicator: {
      polarity: 'higher-better',
      tables: [{ table: '50090NED', possibleBreaks: [{ from: 2020, to: 2022, reason: 'Niet nagelezen.' }] }],
    },
    names: { own, comparator: 'de rest van Nederland', label: 'rest van Nederland' },
    line: gapLineFor({
      own: figures,
      comparator: { 2012: 76.3, 2016: 75.4, 2020: 78.4, 2022: 69, 2024: 72.9 },
    }),
    baseline: 2016,
    target: { share: 0.25, year: 2030 },
  })
  for (let width = 260; width < 1300; width += 10) {
    const { labels, brackets, heads, x } = trajectoryLayout(model, { width, height: 360 }, 'nl')
    const uprights = [...heads.filter(({ of }) => of === 'possible-break').map((each) => each.x), x(2030)]
    expect(uprights).toHaveLength(2)
    expect(labels.map(({ of }) => of).toSorted()).toEqual(['comparator', 'own', 'path'])
    const boxes = [...labels, ...brackets.flatMap(({ label }) => label ?? [])].map(boxOf)
    for (const at of uprights)
      for (const box of boxes) expect(box.left < at && box.right > at, `${width}`).toBe(false)
    for (const [place, box] of boxes.entries())
      for (const other of boxes.slice(place + 1)) expect(doOverlap(box, other), `${width}`).toBe(false)
  }
})
