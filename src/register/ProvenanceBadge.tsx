import type { Provenance } from '../domain/register/things.ts'
import { provenanceWords } from '../messages/values.ts'
import { useTexts } from '../ui/language.tsx'
import './Provenance.css'

/**
 * The mark beside a fact that was not simply read in a source. `found` and `founding` carry none: their source stands
 * with them. An uncertain fact never looks like a found one.
 */
export function ProvenanceBadge({ provenance }: { provenance: Provenance }) {
  const t = useTexts(provenanceWords)
  const { status } = provenance
  if (status === 'found' || status === 'founding') return null
  return <span className={`provenance provenance--${status}`}>{t[status]}</span>
}
