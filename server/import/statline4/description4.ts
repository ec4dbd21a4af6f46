/** What a publisher says of a table in OData 4, in the form in which OData 3 is read; and what of it has to be asked for. */
import * as z from 'zod/mini'
import { shown } from '../reading/cells.ts'
import type { Topic } from '../reading/rows.ts'
import type { Entry } from '../statline/publisher.ts'
import { lacksPart } from '../statline/publisherFaults.ts'
import {
  type Dimension,
  isEveryone,
  NO_REGIONS,
  NO_TOPICS,
  OTHER_TABLE,
  partOf,
  type TableDescription,
} from '../statline/tableDescription.ts'
import { noTotal, otherForm4 } from './faults4.ts'
import type { Publisher4 } from './publisher4.ts'

export interface Description4 extends TableDescription {
  /** Every measure of the table by its code: its place among the topics; undefined for one that holds text. */
  places: ReadonlyMap<string, number | undefined>
  /** Only the totals of breakdowns that the register does not make; undefined where the whole table is asked for. */
  filter: string | undefined
}

const text = z.optional(z.nullable(z.string()))
const PROPERTIES = z.object({
  Identifier: z.string(),
  Title: z.string(),
  Modified: text,
  TemporalCoverage: text,
  Source: text,
  License: text,
  ObservationCount: z.optional(z.nullable(z.number())),
})
export type Properties = z.infer<typeof PROPERTIES>
const DIMENSION = z.object({ Identifier: z.string(), Kind: z.string() })
const CODE = z.object({ Identifier: z.string(), Title: z.nullable(z.string()), Status: text })
const MEASURE = z.object({
  Identifier: z.string(),
  Title: z.nullable(z.string()),
  DataType: text,
  Unit: text,
  Decimals: z.optional(z.nullable(z.number())),
  Description: text,
})

/** Undefined when the publisher has no such table. */
export async function propertiesOf(publisher: Publisher4): Promise<Properties | undefined> {
  const asked = { nl: 'Properties van de tabel', en: 'Properties of the table' }
  const answer = await publisher.one('Properties', asked)
  return answer === undefined ? undefined : inForm(publisher, 'Properties', PROPERTIES, answer)
}

/**
 * @param since first year that is wanted
 * @throws ImportFailure when the table has no regions, no topics with figures, or a breakdown without a total
 */
export async function describe4(
  publisher: Publisher4,
  table: string,
  properties: Properties,
  since?: number,
): Promise<Description4> {
  const parts: Partial<Record<'region' | 'period' | 'age' | 'side', Dimension>> = {}
  const others: Dimension[] = []
  const wanted: string[] = []
  for (const { Identifier: key, Kind } of await all(publisher, 'Dimensions', DIMENSION)) {
    const codes = await all(publisher, `${key}Codes`, CODE)
    const dimension = {
      key,
      codes: new Map(
        codes.map(({ Identifier, Title, Status }) => [
          Identifier.trim(),
          { title: (Title ?? '').trim(), status: Status ?? undefined },
        ]),
      ),
    }
    const part = partOf(Kind, dimension)
    if (part !== undefined && parts[part] === undefined) parts[part] = dimension
    else {
      others.push(dimension)
      const total = codes.find(({ Identifier }) => isEveryone(Identifier.trim(), dimension))
      if (total === undefined) throw noTotal(key, [...dimension.codes.keys()])
      if (codes.length > 1) wanted.push(`${key} eq '${quoted(total.Identifier)}'`)
    }
  }
  const { region, ...rest } = parts
  if (region === undefined) throw lacksPart(table, NO_REGIONS, OTHER_TABLE)
  if (since !== undefined && rest.period !== undefined) wanted.push(`${rest.period.key} ge '${since}'`)
  const { topics, places } = await measuresOf(publisher)
  if (topics.length === 0) throw lacksPart(table, NO_TOPICS, OTHER_TABLE)
  return {
    head: {
      table,
      title: properties.Title,
      ...(properties.Source ? { publisher: properties.Source.trim().replace(/\.$/, '') } : {}),
      ...(properties.Modified ? { modified: properties.Modified } : {}),
      topics,
    },
    region,
    ...rest,
    others,
    ofPeriod: properties.TemporalCoverage ?? undefined,
    places,
    filter: wanted.length === 0 ? undefined : wanted.join(' and '),
  }
}

/** Topics that hold figures; the code of a measure is the same in every table, so there is no number to take off. */
async function measuresOf(publisher: Publisher4) {
  const measures = await all(publisher, 'MeasureCodes', MEASURE)
  const topics: Topic[] = []
  const places = new Map<string, number | undefined>()
  for (const { Identifier, Title, DataType, Unit, Decimals, Description } of measures) {
    const key = Identifier.trim()
    places.set(key, DataType === 'String' ? undefined : topics.length)
    if (DataType === 'String') continue
    topics.push({
      key,
      stem: key,
      ...(Title ? { title: Title.trim() } : {}),
      ...(Unit ? { unit: Unit } : {}),
      ...(typeof Decimals === 'number' ? { decimals: Decimals } : {}),
      ...(Description ? { description: Description } : {}),
    })
  }
  return { topics, places }
}

/** A quote within a quoted text is written twice (OData 4, URL conventions). */
const quoted = (code: string): string => code.replaceAll("'", "''")

/** All entries of a small collection, each in the form that is expected of it. */
async function all<T extends z.ZodMiniType>(publisher: Publisher4, collection: string, form: T) {
  const asked = { nl: `${collection} van de tabel`, en: `${collection} of the table` }
  const entries: Entry[] = []
  for await (const page of publisher.pages(collection, () => asked)) entries.push(...page)
  return inForm(publisher, collection, z.array(form), entries)
}

function inForm<T extends z.ZodMiniType>(
  publisher: Publisher4,
  path: string,
  form: T,
  answer: unknown,
): z.output<T> {
  const read = form.safeParse(answer)
  if (read.success) return read.data
  const where = shown(read.error.issues[0]?.path.join('.') ?? '')
  throw otherForm4(publisher.address(path), {
    nl: `${path} is anders bij ${where}`,
    en: `${path} differs at ${where}`,
  })
}
