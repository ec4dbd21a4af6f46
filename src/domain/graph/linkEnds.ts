import type { Link } from '../register/things.ts'
import type { LineKind } from './registerIndex.ts'

/** What either end of a link is. */
export const LINK_ENDS: Record<Link['kind'], readonly [from: LineKind, to: LineKind]> = {
  'initiative-task': ['initiative', 'task'],
  'initiative-goal': ['initiative', 'goal'],
  'initiative-indicator': ['initiative', 'indicator'],
  'goal-indicator': ['goal', 'indicator'],
  'goal-task': ['goal', 'task'],
}
