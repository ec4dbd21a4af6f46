import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import { redrawnOf } from '../../domain/comparison/redrawn.ts'
import { isValue } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { cellRemark } from '../trend/cellRemark.ts'

type Absent = Exclude<CellValue, { state: 'value' }>

/** The regions without a figure for one and the same reason. */
export interface AbsentGroup {
  state: Absent['state']
  reason?: string
  /** What each of them says instead of a figure; of one that was formed later, who stands in the way. */
  cell: Absent
  rows: readonly ComparedRow[]
}

/** The rows of a column that have no figure, by why they have none, in the order of the rows. */
export function absentGroups(column: ComparedColumn, rows: readonly ComparedRow[]): AbsentGroup[] {
  const groups = new Map<string, AbsentGroup & { rows: ComparedRow[] }>()
  rows.forEach((row, place) => {
    const cell = column.cells[place]?.cell ?? { state: 'missing' as const }
    if (isValue(cell)) return
    const { state, reason } = cell
    const redrawn = redrawnOf(cell)
    const key = [state, reason, redrawn?.form === 'none' && redrawn.reason, ...(redrawn?.names ?? [])].join()
    const group = groups.get(key)
    if (group === undefined)
      groups.set(key, { state, ...(reason === undefined ? {} : { reason }), cell, rows: [row] })
    else group.rows.push(row)
  })
  return [...groups.values()]
}

/** A name that can be told from others: "Centrum, Heerlen". */
export const fullName = ({ name, within }: Pick<ComparedRow, 'name' | 'within'>): string =>
  within === undefined ? name : `${name}, ${within}`

/** Names in a row, parted so that a comma within one does not part it: "Centrum, Heerlen; Centrum, Kerkrade". */
export const namesInRow = (names: readonly string[]): string =>
  names.join(names.some((each) => each.includes(',')) ? '; ' : ', ')

/** With more names than this a sentence says how many there are. */
const MOST_NAMED = 16

/** "Zonder cijfer, onderdrukt (te kleine aantallen): Vaals, Simpelveld." A sentence per reason, for a picture. */
export function absentSentences(
  groups: readonly AbsentGroup[],
  language: Language,
  words: typeof cellRemark = cellRemark,
): string[] {
  return groups.map(({ cell, rows }) =>
    comparedTexts[language].absentNames(
      words(cell, language) ?? '',
      rows.length > MOST_NAMED ? formatNumber(rows.length, language) : namesInRow(rows.map(fullName)),
    ),
  )
}
