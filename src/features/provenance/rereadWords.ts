import type { RereadReason } from '../../domain/provenance/freshness.ts'
import { formatDay } from '../../messages/format.ts'
import { provenancePageTexts } from '../../messages/provenancePage.ts'
import type { Language } from '../../messages/texts.ts'

/** Why a fact has to be read again, in words. */
export function rereadWords(reason: RereadReason, language: Language): string {
  const t = provenancePageTexts[language]
  return reason.kind === 'older-than-a-year'
    ? t.olderThanYear(formatDay(reason.readOn, language))
    : t.newerConsolidation(
        reason.law.abbreviation,
        formatDay(reason.read, language),
        formatDay(reason.newest, language),
      )
}
