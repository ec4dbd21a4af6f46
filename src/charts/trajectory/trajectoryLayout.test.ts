import { expect, it } from 'vitest'
import { gapLineFor } from '../../../tests/builders/trajectory.ts'
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
