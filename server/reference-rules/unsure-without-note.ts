import type { Dataset, Finding } from './finding.ts'
import { provenancesOf } from './records.ts'

/** A fact that is unsure says what is not certain about it. */
export function unsureWithoutNote(dataset: Dataset): Finding[] {
  return provenancesOf(dataset)
    .filter(({ value }) => value.status === 'unsure' && (value.note ?? '').trim() === '')
    .map(({ at, field }) => ({
      file: at.file,
      thing: at.thing,
      field: `${field}.note`,
      message: 'Het feit is onzeker, maar er staat niet bij wat er onzeker is.',
      remedy: 'Schrijf in note wat nog nagezocht moet worden.',
    }))
}
