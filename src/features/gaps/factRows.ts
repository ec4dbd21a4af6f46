/** What is unsure and what has to be read again, as lines: one per fact, in the order of the register. */
import type { GapKind, GapLists } from '../../domain/gaps/gapLists.ts'
import { subjectOfFact } from '../../domain/gaps/subject.ts'
import type { Fact } from '../../domain/provenance/facts.ts'
import type { RereadReason } from '../../domain/provenance/freshness.ts'
import { formatDay } from '../../messages/format.ts'
import { fieldWords, provenancePageTexts, recordWords } from '../../messages/provenancePage.ts'
import type { Language } from '../../messages/texts.ts'
import type { GapRow, Reason, RowContext } from './gapRow.ts'

/** Each with what is in doubt. */
export function unsureRows({ unsure }: GapLists, context: RowContext): GapRow[] {
  const t = provenancePageTexts[context.language]
  return unsure.map((fact) => {
    const { note } = fact.provenance
    return factRow('unsure', fact, context, [
      { words: note === undefined ? { text: t.noReason } : { text: note, dutch: true } },
    ])
  })
}

/** Each with when it was read, and of which text. */
export function rereadRows({ reread }: GapLists, context: RowContext): GapRow[] {
  return reread.map((fact) =>
    factRow(
      'reread',
      fact,
      context,
      fact.reasons.map((reason) => ({ words: { text: rereadWords(reason, context.language) } })),
    ),
  )
}

function factRow(
  kind: GapKind,
  fact: Fact,
  { index, language }: RowContext,
  reasons: readonly Reason[],
): GapRow {
  const records: Readonly<Record<string, string>> = recordWords[language]
  const record = records[fact.collection]
  const field = fieldName(fact.field, language)
  return {
    kind,
    key: [fact.collection, fact.thing, fact.field].join('/'),
    subjects: [subjectOfFact(index, fact)],
    where: { text: record === undefined ? field : `${record}: ${field}` },
    reasons,
    provenances: [fact.provenance],
  }
}

/** "results.2" is the third result; a field without a word of its own keeps its name. */
function fieldName(field: string | undefined, language: Language): string {
  const t = provenancePageTexts[language]
  const words: Readonly<Record<string, string>> = fieldWords[language]
  if (field === undefined) return t.asWhole
  const [name = '', place] = field.split('.')
  const word = words[name] ?? name
  return place === undefined ? word : t.numbered(word, Number(place) + 1)
}

function rereadWords(reason: RereadReason, language: Language): string {
  const t = provenancePageTexts[language]
  return reason.kind === 'older-than-a-year'
    ? t.olderThanYear(formatDay(reason.readOn, language))
    : t.newerConsolidation(
        reason.law.abbreviation,
        formatDay(reason.read, language),
        formatDay(reason.newest, language),
      )
}
