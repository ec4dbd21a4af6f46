/** What was asked on the command line of `npm run import`. */
import { parseArgs } from 'node:util'
import type { Classification } from './metRegions.ts'
import { StartFailure } from '../startFailure.ts'
import type { PdokCollection } from './boundaries/pdok.ts'

export type Command =
  | { kind: 'help' }
  | { kind: 'list' }
  | { kind: 'remove'; number: number; sure: boolean }
  | BoundaryCommand
  | ({
      kind: 'figures'
      from: { form: 'file'; path: string } | { form: 'statline'; table: string }
    } & Options)

/** Boundaries are told from figures by what was asked: the option, or PDOK as the source. */
export interface BoundaryCommand {
  kind: 'boundaries'
  from: { form: 'file'; path: string } | { form: 'pdok'; collection: PdokCollection; year: number }
  classification?: Classification
  base?: string
  dryRun: boolean
}

export interface Options {
  /** Which table a file is. */
  table?: string
  edition?: string
  classification?: Classification
  topics?: readonly string[]
  /** Go on where the import would rather ask. */
  sure: boolean
  /** Of all figures, where the file or table does not say. */
  age?: string
  period?: string
  /** Base address of the publisher, instead of the usual one. */
  base?: string
  dryRun: boolean
}

export const USAGE = `Cijfers inlezen:
  npm run import -- <bestand.csv[.gz]> --table 50090NED     een bestand van StatLine
  npm run import -- statline:50090NED                       rechtstreeks van StatLine
Grenzen inlezen, voor de kaart:
  npm run import -- --boundaries <bestand.geojson|topojson[.gz]>
  npm run import -- pdok:gemeente:2025                      van PDOK; ook wijk en buurt
Keuzes:
  --edition "indeling 2020"     naam van de uitgave (anders de datum van de uitgever, of de indeling)
  --classification 2020         jaar van de gemeentelijke indeling (anders af te lezen uit de codes);
                                periode: elk cijfer in de indeling van zijn eigen jaar
  --topic Overgewicht           alleen dit onderwerp; mag vaker
  --age 18+, --period 2024      leeftijd of periode van alle cijfers, als de tabel die niet noemt
  --from https://…              ander adres van de uitgever
  --yes                         toch doorgaan als er veel minder of heel andere cijfers zijn
  --dry-run                     alles lezen en nakijken, niets veranderen
Wat er is:
  npm run import -- --list              alle ingelezen tabellen
  npm run import -- --remove 3 --yes    tabel 3 weghalen, met al haar cijfers`

const FLAGS = {
  table: { type: 'string' },
  edition: { type: 'string' },
  classification: { type: 'string' },
  topic: { type: 'string', multiple: true },
  age: { type: 'string' },
  period: { type: 'string' },
  from: { type: 'string' },
  'dry-run': { type: 'boolean' },
  list: { type: 'boolean' },
  remove: { type: 'string' },
  yes: { type: 'boolean' },
  boundaries: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const STATLINE = /^statline:(\w+)$/i
/** On the command line: each figure in the classification of its own year. */
const PER_PERIOD = 'periode'
const PDOK_SOURCE = /^pdok:(gemeente|wijk|buurt):(\d{4})$/i
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100]

/** @throws StartFailure naming the option, its value and the remedy */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args)
  if (values.help === true || args.length === 0) return { kind: 'help' }
  if (values.list === true) return { kind: 'list' }
  if (values.remove !== undefined)
    return {
      kind: 'remove',
      number: wholeNumber('--remove', values.remove, 1, 1e9),
      sure: values.yes === true,
    }
  const [source, ...others] = positionals
  if (source === undefined)
    throw refused('Er is niets genoemd om in te lezen.', 'Nothing was named to import.')
  if (others.length > 0)
    throw refused(
      `Na ${source} staat nog ${others.join(' ')}. Lees één bestand of tabel tegelijk in, en zet een naam met spaties tussen aanhalingstekens.`,
      `After ${source} there is also ${others.join(' ')}. Import one file or table at a time, and quote a name with spaces.`,
    )
  const shared = {
    dryRun: values['dry-run'] === true,
    ...(values.from === undefined ? {} : { base: values.from }),
    ...(values.classification === undefined
      ? {}
      : {
          classification:
            values.classification === PER_PERIOD
              ? ('per-period' as const)
              : wholeNumber('--classification', values.classification, FIRST_YEAR, LAST_YEAR),
        }),
  }
  const pdok = PDOK_SOURCE.exec(source)
  if (pdok !== null || values.boundaries === true) {
    const [, collection, year] = pdok ?? []
    return {
      kind: 'boundaries',
      from:
        pdok === null
          ? { form: 'file', path: source }
          : // Of the collections that the pattern names.
            {
              form: 'pdok',
              collection: String(collection).toLowerCase() as PdokCollection,
              year: Number(year),
            },
      ...shared,
    }
  }
  const statline = STATLINE.exec(source)?.[1]
  const options: Options = {
    ...shared,
    ...(values.table === undefined ? {} : { table: values.table }),
    ...(values.edition === undefined ? {} : { edition: values.edition }),
    sure: values.yes === true,
    ...(values.topic === undefined ? {} : { topics: values.topic }),
    ...(values.age === undefined ? {} : { age: values.age }),
    ...(values.period === undefined ? {} : { period: values.period }),
  }
  return {
    kind: 'figures',
    from: statline === undefined ? { form: 'file', path: source } : { form: 'statline', table: statline },
    ...options,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true, strict: true })
  } catch (cause) {
    const given = cause instanceof Error ? (/'([^']+)'/.exec(cause.message)?.[1] ?? '') : ''
    throw refused(
      `De keuze ${given} bestaat niet of mist een waarde.`,
      `The option ${given} does not exist or lacks a value.`,
    )
  }
}

function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (/^\d{1,9}$/.test(value) && number >= least && number <= most) return number
  throw refused(
    `${option} ${value} is geen heel getal van ${least} tot en met ${most}.`,
    `${option} ${value} is not a whole number from ${least} to ${most}.`,
  )
}

function refused(dutch: string, english: string): StartFailure {
  return new StartFailure(`${dutch}\n\n${USAGE}\n`, english)
}
