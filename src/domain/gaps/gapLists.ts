import { type Coverage, coverageOfAll } from '../coverage/coverage.ts'
import type { Deadline } from '../deadlines/deadlines.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Fact } from '../provenance/facts.ts'
import { type FactToReread, factsToReread } from '../provenance/freshness.ts'
import type { Goal, Indicator, Observation } from '../register/things.ts'
import type { Day } from '../time/calendar.ts'
import { deadlinesWithinYear } from './deadlinesWithinYear.ts'
import { type Ending, endingsWithinYear } from './endings.ts'
import { goalsWithoutIndicator } from './goalsWithoutIndicator.ts'
import { type FigureGap, indicatorsWithoutFigure, indicatorsWithoutOwner } from './indicatorGaps.ts'
import { unsureFacts } from './unsureFacts.ts'

/** What asks for attention, in the order of the questions: what is missing, what is unsure, what comes within a year. */
export const GAP_KINDS = [
  'tasks',
  'goals',
  'figures',
  'owners',
  'unsure',
  'reread',
  'endings',
  'deadlines',
] as const
export type GapKind = (typeof GAP_KINDS)[number]

/** Every list of what asks for attention; the counts anywhere are the lengths of these. */
export interface GapLists {
  /** Tasks not in this register: the third state of coverage only. Standing work is no gap. */
  tasks: readonly Coverage[]
  goals: readonly Goal[]
  /** Undefined as long as the figures are not there. */
  figures: readonly FigureGap[] | undefined
  owners: readonly Indicator[]
  /** Facts of the whole register: where a claim comes from is the same for everyone. */
  unsure: readonly Fact[]
  reread: readonly FactToReread[]
  endings: readonly Ending[]
  deadlines: readonly Deadline[]
}

/** What asks for attention in one municipality on a day. */
export function gapLists(
  index: RegisterIndex,
  region: string,
  today: Day,
  observations: readonly Observation[] | undefined,
): GapLists {
  return {
    tasks: tasksNotInRegister(coverageOfAll(index, region, today)),
    goals: goalsWithoutIndicator(index, region, today),
    figures: observations && indicatorsWithoutFigure(index, region, observations),
    owners: indicatorsWithoutOwner(index),
    unsure: unsureFacts(index.register),
    reread: factsToReread(index.register, today),
    endings: endingsWithinYear(index, region, today),
    deadlines: deadlinesWithinYear(index, region, today),
  }
}

const tasksNotInRegister = (coverages: readonly Coverage[]): Coverage[] =>
  coverages.filter(({ state }) => state === 'absent')
