import { keyOf } from '../../domain/graph/edges.ts'
import type { Line } from '../../domain/graph/line.ts'
import type { RegisterIndex, ThingRef } from '../../domain/graph/registerIndex.ts'
import { lineTexts } from '../../messages/line.ts'
import type { Language } from '../../messages/texts.ts'
import { kindWords, provenanceWords, roleWords } from '../../messages/values.ts'
import { nameOf } from '../../register/things.ts'
import type { Sheet } from '../../ui/download/sheet.ts'

/** The line as a table: a row per link, from law to figure, with where it comes from. */
export function lineSheet(
  index: RegisterIndex,
  line: Line,
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = lineTexts[language]
  const text = (title: string) => ({ title, kind: 'text' as const })
  const name = (ref: ThingRef) => nameOf(index, ref, language)?.name ?? keyOf(ref)
  return {
    columns: [
      text(t.upperKind),
      text(t.upper),
      text(t.relation),
      text(t.lowerKind),
      text(t.lower),
      text(t.provenance),
      text(t.note),
      text(t.sources),
    ],
    rows: line.edges.map(({ upper, lower, relation, roles, provenance }) => [
      kindWords[language][upper.kind],
      name(upper),
      roles === undefined
        ? t[relation]
        : `${t[relation]} (${roles.map((role) => roleWords[language][role]).join(', ')})`,
      kindWords[language][lower.kind],
      name(lower),
      provenanceWords[language][provenance.status],
      provenance.note,
      (provenance.sources ?? [])
        .map((id) => index.sources.get(id))
        .map((source) => source?.address ?? source?.title ?? '')
        .join('\n'),
    ]),
  }
}
