/**
 * The part of a view that travels in its address. Each parameter reads as valid, invalid with its value, or missing;
 * what is invalid is dropped, named on screen, and the rest of the view is kept.
 */
import type { DutyHolder, InitiativeStatus, LifeStage, Tier } from '../domain/register/values.ts'
import type { CoverageState } from '../domain/coverage/coverage.ts'

export type Parameter<T> =
  { state: 'valid'; value: T } | { state: 'invalid'; given: string } | { state: 'missing' }

/** How one parameter reads and writes. `name` and the words of its values are Dutch, as people see them. */
export interface ParameterCodec<T> {
  name: string
  read(given: string): T | undefined
  write(value: T): string
}

/** A parameter with a fixed set of values, each with its Dutch word. */
export const choice = <T extends string>(
  name: string,
  words: Readonly<Record<T, string>>,
): ParameterCodec<T> => {
  const entries = Object.entries(words) as [T, string][]
  const byWord = new Map(entries.map(([value, word]) => [word, value]))
  return { name, read: (given) => byWord.get(given.toLowerCase()), write: (value) => words[value] }
}

/** A parameter that is an id or a code; whether such a thing exists is for the page to say. */
export const pattern = (name: string, expected: RegExp): ParameterCodec<string> => ({
  name,
  read: (given) => (expected.test(given) ? given : undefined),
  write: (value) => value,
})

const LIFE_STAGE_WORDS: Record<LifeStage, string> = {
  preconception: 'voor-de-zwangerschap',
  pregnancy: 'zwangerschap',
  '0-2': '0-2',
  '2-4': '2-4',
  '4-12': '4-12',
  '12-18': '12-18',
  '18-27': '18-27',
  '18-65': '18-65',
  '65plus': '65plus',
  all: 'alle',
}

const DUTY_HOLDER_WORDS: Record<DutyHolder, string> = {
  'municipal-government': 'gemeentebestuur',
  council: 'raad',
  executive: 'college',
  mayor: 'burgemeester',
  'safety-region-chair': 'voorzitter-veiligheidsregio',
  'administrative-body': 'bestuursorgaan',
}

const COVERAGE_WORDS: Record<CoverageState, string> = {
  initiative: 'initiatief',
  standing: 'staande-uitvoering',
  absent: 'niet-in-register',
}

const TIER_WORDS: Record<Tier, string> = {
  local: 'lokaal',
  regional: 'regionaal',
  subregion: 'zuid-limburg',
  province: 'provincie',
  national: 'landelijk',
  european: 'europees',
  international: 'internationaal',
}

const STATUS_WORDS: Record<InitiativeStatus, string> = {
  prepared: 'in-voorbereiding',
  running: 'loopt',
  finished: 'afgerond',
  unknown: 'onbekend',
}

const ID = /^[a-z0-9-]+$/
const MUNICIPALITY = /^GM\d{4}$/i

/** The parameters that more than one page knows. What only one page has stands beside that page. */
export const parameters = {
  language: choice('taal', { nl: 'nl', en: 'en' }),
  municipality: {
    name: 'gemeente',
    read: (given: string) => (MUNICIPALITY.test(given) ? given.toUpperCase() : undefined),
    write: (value: string) => value,
  },
  /** What was typed to narrow a list down. */
  text: { name: 'naam', read: (given: string) => given, write: (value: string) => value },
  law: pattern('wet', ID),
  frame: pattern('kader', ID),
  theme: { name: 'thema', read: (given: string) => given, write: (value: string) => value },
  lifeStage: choice('levensfase', LIFE_STAGE_WORDS),
  dutyHolder: choice('plichthouder', DUTY_HOLDER_WORDS),
  coverage: choice('dekking', COVERAGE_WORDS),
  tier: choice('niveau', TIER_WORDS),
  status: choice('status', STATUS_WORDS),
  lineScope: choice('bereik', { here: 'gemeente', everywhere: 'overal' }),
}

/** The parameters of an address, as a browser or a server hands them over. */
interface Search {
  get(name: string): string | null
}

/** Read one parameter of an address. */
export function readParameter<T>(codec: ParameterCodec<T>, search: Search): Parameter<T> {
  const given = search.get(codec.name)
  if (given === null || given === '') return { state: 'missing' }
  const value = codec.read(given)
  return value === undefined ? { state: 'invalid', given } : { state: 'valid', value }
}
