import type { Initiative, LegalTask, Link, PolicyDocument } from '../register/things.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import { TIERS } from '../register/values.ts'
import { covers } from '../regions/regionTree.ts'
import type { Day } from '../time/calendar.ts'
import { isOver } from '../time/impreciseDate.ts'

/**
 * How a legal task is looked after in one municipality, as far as this register knows. Three states:
 * - `initiative`: an initiative that reaches the municipality and has not ended serves the task;
 * - `standing`: the usual executor does it as standing work, or a policy document in force answers it. Most tasks need no more;
 * - `absent`: neither stands in this register. It says nothing about what the municipality does.
 */
export const COVERAGE_STATES = ['initiative', 'standing', 'absent'] as const
export type CoverageState = (typeof COVERAGE_STATES)[number]

export interface Serving {
  initiative: Initiative
  link: Link
}

export interface Coverage {
  task: LegalTask
  state: CoverageState
  /** Initiatives that reach the municipality and have not ended. */
  serving: readonly Serving[]
  /** true when of no serving initiative both its running and its link are certain: then the state is not sure. */
  unsure: boolean
  /** Policy documents in force that answer the task. */
  documents: readonly PolicyDocument[]
  /** Initiatives and documents that did serve the task here and have ended. */
  ended: readonly (Initiative | PolicyDocument)[]
}

/**
 * Has it ended on this day? What the source calls finished has; what it calls running has once its period is over. An
 * unknown status is not an end: a period that has passed may have been followed up, and nobody has read that it was not.
 */
export function hasEnded({ status, period }: Initiative | PolicyDocument, today: Day): boolean {
  if (status === 'finished' || status === 'expired') return true
  return status !== 'unknown' && period !== undefined && isOver(period, today)
}

/** Has it been read that the initiative runs (or is prepared)? An unknown status has not, and neither has one that is not certain. */
export const isKnownToRun = ({ status, fieldProvenance }: Initiative): boolean =>
  status !== 'unknown' && fieldProvenance?.status?.status !== 'unsure'

/** Known to run before unknown, then from nearby to far away. */
const bySureness = ({ initiative: a }: Serving, { initiative: b }: Serving): number =>
  Number(isKnownToRun(b)) - Number(isKnownToRun(a)) || TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier)

const isSure = ({ initiative, link }: Serving): boolean =>
  isKnownToRun(initiative) && link.provenance.status !== 'unsure'

/** Coverage of one task in one municipality on a day. */
export function coverageOf(index: RegisterIndex, task: LegalTask, region: string, today: Day): Coverage {
  const here = index
    .linksTo(task.id, 'initiative-task')
    .flatMap((link) => {
      const initiative = index.initiatives.get(link.from)
      return initiative && covers(index.regions, initiative.area, region) ? [{ initiative, link }] : []
    })
  const answering = index.register.policyDocuments.filter(
    (each) => each.answersTasks?.includes(task.id) && covers(index.regions, each.regions, region),
  )
  const serving = here.filter((each) => each.link.related !== true && !hasEnded(each.initiative, today)).toSorted(bySureness)
  const documents = answering.filter((each) => each.status === 'adopted' && !hasEnded(each, today))
  return {
    task,
    state: serving.length > 0 ? 'initiative' : task.executor.standing || documents.length > 0 ? 'standing' : 'absent',
    serving,
    unsure: serving.length > 0 && !serving.some(isSure),
    documents,
    ended: [
      ...here.map((each) => each.initiative).filter((each) => hasEnded(each, today)),
      ...answering.filter((each) => hasEnded(each, today)),
    ],
  }
}

/** Coverage of every task of the register, in the register's order. */
export function coverageOfAll(index: RegisterIndex, region: string, today: Day): Coverage[] {
  return index.register.legalTasks.map((task) => coverageOf(index, task, region, today))
}

/** How many tasks are in each state. */
export function countByState(coverages: readonly Coverage[]): Record<CoverageState, number> {
  const counts = { initiative: 0, standing: 0, absent: 0 }
  for (const { state } of coverages) counts[state] += 1
  return counts
}
