import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seriesOver } from '../../../tests/builders/comparedSeries.ts'
import { comparedTrendModel } from './comparedTrendModel.ts'
import { firstFocus, focusNear, focusOn, movedFocus } from './trendFocus.ts'

const model = comparedTrendModel({
  series: seriesOver({
    A: { 2012: 10, 2016: 30, 2020: 20 },
    B: { 2012: 20, 2016: 'suppressed', 2020: 40 },
    C: { 2012: 30, 2016: 20 },
    D: { 2012: 20, 2016: 10, 2020: 10 },
  }),
  comparatorName: 'Nederland',
  picked: 'C',
  own: 'A',
})

const codeAt = (line: number | undefined) => model.lines[line ?? -1]?.row.code

describe('looking along the lines', () => {
  it('begins at the last figure of what is picked out', () => {
    expect(firstFocus(model)).toEqual({ line: 2, period: 1 })
  })

  it('goes up to the next higher figure of that period, and down through the absent ones', () => {
    const order = [0]
    for (let at = movedFocus(model, { line: 0, period: 1 }, 'ArrowDown'); at && at.line !== order.at(-1);) {
      order.push(at.line)
      at = movedFocus(model, at, 'ArrowDown')
    }
    expect(order.map(codeAt)).toEqual(['A', 'C', 'D', 'B'])
    expect(codeAt(movedFocus(model, { line: 0, period: 0 }, 'ArrowUp')?.line)).toBe('D')
  })

  it('stays with the region along the periods, and within them', () => {
    expect(movedFocus(model, { line: 1, period: 1 }, 'ArrowRight')).toEqual({ line: 1, period: 2 })
    expect(movedFocus(model, { line: 1, period: 2 }, 'ArrowRight')).toEqual({ line: 1, period: 2 })
    expect(movedFocus(model, { line: 1, period: 2 }, 'Home')).toEqual({ line: 1, period: 0 })
    expect(movedFocus(model, { line: 1, period: 2 }, 'Tab')).toBeUndefined()
  })

  it('comes past every region with up and down alone, from anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }), (line, period) => {
        const seen = new Set<number>()
        let at = { line, period }
        for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
          at = movedFocus(model, at, key) ?? at
          seen.add(at.line)
        }
        expect(seen.size).toBe(4)
      }),
    )
  })

  it('follows a pointer to the nearest period, then the nearest figure, and no further than it reaches', () => {
    const scales = { x: (at: number) => (at - 2012) * 50, y: (value: number) => 400 - value * 8 }
    expect(focusNear(model, scales, { x: 190, y: 400 - 29 * 8 })).toEqual({ line: 0, period: 1 })
    expect(focusNear(model, scales, { x: 400, y: 0 })).toBeUndefined()
  })

  it('finds a region again by its code, and nothing that has gone', () => {
    expect(focusOn(model, { code: 'B', period: '2020' })).toEqual({ line: 1, period: 2 })
    expect(focusOn(model, { code: 'E', period: '2020' })).toBeUndefined()
  })
})
