/**
 * The target on a gap that a reader follows, as an address holds it: whole Dutch words, one parameter per choice. What
 * cannot be read is left out and named.
 */
import { ID_SHAPE, REGION_CODE_SHAPE } from '../domain/register/values.ts'
import {
  type ChangedChoice,
  type ChosenGapComparator,
  SHARE_LIMITS,
  type TrajectoryChoice,
  YEAR_LIMITS,
} from '../domain/trajectory/choice.ts'
import { type ParameterCodec, choice, parameters, pattern, readParameter } from './selection.ts'
import { BASELINE_PARAMETER } from './trajectoryAnchor.ts'

const COMPARATOR_WORDS = { rest: 'rest', country: 'nederland' } as const
const comparatorWord = choice('afgezet', COMPARATOR_WORDS)

const whole = (name: string, { least, most }: { least: number; most: number }): ParameterCodec<number> => ({
  name,
  read: (given) => {
    const value = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN
    return value >= least && value <= most ? value : undefined
  },
  write: String,
})

const codecs = {
  baseline: whole(BASELINE_PARAMETER, YEAR_LIMITS),
  share: whole('aandeel', SHARE_LIMITS),
  year: whole('doeljaar', YEAR_LIMITS),
  comparator: {
    name: comparatorWord.name,
    read: (given: string): ChosenGapComparator | undefined => {
      const word = comparatorWord.read(given.toLowerCase())
      if (word !== undefined) return word
      const code = given.toUpperCase()
      return REGION_CODE_SHAPE.test(code) ? { region: code } : undefined
    },
    write: (value: ChosenGapComparator) =>
      typeof value === 'string' ? comparatorWord.write(value) : value.region,
  },
  line: pattern('reeks', ID_SHAPE),
  indicator: pattern('indicator', ID_SHAPE),
  own: {
    name: 'voor',
    read: (given: string) => (REGION_CODE_SHAPE.test(given.toUpperCase()) ? given.toUpperCase() : undefined),
    write: (value: string) => value,
  },
}

type Name = keyof typeof codecs

/** How the figure of a link is shown; the same word as every other figure of a page. */
const view = choice('weergave', { chart: 'grafiek', table: 'tabel' })

/** A parameter that is no value of its kind. */
export interface UnreadableParameter {
  name: string
  given: string
}

/** Reads what an address asks for; never throws, whatever it holds. */
export function readTrajectory(search: URLSearchParams): {
  asked: TrajectoryChoice
  unreadable: readonly UnreadableParameter[]
} {
  const unreadable: UnreadableParameter[] = []
  const one = <N extends Name, T>(name: N, codec: ParameterCodec<T>): { [P in N]?: T } => {
    const read = readParameter(codec, search)
    if (read.state === 'invalid') unreadable.push({ name: codec.name, given: read.given })
    // A computed name is a plain string to the compiler.
    return read.state === 'valid' ? ({ [name]: read.value } as { [P in N]?: T }) : {}
  }
  const asked: TrajectoryChoice = {
    ...one('baseline', codecs.baseline),
    ...one('share', codecs.share),
    ...one('year', codecs.year),
    ...one('comparator', codecs.comparator),
    ...one('line', codecs.line),
    ...one('indicator', codecs.indicator),
    ...one('own', codecs.own),
  }
  return { asked, unreadable }
}

/** The address with these choices in place of those that it holds; every other parameter is kept. */
export function writeTrajectory(asked: ChangedChoice, search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search)
  const put = <T>({ name, write }: ParameterCodec<T>, value: T | undefined) => {
    if (value === undefined) next.delete(name)
    else next.set(name, write(value))
  }
  put(codecs.baseline, asked.baseline)
  put(codecs.share, asked.share)
  put(codecs.year, asked.year)
  put(codecs.comparator, asked.comparator)
  put(codecs.line, asked.line)
  put(codecs.indicator, asked.indicator)
  put(codecs.own, asked.own)
  return next
}

/** The view that a link to this figure asks for. */
export const askedView = (search: URLSearchParams): 'chart' | 'table' =>
  view.read(search.get(view.name) ?? '') ?? 'chart'

/** The query that shows this figure as it stands, for this municipality and in this language, to whoever opens it. */
export function trajectoryQuery(
  search: URLSearchParams,
  shown: { municipality: string; language: 'nl' | 'en'; view: 'chart' | 'table' },
): string {
  const next = new URLSearchParams(search)
  next.set(parameters.municipality.name, shown.municipality)
  if (shown.view === 'table') next.set(view.name, view.write(shown.view))
  else next.delete(view.name)
  if (shown.language === 'nl') next.delete(parameters.language.name)
  else next.set(parameters.language.name, shown.language)
  return next.toString()
}
