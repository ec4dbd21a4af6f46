/**
 * The selection of the page that compares regions, as its address holds it: whole Dutch words, one parameter per choice.
 * Whatever cannot be read is left out and named; whether what was read exists is for the page to say.
 */
import { ID_SHAPE, REGION_CODE_SHAPE } from '../domain/register/values.ts'
import {
  type LeftOut,
  readLists,
  readValues,
  regionCode,
  wordOrRegion,
  writeValues,
} from './addressValues.ts'
import { MUNICIPALITY_SHAPE, type RegionScale } from './figureBlocks.ts'
import { type ParameterCodec, choice, pattern } from './selection.ts'

export const COMPARE_VIEWS = ['table', 'bars', 'trend', 'scatter', 'distribution', 'profile', 'map'] as const
export type CompareView = (typeof COMPARE_VIEWS)[number]

const VIEW_WORDS: Record<CompareView, string> = {
  table: 'tabel',
  bars: 'staven',
  trend: 'trend',
  scatter: 'spreiding',
  distribution: 'verdeling',
  profile: 'profiel',
  map: 'kaart',
}

const SCALE_WORDS: Record<RegionScale, string> = { gemeente: 'gemeenten', wijk: 'wijken', buurt: 'buurten' }

/** What the regions are held against; of one region its code. */
export type AskedComparator = 'country' | 'rest' | 'group' | 'similar' | { region: string }

const COMPARATOR_WORDS: Record<Extract<AskedComparator, string>, string> = {
  country: 'nederland',
  rest: 'rest',
  group: 'groep',
  similar: 'soortgelijk',
}

/** What the rows are in order of; an indicator is named by its id. */
export interface CompareSort {
  by: 'name' | 'population' | { indicator: string }
  descending: boolean
}

const COMPACT = 'ja'

/** The parameters with a fixed set of words, and those words. */
export const COMPARE_WORDS = {
  scale: Object.values(SCALE_WORDS),
  view: Object.values(VIEW_WORDS),
  compact: [COMPACT],
} as const

/** Every municipality together, among the groups. */
export const ALL_REGIONS = 'alle'

/** What an address asks for; a choice that it does not make is absent. An empty list is a choice: nothing. */
export interface ComparisonAddress {
  indicators?: readonly string[]
  /** Codes of regions that were added one by one. */
  regions?: readonly string[]
  /** Codes of regions whose municipalities are meant, ids of partners that are groups of them, or ALL_REGIONS. */
  groups?: readonly string[]
  scale?: RegionScale
  /** The municipality whose wijken or buurten are shown. */
  within?: string
  /** As figures have it: "2020", "2022-H1", "2009/2012". */
  period?: string
  /** As figures have it: "18+". */
  age?: string
  table?: string
  comparator?: AskedComparator
  view?: CompareView
  sort?: CompareSort
  /** The region that is picked out in every view. */
  pickedOut?: string
  /** Indicators across and upwards, of the scatter; the first is also the one of a view that shows one. */
  x?: string
  y?: string
  compact?: true
}

const groupOf = (given: string): string | undefined => {
  if (REGION_CODE_SHAPE.test(given.toUpperCase())) return given.toUpperCase()
  return ID_SHAPE.test(given.toLowerCase()) ? given.toLowerCase() : undefined
}

const PERIOD = /^\d{4}(?:-H[12]|-Q[1-4]|-(?:0[1-9]|1[0-2])|-\d{4})?$/
const SPAN = /^(\d{4})[-/](\d{4})$/

const sort: ParameterCodec<CompareSort> = {
  name: 'sorteer',
  read: (given) => {
    const [, word, direction] = /^([a-z0-9-]+?)(?:-(op|af))?$/.exec(given.toLowerCase()) ?? []
    if (word === undefined) return undefined
    const by = word === 'naam' ? 'name' : word === 'inwoners' ? 'population' : { indicator: word }
    return { by, descending: direction === 'af' }
  },
  // The direction is always written: the id of an indicator may itself end in "-af".
  write: ({ by, descending }) => {
    const word = by === 'name' ? 'naam' : by === 'population' ? 'inwoners' : by.indicator
    return `${word}-${descending ? 'af' : 'op'}`
  },
}

/** The parameters of the page that hold one value each, in the order in which they are written. */
const codecs = {
  scale: choice('schaal', SCALE_WORDS),
  within: regionCode('binnen', MUNICIPALITY_SHAPE),
  period: {
    name: 'jaar',
    read: (given: string) =>
      PERIOD.test(given.replace('/', '-').toUpperCase())
        ? given.toUpperCase().replace(SPAN, '$1/$2')
        : undefined,
    write: (value: string) => value.replace('/', '-'),
  },
  age: {
    name: 'leeftijd',
    // A plus that was typed as it is read arrives as a space.
    read: (given: string) => given.replace(/^(\d+)(?:plus| )$/, '$1+').trim() || undefined,
    write: (value: string) => value.replace(/^(\d+)\+$/, '$1plus'),
  },
  table: pattern('tabel', /^[\w-]+$/),
  comparator: wordOrRegion('vergelijk', COMPARATOR_WORDS),
  view: choice('weergave', VIEW_WORDS),
  sort,
  pickedOut: regionCode('uitgelicht'),
  x: pattern('x', ID_SHAPE),
  y: pattern('y', ID_SHAPE),
  compact: {
    name: 'compact',
    read: (given: string) => (given === COMPACT ? (true as const) : undefined),
    write: (_value: true) => COMPACT,
  },
}

/** The parameters that hold a list, its parts between commas. */
const lists = {
  indicators: {
    name: 'indicator',
    read: (given: string) => (ID_SHAPE.test(given.toLowerCase()) ? given.toLowerCase() : undefined),
    write: (value: string) => value,
  },
  groups: { name: 'groep', read: groupOf, write: (value: string) => value },
  regions: regionCode('gebied'),
}

type CodecName = keyof typeof codecs | keyof typeof lists

/** The names that people see in the address: `COMPARE_PARAMETERS.period` is "jaar". */
export const COMPARE_PARAMETERS = Object.fromEntries(
  Object.entries({ ...codecs, ...lists }).map(([name, codec]) => [name, codec.name]),
  // Object.fromEntries forgets the names; they are those of both records.
) as Readonly<Record<CodecName, string>>

/** The names of those that hold a list. */
export const COMPARE_LISTS: ReadonlySet<string> = new Set(Object.values(lists).map(({ name }) => name))

/** A parameter, or a part of one, that is no value of its kind, or one too many. */
export type Unreadable = LeftOut<CodecName>

/** Reads every parameter of the page that an address has; never throws, whatever it holds. */
export function readComparison(search: URLSearchParams): {
  asked: ComparisonAddress
  unreadable: readonly Unreadable[]
} {
  const many = readLists(lists, search)
  const one = readValues(codecs, search)
  return { asked: { ...many.values, ...one.values }, unreadable: [...many.leftOut, ...one.leftOut] }
}

/** The address with this selection in place of the one that it holds; every other parameter is kept. */
export function writeComparison(asked: ComparisonAddress, search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const name of Object.values(COMPARE_PARAMETERS)) next.delete(name)
  // Object.keys forgets the names; they are those of the lists.
  for (const name of Object.keys(lists) as (keyof typeof lists)[]) {
    const values = asked[name]
    if (values !== undefined) next.set(lists[name].name, values.join(','))
  }
  writeValues(codecs, asked, next)
  return next
}

/** A query as people read it: commas stay commas. */
export const queryOf = (search: URLSearchParams): string => search.toString().replaceAll('%2C', ',')
