import type { Comparator } from '../../domain/comparison/comparison.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import type { Language } from '../../messages/texts.ts'

/** What regions are held against, as it stands in a sentence: "de rest van Nederland", "Maastricht". */
export function comparatorName(
  comparator: Comparator,
  index: RegisterIndex,
  language: Language,
  /** The municipality that others are similar to. */
  mine: string,
): string {
  const t = comparePageTexts[language]
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  if (comparator.kind === 'region') return nameOf(comparator.code)
  return comparator.kind === 'similar' ? t.similarTo(nameOf(mine)) : t[comparator.kind]
}
