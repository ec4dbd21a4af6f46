import type { Initiative } from '../domain/register/things.ts'
import type { Language } from '../messages/texts.ts'
import { provenanceWords, statusWords } from '../messages/values.ts'

/** "loopt"; "loopt (onzeker)" where the status, or the initiative as a whole, was not simply read in a source. */
export function statusInWords(
  { status, provenance, fieldProvenance }: Initiative,
  language: Language,
): string {
  const words = statusWords[language][status]
  const sure = (fieldProvenance?.status ?? provenance).status
  return sure === 'found' || sure === 'founding' ? words : `${words} (${provenanceWords[language][sure]})`
}
