import type { Coverage } from '../../domain/coverage/coverage.ts'
import { taskTexts } from '../../messages/tasks.ts'
import type { Language } from '../../messages/texts.ts'

/** How a task is looked after in a municipality, in a sentence, and what goes with it. */
export function coverageSentences(
  { task, state, documents, unsure }: Coverage,
  place: string,
  language: Language,
): { state: string; notes: readonly string[] } {
  const t = taskTexts[language]
  return {
    state: {
      initiative: t.coverageInitiative,
      standing: documents.length > 0 ? t.coverageDocument : t.coverageStanding,
      absent: t.coverageAbsent(place),
    }[state],
    notes: [
      ...(unsure ? [t.coverageUnsure] : []),
      ...(task.executor.standing || documents.length > 0 ? [] : [t.noDocument]),
    ],
  }
}
