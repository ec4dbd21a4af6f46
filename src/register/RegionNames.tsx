import type { Region } from '../domain/register/things.ts'
import { formatList } from '../messages/format.ts'
import { thingTexts } from '../messages/things.ts'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { useRegisterView } from './RegisterContext.tsx'

/** The regions with these codes in words: "heel Nederland", "GGD-regio Zuid-Limburg", "Heerlen en Kerkrade". */
export function RegionNames({ codes }: { codes: readonly string[] }) {
  const t = useTexts(thingTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const inWords = (code: string): string => {
    const region = index.regions.byCode.get(code)
    return region === undefined ? code : nameOfRegion(region, t)
  }
  return <>{codes.length === 0 ? t.abroad : formatList(codes.map(inWords), language)}</>
}

function nameOfRegion(region: Region, t: typeof thingTexts.nl): string {
  switch (region.level) {
    case 'country':
      return t.wholeCountry
    case 'province':
      return t.province(region.name)
    case 'ggd-region':
      // The official name is that of the organisation ("GGD Zuid-Limburg"); here the area is meant.
      return t.ggdRegion(region.name.replace(/^GGD /, ''))
    default:
      return region.name
  }
}
