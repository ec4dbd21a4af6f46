/** What a publisher says of a table in OData 4, in the form in which OData 3 is read; and what of it has to be asked for. */
import * as z from 'zod/mini'
import { isTotal } from '../reading/codes.ts'
import type { Topic } from '../reading/rows.ts'
import { entriesOf, inForm } from '../statline/entries.ts'
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
import { FORM, noTotal, severalTotals, sinceWithoutPeriods } from './faults4.ts'
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
  return answer === undefined
    ? undefined
    : inForm(publisher.address('Properties'), 'Properties', PROPERTIES, answer, FORM)
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
  for (const { Identifier: key, Kind } of await entriesOf(publisher, 'Dimensions', DIMENSION, FORM)) {
    const codes = await entriesOf(publisher, `${key}Codes`, CODE, FORM)
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
      const total = totalOf(dimension)
      // Only this one is asked for, and nothing else is taken for it.
      others.push({ key, codes: new Map([total]) })
      const [code] = total
      const asWritten = codes.find(({ Identifier }) => Identifier.trim() === code)?.Identifier ?? code
      if (codes.length > 1) wanted.push(`${key} eq '${quoted(asWritten)}'`)
    }
  }
  const { region, ...rest } = parts
  if (region === undefined) throw lacksPart(table, NO_REGIONS, OTHER_TABLE)
  if (since !== undefined) {
    if (rest.period === undefined) throw sinceWithoutPeriods(table, since)
    wanted.push(`${rest.period.key} ge '${since}'`)
  }
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

/** Everyone in a breakdown. "Totaal mannen" is a total by its title too, and not everyone: a code of StatLine's own goes first. */
function totalOf(dimension: Dimension) {
  const { key, codes } = dimension
  const titled = [...codes].filter(([code]) => isEveryone(code, dimension))
  const coded = titled.filter(([code]) => isTotal(code))
  const [total, ...others] = coded.length > 0 ? coded : titled
  if (total === undefined) throw noTotal(key, [...codes.keys()])
  if (others.length > 0) throw severalTotals(key, [total, ...others])
  return total
}

/** Topics that hold figures; the code of a measure is the same in every table, so there is no number to take off. */
async function measuresOf(publisher: Publisher4) {
  const measures = await entriesOf(publisher, 'MeasureCodes', MEASURE, FORM)
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
