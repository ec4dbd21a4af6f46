import type { Latest } from '../../domain/figures/latest.ts'
import { type Line, nodesOfKind } from '../../domain/graph/line.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { AboutRow } from '../../ui/download/sheet.ts'

/** The tables that the figures on the line come from, each once: no figure leaves without its source. */
export function figureSources(
  index: RegisterIndex,
  line: Line,
  figures: ReadonlyMap<string, Latest>,
): AboutRow[] {
  const tables = nodesOfKind(line, 'indicator').flatMap(({ ref: { id } }) => {
    const latest = figures.get(id)
    const figure = latest?.own ?? latest?.reference
    return (
      index.indicators
        .get(id)
        ?.tables.find((each) => each.table === figure?.table && each.edition === figure.edition) ?? []
    )
  })
  return [...new Map(tables.map((each) => [`${each.table} ${each.edition}`, each])).values()].map(
    ({ table, title, publisher, edition, address }) => [table, `${title}, ${publisher}, ${edition}`, address],
  )
}
