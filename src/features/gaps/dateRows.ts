/** What ends or is due in the year ahead, as lines: soonest first. */
import type { Ending, EndingReason } from '../../domain/gaps/endings.ts'
import type { GapLists } from '../../domain/gaps/gapLists.ts'
import { daysBetween } from '../../domain/time/calendar.ts'
import { formatImprecise } from '../../messages/format.ts'
import { gapTexts } from '../../messages/gaps.ts'
import { formatPeriod } from '../../messages/period.ts'
import type { Language } from '../../messages/texts.ts'
import { statusWords } from '../../messages/values.ts'
import { daysLeftWords, deadlineWords, isExact } from './deadlineWords.ts'
import type { GapRow, Reason, RowContext } from './gapRow.ts'

/** Each with everything that says so. */
export function endingRows({ endings }: GapLists, { language, today }: RowContext): GapRow[] {
  const t = gapTexts[language]
  return endings.map((ending): GapRow => {
    const { key, subject, end, exact, last, certain, reasons } = ending
    return {
      kind: 'endings',
      key,
      subjects: [subject],
      reasons: [
        { words: { text: [formatImprecise(end, language), ...(certain ? [] : [t.maybeLater])].join(', ') } },
        ...reasons.map((reason) => endingReason(reason, language)),
      ],
      due: { on: last, left: daysLeftWords(daysBetween(today, last), exact, language) },
      provenances: provenancesOf(ending),
    }
  })
}

const provenancesOf = ({ reasons }: Ending) => [...new Set(reasons.map(({ provenance }) => provenance))]

function endingReason(reason: EndingReason, language: Language): Reason {
  const t = gapTexts[language]
  const { provenance } = reason
  switch (reason.kind) {
    case 'rule':
      return { words: { text: reason.rule.title[language] }, provenance }
    case 'period': {
      const { period, status } = reason.initiative
      const words = t.period(formatPeriod(period, language))
      const unknown = status === 'unknown' ? ` (${statusWords[language].unknown})` : ''
      return { words: { text: `${words}${unknown}` }, provenance }
    }
    case 'money': {
      const { state, text } = reason.money
      return { lead: t[state], words: { text, dutch: true }, provenance }
    }
    case 'document':
      return { lead: t.document, words: { text: reason.document.title[language] }, provenance }
  }
}

/** Each under its tasks, or under its own name where it has none. */
export function deadlineRows({ deadlines }: GapLists, { index, language, today }: RowContext): GapRow[] {
  return deadlines.flatMap((deadline): GapRow[] => {
    const { rule, lastDay, certainty } = deadline
    if (lastDay === undefined) return []
    const title = rule.title[language]
    const isSaid = rule.tasks.every((id) => index.tasks.get(id)?.title[language] === title)
    return [
      {
        kind: 'deadlines',
        key: rule.id,
        subjects:
          rule.tasks.length === 0
            ? [{ kind: 'named', title: rule.title }]
            : rule.tasks.map((id) => ({ kind: 'thing', thing: { kind: 'task', id } })),
        reasons: [
          {
            words: { text: deadlineWords(deadline, language) },
            provenance: { ...rule.provenance, status: certainty },
          },
          // Not twice the same name.
          ...(isSaid ? [] : [{ words: { text: title } }]),
        ],
        due: { on: lastDay, left: daysLeftWords(daysBetween(today, lastDay), isExact(rule), language) },
        provenances: [{ ...rule.provenance, status: certainty }],
      },
    ]
  })
}
