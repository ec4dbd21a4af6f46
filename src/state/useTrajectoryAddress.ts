import { useCallback, useMemo } from 'react'
import { useLocation } from 'react-router'
import {
  askedView,
  readTrajectory,
  trajectoryQuery,
  type UnreadableParameter,
  writeTrajectory,
} from '../contract/trajectoryAddress.ts'
import { TRAJECTORY_ANCHOR } from '../contract/trajectoryAnchor.ts'
import type { ChangedChoice, TrajectoryChoice } from '../domain/trajectory/choice.ts'
import { useSearchChange } from './useSearchChange.ts'

/** How the figure is shown, and what everyone who opens its link should see too. */
interface Shown {
  municipality: string
  language: 'nl' | 'en'
  view: 'chart' | 'table'
}

/** The target on a gap that the address asks for, what of it cannot be read, how to choose otherwise, and its link. */
export function useTrajectoryAddress(): {
  asked: TrajectoryChoice
  unreadable: readonly UnreadableParameter[]
  /** How a link to this figure asks for it to be shown. */
  firstView: 'chart' | 'table'
  /** Does the address lead to this figure? */
  isMeant: boolean
  choose: (parts: ChangedChoice) => void
  addressOf: (shown: Shown) => string
} {
  const { pathname, search: query, hash } = useLocation()
  const change = useSearchChange()
  const search = useMemo(() => new URLSearchParams(query), [query])
  const read = useMemo(() => readTrajectory(search), [search])
  const isMeant = hash === `#${TRAJECTORY_ANCHOR}`
  const choose = useCallback(
    (parts: ChangedChoice) =>
      change(
        (before) => {
          const { asked } = readTrajectory(before)
          return writeTrajectory({ ...asked, ...parts }, before)
        },
        // With the anchor: who loads the page again or hands its address on comes to this figure.
        { hash },
      ),
    [change, hash],
  )
  return {
    ...read,
    firstView: isMeant ? askedView(search) : 'chart',
    isMeant,
    choose,
    addressOf: (shown) =>
      `${window.location.origin}${pathname}?${trajectoryQuery(search, shown)}#${TRAJECTORY_ANCHOR}`,
  }
}
