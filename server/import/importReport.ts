/** What is said after an import: what came in, what was left out and why, or every line that stood in the way. */
import type { StoredImport } from '../service/store.ts'
import type { BoundaryOutcome } from './boundaries/importBoundaries.ts'
import type { Fault } from './reading/rows.ts'
import type { ImportOutcome } from './runImport.ts'

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
/** Faults that are written out; the others are counted. */
const SHOWN = 50

const PLURALS = { gemeente: 'gemeenten', wijk: 'wijken', buurt: 'buurten' }
const SCALES = { gemeente: 'gemeenten en groter', wijk: 'wijken', buurt: 'buurten' }

/** An import that went well, in a few lines. */
export function outcomeLines(outcome: ImportOutcome): string[] {
  const { table, edition, classificationYear, rows, figures, regions, indicators } = outcome
  const what = `tabel ${table}, uitgave ${edition}, indeling ${classificationYear}`
  const heads = {
    published: `Ingelezen: ${what}.${outcome.replaced === undefined ? '' : ` Zij vervangt nummer ${outcome.replaced.number} (uitgave ${outcome.replaced.edition}).`}`,
    unchanged: `Er is niets veranderd: ${what} staat er al zo (nummer ${outcome.number}).`,
    checked: `Nagekeken en in orde: ${what}. Er is niets veranderd (--dry-run).`,
  }
  const where = regions.map(({ scale, count }) => `${whole.format(count)} ${SCALES[scale]}`).join(', ')
  return [
    heads[outcome.kind],
    `${whole.format(rows)} rijen, ${whole.format(figures)} cijfers van ${indicators.length} indicatoren: ${where}.`,
    ...(outcome.unknownTopics.length === 0
      ? []
      : [
          `Niet ingelezen, want in dit register staat er geen indicator voor: ${outcome.unknownTopics.map(({ stem }) => stem).join(', ')}.`,
        ]),
    ...[...outcome.leftOut].map(
      ([division, count]) =>
        `Overgeslagen: ${whole.format(count)} rijen van gebieden ${division}…, die dit register niet kent.`,
    ),
    ...(outcome.compared === 0
      ? []
      : [
          outcome.different === 0
            ? `Gelijk aan het register: alle ${whole.format(outcome.compared)} cijfers die er al in stonden.`
            : `Let op: ${whole.format(outcome.different)} van ${whole.format(outcome.compared)} cijfers wijken af van die in het register. De ingelezen cijfers gaan voor.`,
        ]),
  ]
}

/** Boundaries that went well. */
export function boundaryLines(outcome: BoundaryOutcome): string[] {
  const { kind, classificationYear, counts, largest, partOfCountry, number } = outcome
  const what = `grenzen van ${counts.map(({ scale, count }) => `${whole.format(count)} ${PLURALS[scale]}`).join(', ')}, indeling ${classificationYear}`
  const heads = {
    published: `Ingelezen: ${what} (nummer ${number}). Het grootste antwoord is ${whole.format(largest / 1024)} kB, niet samengeperst.`,
    unchanged: `Er is niets veranderd: ${what} staan er al zo (nummer ${number}).`,
    checked: `Nagekeken en in orde: ${what}. Er is niets veranderd (--dry-run).`,
  }
  return [
    heads[kind],
    ...(partOfCountry === undefined
      ? []
      : [
          `De grenzen van ${partOfCountry.count} gemeenten zijn overgeslagen: een landkaart heeft ze alle ${partOfCountry.of} nodig.`,
        ]),
  ]
}

/** Why nothing was imported: every fault on a line of its own, as many as anyone reads. */
export function faultLines(faults: readonly Fault[]): string[] {
  const lines = faults.slice(0, SHOWN).map(({ line, field, value, reason, remedy }) => {
    const place = line === undefined ? '' : `regel ${line} · `
    return `  ${place}${field}: ${value}\n    ${reason.nl} ${remedy.nl}\n    ${reason.en} ${remedy.en}`
  })
  const more = faults.length > SHOWN ? [`  … en nog ${faults.length - SHOWN}.`] : []
  return [
    `Niet ingelezen: ${faults.length === 1 ? '1 fout' : `${faults.length} fouten`}. De cijfers die er stonden zijn niet veranderd.`,
    `Not imported: ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}. The figures that were there have not changed.`,
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
        ? `${one.table}  indeling ${one.classificationYear}  ${whole.format(one.rows)} gebieden`
        : `${one.table}  ${one.edition}  indeling ${one.classificationYear}  ${whole.format(one.figures)} cijfers  uit ${one.origin}`
    return `${String(one.number).padStart(4)}  ${what}  ${one.importedAt.slice(0, 16).replace('T', ' ')}  ${state}`
  })
}
