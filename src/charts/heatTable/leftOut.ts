/**
 * Whom the mean in the top row is without, since a member without a figure or a weight is named, never passed over; and whom
 * it has with the figures of former municipalities.
 */
import type { ComparatorFigure, Comparison } from '../../domain/comparison/comparison.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { columnName } from './heatWords.ts'

/** More names than these are counted. */
const MOST_NAMED = 16
/** More ways than these in which a mean lacks members are not told one by one. */
const MOST_GROUPS = 3

/** Codes of those that a figure to compare with is without, or has as former municipalities. */
const codesIn = (comparator: ComparatorFigure, which: 'without' | 'formed'): readonly string[] =>
  comparator.state === 'figure' && comparator.basis.form !== 'published'
    ? (comparator.basis[which] ?? [])
    : []

/** "Vaals en Simpelveld", or "40 gebieden". */
const regionNames = (
  codes: readonly string[],
  nameOf: (code: string) => string,
  language: Language,
): string =>
  codes.length > MOST_NAMED
    ? heatTableTexts[language].someRegions(formatNumber(codes.length, language))
    : formatList(codes.map(nameOf), language)

/** Sentences under the table: the same for all, a sentence per group of indicators, or for how many it holds. */
export function leftOutInWords(
  { columns }: Pick<Comparison, 'columns'>,
  nameOf: (code: string) => string,
  language: Language,
): string[] {
  const t = heatTableTexts[language]
  return [
    ...groupsInWords(columns, 'formed', nameOf, language, [t.formed, t.formedFor, t.formedVaries]),
    ...groupsInWords(columns, 'without', nameOf, language, [t.leftOut, t.leftOutFor, t.leftOutVaries]),
  ]
}

type Words = [
  forAll: (regions: string) => string,
  forSome: (indicators: string, regions: string) => string,
  varies: (count: number, of: number) => string,
]

function groupsInWords(
  columns: Comparison['columns'],
  which: 'without' | 'formed',
  nameOf: (code: string) => string,
  language: Language,
  [forAll, forSome, varies]: Words,
): string[] {
  const groups = new Map<string, { codes: readonly string[]; names: string[] }>()
  for (const column of columns) {
    const codes = codesIn(column.comparator, which)
    if (codes.length === 0) continue
    const key = codes.join(' ')
    const group = groups.get(key) ?? { codes, names: [] }
    group.names.push(columnName(column, language))
    groups.set(key, group)
  }
  const all = [...groups.values()]
  const concerned = all.reduce((sum, { names }) => sum + names.length, 0)
  const [only] = all
  if (all.length === 1 && only !== undefined && concerned === columns.length)
    return [forAll(regionNames(only.codes, nameOf, language))]
  if (all.length > MOST_GROUPS || all.some(({ names }) => names.length > MOST_NAMED))
    return [varies(concerned, columns.length)]
  return all.map(({ codes, names }) =>
    forSome(formatList(names, language), regionNames(codes, nameOf, language)),
  )
}
