/** The parameters of a page, read from an address and written to it together: one codec each, by the name of the choice. */
import { REGION_CODE_SHAPE } from '../domain/register/values.ts'
import { type ParameterCodec, choice } from './selection.ts'

// A codec of anything; what it reads is known by its name.
type Codecs = Readonly<Record<string, ParameterCodec<unknown>>>

/** What was read, by the name of each codec; what the address does not have is absent. */
export type ValuesOf<C extends Codecs> = {
  [Name in keyof C]?: C[Name] extends ParameterCodec<infer Value> ? Value : never
}

/** A parameter, or a part of one, that does not count. */
export interface LeftOut<Name> {
  parameter: Name
  given: string
  /** It can be read, but the address has the parameter more than once: this one counts. */
  instead?: string
}

/** What was read of an address, and what was not. */
export interface ReadAddress<Values> {
  values: Values
  leftOut: readonly LeftOut<keyof Values & string>[]
}

/** Reads parameters of one value each: of one that is repeated, the first that can be read counts. Never throws. */
export function readValues<C extends Codecs>(codecs: C, search: URLSearchParams): ReadAddress<ValuesOf<C>> {
  const leftOut: LeftOut<keyof C & string>[] = []
  const values: Partial<Record<string, unknown>> = {}
  for (const [parameter, { name, read, write }] of Object.entries(codecs)) {
    let counted: string | undefined
    for (const given of new Set(search.getAll(name))) {
      if (given === '') continue
      const value = read(given)
      if (value === undefined) leftOut.push({ parameter, given })
      else if (counted === undefined) {
        counted = write(value)
        values[parameter] = value
      } else if (write(value) !== counted) leftOut.push({ parameter, given, instead: counted })
    }
  }
  // Object.entries forgets the names and what each codec reads; they are those of the codecs.
  return { values: values as ValuesOf<C>, leftOut }
}

/** Reads parameters that hold a list, its parts between commas; one that is repeated goes on. Never throws. */
export function readLists<Name extends string>(
  codecs: Readonly<Record<Name, ParameterCodec<string>>>,
  search: URLSearchParams,
): ReadAddress<Partial<Record<Name, string[]>>> {
  const leftOut: LeftOut<Name>[] = []
  const lists: Partial<Record<Name, string[]>> = {}
  // Object.keys forgets the names; they are those of the codecs.
  for (const parameter of Object.keys(codecs) as Name[]) {
    const { name, read } = codecs[parameter]
    if (!search.has(name)) continue
    const given = search.getAll(name).flatMap((each) => each.split(','))
    const parts = given.map((each) => each.trim()).filter((each) => each !== '')
    const known = parts.flatMap((part) => {
      const value = read(part)
      if (value === undefined) leftOut.push({ parameter, given: part })
      return value ?? []
    })
    // Nothing that can be read is no choice; nothing at all is one.
    if (known.length > 0 || parts.length === 0) lists[parameter] = [...new Set(known)]
  }
  return { values: lists, leftOut }
}

/** Writes each value in its parameter, in the order of the codecs, and takes away the parameters without one. */
export function writeValues<C extends Codecs>(
  codecs: C,
  values: { readonly [Name in keyof C]?: ValuesOf<C>[Name] | undefined },
  search: URLSearchParams,
): void {
  for (const [parameter, { name, write }] of Object.entries(codecs)) {
    const value = values[parameter]
    if (value === undefined) search.delete(name)
    else search.set(name, write(value))
  }
}

/** A code of a region, in capitals or not. */
export const regionCode = (name: string, shape = REGION_CODE_SHAPE): ParameterCodec<string> => ({
  name,
  read: (given) => (shape.test(given.toUpperCase()) ? given.toUpperCase() : undefined),
  write: (value) => value,
})

/** One of a few words, or the code of a region. */
export function wordOrRegion<Word extends string>(
  name: string,
  words: Readonly<Record<Word, string>>,
): ParameterCodec<Word | { region: string }> {
  const word = choice(name, words)
  const code = regionCode(name)
  return {
    name,
    read: (given) => {
      const region = code.read(given)
      return word.read(given.toLowerCase()) ?? (region === undefined ? undefined : { region })
    },
    write: (value) => (typeof value === 'object' ? value.region : word.write(value)),
  }
}
