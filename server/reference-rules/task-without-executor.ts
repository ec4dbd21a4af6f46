import type { Dataset, Finding } from './finding.ts'
import { FILES } from './records.ts'

/** What people write when they leave a cell open. */
const PLACEHOLDER = /^(-|–|\?|n\.?\s?v\.?\s?t\.?|n\.?n\.?b\.?|onbekend|geen|tbd|todo)?\.?$/i

/** Every task says who usually carries it out: coverage by standing execution rests on it. */
export function taskWithoutExecutor(dataset: Dataset): Finding[] {
  return dataset.legalTasks
    .filter((task) => PLACEHOLDER.test(task.executor.text.trim()))
    .map((task) => ({
      file: FILES.legalTasks,
      thing: task.id,
      field: 'executor.text',
      message: 'Er staat niet wie deze taak gewoonlijk uitvoert.',
      remedy: 'Noem de uitvoerder ("GGD", "wijkteam"), desnoods als "known" in fieldProvenance.executor.',
    }))
}
