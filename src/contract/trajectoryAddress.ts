/**
 * The target on a gap that a reader follows, as an address holds it: whole Dutch words, one parameter per choice. What
 * cannot be read is left out and named.
 */
import { ID_SHAPE } from '../domain/register/values.ts'
import {
  type ChangedChoice,
  SHARE_LIMITS,
  type TrajectoryChoice,
  YEAR_LIMITS,
} from '../domain/trajectory/choice.ts'
import { readValues, regionCode, wordOrRegion, writeValues } from './addressValues.ts'
import { type ParameterCodec, choice, parameters, pattern } from './selection.ts'
import { BASELINE_PARAMETER } from './trajectoryAnchor.ts'

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
  comparator: wordOrRegion('afgezet', { rest: 'rest', country: 'nederland' }),
  line: pattern('reeks', ID_SHAPE),
  indicator: pattern('indicator', ID_SHAPE),
  own: regionCode('voor'),
}

/** How the figure of a link is shown; the same word as every other figure of a page. */
const view = choice('weergave', { chart: 'grafiek', table: 'tabel' })

/** A parameter that is no value of its kind, or that is there more than once: then `instead` is the value that counts. */
export interface UnreadableParameter {
  name: string
  given: string
  instead?: string
}

/** Reads what an address asks for; never throws, whatever it holds. */
export function readTrajectory(search: URLSearchParams): {
  asked: TrajectoryChoice
  unreadable: readonly UnreadableParameter[]
} {
  const { values, leftOut } = readValues(codecs, search)
  return {
    asked: values,
    unreadable: leftOut.map(({ parameter, ...rest }) => ({ name: codecs[parameter].name, ...rest })),
  }
}

/** The address with these choices in place of those that it holds; every other parameter is kept. */
export function writeTrajectory(asked: ChangedChoice, search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search)
  writeValues(codecs, asked, next)
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
