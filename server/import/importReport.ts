/** What is said after an import: what came in, what was left out and why, or every line that stood in the way. */
import type { StoredImport } from '../service/store.ts'
import type { BoundaryOutcome } from './boundaries/importBoundaries.ts'
import { shown } from './reading/cells.ts'
import type { Fault } from './reading/rows.ts'
import type { ImportOutcome } from './runImport.ts'

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
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

/** An import that went well, in a few lines. */
export function outcomeLines(outcome: ImportOutcome): string[] {
  const { table, edition, classificationYear, rows, figures, regions, indicators } = outcome
  const what = `tabel ${table}, uitgave ${edition}, indeling ${classificationYear}`
  const heads = {
    published: `Ingelezen: ${what}.${outcome.replaced === undefined ? '' : ` Zij vervangt nummer ${outcome.replaced.number} (uitgave ${outcome.replaced.edition}).`}`,
    unchanged: `Er is niets veranderd: ${what} staat er al zo (nummer ${outcome.number}).`,
    checked: `Nagekeken en in orde: ${what}. Er is niets veranderd (--dry-run).`,
  }
  const where = regions.map(({ scale, count }) => counted(count, SCALES[scale])).join(', ')
  return [
    heads[outcome.kind],
    `${counted(rows, ['rij', 'rijen'])}, ${counted(figures, ['cijfer', 'cijfers'])} van ${counted(indicators.length, ['indicator', 'indicatoren'])}: ${where}.`,
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

/** Boundaries that went well. */
export function boundaryLines(outcome: BoundaryOutcome): string[] {
  const { kind, classificationYear, counts, largest, partOfCountry, number } = outcome
  const what = `grenzen van ${counts.map(({ scale, count }) => counted(count, AREAS[scale])).join(', ')}, indeling ${classificationYear}`
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

/** Why nothing was imported: every fault on a line of its own, as many as anyone reads. */
export function faultLines(faults: readonly Fault[]): string[] {
  const lines = faults.slice(0, SHOWN).map(({ line, field, value, reason, remedy }) => {
    const place = line === undefined ? '' : `regel ${line} · `
    return `  ${place}${shown(field)}: ${shown(value, LONGEST)}\n    ${reason.nl} ${remedy.nl}\n    ${reason.en} ${remedy.en}`
  })
  const more = faults.length > SHOWN ? [`  … en nog ${faults.length - SHOWN}.`] : []
  return [
    `Niet ingelezen: ${faults.length === 1 ? '1 fout' : `${faults.length} fouten`}. Wat er stond, is niet veranderd.`,
    `Not imported: ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}. What was there has not changed.`,
    ...lines,
    ...more,
  ]
}

/** The imported tables, newest first. */
export function listLines(imports: readonly StoredImport[]): string[] {
  if (imports.length === 0) return ['Er is nog niets ingelezen.']
  return imports.map((one) => {
    const state =
      one.publishedAt === undefined
        ? 'niet voltooid'
        : one.supersededAt === undefined
          ? 'in gebruik'
          : `vervangen op ${one.supersededAt.slice(0, 10)}`
    const what =
      one.kind === 'boundaries'
        ? `${one.table}  indeling ${one.classificationYear}  ${counted(one.rows, ['gebied', 'gebieden'])}`
        : one.kind === 'boundary-changes'
          ? `${one.table}  ${counted(one.rows, ['herindeling', 'herindelingen'])}  uit ${one.origin}`
          : `${one.table}  ${one.edition}  indeling ${one.classificationYear}  ${counted(one.figures, ['cijfer', 'cijfers'])}  uit ${one.origin}`
    return `${String(one.number).padStart(4)}  ${what}  ${one.importedAt.slice(0, 16).replace('T', ' ')}  ${state}`
  })
}
