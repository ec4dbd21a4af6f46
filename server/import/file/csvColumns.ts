/** What each column of a wide StatLine CSV holds. Found by name, and where the name is another, by what is in the column. */
import { shown } from '../reading/cells.ts'
import { ageOf, isNumbered, periodOf, REGION_SHAPE, sideOf, stemOf } from '../reading/codes.ts'
import type { CsvRecord } from './csvRecords.ts'
import { saidTwice } from '../reading/rowFaults.ts'
import { type Fault, ImportFailure, type Topic } from '../reading/rows.ts'

type Role = 'region' | 'period' | 'age' | 'side'

export interface Columns {
  region: number
  /** Absent where the one who imports says it, because the file does not. */
  period: number | undefined
  age: number | undefined
  side: number | undefined
  /** "Gemeentenaam_1": the name of a municipality, on the rows of its wijken and buurten too. */
  municipality: number | undefined
  /** Breakdowns that the register does not make. */
  others: readonly { at: number; name: string }[]
  topics: readonly { at: number; topic: Topic }[]
}

/** What the one who imports says of the whole file. */
export interface Said {
  age?: string | undefined
  period?: string | undefined
}

const NAMES: Readonly<Record<Role, RegExp>> = {
  region: /^(wijken ?en ?buurten|regio['’]?s|gemeenten?|regions?|ggd-?regio['’]?s)$/i,
  period: /^(perioden?|periods?)$/i,
  age: /^(leeftijd|age)$/i,
  side: /^(marges|margins)$/i,
}
const HOLDS: Readonly<Record<Role, (code: string) => boolean>> = {
  region: (code) => REGION_SHAPE.test(code) && sideOf(code) === undefined,
  period: (code) => periodOf(code) !== undefined,
  age: (code) => ageOf(code) !== undefined,
  side: (code) => sideOf(code) !== undefined,
}
const ROLES: readonly Role[] = ['period', 'side', 'age', 'region']
/** Columns that repeat in words what a code already says. */
export const LABEL = /^(id|jaar|.*_(label|naam|titel))$/i
/** Topics of StatLine that describe the region and are no figures. */
const DESCRIBES = new Set(['Gemeentenaam', 'SoortRegio', 'Codering', 'IndelingswijzigingGemeenteWijkBuurt'])

/** @throws ImportFailure that names every column that is missing or given twice */
export function columnsOf(head: readonly string[], sample: readonly CsvRecord[], said: Said): Columns {
  const names = head.map((name) => name.trim())
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  const plain = [...names.keys()].filter((at) => !isNumbered(names[at] ?? '') && !LABEL.test(names[at] ?? ''))
  const found = rolesOf(names, plain, sample)
  const topics = [...names.entries()]
    .filter(([, key]) => isNumbered(key) && !DESCRIBES.has(stemOf(key)))
    .map(([at, key]) => ({ at, topic: { key, stem: stemOf(key) } }))
  const missing = [
    ...(found.region === undefined ? [lacking('region', names)] : []),
    ...(found.period === undefined && said.period === undefined ? [lacking('period', names)] : []),
    ...(found.age === undefined && said.age === undefined ? [lacking('age', names)] : []),
    ...(topics.length === 0 ? [NO_TOPICS] : []),
    ...twice.map(givenTwice),
    ...(['period', 'age'] as const).flatMap((role) => setAside(role, said[role], names[found[role] ?? -1])),
  ]
  const [first, ...rest] = missing
  const { region } = found
  if (first !== undefined || region === undefined) {
    throw new ImportFailure([first ?? lacking('region', names), ...rest])
  }
  const taken = new Set(Object.values(found))
  const municipality = names.findIndex((name) => stemOf(name) === 'Gemeentenaam')
  return {
    region,
    period: found.period,
    age: found.age,
    side: found.side,
    municipality: municipality < 0 ? undefined : municipality,
    others: plain.filter((at) => !taken.has(at)).map((at) => ({ at, name: names[at] ?? '' })),
    topics,
  }
}

/** What was said of the whole file, where a column says it of each line. */
export const setAside = (
  role: 'period' | 'age',
  said: string | undefined,
  column: string | undefined,
): Fault[] => (said === undefined || column === undefined ? [] : [saidTwice(`--${role}`, said, column)])

function rolesOf(names: readonly string[], plain: readonly number[], sample: readonly CsvRecord[]) {
  const found: Partial<Record<Role, number>> = {}
  for (const role of ROLES) {
    const at = plain.find((each) => NAMES[role].test(names[each] ?? ''))
    if (at !== undefined) found[role] = at
  }
  for (const role of ROLES) {
    if (found[role] !== undefined) continue
    const taken = new Set(Object.values(found))
    const at = plain.find(
      (each) => !taken.has(each) && sample.every(({ fields }) => HOLDS[role]((fields[each] ?? '').trim())),
    )
    if (at !== undefined) found[role] = at
  }
  return found
}

const LOOKED_FOR: Readonly<Record<Role, { nl: string; en: string }>> = {
  region: {
    nl: 'de regio (WijkenEnBuurten of RegioS, met codes als GM0935)',
    en: 'the region (WijkenEnBuurten or RegioS, with codes like GM0935)',
  },
  period: {
    nl: 'de periode (Perioden, met codes als 2020JJ00)',
    en: 'the period (Perioden, with codes like 2020JJ00)',
  },
  age: { nl: 'de leeftijd (Leeftijd, met codes als 20300)', en: 'the age (Leeftijd, with codes like 20300)' },
  side: {
    nl: 'de marges (Marges, met codes als MW00000)',
    en: 'the margins (Marges, with codes like MW00000)',
  },
}
const ELSE_SAY: Readonly<Partial<Record<Role, { nl: string; en: string }>>> = {
  period: { nl: ', of geef de periode mee met --period', en: ', or give the period with --period' },
  age: { nl: ', of geef de leeftijd mee met --age', en: ', or give the age with --age' },
}

/** A column that is needed and not there. */
export function lacking(role: Role, names: readonly string[]): Fault {
  const { nl, en } = LOOKED_FOR[role]
  return {
    line: 1,
    field: 'kop',
    value: shown(names.join(', ')),
    reason: { nl: `Geen kolom met ${nl}.`, en: `No column with ${en}.` },
    remedy: {
      nl: `Haal de tabel op met die kolom erin${ELSE_SAY[role]?.nl ?? ''}.`,
      en: `Download the table with that column in it${ELSE_SAY[role]?.en ?? ''}.`,
    },
  }
}

const NO_TOPICS: Fault = {
  line: 1,
  field: 'kop',
  value: '',
  reason: {
    nl: 'Geen kolom met cijfers: de naam van een onderwerp eindigt op een nummer, zoals Overgewicht_9.',
    en: 'No column with figures: the name of a topic ends in a number, such as Overgewicht_9.',
  },
  remedy: {
    nl: 'Haal de tabel op als CSV met codes, niet met titels.',
    en: 'Download the table as CSV with codes, not with titles.',
  },
}

const givenTwice = (name: string): Fault => ({
  line: 1,
  field: name,
  value: name,
  reason: { nl: `De kolom ${name} staat er twee keer.`, en: `The column ${name} is there twice.` },
  remedy: { nl: 'Laat er een over.', en: 'Keep one of them.' },
})
