/** What a publisher says of a table: what it is called, which columns it has, and what the codes in them mean. */
import * as z from 'zod/mini'
import { isTotal, sideOf, stemOf } from '../reading/codes.ts'
import { entriesOf } from './entries.ts'
import type { Publisher } from './publisher.ts'
import { lacksPart } from './publisherFaults.ts'
import type { TableHead, Topic } from '../reading/rows.ts'

/** A dimension: the column of its codes, and what the publisher says of each code. */
export interface Dimension {
  key: string
  codes: ReadonlyMap<string, { title: string; status?: string | undefined }>
}

export interface TableDescription {
  head: TableHead
  region: Dimension
  /** Absent where the whole table is of one period. */
  period?: Dimension
  age?: Dimension
  side?: Dimension
  /** Breakdowns that the register does not make. */
  others: readonly Dimension[]
  /** The period of the whole table, in the publisher's words. */
  ofPeriod?: string | undefined
}

const text = z.optional(z.nullable(z.string()))
const INFO = z.object({ Title: z.string(), Modified: text, Period: text, Source: text, Language: text })
const PROPERTY = z.object({
  ID: z.number(),
  ParentID: z.nullable(z.number()),
  Type: z.string(),
  Key: z.nullable(z.string()),
  Title: z.nullable(z.string()),
  Description: text,
  Datatype: text,
  Unit: text,
  Decimals: z.optional(z.nullable(z.number())),
})
type Property = z.infer<typeof PROPERTY>
const CODE = z.object({ Key: z.string(), Title: z.nullable(z.string()), Status: text })

const REGIONS = /^Geo/
const AGE = /^(leeftijd|age)/i

/** Undefined when the publisher has no such table. */
export async function infoOf(publisher: Publisher) {
  const [info] = await entriesOf(publisher, 'TableInfos', INFO)
  return info
}

/** @throws ImportFailure when the table has no regions, or no topics with figures */
export async function describe(
  publisher: Publisher,
  table: string,
  info: z.infer<typeof INFO>,
): Promise<TableDescription> {
  const properties = await entriesOf(publisher, 'DataProperties', PROPERTY)
  const dimensions = properties.filter(({ Type, Key }) => Key && /^(Geo|Time)|^Dimension$/.test(Type))
  const parts: Partial<Record<'region' | 'period' | 'age' | 'side', Dimension>> = {}
  const others: Dimension[] = []
  for (const { Key, Type } of dimensions) {
    const dimension = await dimensionOf(publisher, Key ?? '')
    const part = partOf(Type, dimension)
    if (part === undefined || parts[part] !== undefined) others.push(dimension)
    else parts[part] = dimension
  }
  const { region, ...rest } = parts
  if (region === undefined) throw lacksPart(table, NO_REGIONS, OTHER_TABLE)
  const topics = topicsOf(properties)
  if (topics.length === 0) throw lacksPart(table, NO_TOPICS, OTHER_TABLE)
  return {
    head: {
      table,
      title: info.Title,
      ...(info.Source ? { publisher: info.Source.trim().replace(/\.$/, '') } : {}),
      ...(info.Modified ? { modified: info.Modified } : {}),
      topics,
    },
    region,
    ...rest,
    others,
    ofPeriod: info.Period ?? undefined,
  }
}

/** What a dimension is of, by what the publisher calls it or by its codes. */
export function partOf(
  type: string,
  { key, codes }: Dimension,
): 'region' | 'period' | 'age' | 'side' | undefined {
  if (REGIONS.test(type)) return 'region'
  if (type === 'TimeDimension') return 'period'
  if (AGE.test(key)) return 'age'
  return [...codes.keys()].some((code) => sideOf(code) !== undefined) ? 'side' : undefined
}

/** In a breakdown that the register does not make: does this code stand for everyone? */
export const isEveryone = (code: string, { codes }: Dimension): boolean =>
  isTotal(code) || /^(totaal|total)\b/i.test(codes.get(code)?.title ?? '')

async function dimensionOf(publisher: Publisher, key: string): Promise<Dimension> {
  const codes = new Map<string, { title: string; status?: string | undefined }>()
  for (const { Key, Title, Status } of await entriesOf(publisher, key, CODE)) {
    codes.set(Key.trim(), { title: (Title ?? '').trim(), status: Status ?? undefined })
  }
  return { key, codes }
}

/** Topics that hold figures. Names of municipalities and the like are topics too, and text. */
function topicsOf(properties: readonly Property[]): Topic[] {
  const byId = new Map(properties.map((each) => [each.ID, each]))
  /** Titles of the groups above, outermost first. */
  function groupsOf({ ParentID }: Property, depth = 0): string[] {
    const parent = ParentID === null ? undefined : byId.get(ParentID)
    return parent === undefined || depth > 20 ? [] : [...groupsOf(parent, depth + 1), parent.Title ?? '']
  }
  return properties.flatMap((property) => {
    const { Type, Key, Title, Datatype, Unit, Decimals, Description } = property
    if (Type !== 'Topic' || !Key || Datatype === 'String') return []
    const groups = groupsOf(property)
    return {
      key: Key,
      stem: stemOf(Key),
      ...(Title ? { title: Title } : {}),
      ...(groups.length > 0 ? { groups } : {}),
      ...(Unit ? { unit: Unit } : {}),
      ...(typeof Decimals === 'number' ? { decimals: Decimals } : {}),
      ...(Description ? { description: Description } : {}),
    }
  })
}

export const NO_REGIONS = { nl: 'regio’s', en: 'regions' }
export const NO_TOPICS = { nl: 'onderwerpen met cijfers', en: 'topics with figures' }
export const OTHER_TABLE = {
  nl: 'Kies een tabel met cijfers per regio.',
  en: 'Choose a table with figures per region.',
}
