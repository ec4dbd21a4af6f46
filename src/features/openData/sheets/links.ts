import { LINK_ENDS } from '../../../domain/graph/linkEnds.ts'
import type { DeadlineRule, Link, Source } from '../../../domain/register/things.ts'
import { deadlineTexts } from '../../../messages/deadlines.ts'
import { formatDay, formatImprecise } from '../../../messages/format.ts'
import { fileWords } from '../../../messages/openData/fileWords.ts'
import { sourceKindWords } from '../../../messages/provenancePage.ts'
import { directionWords, evidenceWords, kindWords } from '../../../messages/values.ts'
import { type Column, type Look, day, joined, text } from './column.ts'
import { PROVENANCE, PROVENANCE_BY_FIELD } from './provenance.ts'
import { dayIn, nameIn, namesIn, yesOrNo } from './words.ts'

/** What belongs together, with the names of both ends. */
export const LINKS: readonly Column<Link>[] = [
  text('id', (link) => link.id),
  text('kind', (link, { language }) => fileWords[language][link.kind]),
  text('fromKind', (link, { language }) => kindWords[language][LINK_ENDS[link.kind][0]]),
  text('from', (link) => link.from),
  text('fromName', (link, look) => nameIn(look, LINK_ENDS[link.kind][0], link.from)),
  text('toKind', (link, { language }) => kindWords[language][LINK_ENDS[link.kind][1]]),
  text('to', (link) => link.to),
  text('toName', (link, look) => nameIn(look, LINK_ENDS[link.kind][1], link.to)),
  text('direction', ({ direction }, { language }) =>
    direction === undefined ? undefined : directionWords[language][direction],
  ),
  text('evidence', ({ evidence }, { language }) =>
    evidence === undefined ? undefined : evidenceWords[language][evidence],
  ),
  text('isRelated', (link, look) => yesOrNo(look, link.related === true)),
  ...PROVENANCE,
]

export const DEADLINES: readonly Column<DeadlineRule>[] = [
  text('id', (deadline) => deadline.id),
  text('titleNl', (deadline) => deadline.title.nl),
  text('titleEn', (deadline) => deadline.title.en),
  text('calculation', (deadline, look) => calculationIn(look, deadline)),
  day('day', ({ rule }) => (rule.form === 'fixed' ? rule.on : undefined)),
  text('tasks', (deadline, look) => joined(namesIn(look, 'task', deadline.tasks))),
  text('initiatives', (deadline, look) => joined(namesIn(look, 'initiative', deadline.initiatives))),
  text('remark', (deadline) => deadline.note),
  ...PROVENANCE_BY_FIELD,
]

function calculationIn({ language }: Look, { rule }: DeadlineRule): string {
  const t = deadlineTexts[language]
  const words = fileWords[language]
  switch (rule.form) {
    case 'fixed': {
      if (rule.asGiven !== undefined) return t.about(formatImprecise(rule.asGiven, language))
      const ends = {
        deadline: t.by,
        'money-ends': t.ends,
        'agreement-ends': t.ends,
        'law-changes': t.changes,
      }[rule.what]
      return ends(formatDay(rule.on, language))
    }
    case 'after-event': {
      const { years, event, eventOn } = rule
      const named = eventOn === undefined ? event : words.onDay(event, formatDay(eventOn, language))
      return words.yearsAfter(years, named)
    }
    case 'yearly-before':
      // Any year will do: only day and month are shown.
      return words.everyYearBefore(formatDay(`2000-${rule.monthDay}`, language).replace(' 2000', ''))
    case 'recurring':
      return t.every(rule.months)
  }
}

/** What was read, for all that names it. */
export const SOURCES: readonly Column<Source>[] = [
  text('id', (source) => source.id),
  text('title', (source) => source.title),
  text('kind', (source, { language }) => sourceKindWords[language][source.kind]),
  text('publisher', (source) => source.publisher),
  text('address', (source) => source.address),
  text('dated', (source, look) => dayIn(look, source.dated)),
  text('readOn', (source, look) => dayIn(look, source.readOn)),
  text('law', ({ law }, { index }) =>
    law === undefined ? undefined : (index.laws.get(law)?.abbreviation ?? law),
  ),
  day('consolidation', (source) => source.consolidation),
  text('remark', (source) => source.note),
]
