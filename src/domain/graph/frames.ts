import type { Id } from '../register/things.ts'
import type { RegisterIndex } from './registerIndex.ts'

/** The initiatives that have to do with a frame: the one it is written down in, and those that work towards a goal of it. */
export function initiativesOfFrame(index: RegisterIndex, frame: Id): ReadonlySet<Id> {
  const own = index.frames.get(frame)?.initiative
  const towards = index.register.goals
    .filter((goal) => goal.frame === frame)
    .flatMap((goal) => index.linksTo(goal.id, 'initiative-goal').map((link) => link.from))
  return new Set(own === undefined ? towards : [own, ...towards])
}

/** The tasks that a goal of the frame is linked with. */
export function tasksOfFrame(index: RegisterIndex, frame: Id): ReadonlySet<Id> {
  return new Set(
    index.register.goals
      .filter((goal) => goal.frame === frame)
      .flatMap((goal) => index.linksFrom(goal.id, 'goal-task').map((link) => link.to)),
  )
}
