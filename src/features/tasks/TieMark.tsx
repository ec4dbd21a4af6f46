import { TIE_ROLES, type Tie, type TieRole } from '../../domain/coverage/ties.ts'
import type { ProvenanceStatus } from '../../domain/register/values.ts'
import { taskTexts } from '../../messages/tasks.ts'
import { useTexts } from '../../ui/language.tsx'
import './TieMark.css'

/** How sure the link is, as far as the mark tells: read in a source, the editors' own, or not certain. */
type Ground = 'sourced' | 'editorial' | 'unsure'

function groundOf(status: ProvenanceStatus, unsure: boolean): Ground {
  if (unsure || status === 'unsure') return 'unsure'
  return status === 'found' || status === 'founding' ? 'sourced' : 'editorial'
}

/** The mark of a cell: its shape says what the initiative is to the task, its filling where the link comes from. */
export function TieMark({ tie: { role, unsure, link } }: { tie: Tie }) {
  return <Mark means={role} ground={groundOf(link.provenance.status, unsure)} />
}

function Mark({ means, ground }: { means: TieRole; ground: Ground }) {
  return (
    <i className={`tie-mark tie-mark--${means} tie-mark--${ground}`} aria-hidden="true">
      {ground === 'unsure' ? '?' : null}
    </i>
  )
}

/** What the marks mean. */
export function TieKey() {
  const t = useTexts(taskTexts)
  return (
    <ul className="tie-key note" aria-label={t.key}>
      {TIE_ROLES.map((role) => (
        <li key={role}>
          <Mark means={role} ground="sourced" /> {t[role]}
        </li>
      ))}
      <li>
        <Mark means="serves" ground="editorial" /> {t.keyEditorial}
      </li>
      <li>
        <Mark means="serves" ground="unsure" /> {t.keyUnsure}
      </li>
      <li>{t.absentNote}</li>
    </ul>
  )
}
