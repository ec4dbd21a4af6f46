import type { ImpreciseDate, Period } from '../../src/domain/register/things.ts'
import type { Dataset, Finding } from './finding.ts'
import {
  aboutYearsIn,
  datesIn,
  hasYearRange,
  monthsIn,
  namesSeason,
  partsIn,
  type DateMention,
} from './period-words.ts'
import { datesOf, periodsOf } from './records.ts'

type Fault = Pick<Finding, 'message' | 'remedy'> & { at: string }

/**
 * A period is exactly as exact as its source: what `start`, `end` and `duration` say stands in `asGiven`, and the day,
 * month, part of the year or length that `asGiven` gives is not dropped.
 */
export function lostDatePrecision(dataset: Dataset): Finding[] {
  return periodsOf(dataset).flatMap(({ at, field, value }) =>
    [
      ...datesOf(value).flatMap(({ field: end, date }) => ofDate(end, date, value)),
      ...ofParts(value),
      ...ofDuration(value),
      ...ofRange(value),
    ].map(({ at: end, message, remedy }) => ({
      file: at.file,
      thing: at.thing,
      field: `${field}.${end}`,
      message,
      remedy,
    })),
  )
}

/** "2018-04-24" read into its parts. */
function partsOfDate(on: string): DateMention {
  const [year = '', month, day] = on.split('-')
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) }
}

function ofDate(at: string, date: ImpreciseDate, { asGiven }: Period): Fault[] {
  const wanted = partsOfDate(date.on)
  const mentions = datesIn(asGiven)
  const years = new Set(mentions.flatMap(({ year }) => year ?? []))
  const supported = mentions.some(
    (mention) =>
      (mention.year === undefined ? years.has(wanted.year ?? '') : mention.year === wanted.year) &&
      (wanted.month === undefined || mention.month === wanted.month) &&
      (wanted.day === undefined || mention.day === wanted.day),
  )
  if (!supported) {
    return [
      {
        at,
        message: `${date.on} staat niet in de woorden van de bron: "${asGiven}".`,
        remedy:
          'Schrijf de datum niet preciezer dan asGiven, of neem in asGiven de woorden van de bron over.',
      },
    ]
  }
  return [...moreExact(at, wanted, mentions, asGiven), ...aboutMissing(at, date, asGiven)]
}

/** The sentence knows the month or day, and nowhere names the year or month alone. */
function moreExact(at: string, wanted: DateMention, mentions: DateMention[], asGiven: string): Fault[] {
  if (wanted.day !== undefined) return []
  const same = mentions.filter(
    ({ year, month }) => year === wanted.year && (wanted.month === undefined || month === wanted.month),
  )
  const finer = wanted.month === undefined ? 'month' : 'day'
  if (same.length === 0 || same.some((mention) => mention[finer] === undefined)) return []
  return [
    {
      at,
      message: `De bron is preciezer dan de datum: "${asGiven}".`,
      remedy: 'Neem ook de maand of dag over in on.',
    },
  ]
}

function aboutMissing(at: string, date: ImpreciseDate, asGiven: string): Fault[] {
  if (date.about || !aboutYearsIn(asGiven).includes(date.on.slice(0, 4))) return []
  return [
    { at, message: `De bron zegt "ongeveer": "${asGiven}".`, remedy: 'Zet "about": true bij de datum.' },
  ]
}

function ofParts(period: Period): Fault[] {
  const { asGiven } = period
  const dates = datesOf(period)
  const said = partsIn(asGiven)
  const lost = said.flatMap(({ year, part }): Fault[] => {
    const ofYear = dates.filter(({ date }) => date.on.startsWith(year))
    const [first] = ofYear
    if (!first || ofYear.some(({ date }) => date.part === part)) return []
    return [
      {
        at: first.field,
        message: `De bron noemt een deel van ${year}: "${asGiven}".`,
        remedy: `Zet "part": "${part}" bij de datum.`,
      },
    ]
  })
  const madeUp = dates
    .filter(({ date }) => date.part !== undefined && !namesSeason(asGiven))
    .filter(({ date }) => !said.some(({ year, part }) => date.on.startsWith(year) && date.part === part))
    .map(({ field }) => ({
      at: field,
      message: `De bron noemt dit deel van het jaar niet: "${asGiven}".`,
      remedy: 'Haal part weg, of neem in asGiven de woorden van de bron over.',
    }))
  return [...lost, ...madeUp]
}

function ofDuration({ asGiven, duration }: Period): Fault[] {
  const said = monthsIn(asGiven)
  const months = duration === undefined ? undefined : monthsOf(duration)
  if (months === undefined) {
    if (said.length === 0) return []
    return [
      {
        at: 'duration',
        message: `De bron geeft een duur: "${asGiven}".`,
        remedy: `Vul duration in ("P${said[0]}M", of in jaren "P5Y").`,
      },
    ]
  }
  if (said.includes(months)) return []
  return [
    {
      at: 'duration',
      message: `De duur ${duration} staat niet in de woorden van de bron: "${asGiven}".`,
      remedy:
        'Een duur wordt niet uitgerekend: haal haar weg, of neem in asGiven de woorden van de bron over.',
    },
  ]
}

function monthsOf(duration: string): number {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?/.exec(duration) ?? []
  return Number(years) * 12 + Number(months)
}

function ofRange(period: Period): Fault[] {
  if (datesOf(period).length > 0 || !hasYearRange(period.asGiven)) return []
  return [
    {
      at: 'start',
      message: `De bron geeft een begin en een einde: "${period.asGiven}".`,
      remedy: 'Vul start en end in.',
    },
  ]
}
