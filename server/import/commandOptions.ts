/** The options of `npm run import`: which there are, which of them go together, and what is said of one that does not fit. */
import { parseArgs } from 'node:util'
import { StartFailure } from '../startFailure.ts'

export const USAGE = `Cijfers inlezen:
  npm run import -- <bestand.csv[.gz]> --table 50090NED     een bestand van StatLine
  npm run import -- statline:50090NED                       rechtstreeks van StatLine (OData 3: RIVM en CBS)
  npm run import -- statline4:03759ned --since 2019         van StatLine in OData 4 (alleen CBS; van uitsplitsingen het totaal)
Grenzen inlezen, voor de kaart:
  npm run import -- --boundaries <bestand.geojson|topojson[.gz]> --source "CBS en Kadaster"
  npm run import -- pdok:gemeente:2025                      van PDOK; ook wijk en buurt
Herindelingen inlezen, voor oude namen en voor cijfers van voor een fusie:
  npm run import -- <herindelingen.csv> --boundary-changes  date, old_gm, new_gm, share_of_old_inwoners
Keuzes:
  --edition "indeling 2020"     naam van de uitgave (anders de datum van de uitgever, of de indeling)
  --classification 2020         jaar van de gemeentelijke indeling (anders af te lezen uit de codes);
                                periode: elk cijfer in de indeling van zijn eigen jaar
  --topic Overgewicht           alleen dit onderwerp, al het andere vervalt; mag vaker
  --age 18+, --period 2024      leeftijd of periode van alle cijfers, als de tabel die niet noemt
  --source "CBS en Kadaster"    van wie de grenzen in een bestand zijn; staat bij de kaart
  --since 2019                  alleen periodes vanaf dit jaar (bij statline4:)
  --from https://…              ander adres van de uitgever (bij statline4: alles vóór het nummer van de tabel)
  --yes                         toch doorgaan waar het inlezen vraagt: veel minder of heel andere cijfers, een oudere
                                uitgave, of een eenheid in onbekende woorden
  --dry-run                     alles lezen en nakijken, niets veranderen
Wat er is:
  npm run import -- --list              alles wat is ingelezen
  npm run import -- --remove 3 --yes    nummer 3 weghalen, met al zijn cijfers, grenzen of herindelingen`

const FLAGS = {
  table: { type: 'string' },
  edition: { type: 'string' },
  classification: { type: 'string' },
  topic: { type: 'string', multiple: true },
  age: { type: 'string' },
  period: { type: 'string' },
  from: { type: 'string' },
  since: { type: 'string' },
  'dry-run': { type: 'boolean' },
  list: { type: 'boolean' },
  remove: { type: 'string' },
  yes: { type: 'boolean' },
  boundaries: { type: 'boolean' },
  'boundary-changes': { type: 'boolean' },
  source: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** @throws StartFailure naming an option that is not there, or lacks its value */
export function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true, strict: true })
  } catch (cause) {
    throw refused(...whatIsWrong(cause))
  }
}

/** In our words, what the parser objects to: "Option '-h, --help' does not take an argument", "Unknown option '--tabel'". */
function whatIsWrong(cause: unknown): [dutch: string, english: string] {
  const message = cause instanceof Error ? cause.message : ''
  const quoted = /'([^']+)'/.exec(message)?.[1] ?? ''
  const given = /--[\w-]+/.exec(quoted)?.[0] ?? quoted
  const known = Object.entries(FLAGS).find(([name]) => `--${name}` === given)?.[1]
  if (known === undefined) return [`De keuze ${given} bestaat niet.`, `There is no option ${given}.`]
  return known.type === 'string'
    ? [
        `Achter ${given} ontbreekt een waarde. Begint die met een streepje, schrijf dan ${given}=waarde.`,
        `A value is missing after ${given}. If it begins with a dash, write ${given}=value.`,
      ]
    : [`Bij ${given} hoort geen waarde.`, `${given} takes no value.`]
}

/** Options per kind of source; one that does nothing is refused, since whoever gave it expects something of it. */
const SHARED = ['dry-run', 'classification']
const OF_FIGURES = [...SHARED, 'yes', 'edition', 'topic', 'age', 'period']
type SourceKind =
  'file' | 'statline' | 'statline4' | 'boundaries' | 'boundary-changes' | 'pdok' | 'list' | 'remove'
const FITTING: Record<SourceKind, readonly string[]> = {
  file: [...OF_FIGURES, 'table'],
  statline: [...OF_FIGURES, 'from'],
  statline4: [...OF_FIGURES, 'from', 'since'],
  boundaries: [...SHARED, 'boundaries', 'source'],
  'boundary-changes': ['dry-run', 'yes', 'boundary-changes'],
  pdok: ['dry-run', 'boundaries', 'from'],
  list: ['list'],
  remove: ['remove', 'yes'],
}

/** @throws StartFailure naming an option that does nothing with this source */
export function onlyWhatFits(kind: SourceKind, values: object, source: string): void {
  const other = Object.keys(values).find((name) => !FITTING[kind].includes(name))
  if (other === undefined) return
  throw refused(
    `Bij ${source} doet --${other} niets. Laat die keuze weg.`,
    `With ${source} --${other} does nothing. Leave that option out.`,
  )
}

/** @throws StartFailure for what is no number, or one out of reach */
export function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (/^\d{1,9}$/.test(value) && number >= least && number <= most) return number
  throw refused(
    `${option} ${value} is geen heel getal van ${least} tot en met ${most}.`,
    `${option} ${value} is not a whole number from ${least} to ${most}.`,
  )
}

/** What was asked cannot be: why, in both languages below one another, each with where to find what can be asked. */
export function refused(dutch: string, english: string): StartFailure {
  return new StartFailure(
    `${dutch} Alle keuzes: npm run import -- --help`,
    `${english} All options: npm run import -- --help`,
  )
}
