/** What is said of all figures of a table at once, by whoever imports it or by the publisher. */
import { saidTwice } from '../reading/rowFaults.ts'
import { failureOf } from '../reading/rows.ts'
import { lacksPart } from './publisherFaults.ts'
import type { TableDescription } from './tableDescription.ts'

const NO_PERIOD = { nl: 'periodes', en: 'periods' }
const SAY_PERIOD = {
  nl: 'Geef de periode van alle cijfers mee met --period.',
  en: 'Give the period of all figures with --period.',
}

/**
 * The age and the period of all figures, where the table has no such dimension.
 * @throws ImportFailure when the table says itself what is said beside it, or nobody says of which period it is
 */
export function saidOfAll(
  said: { age?: string; period?: string },
  description: TableDescription,
): { age: string; period: string | undefined } {
  const twice = (['period', 'age'] as const).flatMap((part) => {
    const [given, dimension] = [said[part], description[part]]
    return given === undefined || dimension === undefined
      ? []
      : [saidTwice(`--${part}`, given, dimension.key)]
  })
  if (twice.length > 0) throw failureOf(twice)
  const period = said.period ?? /^\d{4}$/.exec(description.ofPeriod?.trim() ?? '')?.[0]
  if (description.period === undefined && period === undefined)
    throw lacksPart(description.head.table, NO_PERIOD, SAY_PERIOD)
  return { age: said.age ?? 'alle', period }
}
