import type { TrajectoryChoice } from '../domain/trajectory/choice.ts'
import { askedView, readTrajectory, trajectoryQuery, type UnreadableParameter } from './trajectoryAddress.ts'
import { TRAJECTORY_ANCHOR } from './trajectoryAnchor.ts'

interface AskedTrajectory {
  asked: TrajectoryChoice
  unreadable: readonly UnreadableParameter[]
  view: 'chart' | 'table'
  /** Brings the same figure back to whoever opens it, scheme and host included. */
  address: string
}

/** What the address of a page asks of its target on a gap, for who draws no page. */
export function askedTrajectory(
  { whole, search }: { whole: string; search: URLSearchParams },
  { origin, municipality, language }: { origin: string; municipality: string; language: 'nl' | 'en' },
): AskedTrajectory {
  const view = askedView(search)
  const [path = ''] = whole.split(/[?#]/)
  const query = trajectoryQuery(search, { municipality, language, view })
  return { ...readTrajectory(search), view, address: `${origin}${path}?${query}#${TRAJECTORY_ANCHOR}` }
}
