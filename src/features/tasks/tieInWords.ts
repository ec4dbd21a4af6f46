import type { Serving } from '../../domain/coverage/coverage.ts'
import type { Tie } from '../../domain/coverage/ties.ts'
import type { ProvenanceStatus } from '../../domain/register/values.ts'
import { formatPeriod } from '../../messages/period.ts'
import { taskTexts } from '../../messages/tasks.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords } from '../../messages/values.ts'
import { statusInWords } from '../../register/statusInWords.ts'

/** The mark in words: "draagt bij; koppeling: redactie; status onbekend, 2021 – 2026". */
export function tieInWords({ role, link, initiative }: Tie, language: Language): string {
  const t = taskTexts[language]
  return [
    t[role],
    provenanceWords[language][link.provenance.status],
    `${statusInWords(initiative, language)}, ${formatPeriod(initiative.period, language)}`,
  ].join('; ')
}

/** The same short, behind a name: " (koppeling: redactie)"; nothing for what contributes and was simply read. */
export function tieInShort({ role, link: { provenance }, unsure }: Tie, language: Language): string {
  const words = [
    ...(role === 'serves' ? [] : [taskTexts[language][role]]),
    ...(isRead(provenance.status) ? [] : [provenanceWords[language][provenance.status]]),
    ...(unsure && provenance.status !== 'unsure' ? [provenanceWords[language].unsure] : []),
  ]
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

const isRead = (status: ProvenanceStatus): boolean => status === 'found' || status === 'founding'

/** "loopt, koppeling: redactie". */
export function servedInWords({ link, initiative }: Serving, language: Language): string {
  const { status } = link.provenance
  return [
    statusInWords(initiative, language),
    ...(isRead(status) ? [] : [provenanceWords[language][status]]),
  ].join(', ')
}
