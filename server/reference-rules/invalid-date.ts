import { REGISTER_FILE } from '../../src/contract/referenceFiles.ts'
import type { Dataset, Finding } from './finding.ts'
import { datesOf, periodsOf, textsOf } from './records.ts'

/** Fields that hold a date. A text that merely looks like one ("2019-20") is left alone elsewhere. */
const DATE_FIELD =
  /(^|\.)(on|eventOn|readOn|checkedOn|dated|consolidation|consolidationRead|newestConsolidation|validFrom|validTo)$/

/** Every date is a day (or month) that the calendar has, and a period ends no earlier than it starts. */
export function invalidDate(dataset: Dataset): Finding[] {
  const dates = textsOf(dataset)
    .filter(({ field, value }) =>
      field === 'rule.monthDay' ? !exists(`2001-${value}`) : DATE_FIELD.test(field) && !exists(value),
    )
    .map(({ at, field, value }) => ({
      file: at.file,
      thing: at.thing,
      field,
      message: `"${value}" is geen bestaande datum.`,
      remedy: 'Schrijf een dag die bestaat, als 2026-02-28, 2026-02 of 2026.',
    }))
  return [...stateOf(dataset), ...dates, ...reversed(dataset)]
}

function stateOf({ stateOn }: Dataset): Finding[] {
  if (exists(stateOn)) return []
  return [
    {
      file: REGISTER_FILE,
      thing: 'register',
      field: 'stateOn',
      message: `"${stateOn}" is geen bestaande datum.`,
      remedy: 'Schrijf de dag waarop het register is bijgewerkt, als 2026-02-28.',
    },
  ]
}

function reversed(dataset: Dataset): Finding[] {
  return periodsOf(dataset).flatMap(({ at, field, value }) => {
    const [start, end] = ['start', 'end'].map((name) => datesOf(value).find((d) => d.field === name)?.date.on)
    if (start === undefined || end === undefined) return []
    // Compared as far as both are known: "2016-03" to "2016" is in order.
    const shared = Math.min(start.length, end.length)
    if (start.slice(0, shared) <= end.slice(0, shared)) return []
    return [
      {
        file: at.file,
        thing: at.thing,
        field: `${field}.end`,
        message: `De periode eindigt (${end}) voordat zij begint (${start}).`,
        remedy: 'Verwissel start en end, of verbeter het jaar.',
      },
    ]
  })
}

/** Does the calendar have this year, month or day? "2026-02-30" rolls over to March and so is not one. */
function exists(reduced: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(reduced)) return false
  const whole = reduced.padEnd(10, '-01').slice(0, 10)
  const date = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole)
}
