import { comparedTexts } from '../../messages/compare/figure.ts'
import { formatNumber } from '../../messages/format.ts'
import { absenceWords } from '../../messages/values.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import { redrawnWords } from '../trend/redrawnWords.ts'
import { type AbsentGroup, fullName, namesInRow } from './absence.ts'

/** More names than this are folded away. */
const MOST_OPEN = 20
/** Paper cannot be unfolded; more names than this would fill it, and stand in the file. */
const MOST_ON_PAPER = 60

/** The regions without a figure, in words by why they have none. */
export function AbsentRegions({
  groups,
  head,
}: {
  groups: readonly AbsentGroup[]
  /** Without which figure, where a drawing needs more than one: "Zonder Overgewicht". */
  head?: string
}) {
  const t = useTexts(comparedTexts)
  const onPaper = useOnPaper()
  if (groups.length === 0) return null
  return (
    <div className="absent-regions">
      <p className="absent-regions__head">{head ?? t.absent}</p>
      <ul>
        {groups.map((group) => {
          const { rows } = group
          const names = <DutchText>{namesInRow(rows.map(fullName))}</DutchText>
          return (
            <li key={rows[0]?.code}>
              {rows.length > MOST_OPEN ? (
                <details open={onPaper && rows.length <= MOST_ON_PAPER}>
                  <summary>
                    <Why group={group} />
                  </summary>
                  {names}
                </details>
              ) : (
                <>
                  <Why group={group} />: {names}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** "niet van toepassing: ontstond na deze indeling … (1)" */
function Why({ group: { state, reason, cell, rows } }: { group: AbsentGroup }) {
  const words = useTexts(absenceWords)
  const language = useLanguage()
  const redrawn = redrawnWords(cell, language)
  return (
    <>
      {words[state]}
      {reason === undefined ? null : (
        <>
          : <DutchText>{reason}</DutchText>
        </>
      )}
      {redrawn === undefined ? null : `: ${redrawn}`} ({formatNumber(rows.length, language)})
    </>
  )
}
