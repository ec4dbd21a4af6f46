/** What a row of the timeline says, in words; the same for the row, the table and the file. */
import type { ImpreciseDate } from '../../domain/register/things.ts'
import { formatDuration, formatImprecise } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { timelineTexts } from '../../messages/timeline.ts'
import type { TimelineMark, TimelineRow } from './timelineModel.ts'

/** "geld tot en met 31 december 2026". */
export function markWords({ what, date }: Pick<TimelineMark, 'what' | 'date'>, language: Language): string {
  const t = timelineTexts[language]
  return (what === 'money' ? t.moneyUntil : t.agreementUntil)(formatImprecise(date, language))
}

/** When it begins: as given, or that it is not given. */
export function startWords({ initiative: { period } }: TimelineRow, language: Language): string {
  return words(period.start, language)
}

/** When it ends: an aim and an end that follows from the length are never called an end. */
export function endWords({ initiative: { period }, place }: TimelineRow, language: Language): string {
  const t = timelineTexts[language]
  const { end, duration } = period
  if (end?.aim === true) return t.aim(formatImprecise(end, language))
  if (place.on === 'years' && place.end.is === 'computed' && duration !== undefined)
    return t.computed(formatDuration(duration, language))
  return words(end, language)
}

export function lengthWords({ initiative: { period } }: TimelineRow, language: Language): string {
  const { duration } = period
  return duration === undefined ? timelineTexts[language].notGiven : formatDuration(duration, language)
}

/** What stands beside the axis for what is not on it: its length, or that no period is given. */
export function sideWords(row: TimelineRow, language: Language): string | undefined {
  switch (row.place.on) {
    case 'years':
      return undefined
    case 'side':
      return lengthWords(row, language)
    case 'nowhere':
      return timelineTexts[language].noPeriod
  }
}

const words = (date: ImpreciseDate | undefined, language: Language): string =>
  date === undefined ? timelineTexts[language].notGiven : formatImprecise(date, language)
