import type { SeriesBreak } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useTexts } from '../../ui/language.tsx'

/** Breaks in words, a paragraph each; why there is one is said by the register, in Dutch. */
export function SureBreaks({ breaks, className }: { breaks: readonly SeriesBreak[]; className?: string }) {
  const t = useTexts(figureTexts)
  return breaks.map(({ year, reason }) => (
    <p className={className} key={`${year} ${reason}`}>
      {t.breakIn(String(year))} <DutchText>{reason}</DutchText> {t.breakMeans}
    </p>
  ))
}
