/** What was asked on the command line of `npm run import`. */
import type { Classification } from './metRegions.ts'
import { periodGiven } from './reading/codes.ts'
import { onlyWhatFits, parsed, refused, wholeNumber } from './commandOptions.ts'
import type { PdokCollection } from './boundaries/pdok.ts'

export type Command =
  | { kind: 'help' }
  | { kind: 'list' }
  | { kind: 'remove'; number: number; sure: boolean }
  | BoundaryCommand
  | ChangesCommand
  | ({
      kind: 'figures'
      from: FiguresSource
    } & Options)

/** `statline`: StatLine's OData 3, which has the tables of RIVM and CBS; `statline4`: its OData 4, of CBS only. */
export type FiguresSource =
  | { form: 'file'; path: string }
  | { form: 'statline'; table: string }
  | { form: 'statline4'; table: string; since?: number }

/** Boundaries are told from figures by what was asked: the option, or PDOK as the source. */
export interface BoundaryCommand {
  kind: 'boundaries'
  from: { form: 'file'; path: string } | { form: 'pdok'; collection: PdokCollection; year: number }
  /** Whom the boundaries of a file are of, as it is shown on the map. */
  source?: string
  classification?: Classification
  base?: string
  dryRun: boolean
}

/** Municipalities that merged, split or changed their border. */
export interface ChangesCommand {
  kind: 'boundary-changes'
  path: string
  sure: boolean
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

const STATLINE = /^statline(4)?:(\w+)$/i
/** On the command line: each figure in the classification of its own year. */
const PER_PERIOD = 'periode'
const PDOK_SOURCE = /^pdok:(gemeente|wijk|buurt):(\d{4})$/i
/** A word and a colon that is no drive, and no ending of a file: meant as a publisher. */
const LOOKS_LIKE_SOURCE = /^[a-z]\w+:(?!.*\.(?:csv|gz|json|geojson|topojson)$)/i
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100]
/** Older periods are in no table. */
const FIRST_PERIOD = 1800

/** @throws StartFailure naming the option, its value and the remedy */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args)
  if (values.help === true || args.length === 0) return { kind: 'help' }
  const [source, ...others] = positionals
  if (values.list === true || values.remove !== undefined) {
    const kind = values.list === true ? 'list' : 'remove'
    onlyWhatFits(kind, values, `--${kind}`)
    if (source !== undefined)
      throw refused(
        `--${kind} leest niets in: laat ${source} weg.`,
        `--${kind} imports nothing: leave ${source} out.`,
      )
    if (values.remove === undefined) return { kind: 'list' }
    return {
      kind: 'remove',
      number: wholeNumber('--remove', values.remove, 1, 1e9),
      sure: values.yes === true,
    }
  }
  if (source === undefined)
    throw refused('Er is niets genoemd om in te lezen.', 'Nothing was named to import.')
  if (others.length > 0)
    throw refused(
      `Na ${source} staat nog ${others.join(' ')}. Lees één bestand of tabel tegelijk in, en zet een naam met spaties tussen aanhalingstekens.`,
      `After ${source} there is also ${others.join(' ')}. Import one file or table at a time, and quote a name with spaces.`,
    )
  if (values['boundary-changes'] === true) {
    onlyWhatFits('boundary-changes', values, source)
    return {
      kind: 'boundary-changes',
      path: source,
      sure: values.yes === true,
      dryRun: values['dry-run'] === true,
    }
  }
  if (LOOKS_LIKE_SOURCE.test(source) && ![STATLINE, PDOK_SOURCE].some((form) => form.test(source)))
    throw refused(
      `${source} kan hier niet. Van een uitgever kan statline:50090NED, statline4:03759ned, pdok:gemeente:2025, pdok:wijk:2025 of pdok:buurt:2025; een bestand noemt u met zijn naam, zoals tabel.csv.`,
      `${source} is not possible here. Of a publisher there are statline:50090NED, statline4:03759ned, pdok:gemeente:2025, pdok:wijk:2025 and pdok:buurt:2025; name a file by its name, such as tabel.csv.`,
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
    onlyWhatFits(pdok === null ? 'boundaries' : 'pdok', values, source)
    if (shared.classification === 'per-period')
      throw refused(
        'Grenzen zijn van één jaar: --classification periode kan hier niet. Geef het jaar, bijvoorbeeld --classification 2024.',
        'Boundaries are of one year: --classification periode is not possible here. Give the year, for example --classification 2024.',
      )
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
      ...(values.source === undefined ? {} : { source: values.source }),
      ...shared,
    }
  }
  const from = figuresFrom(source, values.since)
  onlyWhatFits(from.form, values, source)
  const options: Options = {
    ...shared,
    ...(values.table === undefined ? {} : { table: values.table }),
    ...(values.edition === undefined ? {} : { edition: values.edition }),
    sure: values.yes === true,
    ...(values.topic === undefined ? {} : { topics: values.topic }),
    ...(values.age === undefined ? {} : { age: values.age }),
    ...(values.period === undefined ? {} : { period: periodIn(values.period) }),
  }
  return { kind: 'figures', from, ...options }
}

function periodIn(text: string): string {
  const period = periodGiven(text.trim())
  if (period !== undefined) return period
  throw refused(
    `--period ${text} is geen periode. Schrijf 2020, 2022-H1 (halfjaar), 2022-Q1 (kwartaal), 2022-05 (maand) of 2009/2012.`,
    `--period ${text} is not a period. Write 2020, 2022-H1 (half-year), 2022-Q1 (quarter), 2022-05 (month) or 2009/2012.`,
  )
}

function figuresFrom(source: string, since: string | undefined): FiguresSource {
  const [, four, table] = STATLINE.exec(source) ?? []
  if (table === undefined) return { form: 'file', path: source }
  if (four === undefined) return { form: 'statline', table }
  const year = since === undefined ? undefined : wholeNumber('--since', since, FIRST_PERIOD, LAST_YEAR)
  return { form: 'statline4', table, ...(year === undefined ? {} : { since: year }) }
}
