import { comparedTexts } from '../../messages/compare/figure.ts'
import { formatNumber } from '../../messages/format.ts'
import { absenceWords } from '../../messages/values.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import { type AbsentGroup, fullName } from './absence.ts'

/** More names than this are folded away. */
const MOST_OPEN = 20
/** Paper cannot be unfolded; more names than this would fill it, and stand in the file. */
const MOST_ON_PAPER = 60

/** The regions without a figure, in words by why they have none. */
export function AbsentRegions({ groups }: { groups: readonly AbsentGroup[] }) {
  const t = useTexts(comparedTexts)
  const words = useTexts(absenceWords)
  const language = useLanguage()
  const onPaper = useOnPaper()
  if (groups.length === 0) return null
  return (
    <div className="absent-regions">
      <p className="absent-regions__head">{t.absent}</p>
      <ul>
        {groups.map(({ state, reason, rows }) => {
          const head = t.absentCount(
            [words[state], reason].filter(Boolean).join(': '),
            formatNumber(rows.length, language),
          )
          const names = rows.map(fullName).join(', ')
          return (
            <li key={`${state} ${reason}`}>
              {rows.length > MOST_OPEN ? (
                <details open={onPaper && rows.length <= MOST_ON_PAPER}>
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
