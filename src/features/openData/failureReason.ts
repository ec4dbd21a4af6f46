import { ServiceError } from '../../api/request.ts'
import { fetchTexts } from '../../messages/openData/failures.ts'
import type { Language } from '../../messages/texts.ts'

/** Why something did not come: the answer that the service gave, or that it gave none. */
export function failureReason(error: unknown, language: Language): string {
  const t = fetchTexts[language]
  return error instanceof ServiceError && error.status > 0 ? t.refused(error.status) : t.noAnswer
}
