/** The other lists of the page as tables: how certain the facts are, the law texts, the sources. */
import type { Fact, FactCollection } from '../../domain/provenance/facts.ts'
import type { Law } from '../../domain/register/things.ts'
import { PROVENANCE_STATUSES } from '../../domain/register/values.ts'
import { provenancePageTexts, sourceKindWords } from '../../messages/provenancePage.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords } from '../../messages/values.ts'
import { textColumn, numberColumn, type Sheet } from '../../ui/download/sheet.ts'
import { lawTextState } from './lawTextState.ts'
import { type SourceUse, countOf } from './sourceUse.ts'

type Table = Pick<Sheet, 'columns' | 'rows'>

export function statusSheet(facts: readonly Fact[], language: Language): Table {
  const t = provenancePageTexts[language]
  return {
    columns: [textColumn(t.status), numberColumn(t.count), textColumn(t.meaning)],
    rows: PROVENANCE_STATUSES.map((status) => [
      provenanceWords[language][status],
      facts.filter(({ provenance }) => provenance.status === status).length,
      t[`${status}Meaning`],
    ]),
  }
}

export function lawTextSheet(laws: readonly Law[], language: Language): Table {
  const t = provenancePageTexts[language]
  return {
    columns: [
      textColumn(t.law),
      { title: t.read, kind: 'day' },
      { title: t.newest, kind: 'day' },
      textColumn(t.columnState),
      { ...textColumn(t.whatWasRead), width: 60 },
      textColumn(t.columnAddress),
    ],
    rows: laws.map((law) => [
      law.title[language],
      law.consolidationRead,
      law.newestConsolidation,
      t[lawTextState(law)],
      law.readingNote,
      law.address,
    ]),
  }
}

export function sourceSheet(
  uses: readonly SourceUse[],
  about: FactCollection | undefined,
  language: Language,
): Table {
  const t = provenancePageTexts[language]
  return {
    columns: [
      textColumn(t.sourcesTitle),
      textColumn(t.kind),
      textColumn(t.columnPublisher),
      textColumn(t.columnRead),
      numberColumn(t.count),
      textColumn(t.columnAddress),
    ],
    rows: uses.map((use) => [
      use.source.title,
      sourceKindWords[language][use.source.kind],
      use.source.publisher,
      use.source.readOn,
      countOf(use, about),
      use.source.address,
    ]),
  }
}
