/** What the mocked service can be made to do, to see and test how the app bears it. */

export const SCENARIOS = ['normal', 'slow', 'failing', 'empty', 'stale'] as const
/**
 * normal: as the real service · slow: every answer takes two seconds · failing: every answer is a 503 ·
 * empty: a register without anything in it · stale: every address answers once, after that the network is gone.
 */
export type Scenario = (typeof SCENARIOS)[number]

const PARAMETER = 'scenario'
const KEY = 'gezond-verband:scenario'

/**
 * The scenario that `?scenario=` names; it is remembered for the browser tab, so that it holds after a link that
 * does not repeat it. `?scenario=normal` ends it; a name that does not exist is ignored.
 */
export function chosenScenario(search: string, memory: Pick<Storage, 'getItem' | 'setItem'>): Scenario {
  const asked = scenarioNamed(new URLSearchParams(search).get(PARAMETER))
  if (asked !== undefined) memory.setItem(KEY, asked)
  return asked ?? scenarioNamed(memory.getItem(KEY)) ?? 'normal'
}

function scenarioNamed(name: string | null): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario === name)
}
