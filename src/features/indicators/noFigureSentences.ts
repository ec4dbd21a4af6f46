import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import type { Language } from '../../messages/texts.ts'
import type { SortedFigures } from './figuresOfPlace.ts'
import type { ImportedLine } from './importedLines.ts'

/** Why there is no figure of my municipality or the Netherlands, and what would bring one. */
export function noFigureSentences(
  indicator: Indicator,
  { others }: SortedFigures,
  lines: readonly ImportedLine[],
  { index, municipality, language }: { index: RegisterIndex; municipality: string; language: Language },
): string[] {
  const t = indicatorTexts[language]
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  if (lines.length > 0) return [t.importedElsewhere]
  return others.length > 0
    ? [t.noneHere(place, t.country)]
    : [t.noFigures(indicator.title[language]), wouldBring(indicator, language)]
}

/** What has to be done before a figure stands here. */
export function wouldBring({ owner, proposal }: Indicator, language: Language): string {
  const t = indicatorTexts[language]
  if (owner !== undefined) return t.wouldBringOwner(owner)
  return proposal ? `${t.wouldBringChoice} ${t.wouldBringTable}` : t.wouldBringTable
}
