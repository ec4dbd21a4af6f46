import type { PossibleBreak } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useTexts } from '../../ui/language.tsx'

/** Possible breaks in words, a paragraph each. */
export function PossibleBreaks({
  breaks,
  isDrawn = true,
}: {
  breaks: readonly PossibleBreak[]
  /** Does a chart stand above the words? */
  isDrawn?: boolean
}) {
  const t = useTexts(figureTexts)
  const words = isDrawn ? t.possibleBreakDrawn : t.possibleBreakIn
  return breaks.map(({ from, to, reason }) => (
    <p key={`${from} ${to} ${reason}`}>
      {words(String(from), String(to))} <DutchText>{reason}</DutchText>
    </p>
  ))
}
