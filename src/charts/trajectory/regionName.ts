import type { Region } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import { thingTexts } from '../../messages/things.ts'

/** A region as it stands in a sentence: "Heerlen", "GGD-regio Zuid-Limburg", "provincie Limburg". */
export function regionName(code: string, byCode: ReadonlyMap<string, Region>, language: Language): string {
  const t = thingTexts[language]
  const region = byCode.get(code)
  if (region === undefined) return code
  if (region.level === 'province') return t.province(region.name)
  // The official name is that of the organisation ("GGD Zuid-Limburg"); here the area is meant.
  return region.level === 'ggd-region' ? t.ggdRegion(region.name.replace(/^GGD /, '')) : region.name
}
