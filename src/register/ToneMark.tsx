import type { Result } from '../domain/register/things.ts'
import { initiativeTexts } from '../messages/initiatives.ts'
import { useTexts } from '../ui/language.tsx'
import './Things.css'

/** Drawn, not typed: the triangle is missing from many fonts, and the sign must not be. */
const SHAPES: Record<Result['tone'], string> = {
  favourable: 'M6 1.5 11 10.5H1Z',
  unfavourable: 'M6 10.5 1 1.5H11Z',
  mixed: 'M6 .5 11.5 6 6 11.5 .5 6Z',
  neutral: 'M6 3a3 3 0 1 1 0 6a3 3 0 1 1 0-6Z',
}

/** How a source judges a result: a sign and a word, never by colour alone. */
export function ToneMark({ tone }: { tone: Result['tone'] }) {
  const t = useTexts(initiativeTexts)
  return (
    <span className={`tone tone--${tone}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={SHAPES[tone]} fill="currentColor" />
      </svg>
      {t[tone]}
    </span>
  )
}
