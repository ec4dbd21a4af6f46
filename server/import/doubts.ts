/** What is possible and yet so unlikely that the import would rather ask: it goes on with --yes. */
import type { Phrase } from '../service/language.ts'
import type { StoredImport } from '../service/store.ts'
import type { Changed, Differences, Lost, TopicDifference } from './differences.ts'
import { shown } from './reading/cells.ts'
import type { Fault } from './reading/rows.ts'

/**
 * More of a topic's figures than this part are others than the register's own: a publisher corrects a few, and a wrong
 * column differs nearly everywhere. A tenth lies far from both.
 */
const MANY_DIFFERENT = 0.1
/** More of a topic's figures than this part change by a lot when the import in use is replaced. */
const MOST_CHANGE = 0.5
/** Less of the figures that are there than these, and something may be missing. */
const NEARLY_ALL = 0.9

export interface Doubted extends Pick<Differences, 'topics' | 'replaced'> {
  table: string
  edition: string
  lost: readonly Lost[]
  /** When the publisher last changed the table, as it says so. */
  modified?: string | undefined
  figures: number
}

const WITH_YES: Phrase = {
  nl: 'Kijk of het de goede tabel is, en heel. Herhaal het met --yes als het zo bedoeld is.',
  en: 'Check that it is the right table, and whole. Repeat it with --yes if it is what you want.',
}
const COLUMN_WITH_YES: Phrase = {
  nl: 'Kijk of de kolom bij het onderwerp hoort en of het decimaalteken klopt. Herhaal het met --yes als het zo bedoeld is.',
  en: 'Check that the column belongs to the topic and that the decimal sign is right. Repeat it with --yes if it is what you want.',
}

/** @param present the import of the same table that would be replaced */
export function doubtsOf(given: Doubted, present: StoredImport | undefined): Fault[] {
  return [
    ...given.topics.filter((each) => part(each) > MANY_DIFFERENT).map(otherThanRegister),
    ...(present === undefined ? [] : doubtsBeside(present, given)),
  ]
}

function doubtsBeside(present: StoredImport, given: Doubted): Fault[] {
  const { number } = present
  // What differs from the register already is asked about once.
  const asked = new Set(given.topics.filter((each) => part(each) > MANY_DIFFERENT).map(({ topic }) => topic))
  return [
    ...given.replaced
      .filter((each) => part(each) > MOST_CHANGE && !asked.has(each.topic))
      .map((each) => otherThanImport(each, number)),
    ...given.lost.map((each) => noLonger(each, number)),
    ...(isOlder(given, present) ? [olderThan(given, present)] : []),
    ...(given.figures < present.figures * NEARLY_ALL ? [fewerThan(given, present)] : []),
  ]
}

const part = ({ different, compared }: TopicDifference): number => (compared === 0 ? 0 : different / compared)

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const enWhole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

const otherThanRegister = ({ topic, different, compared, example }: TopicDifference): Fault => ({
  field: shown(topic),
  value: exampleOf(example),
  reason: {
    nl: `Van de ${whole.format(compared)} cijfers die het register al van ${shown(topic)} heeft, zijn er ${whole.format(different)} anders, bijvoorbeeld ${wordsOf(example).nl}.`,
    en: `Of the ${enWhole.format(compared)} figures that the register has of ${shown(topic)} already, ${enWhole.format(different)} are different, for example ${wordsOf(example).en}.`,
  },
  remedy: COLUMN_WITH_YES,
})

const otherThanImport = (
  { topic, different, compared, example }: TopicDifference,
  number: number,
): Fault => ({
  field: shown(topic),
  value: exampleOf(example),
  reason: {
    nl: `Van de ${whole.format(compared)} cijfers van ${shown(topic)} die ook in nummer ${number} staan, veranderen er ${whole.format(different)} sterk, bijvoorbeeld ${wordsOf(example).nl}.`,
    en: `Of the ${enWhole.format(compared)} figures of ${shown(topic)} that are in number ${number} too, ${enWhole.format(different)} change by a lot, for example ${wordsOf(example).en}.`,
  },
  remedy: COLUMN_WITH_YES,
})

const noLonger = ({ indicator, figures }: Lost, number: number): Fault => ({
  field: 'onderwerp',
  value: shown(indicator),
  reason: {
    nl: `Hiervan heeft nummer ${number} ${whole.format(figures)} ${figures === 1 ? 'cijfer' : 'cijfers'}; in deze tabel staat het onderwerp niet, en die cijfers verdwijnen.`,
    en: `Number ${number} has ${enWhole.format(figures)} ${figures === 1 ? 'figure' : 'figures'} of this; the topic is not in this table, and those figures go.`,
  },
  remedy: {
    nl: 'Kijk of de kolom nog zo heet als in reference/indicators.json. Herhaal het met --yes als het zo bedoeld is.',
    en: 'Check that the column is still called as in reference/indicators.json. Repeat it with --yes if it is what you want.',
  },
})

const exampleOf = (example: Changed | undefined): string =>
  example === undefined ? '' : `${example.region} ${example.period}`

const decimals = { maximumFractionDigits: 3 }
const dutch = new Intl.NumberFormat('nl-NL', decimals)
const english = new Intl.NumberFormat('en-GB', decimals)

function wordsOf(example: Changed | undefined): Phrase {
  if (example === undefined) return { nl: '', en: '' }
  const { was, became } = example
  const place = exampleOf(example)
  return {
    nl: `${place}: was ${dutch.format(was)}, wordt ${became === undefined ? 'geen cijfer' : dutch.format(became)}`,
    en: `${place}: was ${english.format(was)}, becomes ${became === undefined ? 'no figure' : english.format(became)}`,
  }
}

const CLASSIFICATION = /^indeling (\d{4})$/

/** By the publisher's own days of change; where one of the two has none, by the classification that the editions name. */
function isOlder(given: Doubted, present: StoredImport): boolean {
  const days = [given.modified, present.modified].map((day) => (day === undefined ? NaN : Date.parse(day)))
  const [own = NaN, other = NaN] = days.some(Number.isNaN)
    ? [given.edition, present.edition].map((edition) => Number(CLASSIFICATION.exec(edition)?.[1]))
    : days
  return own < other
}

const olderThan = (given: Doubted, present: StoredImport): Fault => {
  const [own, other] = [nameOf(given), nameOf(present)]
  return {
    field: 'uitgave',
    value: own.nl,
    reason: {
      nl: `Deze uitgave (${own.nl}) is ouder dan nummer ${present.number} (${other.nl}), dat erdoor wordt vervangen.`,
      en: `This edition (${own.en}) is older than number ${present.number} (${other.en}), which it replaces.`,
    },
    remedy: {
      nl: 'Haal de nieuwste uitgave op, of herhaal het met --yes als de oude bedoeld is.',
      en: 'Fetch the newest edition, or repeat it with --yes if the old one is what you want.',
    },
  }
}

function nameOf({ edition, modified }: { edition: string; modified?: string | undefined }): Phrase {
  const day = modified?.slice(0, 10)
  return day === undefined || day === edition
    ? { nl: edition, en: edition }
    : { nl: `${edition}, gewijzigd op ${day}`, en: `${edition}, modified on ${day}` }
}

const fewerThan = ({ table, figures }: Doubted, { number, figures: held }: StoredImport): Fault => ({
  field: 'tabel',
  value: table,
  reason: {
    nl: `Er zijn ${whole.format(figures)} cijfers; nummer ${number}, dat erdoor wordt vervangen, heeft er ${whole.format(held)}.`,
    en: `There are ${enWhole.format(figures)} figures; number ${number}, which they replace, has ${enWhole.format(held)}.`,
  },
  remedy: WITH_YES,
})
