import { scatterTexts } from '../../messages/compare/scatter.ts'
import { formatNumber } from '../../messages/format.ts'
import { absenceWords } from '../../messages/values.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type AbsentGroup, fullName } from '../figure/absence.ts'

/** More names than this are folded away. */
const MOST_OPEN = 20

/** The regions that lack one of the two figures, in words by why they lack it. */
export function NotDrawn({ name, groups }: { name: string; groups: readonly AbsentGroup[] }) {
  const t = useTexts(scatterTexts)
  const absence = useTexts(absenceWords)
  const language = useLanguage()
  if (groups.length === 0) return null
  return (
    <div className="absent-regions">
      <p className="absent-regions__head">{t.lacking(name)}</p>
      <ul>
        {groups.map(({ state, reason, rows }) => {
          const words = [absence[state], reason].filter(Boolean).join(': ')
          const head = t.reason(words, formatNumber(rows.length, language))
          const names = rows.map(fullName).join(', ')
          return (
            <li key={words}>
              {rows.length > MOST_OPEN ? (
                <details>
                  <summary>{head}</summary>
                  {names}
                </details>
              ) : (
                `${head}: ${names}`
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
