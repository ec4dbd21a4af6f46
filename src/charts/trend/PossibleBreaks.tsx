import { figureTexts } from '../../messages/figures.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { DrawnPossibleBreak } from './possibleBreaks.ts'

/** The possible breaks of a drawing in words, a paragraph each. */
export function PossibleBreaks({ breaks }: { breaks: readonly DrawnPossibleBreak[] }) {
  const t = useTexts(figureTexts)
  return breaks.map(({ from, to, reason }) => (
    <p key={from}>
      {t.possibleBreakIn(String(from), String(to))} <DutchText>{reason}</DutchText>
    </p>
  ))
}
