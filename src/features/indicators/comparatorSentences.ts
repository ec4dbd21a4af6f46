import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { listTexts } from '../../messages/lists.ts'
import type { Language } from '../../messages/texts.ts'
import type { AskedComparator } from './comparators.ts'
import { indicatorParameters } from './indicatorParameters.ts'

/** What the address asks to set beside it and cannot be had, and what stands in its place, a sentence each. */
export function comparatorSentences(
  { unknown, already, region, former }: AskedComparator,
  { regions }: RegisterIndex,
  language: Language,
): string[] {
  const t = indicatorTexts[language]
  const nameOf = (code: string) => regions.byCode.get(code)?.name ?? code
  return [
    ...(unknown === undefined
      ? []
      : [listTexts[language].unknown(indicatorParameters.comparator.name, unknown)]),
    ...(already === undefined ? [] : [t.comparatorAlready(nameOf(already))]),
    ...(region === undefined || former === undefined ? [] : [t.comparatorFormer(former, nameOf(region))]),
  ]
}
