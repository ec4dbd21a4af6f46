import { pathOf } from '../../contract/addresses.ts'
import type { Subject } from '../../domain/gaps/subject.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Provenance } from '../../domain/register/things.ts'
import { gapTexts } from '../../messages/gaps.ts'
import type { Language } from '../../messages/texts.ts'
import { kindWords, provenanceWords } from '../../messages/values.ts'
import { sourcesCell } from '../../register/sourceCells.ts'
import { nameOf } from '../../register/things.ts'
import { textColumn, type Sheet } from '../../ui/download/sheet.ts'
import type { GapRow } from './gapRow.ts'

/** A list as a table: a row per line, with what stands on the screen and where it can be found. */
export function gapSheet(
  index: RegisterIndex,
  list: string,
  rows: readonly GapRow[],
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = gapTexts[language]
  const statuses = provenanceWords[language]
  return {
    columns: [
      textColumn(t.columnList),
      textColumn(t.columnThing),
      textColumn(t.columnKind),
      textColumn(t.columnPlace),
      { ...textColumn(t.columnReason), width: 60 },
      { title: t.columnDate, kind: 'day' },
      textColumn(t.columnLeft),
      textColumn(t.columnProvenance),
      textColumn(t.columnSources),
      textColumn(t.columnAddress),
    ],
    rows: rows.map(({ subjects, where, reasons, due, provenances }) => [
      list,
      subjects.map((each) => namesOf(index, each)[language]).join('\n'),
      [...new Set(subjects.flatMap((each) => kindsOf(each, language)))].join(', ') || undefined,
      where?.text,
      reasons
        .map(({ lead, words }) => (lead === undefined ? words.text : `${lead} ${words.text}`))
        .join('\n'),
      due?.on,
      due?.left,
      // What a line rests on is as sure as its least sure reason: the file says each, as the screen does.
      [...new Set(groundsOf(reasons, provenances).map(({ status }) => statuses[status]))].join(', '),
      sourcesCell(index, groundsOf(reasons, provenances)),
      subjects.flatMap(addressesOf).join('\n') || undefined,
    ]),
  }
}

const refsOf = (subject: Subject) => {
  switch (subject.kind) {
    case 'thing':
      return [subject.thing]
    case 'link':
      return [subject.from, subject.to]
    case 'named':
      return []
  }
}

/** The name of what a line is about, in both languages; a link is named by its two ends. */
export function namesOf(index: RegisterIndex, subject: Subject): Record<Language, string> {
  if (subject.kind === 'named') return subject.title
  const named = (language: Language) =>
    refsOf(subject)
      .map((ref) => nameOf(index, ref, language)?.name ?? ref.id)
      .join(' – ')
  return { nl: named('nl'), en: named('en') }
}

const kindsOf = (subject: Subject, language: Language): string[] =>
  refsOf(subject).map(({ kind }) => kindWords[language][kind])

const addressesOf = (subject: Subject): string[] =>
  subject.kind === 'named'
    ? subject.address === undefined
      ? []
      : [subject.address]
    : refsOf(subject).map((ref) => new URL(pathOf(ref), window.location.href).href)

const groundsOf = (reasons: GapRow['reasons'], provenances: GapRow['provenances']): readonly Provenance[] => [
  ...provenances,
  ...reasons.flatMap(({ provenance }) => provenance ?? []),
]
