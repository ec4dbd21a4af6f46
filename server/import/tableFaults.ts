/** What can be wrong with a table as a whole, or doubtful enough to ask, as sentences that name field, value and remedy. */
import type { Indicator } from '../../src/domain/register/things.ts'
import type { KnownTopic } from './knownTopic.ts'
import { shown } from './reading/cells.ts'
import type { Fault, TableHead, Topic } from './reading/rows.ts'

const listed = (names: readonly string[]): string =>
  names
    .slice(0, 20)
    .map((name) => shown(name))
    .join(', ') + (names.length > 20 ? ` (+${names.length - 20})` : '')

/** A topic whose unit the publisher writes in words that we do not know. */
export interface UnknownUnit {
  topic: string
  unit: string
  indicator: Indicator
}

/** Two columns of one indicator: which of them is meant, only the one who imports knows. */
export function topicTwice(first: Topic, second: Topic, { id }: Indicator, { table }: TableHead): Fault {
  const [one, other] = [shown(first.key), shown(second.key)]
  return {
    field: 'onderwerp',
    value: `${one}, ${other}`,
    reason: {
      nl: `De onderwerpen ${one} en ${other} van tabel ${table} horen allebei bij de indicator ${id}.`,
      en: `The topics ${one} and ${other} of table ${table} both belong to the indicator ${id}.`,
    },
    remedy: {
      nl: `Haal de verkeerde uit het bestand. Of noem met --topic ${one} of --topic ${other} welke bedoeld is; dan wordt alleen die ingelezen en vervalt alles wat u niet noemt (--topic mag vaker).`,
      en: `Take the wrong one out of the file. Or name the one that is meant with --topic ${one} or --topic ${other}; then only that one is imported and all that you do not name is dropped (--topic may be given more than once).`,
    },
  }
}

/** Figures in another unit would be wrong by a factor, and look right. */
export function otherUnit({ topic: { key, unit = '' }, indicator: { id, unit: own } }: KnownTopic): Fault {
  return {
    field: shown(key),
    value: shown(unit),
    reason: {
      nl: `De eenheid is “${shown(unit)}” in de tabel, en "${own}" bij de indicator ${id}.`,
      en: `The unit is “${shown(unit)}” in the table, and "${own}" at the indicator ${id}.`,
    },
    remedy: {
      nl: `Maak in reference/indicators.json een eigen indicator voor dit onderwerp, of verbeter daar "unit". Andere onderwerpen kunt u zonder dit inlezen: noem ze met --topic.`,
      en: `Make an indicator of its own for this topic in reference/indicators.json, or correct "unit" there. Other topics can be imported without it: name them with --topic.`,
    },
  }
}

/** Words that nobody knows may be another unit: "mln euro" would be wrong by a million. */
export function unitNotKnown({ topic, unit, indicator: { id, unit: own } }: UnknownUnit): Fault {
  return {
    field: shown(topic),
    value: shown(unit),
    reason: {
      nl: `De eenheid van ${shown(topic)} is in de tabel “${shown(unit)}”; die woorden kent dit register niet. De indicator ${id} is in "${own}".`,
      en: `The unit of ${shown(topic)} is “${shown(unit)}” in the table; this register does not know those words. The indicator ${id} is in "${own}".`,
    },
    remedy: {
      nl: 'Is dat dezelfde eenheid, herhaal het dan met --yes. Zo niet, maak dan in reference/indicators.json een eigen indicator voor dit onderwerp, of laat het weg door de andere te noemen met --topic.',
      en: 'If that is the same unit, repeat it with --yes. If not, make an indicator of its own for this topic in reference/indicators.json, or leave it out by naming the others with --topic.',
    },
  }
}

export function topicNotInTable(name: string, { table, topics }: TableHead): Fault {
  const there = listed(topics.map(({ stem }) => stem))
  return {
    field: 'onderwerp',
    value: shown(name),
    reason: {
      nl: `Tabel ${table} heeft geen onderwerp ${shown(name)}.`,
      en: `Table ${table} has no topic ${shown(name)}.`,
    },
    remedy: { nl: `Kies uit: ${there}.`, en: `Choose from: ${there}.` },
  }
}

export function topicWithoutIndicator({ stem }: Topic, { table }: TableHead): Fault {
  return {
    field: 'onderwerp',
    value: shown(stem),
    reason: {
      nl: `In dit register staat geen indicator voor het onderwerp ${shown(stem)} van tabel ${table}.`,
      en: `This register has no indicator for the topic ${shown(stem)} of table ${table}.`,
    },
    remedy: {
      nl: `Voeg hem toe aan reference/indicators.json, met "table": "${table}" en "topic": "${shown(stem)}" onder tables.`,
      en: `Add it to reference/indicators.json, with "table": "${table}" and "topic": "${shown(stem)}" under tables.`,
    },
  }
}

export function noTopicKnown({ table, topics }: TableHead): Fault {
  const there = listed(topics.map(({ stem }) => stem))
  return {
    field: 'tabel',
    value: table,
    reason: {
      nl: `In dit register staat geen indicator bij tabel ${table} (onderwerpen: ${there}).`,
      en: `This register has no indicator of table ${table} (topics: ${there}).`,
    },
    remedy: {
      nl: 'Kijk of --table klopt, of noem de tabel met "topic" bij een indicator in reference/indicators.json.',
      en: 'Check --table, or name the table with a "topic" at an indicator in reference/indicators.json.',
    },
  }
}

/** The register knows the table: then the columns have other names, or it is another table after all. */
export function topicsNotFound(wanted: readonly string[], { table, topics, columns }: TableHead): Fault {
  const [names, there] = [listed(wanted), listed(columns ?? topics.map(({ stem }) => stem))]
  const example = shown(`${wanted[0] ?? ''}_1`)
  const fault = { field: 'tabel', value: table }
  return columns === undefined
    ? {
        ...fault,
        reason: {
          nl: `Van tabel ${table} kent dit register ${names}; dat is geen onderwerp van deze tabel. Zij heeft: ${there}.`,
          en: `Of table ${table} this register knows ${names}; that is no topic of this table. It has: ${there}.`,
        },
        remedy: {
          nl: 'Kijk of het nummer van de tabel klopt, of noem het onderwerp met "topic" bij een indicator in reference/indicators.json.',
          en: 'Check the number of the table, or name the topic with "topic" at an indicator in reference/indicators.json.',
        },
      }
    : {
        ...fault,
        reason: {
          nl: `Van tabel ${table} kent dit register ${names}; zo heet geen kolom van dit bestand. De kolommen zijn: ${there}.`,
          en: `Of table ${table} this register knows ${names}; no column of this file is called that. The columns are: ${there}.`,
        },
        remedy: {
          nl: `Kijk of --table klopt. Een kolom heet zoals het onderwerp bij de uitgever, met een nummer erachter, zoals ${example}.`,
          en: `Check --table. A column is called like the topic of the publisher, with a number after it, such as ${example}.`,
        },
      }
}

/** Margins alone are no figures: they were asked for without what they are margins of. */
export function onlyMargins({ table }: TableHead): Fault {
  return {
    field: 'marges',
    value: table,
    reason: {
      nl: 'Er staan alleen marges in, en geen enkel cijfer.',
      en: 'It holds only margins, and not a single figure.',
    },
    remedy: {
      nl: 'Haal de tabel opnieuw op, met de waarde (MW00000) bij de marges.',
      en: 'Fetch the table again, with the value (MW00000) beside the margins.',
    },
  }
}

export function nothingInIt({ table }: TableHead): Fault {
  return {
    field: 'tabel',
    value: table,
    reason: { nl: 'Er staat geen enkel cijfer in.', en: 'There is not a single figure in it.' },
    remedy: { nl: 'Haal de tabel opnieuw op.', en: 'Fetch the table again.' },
  }
}
