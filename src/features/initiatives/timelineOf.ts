import { type TimelineModel, timelineModel } from '../../charts/timeline/timelineModel.ts'
import type { Day } from '../../domain/time/calendar.ts'
import type { PortfolioItem } from './items.ts'

/** The timeline of the whole portfolio: the axis is that of all initiatives, a filter takes rows away and moves nothing. */
export const timelineOf = (items: readonly PortfolioItem[], today: Day): TimelineModel =>
  timelineModel(
    items.map(({ initiative, ends, here }) => ({
      initiative,
      elsewhere: !here,
      ends: ends.flatMap(({ what, date }) => (what === 'period' ? [] : [{ what, date }])),
    })),
    today,
  )
