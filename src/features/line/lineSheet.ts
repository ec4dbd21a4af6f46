import { keyOf } from '../../domain/graph/edges.ts'
import type { Line } from '../../domain/graph/line.ts'
import type { RegisterIndex, ThingRef } from '../../domain/graph/registerIndex.ts'
import { lineTexts } from '../../messages/line.ts'
import type { Language } from '../../messages/texts.ts'
import { kindWords, provenanceWords, roleWords } from '../../messages/values.ts'
import { sourcesCell } from '../../register/sourceCells.ts'
import { nameOf } from '../../register/things.ts'
import { textColumn, type Sheet } from '../../ui/download/sheet.ts'

/** The line as a table: a row per link, from law to figure, with where it comes from. */
export function lineSheet(
  index: RegisterIndex,
  line: Line,
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = lineTexts[language]
  const name = (ref: ThingRef) => nameOf(index, ref, language)?.name ?? keyOf(ref)
  return {
    columns: [
      textColumn(t.upperKind),
      textColumn(t.upper),
      textColumn(t.relation),
      textColumn(t.lowerKind),
      textColumn(t.lower),
      textColumn(t.provenance),
      textColumn(t.note),
      textColumn(t.sources),
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
      sourcesCell(index, [provenance]),
    ]),
  }
}
