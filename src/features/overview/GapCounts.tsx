import { PAGES } from '../../contract/addresses.ts'
import type { GapKind } from '../../domain/gaps/gapLists.ts'
import { gapCountTexts, gapListWords } from '../../messages/overview.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { GapCount } from './useGapCounts.ts'

/** As long as the number is not known the words are those of more than one. */
const MANY = 2

/** Counts of what asks for attention; each leads to the list of exactly those things. */
export function GapCounts({
  kinds,
  countOf,
  place,
}: {
  kinds: readonly GapKind[]
  countOf: (kind: GapKind) => GapCount
  place: string
}) {
  const t = useTexts(gapCountTexts)
  return (
    <ul className="rows">
      {kinds.map((kind) => {
        const { count, hasFailed } = countOf(kind)
        return (
          <li key={kind} className="attention">
            {count === undefined ? (
              <span className="attention__pending">{hasFailed ? t.uncounted : t.loading}</span>
            ) : (
              <span className="number">{count}</span>
            )}
            <AppLink to={`${PAGES.gaps}?lijst=${gapListWords[kind]}`}>
              {t[kind](count ?? MANY, place)}
            </AppLink>
          </li>
        )
      })}
    </ul>
  )
}
