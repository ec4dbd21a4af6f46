/** The shapes of figure blocks and boundaries on the wire: for the service, its description and the tests, not for pages. */
import * as z from 'zod/mini'
import * as values from '../domain/register/values.ts'
import type { BoundariesAnswer } from './boundaries.ts'
import { type FigureBlocksAnswer, REGION_SCALES } from './figureBlocks.ts'

const text = z.string().check(z.minLength(1))
const numbers = z.array(z.nullable(z.number()))
const place = z.int().check(z.minimum(0))
const absence = z.enum(values.ABSENCES)

const regionList = z.strictObject({
  classificationYear: z.int(),
  codes: z.array(z.string().check(z.regex(values.REGION_CODE_SHAPE))),
  names: z.exactOptional(z.array(z.nullable(z.string()))),
})

const provenance = z.strictObject({
  status: z.enum(values.PROVENANCE_STATUSES),
  sources: z.exactOptional(z.array(text)),
  locator: z.exactOptional(text),
  checkedOn: z.exactOptional(text),
  note: z.exactOptional(text),
})

const figureImport = z.strictObject({
  table: text,
  edition: text,
  classificationYear: z.int(),
  title: z.exactOptional(text),
  publisher: z.exactOptional(text),
  address: z.exactOptional(text),
  licence: z.exactOptional(text),
  modified: z.exactOptional(text),
  origin: text,
  importedAt: text,
  provenance: z.exactOptional(provenance),
})

const block = z.strictObject({
  list: place,
  table: text,
  edition: text,
  period: text,
  age: text,
  breakdown: text,
  unit: z.enum(values.INDICATOR_UNITS),
  values: numbers,
  lower: z.exactOptional(numbers),
  upper: z.exactOptional(numbers),
  absence,
  absences: z.exactOptional(z.record(z.string(), absence)),
  provisional: z.exactOptional(z.array(place)),
  approximate: z.exactOptional(z.array(place)),
  provenance: z.exactOptional(provenance),
})

export const figureBlocks = z.strictObject({
  indicator: text,
  level: z.enum(REGION_SCALES),
  lists: z.array(regionList),
  imports: z.array(figureImport),
  blocks: z.array(block),
})

export const boundariesAnswer = z.strictObject({
  level: z.enum(REGION_SCALES),
  within: z.exactOptional(z.string()),
  boundaries: z.nullable(
    z.strictObject({
      classificationYear: z.int(),
      source: figureImport,
      topology: z.looseObject({
        type: z.literal('Topology'),
        objects: z.record(z.string(), z.looseObject({ type: z.literal('GeometryCollection') })),
        arcs: z.array(z.array(z.array(z.number()))),
      }),
    }),
  ),
})

/** What fits a schema is what its type says. */
type Fits<A, B> = A extends B ? true : never
const fitting: [
  Fits<z.infer<typeof figureBlocks>, FigureBlocksAnswer>,
  Fits<z.infer<typeof boundariesAnswer>, BoundariesAnswer>,
] = [true, true]
void fitting
