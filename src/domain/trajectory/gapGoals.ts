/** Goals that aim at a gap, and what they can be followed with. */
import { measuresOf } from '../goals/measures.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Goal, Id, Indicator, Initiative } from '../register/things.ts'
import { isFollowable } from './followable.ts'
import { type GapTarget, TRENDBREUK } from './trajectory.ts'

export interface GapGoal {
  goal: Goal
  /** The indicators of the goal and of the initiatives that work towards it, those with a table first. */
  indicators: readonly Indicator[]
  /** Those among them that have no better or worse side, or are totals. */
  notFollowable: readonly Indicator[]
  /** Codes of the regions that those initiatives are of, the country and municipalities left out. */
  areas: readonly string[]
  target: GapTarget
}

/** What a goal on a gap can be followed with; undefined for every other goal. */
export function gapOfGoal(index: RegisterIndex, goal: Goal): GapGoal | undefined {
  const initiatives = index
    .linksTo(goal.id, 'initiative-goal')
    .flatMap(({ from }) => index.initiatives.get(from) ?? [])
  return gapWith(index, goal, initiatives)
}

/** The first goal on a gap that an initiative works towards, followed for the area of that initiative. */
export function gapOfInitiative(index: RegisterIndex, initiative: Initiative): GapGoal | undefined {
  for (const { to } of index.linksFrom(initiative.id, 'initiative-goal')) {
    const goal = index.goals.get(to)
    const gap = goal && gapWith(index, goal, [initiative])
    if (gap !== undefined) return gap
  }
  return undefined
}

function gapWith(index: RegisterIndex, goal: Goal, initiatives: readonly Initiative[]): GapGoal | undefined {
  const { target } = goal
  if (target?.form !== 'close-gap') return undefined
  const ids = new Set<Id>([
    ...measuresOf(index, goal).map(({ id }) => id),
    ...initiatives.flatMap(({ id }) => index.linksFrom(id, 'initiative-indicator').map(({ to }) => to)),
  ])
  const indicators = [...ids].flatMap((id) => index.indicators.get(id) ?? [])
  const levels = new Set(['province', 'ggd-region', 'subregion'])
  const areas = initiatives
    .flatMap(({ area }) => area)
    .filter((code) => levels.has(index.regions.byCode.get(code)?.level ?? ''))
  return {
    goal,
    indicators: indicators
      .filter(isFollowable)
      .toSorted((a, b) => Number(b.tables.length > 0) - Number(a.tables.length > 0)),
    notFollowable: indicators.filter((each) => !isFollowable(each)),
    areas: [...new Set(areas)],
    target: {
      share: target.value / 100,
      year: target.year === undefined ? TRENDBREUK.year : Number(target.year.on.slice(0, 4)),
    },
  }
}
