/**
 * The selection of the page that compares regions, as its address holds it: whole Dutch words, one parameter per choice.
 * Whatever cannot be read is left out and named; whether what was read exists is for the page to say.
 */
import { ID_SHAPE, REGION_CODE_SHAPE } from '../domain/register/values.ts'
import { MUNICIPALITY_SHAPE, type RegionScale } from './figureBlocks.ts'
import { type ParameterCodec, choice, readParameter } from './selection.ts'

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

/** The parameters with a fixed set of words, and those words. */
export const COMPARE_WORDS = {
  scale: Object.values(SCALE_WORDS),
  view: Object.values(VIEW_WORDS),
  compact: ['ja'],
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

const indicatorId = (name: string): ParameterCodec<string> => ({
  name,
  read: (given) => (ID_SHAPE.test(given) ? given : undefined),
  write: (value) => value,
})

const regionCode = (name: string, shape = REGION_CODE_SHAPE): ParameterCodec<string> => ({
  name,
  read: (given) => (shape.test(given.toUpperCase()) ? given.toUpperCase() : undefined),
  write: (value) => value,
})

const groupOf = (given: string): string | undefined => {
  if (REGION_CODE_SHAPE.test(given.toUpperCase())) return given.toUpperCase()
  return ID_SHAPE.test(given.toLowerCase()) ? given.toLowerCase() : undefined
}

const PERIOD = /^\d{4}(?:-H[12]|-(?:0[1-9]|1[0-2])|-\d{4})?$/
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

const comparatorWord = choice('vergelijk', COMPARATOR_WORDS)

/** The parameters of the page that hold one value each. */
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
    read: (given: string) => given.trim().replace(/^(\d+)plus$/, '$1+') || undefined,
    write: (value: string) => value.replace(/^(\d+)\+$/, '$1plus'),
  },
  table: {
    name: 'tabel',
    read: (given: string) => (/^[\w-]+$/.test(given) ? given : undefined),
    write: (value: string) => value,
  },
  comparator: {
    name: comparatorWord.name,
    read: (given: string): AskedComparator | undefined => {
      const word = comparatorWord.read(given.toLowerCase())
      if (word !== undefined) return word
      const code = given.toUpperCase()
      return REGION_CODE_SHAPE.test(code) ? { region: code } : undefined
    },
    write: (value: AskedComparator) =>
      typeof value === 'string' ? comparatorWord.write(value) : value.region,
  },
  view: choice('weergave', VIEW_WORDS),
  sort,
  pickedOut: regionCode('uitgelicht'),
  x: indicatorId('x'),
  y: indicatorId('y'),
  compact: choice('compact', { true: 'ja' }),
}

/** The parameters that hold a list, its parts between commas. */
const lists = {
  indicators: indicatorId('indicator'),
  regions: regionCode('gebied'),
  groups: { name: 'groep', read: groupOf, write: (value: string) => value },
}

type CodecName = keyof typeof codecs | keyof typeof lists

/** The names that people see in the address: `COMPARE_PARAMETERS.period` is "jaar". */
export const COMPARE_PARAMETERS = Object.fromEntries(
  Object.entries({ ...codecs, ...lists }).map(([name, codec]) => [name, codec.name]),
  // Object.fromEntries forgets the names; they are those of both records.
) as Readonly<Record<CodecName, string>>

/** A parameter, or a part of one, that is no value of its kind. */
export interface Unreadable {
  parameter: CodecName
  given: string
}

/** Reads every parameter of the page that an address has; never throws, whatever it holds. */
export function readComparison(search: URLSearchParams): {
  asked: ComparisonAddress
  unreadable: readonly Unreadable[]
} {
  const unreadable: Unreadable[] = []
  const one = <T>(parameter: CodecName, codec: ParameterCodec<T>): T | undefined => {
    const read = readParameter(codec, search)
    if (read.state === 'invalid') unreadable.push({ parameter, given: read.given })
    return read.state === 'valid' ? read.value : undefined
  }
  const many = (parameter: keyof typeof lists): string[] | undefined => {
    const { name, read } = lists[parameter]
    if (!search.has(name)) return undefined
    const given = search.getAll(name).flatMap((each) => each.split(','))
    const parts = given.map((each) => each.trim()).filter((each) => each !== '')
    const values = parts.flatMap((part) => {
      const value = read(part)
      if (value === undefined) unreadable.push({ parameter, given: part })
      return value ?? []
    })
    // Nothing that can be read is no choice; nothing at all is one.
    return values.length === 0 && parts.length > 0 ? undefined : [...new Set(values)]
  }
  const asked: ComparisonAddress = {
    ...set('indicators', many('indicators')),
    ...set('regions', many('regions')),
    ...set('groups', many('groups')),
    ...set('scale', one('scale', codecs.scale)),
    ...set('within', one('within', codecs.within)),
    ...set('period', one('period', codecs.period)),
    ...set('age', one('age', codecs.age)),
    ...set('table', one('table', codecs.table)),
    ...set('comparator', one('comparator', codecs.comparator)),
    ...set('view', one('view', codecs.view)),
    ...set('sort', one('sort', codecs.sort)),
    ...set('pickedOut', one('pickedOut', codecs.pickedOut)),
    ...set('x', one('x', codecs.x)),
    ...set('y', one('y', codecs.y)),
    ...(one('compact', codecs.compact) === undefined ? {} : { compact: true as const }),
  }
  return { asked, unreadable }
}

const set = <K extends string, T>(name: K, value: T | undefined): { [P in K]?: T } =>
  // A computed name is a plain string to the compiler.
  value === undefined ? {} : ({ [name]: value } as { [P in K]: T })

/** The address with this selection in place of the one that it holds; every other parameter is kept. */
export function writeComparison(asked: ComparisonAddress, search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const name of Object.values(COMPARE_PARAMETERS)) next.delete(name)
  const put = <T>({ name, write }: ParameterCodec<T>, value: T | undefined) => {
    if (value !== undefined) next.set(name, write(value))
  }
  for (const name of ['indicators', 'groups', 'regions'] as const) {
    const values = asked[name]
    if (values !== undefined) next.set(lists[name].name, values.join(','))
  }
  put(codecs.scale, asked.scale)
  put(codecs.within, asked.within)
  put(codecs.period, asked.period)
  put(codecs.age, asked.age)
  put(codecs.table, asked.table)
  put(codecs.comparator, asked.comparator)
  put(codecs.view, asked.view)
  put(codecs.sort, asked.sort)
  put(codecs.pickedOut, asked.pickedOut)
  put(codecs.x, asked.x)
  put(codecs.y, asked.y)
  put(codecs.compact, asked.compact === true ? ('true' as const) : undefined)
  return next
}

/** A query as people read it: commas stay commas. */
export const queryOf = (search: URLSearchParams): string => search.toString().replaceAll('%2C', ',')
