/** What holds for any set of periods, on paper of any width. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initiative } from '../../../tests/builders/dataset.ts'
import type { ImpreciseDate, Period } from '../../domain/register/things.ts'
import { INITIATIVE_STATUSES, TIERS } from '../../domain/register/values.ts'
import { addDays } from '../../domain/time/calendar.ts'
import { rowShapes } from './rowShapes.ts'
import { type TimelineItem, type TimelineRow, rowGroups, timelineModel } from './timelineModel.ts'
import { timelineScale } from './timelineScale.ts'

const TODAY = '2026-11-21'

const two = (value: number) => String(value).padStart(2, '0')
const anyDate: fc.Arbitrary<ImpreciseDate> = fc
  .record({
    year: fc.integer({ min: 1978, max: 2062 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    part: fc.option(fc.constantFrom('early', 'middle', 'late' as const), { nil: undefined }),
    about: fc.boolean(),
  })
  .map(({ year, month, day, part, about }) => {
    const on = [
      year,
      ...(month === undefined ? [] : [two(month), ...(day === undefined ? [] : [two(day)])]),
    ].join('-')
    return {
      on,
      ...(part !== undefined && on.length < 10 ? { part } : {}),
      ...(about ? { about: true as const } : {}),
    }
  })

/** An end comes after its start, if the two are given. */
const anyPeriod: fc.Arbitrary<Period> = fc
  .record({
    dates: fc.tuple(fc.option(anyDate), fc.option(anyDate)),
    aim: fc.boolean(),
    duration: fc.option(fc.constantFrom('P26M', 'P5Y', 'P1Y6M', 'P40D')),
  })
  .map(({ dates: [a, b], aim, duration }) => {
    const [start, end] = a !== null && b !== null && a.on > b.on ? [b, a] : [a, b]
    return {
      asGiven: 'x',
      ...(start === null ? {} : { start }),
      ...(end === null ? {} : { end: { ...end, ...(aim ? { aim: true as const } : {}) } }),
      ...(duration === null ? {} : { duration }),
    }
  })

const anyItems: fc.Arbitrary<TimelineItem[]> = fc
  .array(
    fc.record({
      period: anyPeriod,
      status: fc.constantFrom(...INITIATIVE_STATUSES),
      tier: fc.constantFrom(...TIERS),
      elsewhere: fc.boolean(),
      ends: fc.array(fc.record({ what: fc.constantFrom('money', 'agreement' as const), date: anyDate }), {
        maxLength: 2,
      }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ period, status, tier, elsewhere, ends }, nth) => ({
      initiative: initiative({ id: `i${nth}`, period, status, tier }),
      elsewhere,
      ends,
    })),
  )

const widths = fc.constantFrom(300, 680, 960)

function draw(items: readonly TimelineItem[], width: number) {
  const model = timelineModel(items, TODAY)
  const scale = timelineScale(model, width)
  const rows = model.rows.map((row) => ({ row, shapes: rowShapes(row, scale, TODAY, ({ what }) => what) }))
  return { scale, rows }
}

const onAxis = (rows: readonly TimelineRow[]) =>
  rows.flatMap(({ initiative: { period }, place }) => (place.on === 'years' ? [{ period, place }] : []))

const length = ({ x1, x2 }: { x1: number; x2: number }) => x2 - x1

describe('every timeline', () => {
  it('shows every initiative exactly once, whatever its period', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const model = timelineModel(items, TODAY)
        const ids = items.map(({ initiative: { id } }) => id).toSorted()
        expect(model.rows.map(({ id }) => id).toSorted()).toEqual(ids)
        expect(
          rowGroups(model)
            .flatMap(({ rows }) => rows.map(({ id }) => id))
            .toSorted(),
        ).toEqual(ids)
      }),
    )
  })

  it('puts nothing on the axis that has no years, and nothing beside it that has', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        for (const { initiative: each, place } of timelineModel(items, TODAY).rows) {
          const { start, end, duration } = each.period
          const hasYears = start !== undefined || end !== undefined
          expect(place.on).toBe(hasYears ? 'years' : duration === undefined ? 'nowhere' : 'side')
        }
      }),
    )
  })

  it('claims no more exactness than the source has, and calls no aim an end', () => {
    const isDay = (date: ImpreciseDate | undefined) => date?.on.length === 10 && date.about !== true
    fc.assert(
      fc.property(anyItems, (items) => {
        for (const { period, place } of onAxis(timelineModel(items, TODAY).rows)) {
          expect('exact' in place.start && place.start.exact).toBe(isDay(period.start))
          expect('exact' in place.end && place.end.exact).toBe(isDay(period.end))
          expect(place.end.is === 'aim').toBe(period.end?.aim === true)
        }
      }),
    )
  })

  it('goes from nearby to far away, what reaches the municipality first', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const keys = timelineModel(items, TODAY).rows.map(
          ({ elsewhere, tier }) => Number(elsewhere) * TIERS.length + TIERS.indexOf(tier),
        )
        expect(keys).toEqual(keys.toSorted((a, b) => a - b))
      }),
    )
  })
})

/** The pieces of every bar, with what they stand for. */
const barsOf = ({ rows }: ReturnType<typeof draw>) =>
  rows.flatMap(({ row: { place }, shapes: { bar } }) =>
    place.on === 'years' && bar !== undefined ? [{ place, bar }] : [],
  )

describe('every drawing', () => {
  it('fades where the source does, however small a year is drawn', () => {
    fc.assert(
      fc.property(anyItems, widths, (items, width) => {
        const least = (exact: boolean) => (exact ? 0 : 6)
        for (const { place, bar } of barsOf(draw(items, width))) {
          const { start, end } = place
          const isEnd = end.is === 'given' || end.is === 'computed'
          expect(length(bar.fadeIn)).toBeGreaterThanOrEqual(least(start.is === 'given' && start.exact))
          expect(length(bar.fadeOut)).toBeGreaterThanOrEqual(isEnd ? least(end.exact) : 0)
        }
      }),
    )
  })

  it('is sure only of days that are sure', () => {
    fc.assert(
      fc.property(anyItems, widths, (items, width) => {
        const drawing = draw(items, width)
        const { x } = drawing.scale
        const sure = barsOf(drawing).flatMap(({ place: { start, end }, bar }) => {
          if (start.is !== 'given' || (end.is !== 'given' && end.is !== 'computed')) return []
          const from = x(start.exact ? start.first : addDays(start.last, 1))
          const until = x(end.exact ? addDays(end.last, 1) : end.first)
          // Begin and end in one year: then nothing is sure. A bar of a few days is drawn as wide as can be seen.
          return from > until ? [] : [{ bar: bar.sure, from, until: Math.max(until, from + 3) }]
        })
        for (const { bar, from, until } of sure) {
          expect(bar.x1).toBeGreaterThanOrEqual(from)
          expect(bar.x2).toBeLessThanOrEqual(until)
        }
      }),
    )
  })

  it('has its pieces in order, joined and of no negative length', () => {
    fc.assert(
      fc.property(anyItems, widths, (items, width) => {
        for (const { bar } of barsOf(draw(items, width))) {
          const { fadeIn, sure, fadeOut } = bar
          expect([fadeIn.x2, sure.x2]).toEqual([sure.x1, fadeOut.x1])
          for (const piece of [fadeIn, sure, fadeOut]) expect(length(piece)).toBeGreaterThanOrEqual(0)
          expect(fadeOut.x2 - fadeIn.x1).toBeGreaterThanOrEqual(3)
        }
      }),
    )
  })

  it('has nothing on the axis that has no years', () => {
    fc.assert(
      fc.property(anyItems, widths, (items, width) => {
        const { scale, rows } = draw(items, width)
        const isYears = ({ row }: (typeof rows)[number]) => row.place.on === 'years'
        for (const { shapes } of rows.filter(isYears)) expect(shapes.loose).toBeUndefined()
        for (const { shapes } of rows.filter((each) => !isYears(each))) {
          expect([shapes.bar, shapes.arrow, shapes.aim]).toEqual([undefined, undefined, undefined])
          const { x1, x2 } = shapes.loose ?? { x1: scale.width, x2: scale.width }
          expect(x1).toBeGreaterThan(scale.right)
          expect(x2).toBeLessThanOrEqual(scale.width)
        }
      }),
    )
  })
})
