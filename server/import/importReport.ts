/** What is said after an import: what came in, what was left out and why, or every line that stood in the way. */
import type { StoredImport } from '../service/store.ts'
import type { BoundaryOutcome } from './boundaries/importBoundaries.ts'
import type { InUse } from './inUse.ts'
import { shown } from './reading/cells.ts'
import type { Fault } from './reading/rows.ts'
import { type ImportOutcome, MOST_FAULTS } from './runImport.ts'

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const enWhole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
/** Faults that are written out; the others are counted. */
const SHOWN = 50
/** Characters of what was in the source: an address is of no use when its end is cut off. */
const LONGEST = 300

type Forms = readonly [one: string, more: string]

const counted = (count: number, [one, more]: Forms): string =>
  `${whole.format(count)} ${count === 1 ? one : more}`

const AREAS = {
  gemeente: ['gemeente', 'gemeenten'],
  wijk: ['wijk', 'wijken'],
  buurt: ['buurt', 'buurten'],
} as const
const SCALES = { ...AREAS, gemeente: ['gemeente of groter', 'gemeenten en groter'] } as const
const LENGTHS = {
  year: ['jaar', 'jaren'],
  span: ['reeks van jaren', 'reeksen van jaren'],
  'half-year': ['halfjaar', 'halfjaren'],
  quarter: ['kwartaal', 'kwartalen'],
  month: ['maand', 'maanden'],
} as const

const divisionIn = (year: number, perPeriod: boolean): string =>
  perPeriod ? 'elk jaar in zijn eigen indeling' : `indeling ${year}`

/** An import that went well, in a few lines. */
export function outcomeLines(outcome: ImportOutcome): string[] {
  const { table, edition, classificationYear, perPeriod, rows, figures, regions, indicators } = outcome
  const divided = divisionIn(classificationYear, perPeriod)
  const what = `tabel ${table}, uitgave ${edition}, ${divided}`
  const heads = {
    published: `Ingelezen: ${what}.${outcome.replaced === undefined ? '' : ` Zij vervangt nummer ${outcome.replaced.number} (uitgave ${outcome.replaced.edition}).`}`,
    unchanged: `Er is niets veranderd: ${what} staat er al zo (nummer ${outcome.number}).`,
    checked: `Nagekeken${outcome.forgiven.length === 0 ? ' en in orde' : ''}: ${what}. Er is niets veranderd (--dry-run).`,
  }
  const where = regions.map(({ scale, count }) => counted(count, SCALES[scale])).join(', ')
  return [
    heads[outcome.kind],
    `${counted(rows, ['rij', 'rijen'])}, ${counted(figures, ['cijfer', 'cijfers'])} van ${counted(indicators.length, ['indicator', 'indicatoren'])}: ${where}.`,
    ...outcome.forgiven.map(({ reason }) => `Kijk na (met --yes niet gevraagd): ${reason.nl}`),
    ...outcome.unknownUnits.map(
      ({ topic, unit, indicator }) =>
        `Kijk na: de eenheid van ${shown(topic)} is bij de uitgever “${shown(unit)}”, in dit register "${indicator.unit}" (${indicator.id}).`,
    ),
    ...(outcome.unknownTopics.length === 0
      ? []
      : [
          `Niet ingelezen, want in dit register staat er geen indicator voor: ${outcome.unknownTopics.map(({ stem }) => shown(stem)).join(', ')}.`,
        ]),
    ...[...outcome.leftOut].map(
      ([division, count]) =>
        `Overgeslagen: ${counted(count, ['rij', 'rijen'])} van gebieden ${division}…, die dit register niet kent.`,
    ),
    ...(outcome.leftOutPeriods.size === 0
      ? []
      : [
          `Overgeslagen: ${[...outcome.leftOutPeriods].map(([length, count]) => counted(count, LENGTHS[length])).join(' en ')}, want de tabel heeft ook langere periodes van hetzelfde onderwerp.`,
        ]),
    ...(outcome.compared === 0
      ? []
      : [
          outcome.different === 0
            ? `Gelijk aan het register: ${outcome.compared === 1 ? 'het ene cijfer dat' : `alle ${whole.format(outcome.compared)} cijfers die`} er al in ${outcome.compared === 1 ? 'stond' : 'stonden'}.`
            : `Let op: van de cijfers die het register al had (${whole.format(outcome.compared)}) ${outcome.different === 1 ? 'is er 1' : `zijn er ${whole.format(outcome.different)}`} anders. De ingelezen cijfers gaan voor.`,
        ]),
  ]
}

/** How many regions of each kind. */
export const areasIn = (counts: BoundaryOutcome['counts']): string =>
  counts.map(({ scale, count }) => counted(count, AREAS[scale])).join(', ')

/** Boundaries that went well. */
export function boundaryLines(outcome: BoundaryOutcome): string[] {
  const { kind, classificationYear, counts, largest, partOfCountry, number } = outcome
  const what = `grenzen van ${areasIn(counts)}, indeling ${classificationYear}`
  const heads = {
    published: `Ingelezen: ${what} (nummer ${number}).${outcome.replaced === undefined ? '' : ` Zij vervangen nummer ${outcome.replaced.number}.`} Het grootste antwoord is ${whole.format(largest / 1024)} kB, niet samengeperst.`,
    unchanged: `Er is niets veranderd: ${what} staan er al zo (nummer ${number}).`,
    checked: `Nagekeken en in orde: ${what}. Er is niets veranderd (--dry-run).`,
  }
  return [
    heads[kind],
    outcome.title === undefined
      ? 'Bij de kaart staat de naam van het bestand. Met --source noemt u van wie de grenzen zijn.'
      : `Bij de kaart staat: ${outcome.title}.`,
    ...(partOfCountry === undefined
      ? []
      : [
          `De grenzen van ${counted(partOfCountry.count, AREAS.gemeente)} zijn overgeslagen: een landkaart heeft ze alle ${partOfCountry.of} nodig.`,
        ]),
  ]
}

/** Why nothing was imported: every fault on a line of its own, as many as anyone reads; the same one once. */
export function faultLines(faults: readonly Fault[]): string[] {
  const groups = grouped(faults)
  const lines = groups.slice(0, SHOWN).map(({ fault: { field, value, reason, remedy }, places }) => {
    const place = places.length === 0 ? '' : `regel ${placesIn(places)} · `
    return `  ${place}${shown(field)}: ${shown(value, LONGEST)}\n    ${reason.nl} ${remedy.nl}\n    ${reason.en} ${remedy.en}`
  })
  const more = groups.length > SHOWN ? [`  … en nog ${whole.format(groups.length - SHOWN)}.`] : []
  const [many, enMany] =
    faults.length > MOST_FAULTS
      ? [`meer dan ${whole.format(MOST_FAULTS)} fouten`, `more than ${enWhole.format(MOST_FAULTS)} faults`]
      : [
          counted(groups.length, ['fout', 'fouten']),
          `${enWhole.format(groups.length)} ${groups.length === 1 ? 'fault' : 'faults'}`,
        ]
  return [
    `Niet ingelezen: ${many}. Wat er stond, is niet veranderd.`,
    `Not imported: ${enMany}. What was there has not changed.`,
    ...lines,
    ...more,
  ]
}

/** Faults that say the same of the same value, with the lines that they are on. */
function grouped(faults: readonly Fault[]): { fault: Fault; places: number[] }[] {
  const groups = new Map<string, { fault: Fault; places: number[] }>()
  for (const fault of faults) {
    const key = JSON.stringify([fault.field, fault.value, fault.reason.nl, fault.remedy.nl])
    const group = groups.get(key) ?? { fault, places: [] }
    groups.set(key, group)
    if (fault.line !== undefined) group.places.push(fault.line)
  }
  return [...groups.values()]
}

/** Lines of one fault that are written out. */
const PLACES = 5

function placesIn(places: readonly number[]): string {
  const more = places.length - PLACES
  return `${places.slice(0, PLACES).join(', ')}${more > 0 ? ` en nog ${whole.format(more)}` : ''}`
}

/**
 * The imported tables, newest first.
 * @param atWork an import is being made at this moment
 */
export function listLines(
  { imports, replaced, perPeriod }: InUse,
  { atWork }: { atWork: boolean },
): string[] {
  if (imports.length === 0) return ['Er is nog niets ingelezen.']
  const newest = Math.max(...imports.map(({ number }) => number))
  const stateOf = ({ number, publishedAt, supersededAt }: StoredImport): string => {
    if (publishedAt === undefined) return atWork && number === newest ? 'wordt nu ingelezen' : 'niet voltooid'
    if (supersededAt !== undefined) return `vervangen op ${supersededAt.slice(0, 10)}`
    const part = replaced.get(number)
    if (part === undefined) return 'in gebruik'
    const rest = `vervangen door nummer ${part.by.join(' of ')}`
    return part.shown.length === 0 ? rest : `in gebruik voor ${areasIn(part.shown)}, de rest ${rest}`
  }
  return imports.map((one) => {
    const state = stateOf(one)
    const what =
      one.kind === 'boundaries'
        ? `${one.table}  indeling ${one.classificationYear}  ${counted(one.rows, ['gebied', 'gebieden'])}`
        : one.kind === 'boundary-changes'
          ? `${one.table}  ${counted(one.rows, ['herindeling', 'herindelingen'])}  uit ${one.origin}`
          : `${one.table}  ${one.edition}  ${divisionIn(one.classificationYear, perPeriod.has(one.number))}  ${counted(one.figures, ['cijfer', 'cijfers'])}  uit ${one.origin}`
    return `${String(one.number).padStart(4)}  ${what}  ${one.importedAt.slice(0, 16).replace('T', ' ')}  ${state}`
  })
}
