import type { Region } from '../domain/register/things.ts'
import { formatList } from '../messages/format.ts'
import { thingTexts } from '../messages/things.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { useFiguresView } from './RegisterContext.tsx'

/**
 * The regions with these codes in words: "heel Nederland", "GGD-regio Zuid-Limburg", "Heerlen en Kerkrade". What lies
 * outside the regions of the Netherlands has no code; then the words of the register say where.
 */
export function RegionNames({ codes, note }: { codes: readonly string[]; note?: string | undefined }) {
  const t = useTexts(thingTexts)
  const language = useLanguage()
  const { index } = useFiguresView()
  const inWords = (code: string): string => {
    const region = index.regions.byCode.get(code)
    return region === undefined ? code : nameOfRegion(region, t)
  }
  if (codes.length > 0) return <>{formatList(codes.map(inWords), language)}</>
  return note === undefined ? <>{t.noArea}</> : <DutchText>{note}</DutchText>
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
