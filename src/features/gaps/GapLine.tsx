import { memo } from 'react'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { SubjectName } from '../../register/SubjectName.tsx'
import type { GapRow, Words } from './gapRow.ts'
import { type ListLook, lookOf } from './listWords.ts'

/**
 * One line of a list: what, and why it is here; before it the law, frame or theme that it belongs to, or how soon it is.
 *
 * @param isSame the line above belongs to the same: it is not written again
 */
export const GapLine = memo(function GapLine({ row, isSame }: { row: GapRow; isSame: boolean }) {
  const look: ListLook = lookOf(row.kind)
  const where =
    row.where === undefined ? null : (
      <span className="gap-line__where">
        {look === 'grouped' && isSame ? (
          <span className="visually-hidden">
            <InWords words={row.where} />
          </span>
        ) : (
          <InWords words={row.where} />
        )}
      </span>
    )
  return (
    <li className={`gap-line gap-line--${look}`}>
      {look === 'dated' ? <span className="gap-line__left number">{row.due?.left}</span> : null}
      {look === 'grouped' ? where : null}
      <span className="gap-line__what">
        {row.subjects.map((subject) => (
          <SubjectName key={JSON.stringify(subject)} subject={subject} />
        ))}
        {row.mark === undefined ? null : <ProvenanceBadge provenance={row.mark} />}
      </span>
      {look === 'grouped' ? null : where}
      <Reasons row={row} />
    </li>
  )
})

function Reasons({ row: { reasons } }: { row: GapRow }) {
  return (
    <span className="gap-line__why">
      {reasons.map(({ lead, words, provenance }) => (
        <span key={`${lead} ${words.text}`}>
          {lead === undefined ? null : `${lead} `}
          <InWords words={words} />
          {provenance === undefined ? null : (
            <>
              {' '}
              <ProvenanceBadge provenance={provenance} />
            </>
          )}
        </span>
      ))}
    </span>
  )
}

function InWords({ words: { text, dutch } }: { words: Words }) {
  return dutch === true ? <DutchText>{text}</DutchText> : <>{text}</>
}
