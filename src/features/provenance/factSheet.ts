import { pathOf } from '../../contract/addresses.ts'
import { type Subject, subjectOfFact } from '../../domain/gaps/subject.ts'
import type { RegisterIndex, ThingRef } from '../../domain/graph/registerIndex.ts'
import type { Fact } from '../../domain/provenance/facts.ts'
import { collectionWords, fieldWords, provenancePageTexts } from '../../messages/provenancePage.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords } from '../../messages/values.ts'
import { sourcesCell } from '../../register/sourceCells.ts'
import { nameOf } from '../../register/things.ts'
import { textColumn, type Sheet } from '../../ui/download/sheet.ts'

/** Facts as a table: what each is about, what there is to say of it, and where it comes from. */
export function factSheet<F extends Fact>(
  index: RegisterIndex,
  facts: readonly F[],
  reasonOf: (fact: F) => string,
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = provenancePageTexts[language]
  return {
    columns: [
      textColumn(t.factsAbout),
      textColumn(t.columnThing),
      textColumn(t.columnField),
      { ...textColumn(t.columnReason), width: 60 },
      textColumn(t.status),
      textColumn(t.columnSources),
      textColumn(t.columnAddress),
    ],
    rows: facts.map((fact) => {
      const { collection, field, provenance } = fact
      const subject = subjectOfFact(index, fact)
      return [
        collectionWords[language][collection],
        nameOfSubject(index, subject, language),
        fieldName(field, language),
        reasonOf(fact),
        provenanceWords[language][provenance.status],
        sourcesCell(index, [provenance]),
        refsOf(subject)
          .map((ref) => new URL(pathOf(ref), window.location.href).href)
          .join('\n') || undefined,
      ]
    }),
  }
}

/** "results.2" is the third result; a field without a word of its own keeps its name. */
export function fieldName(field: string | undefined, language: Language): string {
  const t = provenancePageTexts[language]
  const words: Readonly<Record<string, string>> = fieldWords[language]
  if (field === undefined) return t.asWhole
  const [name = '', place] = field.split('.')
  const word = words[name] ?? name
  return place === undefined ? word : t.numbered(word, Number(place) + 1)
}

function refsOf(subject: Subject): ThingRef[] {
  switch (subject.kind) {
    case 'thing':
      return [subject.thing]
    case 'link':
      return [subject.from, subject.to]
    case 'named':
      return []
  }
}

const nameOfSubject = (index: RegisterIndex, subject: Subject, language: Language): string =>
  subject.kind === 'named'
    ? subject.title[language]
    : refsOf(subject)
        .map((ref) => nameOf(index, ref, language)?.name ?? ref.id)
        .join(' – ')
