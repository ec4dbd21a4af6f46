/** Reads the parameters of a list: each is valid, or a sentence names the field, the value and the remedy. */
import type { Filter } from '../../src/contract/filters.ts'
import { DEFAULT_SIZE, LARGEST_SIZE } from '../../src/contract/page.ts'
import type { InvalidParam } from '../../src/contract/problem.ts'
import type { Language, Phrase } from './language.ts'

/** What any filter looks like when only its parameter matters. */
export type FilterParameter = Pick<Filter<never>, 'allowed' | 'repeatable' | 'shape' | 'example'>

export interface ListQuery {
  page: number
  size: number
  asOf?: string
  /** The values asked for, per filter. */
  filters: Map<string, string[]>
}

interface Fault {
  reason: Phrase
  remedy: Phrase
}

type Reading<T> = { value: T } | { fault: Fault }

export interface QueryRules {
  filters: Record<string, FilterParameter>
  /** false: one thing or the whole register; only `asOf` is understood. */
  paged: boolean
  /** false: only what counts now can be asked, so `asOf` is not understood either. */
  past?: false
  /** Parameters without which there is nothing to answer. */
  required?: readonly string[]
  now: Date
  language: Language
}

/** The query of a request, or every parameter that cannot be used. */
export function readQuery(url: URL, rules: QueryRules): { query: ListQuery } | { invalid: InvalidParam[] } {
  const query: ListQuery = { page: 1, size: DEFAULT_SIZE, filters: new Map() }
  const invalid: InvalidParam[] = []
  const known = [
    ...(rules.paged ? ['page', 'size'] : []),
    ...Object.keys(rules.filters),
    ...(rules.past === false ? [] : ['asOf']),
  ]

  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name)
    const refuse = ({ reason, remedy }: Fault) =>
      invalid.push({
        name: name.slice(0, 100),
        value: values.join(', ').slice(0, 200),
        reason: reason[rules.language],
        remedy: remedy[rules.language],
      })
    const first = values[0] ?? ''
    if (!known.includes(name)) {
      refuse(unknownParameter(name, known))
    } else if (values.length > 1 && rules.filters[name]?.repeatable !== true) {
      refuse(repeated)
    } else if (name === 'page' || name === 'size') {
      const reading = readWhole(first, name === 'size' ? LARGEST_SIZE : Number.MAX_SAFE_INTEGER)
      if ('fault' in reading) refuse(reading.fault)
      else query[name] = reading.value
    } else if (name === 'asOf') {
      const reading = readMoment(first, rules.now)
      if ('fault' in reading) refuse(reading.fault)
      else query.asOf = reading.value
    } else {
      const fault = values
        .map((value) => faultOf(value, rules.filters[name]))
        .find((one) => one !== undefined)
      if (fault === undefined) query.filters.set(name, values)
      else refuse(fault)
    }
  }
  for (const name of rules.required ?? []) {
    if (url.searchParams.has(name)) continue
    const { reason, remedy } = missing(name, rules.filters[name]?.shape?.example ?? '')
    invalid.push({ name, value: '', reason: reason[rules.language], remedy: remedy[rules.language] })
  }
  return invalid.length > 0 ? { invalid } : { query }
}

function readWhole(value: string, most: number): Reading<number> {
  const number = Number(value)
  if (/^\d{1,9}$/.test(value) && number >= 1 && number <= most) return { value: number }
  const range: Phrase =
    most === LARGEST_SIZE
      ? { nl: `van 1 tot en met ${most}`, en: `from 1 to ${most}` }
      : { nl: 'vanaf 1', en: 'from 1' }
  return {
    fault: {
      reason: { nl: `Dit is geen heel getal ${range.nl}.`, en: `This is not a whole number ${range.en}.` },
      remedy: {
        nl: `Geef een heel getal ${range.nl}, of laat de parameter weg.`,
        en: `Give a whole number ${range.en}, or leave the parameter out.`,
      },
    },
  }
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** A moment in RFC 3339, given back in UTC. A moment still to come is refused: its answer could still change. */
function readMoment(value: string, now: Date): Reading<string> {
  const moment = new Date(value)
  if (!MOMENT.test(value) || Number.isNaN(moment.getTime()) || !isRealDay(value)) {
    return {
      fault: {
        reason: {
          nl: 'Dit is geen datum met tijd volgens RFC 3339.',
          en: 'This is not an RFC 3339 date with time.',
        },
        remedy: {
          nl: 'Schrijf het moment als 2026-11-21T12:00:00Z; een + in het adres is %2B.',
          en: 'Write the moment as 2026-11-21T12:00:00Z; a + in an address is %2B.',
        },
      },
    }
  }
  if (moment > now) {
    return {
      fault: {
        reason: { nl: 'Dit moment ligt in de toekomst.', en: 'This moment is in the future.' },
        remedy: { nl: 'Kies een moment dat voorbij is.', en: 'Choose a moment that has passed.' },
      },
    }
  }
  return { value: moment.toISOString() }
}

/** `new Date` rolls 30 February over to March; a register that is read as of a day must not. */
function isRealDay(value: string): boolean {
  const day = value.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function faultOf(value: string, filter: FilterParameter | undefined): Fault | undefined {
  if (filter?.allowed !== undefined && !filter.allowed.includes(value)) {
    const allowed = filter.allowed.join(', ')
    return {
      reason: { nl: 'Deze waarde bestaat niet.', en: 'There is no such value.' },
      remedy: { nl: `Kies uit: ${allowed}.`, en: `Choose from: ${allowed}.` },
    }
  }
  if (filter?.shape !== undefined && !filter.shape.pattern.test(value)) {
    const { example } = filter.shape
    return {
      reason: { nl: 'Deze waarde kan niet bestaan.', en: 'There can be no such value.' },
      remedy: { nl: `Geef een code zoals ${example}.`, en: `Give a code such as ${example}.` },
    }
  }
  if (value === '' || value.length > 200) {
    return {
      reason: { nl: 'De waarde is leeg of te lang.', en: 'The value is empty or too long.' },
      remedy: {
        nl: 'Geef één waarde, of laat de parameter weg.',
        en: 'Give one value, or leave the parameter out.',
      },
    }
  }
  return undefined
}

function unknownParameter(name: string, known: readonly string[]): Fault {
  const list = known.join(', ')
  return {
    reason: {
      nl: `De parameter ${name.slice(0, 40)} bestaat hier niet.`,
      en: `There is no parameter ${name.slice(0, 40)} here.`,
    },
    remedy:
      known.length === 0
        ? { nl: 'Laat de parameter weg: dit adres kent er geen.', en: 'Leave it out: this address has none.' }
        : { nl: `Gebruik alleen: ${list}.`, en: `Use only: ${list}.` },
  }
}

const missing = (name: string, example: string): Fault => ({
  reason: { nl: `De parameter ${name} ontbreekt.`, en: `The parameter ${name} is missing.` },
  remedy: {
    nl: `Voeg hem toe, bijvoorbeeld ${name}=${example}.`,
    en: `Add it, for example ${name}=${example}.`,
  },
})

/** A code that looks like one of a municipality, of which the register has none. */
export const unknownMunicipality = (name: string, value: string, language: Language): InvalidParam => ({
  name,
  value,
  reason: {
    nl: 'In dit register staat geen gemeente met deze code.',
    en: 'This register has no municipality with this code.',
  }[language],
  remedy: {
    nl: 'Kies een code uit /api/v1/regions?level=gemeente, ook die van een vroegere gemeente.',
    en: 'Choose a code from /api/v1/regions?level=gemeente, also that of a former municipality.',
  }[language],
})

const repeated: Fault = {
  reason: { nl: 'De parameter staat er meer dan eens.', en: 'The parameter occurs more than once.' },
  remedy: { nl: 'Geef deze parameter één keer.', en: 'Give this parameter once.' },
}
