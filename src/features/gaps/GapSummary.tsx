import type { GapKind } from '../../domain/gaps/gapLists.ts'
import { gapTexts } from '../../messages/gaps.ts'
import { gapCountTexts, gapListWords } from '../../messages/overview.ts'
import { useTexts } from '../../ui/language.tsx'
import { QUESTIONS } from './listWords.ts'

/** As long as the number is not known the words are those of more than one. */
const MANY = 2

/** How many lines each list has, under the question that it answers; every count leads to its list. */
export function GapSummary({
  count,
  place,
  hasFailed,
}: {
  /** Undefined: not known yet. */
  count: (kind: GapKind) => number | undefined
  place: string
  /** The figures cannot be fetched. */
  hasFailed: boolean
}) {
  const t = useTexts(gapTexts)
  const words = useTexts(gapCountTexts)
  return (
    <nav className="gap-summary" aria-label={t.summary}>
      {QUESTIONS.map(({ question, kinds }) => (
        <section key={question} aria-labelledby={`vraag-${question}`}>
          <h2 id={`vraag-${question}`}>{t[question]}</h2>
          <ul className="rows">
            {kinds.map((kind) => {
              const counted = count(kind)
              return (
                <li key={kind} className="gap-count">
                  {counted === undefined ? (
                    <span className="gap-count__pending">{hasFailed ? words.uncounted : words.loading}</span>
                  ) : (
                    <span className="number">{counted}</span>
                  )}
                  <a className="utrecht-link utrecht-link--html-a" href={`#${gapListWords[kind]}`}>
                    {words[kind](counted ?? MANY, place)}
                  </a>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </nav>
  )
}
