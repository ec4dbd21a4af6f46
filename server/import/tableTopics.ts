/** What the register knows of a table: which of its topics an indicator is about, and what it is called. */
import type { Register } from '../../src/domain/register/things.ts'
import type { ImportHead } from '../service/store.ts'
import type { KnownTopic } from './knownTopic.ts'
import { type Fault, failureOf, type TableHead, type Topic } from './reading/rows.ts'
import {
  noTopicKnown,
  otherUnit,
  topicNotInTable,
  topicsNotFound,
  topicTwice,
  topicWithoutIndicator,
  unitNotKnown,
  type UnknownUnit,
} from './tableFaults.ts'
import { fits, hasNumber, unitOf } from './units.ts'

export interface TableTopics {
  known: KnownTopic[]
  /** Topics that no indicator is about. */
  unknown: Topic[]
  unknownUnits: UnknownUnit[]
}

/**
 * The topics that an indicator of the register is about, and those of which it has none.
 * @param asked only these, by key or by key without its number
 * @param sure take a topic whose unit is written in words that we do not know
 * @throws ImportFailure when what is asked is not there, or a topic is not certain to be counted in the unit of its indicator
 */
export function knownTopics(
  head: TableHead,
  register: Register,
  { topics: asked, sure = false }: { topics?: readonly string[]; sure?: boolean } = {},
): TableTopics {
  const known: KnownTopic[] = []
  const unknown: Topic[] = []
  const twice: Fault[] = []
  const isAsked = ({ key, stem }: Topic) => asked === undefined || asked.includes(key) || asked.includes(stem)
  for (const [place, topic] of head.topics.entries()) {
    if (!isAsked(topic)) continue
    const indicator = register.indicators.find(({ tables }) =>
      tables.some(
        ({ table, topic: stem, measure }) =>
          table === head.table && (stem === topic.stem || measure === topic.stem),
      ),
    )
    const before = known.find((each) => each.indicator === indicator)
    if (indicator === undefined) unknown.push(topic)
    else if (before !== undefined) twice.push(topicTwice(before.topic, topic, indicator, head))
    else known.push({ place, topic, indicator })
  }
  const absent =
    asked?.filter((name) => !head.topics.some(({ key, stem }) => name === key || name === stem)) ?? []
  const faults = [
    ...twice,
    ...absent.map((name) => topicNotInTable(name, head)),
    ...(asked === undefined ? [] : unknown.map((topic) => topicWithoutIndicator(topic, head))),
    ...(asked === undefined && known.length === 0 ? [noneKnown(head, register)] : []),
    ...known.filter(isOfOtherUnit).map(otherUnit),
  ]
  const unknownUnits = known.filter((each) => !isOfOtherUnit(each)).flatMap(unknownUnit)
  if (!sure) faults.push(...unknownUnits.map(unitNotKnown))
  if (faults.length > 0) throw failureOf(faults)
  return { known, unknown, unknownUnits }
}

/** The table is not in the register; or it is, and what the register knows of it was not found. */
function noneKnown(head: TableHead, { indicators }: Register): Fault {
  const wanted = indicators.flatMap(({ tables }) =>
    tables.flatMap(({ table, topic, measure }) => (table === head.table ? (topic ?? measure ?? []) : [])),
  )
  return wanted.length === 0 ? noTopicKnown(head) : topicsNotFound([...new Set(wanted)], head)
}

/** A unit that we do not know is certainly another when it counts in other steps; else it is asked. */
function isOfOtherUnit({ topic: { unit }, indicator }: KnownTopic): boolean {
  if (unit === undefined) return false
  const read = unitOf(unit)
  return read === undefined ? hasNumber(unit) : !fits(read, indicator.unit)
}

const unknownUnit = ({ topic: { key, unit }, indicator }: KnownTopic): UnknownUnit[] =>
  unit === undefined || unitOf(unit) !== undefined ? [] : [{ topic: key, unit, indicator }]

/** What is known of the table: what the publisher says, else what the register has of it. */
export function importHead(
  head: TableHead,
  known: readonly KnownTopic[],
): Pick<ImportHead, 'table' | 'title' | 'publisher' | 'address' | 'licence' | 'modified'> {
  const held = known.flatMap(({ indicator }) => indicator.tables).find(({ table }) => table === head.table)
  const [title, publisher, licence] = [
    head.title ?? held?.title,
    held?.publisher ?? head.publisher,
    head.licence ?? held?.licence,
  ]
  return {
    table: head.table,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(held === undefined ? {} : { address: held.address }),
    ...(licence === undefined ? {} : { licence }),
    ...(head.modified === undefined ? {} : { modified: head.modified }),
  }
}

/** The register's own name of the edition, where it knows one only. */
export function editionHeld({ table }: TableHead, known: readonly KnownTopic[]): string | undefined {
  const held = new Set(
    known.flatMap(({ indicator }) =>
      indicator.tables.filter((each) => each.table === table).map((each) => each.edition),
    ),
  )
  const [only, ...others] = held
  return others.length === 0 ? only : undefined
}
