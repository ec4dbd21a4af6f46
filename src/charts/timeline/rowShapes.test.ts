import { describe, expect, it } from 'vitest'
import { initiative } from '../../../tests/builders/dataset.ts'
import type { Period } from '../../domain/register/things.ts'
import type { InitiativeStatus } from '../../domain/register/values.ts'
import { type RowShapes, rowShapes } from './rowShapes.ts'
import { type TimelineItem, timelineModel } from './timelineModel.ts'
import { timelineScale } from './timelineScale.ts'

const TODAY = '2026-11-21'

function draw(items: readonly TimelineItem[], width = 960) {
  const model = timelineModel(items, TODAY)
  const scale = timelineScale(model, width)
  return {
    scale,
    rows: model.rows.map((row) => ({
      row,
      shapes: rowShapes(row, scale, TODAY, ({ what }) => `${what} eindigt`),
    })),
  }
}

function one(period: Partial<Period>, status: InitiativeStatus = 'running', ends: TimelineItem['ends'] = []) {
  const { scale, rows } = draw([
    { initiative: initiative({ status, period: { asGiven: 'x', ...period } }), ends, elsewhere: false },
  ])
  const shapes = rows[0]?.shapes
  if (shapes === undefined) throw new Error('no row')
  return { x: scale.x, scale, shapes }
}

const length = (stretch: { x1: number; x2: number } | undefined) =>
  stretch === undefined ? undefined : stretch.x2 - stretch.x1

/** Where the bar begins to be sure, and stops being so. */
const sure = ({ bar }: RowShapes) => bar?.sure

describe('the drawing of a row', () => {
  it('is sharp where days are known', () => {
    const { shapes, x } = one({ start: { on: '2023-01-01' }, end: { on: '2026-12-31' } })
    expect(length(shapes.bar?.fadeIn)).toBe(0)
    expect(length(shapes.bar?.fadeOut)).toBe(0)
    expect(sure(shapes)).toEqual({ x1: x('2023-01-01'), x2: x('2027-01-01') })
  })

  it('fades over the part of the year that is not known', () => {
    const { shapes, x } = one({ start: { on: '2013' }, end: { on: '2016', part: 'early' } }, 'finished')
    expect(shapes.bar?.fadeIn).toEqual({ x1: x('2013-01-01'), x2: x('2014-01-01') })
    expect(shapes.bar?.fadeOut).toEqual({ x1: x('2016-01-01'), x2: x('2016-05-01') })
  })

  it('runs to today and on where no end is named', () => {
    const { shapes, x } = one({ start: { on: '2018-04-24' } })
    expect(sure(shapes)?.x2).toBe(x(TODAY))
    expect(shapes.arrow).toBe(x(TODAY))
  })

  it('goes dotted to what is aimed at, and on without dots when that is past', () => {
    const ahead = one({ start: { on: '2018' }, end: { on: '2030', aim: true } })
    expect(sure(ahead.shapes)?.x2).toBe(ahead.x(TODAY))
    expect(ahead.shapes.aim?.dots.x1).toBe(ahead.x(TODAY))
    expect(ahead.shapes.arrow).toBeUndefined()
    const past = one({ start: { on: '2015-12' }, end: { on: '2025', aim: true } }, 'unknown')
    expect(length(past.shapes.aim?.dots)).toBe(0)
    expect(past.shapes.arrow).toBe(past.x(TODAY))
  })

  it('fades out soon after its start where it is over and nobody says since when', () => {
    const { shapes, x } = one({ start: { on: '2015-06-01' } }, 'finished')
    expect(length(shapes.bar?.sure)).toBe(0)
    expect(shapes.bar?.fadeOut.x2).toBeLessThan(x('2017-01-01'))
    expect(shapes.arrow).toBeUndefined()
  })

  it('puts a length without years beside the axis', () => {
    const { shapes, scale } = one({ duration: 'P26M' }, 'unknown')
    expect(shapes.bar).toBeUndefined()
    expect(shapes.loose?.x1).toBeGreaterThan(scale.right)
  })

  it('says where it is cut off', () => {
    expect(one({ start: { on: '1980' } }).shapes.cutLeft).toBe(true)
    expect(one({ start: { on: '2012' } }).shapes.cutLeft).toBe(false)
  })

  it('labels the end of the money; a label without room is left to the words', () => {
    const { shapes } = one({ start: { on: '2020' } }, 'running', [
      { what: 'money', date: { on: '2024-06-30' } },
      { what: 'agreement', date: { on: '2024-08' } },
    ])
    expect(shapes.marks.map(({ what, exact, label }) => [what, exact, label?.text])).toEqual([
      ['money', true, 'money eindigt'],
      ['agreement', false, undefined],
    ])
  })
})
