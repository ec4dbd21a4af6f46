import { describe, expect, it } from 'vitest'
import { initiative } from '../../../tests/builders/dataset.ts'
import type { Initiative, Period } from '../../domain/register/things.ts'
import type { InitiativeStatus } from '../../domain/register/values.ts'
import { timelineScale } from './timelineScale.ts'
import { type TimelineItem, timelineModel, withRows } from './timelineModel.ts'

const TODAY = '2026-11-21'
const item = (
  period: Partial<Period>,
  parts: { id?: string; status?: InitiativeStatus } = {},
): TimelineItem => ({
  initiative: initiative({ ...parts, period: { asGiven: 'x', ...period } }),
  ends: [],
  elsewhere: false,
})
const place = (period: Partial<Period>, status: InitiativeStatus = 'running') =>
  timelineModel([item(period, { status })], TODAY).rows[0]?.place

describe('the place of a period', () => {
  it('is on the axis from an exact day to an imprecise end', () => {
    expect(place({ start: { on: '2023-02-03' }, end: { on: '2026', part: 'late' } })).toEqual({
      on: 'years',
      start: { is: 'given', first: '2023-02-03', last: '2023-02-03', exact: true },
      end: { is: 'given', first: '2026-09-01', last: '2026-12-31', exact: false },
    })
  })

  it('is open where no end is named, and over without a date where it is finished', () => {
    expect(place({ start: { on: '2018' } })).toMatchObject({ end: { is: 'open' } })
    expect(place({ start: { on: '2018' } }, 'unknown')).toMatchObject({ end: { is: 'open' } })
    expect(place({ start: { on: '2018' } }, 'finished')).toMatchObject({ end: { is: 'not-given' } })
  })

  it('keeps an aim apart from an end', () => {
    expect(place({ start: { on: '2018' }, end: { on: '2030', aim: true } })).toMatchObject({
      end: { is: 'aim', first: '2030-01-01', last: '2030-12-31' },
    })
  })

  it('has an end that follows from its length, and says that it was worked out', () => {
    expect(place({ start: { on: '2015-11-01' }, duration: 'P4Y' }, 'finished')).toMatchObject({
      end: { is: 'computed', exact: false },
    })
  })

  it('lacks a start that no source gives', () => {
    expect(place({ end: { on: '2026' } })).toMatchObject({ on: 'years', start: { is: 'not-given' } })
  })

  it('is beside the axis for a length without years, and nowhere without either', () => {
    expect(place({ duration: 'P26M' })).toEqual({ on: 'side', months: 26 })
    expect(place({})).toEqual({ on: 'nowhere' })
  })
})

describe('a timeline', () => {
  it('ends with what was agreed, once for each date', () => {
    const [row] = timelineModel(
      [
        {
          ...item({}),
          ends: [
            { what: 'money', date: { on: '2026-12-31' } },
            { what: 'money', date: { on: '2026-12-31' } },
            { what: 'agreement', date: { on: '2026', part: 'late' } },
            { what: 'agreement', date: { on: '2026-12-31' } },
          ],
        },
      ],
      TODAY,
    ).rows
    expect(row?.marks.map(({ what, exact }) => [what, exact])).toEqual([
      ['money', true],
      ['agreement', false],
      ['agreement', true],
    ])
  })

  it('draws a status that is not certain as one that is not known, never as one that was read', () => {
    const drawn = (parts: Partial<Initiative>) =>
      timelineModel([{ ...item({}), initiative: initiative(parts) }], TODAY).rows[0]?.status
    const unsure = { status: { status: 'unsure' as const, note: 'Afgeleid uit het streefjaar.' } }
    for (const status of ['running', 'finished', 'prepared'] as const) {
      expect(drawn({ status, fieldProvenance: unsure })).toBe('unknown')
      expect(drawn({ status, fieldProvenance: { status: { status: 'editorial' } } })).toBe(status)
    }
  })

  it('keeps the recent years readable: what is older lies beyond the axis', () => {
    const model = timelineModel(
      [item({ start: { on: '1980' } }), item({ start: { on: '2018' } }, { id: 'b' })],
      TODAY,
    )
    expect(model).toMatchObject({ from: 2008, earlier: true, later: false })
    expect(timelineModel([item({ start: { on: '2010' } })], TODAY)).toMatchObject({
      from: 2010,
      earlier: false,
    })
    expect(timelineModel([item({ end: { on: '2060' } })], TODAY)).toMatchObject({ to: 2041, later: true })
  })

  it('keeps its axis when rows are left out', () => {
    const model = timelineModel(
      [item({ start: { on: '2010' } }), item({ start: { on: '2018' } }, { id: 'b' }), item({}, { id: 'c' })],
      TODAY,
    )
    const some = withRows(model, ({ id }) => id === 'b')
    expect(some.rows.map(({ id }) => id)).toEqual(['b'])
    expect(timelineScale(some, 960).years).toEqual(timelineScale(model, 960).years)
  })
})
