import type { Comparator } from '../../domain/comparison/comparison.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import type { Language } from '../../messages/texts.ts'

/** What regions are held against, as it stands in a sentence: "de rest van Nederland", "Maastricht". */
export const comparatorName = (comparator: Comparator, index: RegisterIndex, language: Language): string =>
  comparator.kind === 'region'
    ? (index.regions.byCode.get(comparator.code)?.name ?? comparator.code)
    : comparePageTexts[language][comparator.kind]
