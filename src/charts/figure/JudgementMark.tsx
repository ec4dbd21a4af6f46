import { comparedTexts } from '../../messages/compare/figure.ts'
import { useTexts } from '../../ui/language.tsx'
import type { Judgement } from './judgement.ts'
import './figure.css'

/** Drawn, not typed: the triangle is missing from many fonts. Twelve by twelve. */
const UP = 'M6 1.5 11 10.5H1Z'
const DOWN = 'M6 10.5 1 1.5H11Z'
const DISC = 'M6 3a3 3 0 1 1 0 6a3 3 0 1 1 0-6Z'

/** The shape that goes with a judgement, for drawings: a triangle for better and worse only, a disc for all others. */
export const judgementShape = (judgement: Judgement): string =>
  judgement === 'favourable' ? UP : judgement === 'unfavourable' ? DOWN : DISC

/** The colour that goes with it: blue and orange for better and worse, else that of ordinary ink. */
export const judgementColour = (judgement: Judgement | undefined): string =>
  judgement === 'favourable'
    ? 'var(--figure-favourable, var(--gv-favourable))'
    : judgement === 'unfavourable'
      ? 'var(--figure-unfavourable, var(--gv-unfavourable))'
      : 'var(--figure-ink-soft, var(--gv-ink-soft))'

/** How a figure lies beside the comparator: a sign and a word, never by colour alone. */
export function JudgementMark({ judgement }: { judgement: Judgement | undefined }) {
  const t = useTexts(comparedTexts)
  if (judgement === undefined) return <span className="judgement">{t.notCompared}</span>
  return (
    <span className={`judgement judgement--${judgement}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={judgementShape(judgement)} fill="currentColor" />
      </svg>
      {t[judgement]}
    </span>
  )
}
