import type { Alike, Comparator, ComparedColumn } from '../../domain/comparison/comparison.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import { SIZE_LIMITS, sizeClass } from '../../domain/comparison/similar.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'

/** What regions are held against, as it stands in a sentence: "de rest van Nederland", "Maastricht". */
export function comparatorName(
  comparator: Comparator,
  index: FigureIndex,
  language: Language,
  /** The municipality that others are similar to. */
  mine: string,
): string {
  const t = comparePageTexts[language]
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  if (comparator.kind === 'region') return nameOf(comparator.code)
  return comparator.kind === 'similar' ? t.similarTo(nameOf(mine)) : t[comparator.kind]
}

/** In what municipalities are similar to one: "Soortgelijk zijn gemeenten met 50.000 tot 100.000 inwoners (2026) …"; undefined where that is not known. */
export function similarInWords(
  index: FigureIndex,
  language: Language,
  mine: string,
  /** In what they turned out to be; not known as long as there is no figure of them. */
  alike?: Alike,
): string | undefined {
  const t = choiceTexts[language]
  const own = index.regions.byCode.get(mine)
  const newest = Object.entries(own?.population ?? {})
    .toSorted(([a], [b]) => a.localeCompare(b))
    .at(-1)
  if (newest === undefined) return undefined
  const [year, inhabitants] = newest
  const place = sizeClass(inhabitants)
  const [least, most] = [SIZE_LIMITS[place - 1], SIZE_LIMITS[place]].map((limit) =>
    limit === undefined ? undefined : formatNumber(limit, language),
  )
  const size =
    most === undefined
      ? t.sizeFrom(least ?? '')
      : least === undefined
        ? t.sizeUnder(most)
        : t.sizeBetween(least, most)
  return t[alike === undefined ? 'similarTo' : alike](size, year, own?.name ?? mine)
}

/** In what the municipalities of a mean are alike. */
export function alikeIn(columns: readonly ComparedColumn[]): Alike | undefined {
  for (const { comparator } of columns)
    if (comparator.state === 'figure' && comparator.basis.form !== 'published' && comparator.basis.alike)
      return comparator.basis.alike
  return undefined
}
