import { useCallback, useMemo } from 'react'
import { useLocation } from 'react-router'
import {
  type ComparisonAddress,
  type Unreadable,
  queryOf,
  readComparison,
  writeComparison,
} from '../../contract/comparisonAddress.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { type Misnamed, misnamedIn, putRight } from './misnamed.ts'
import type { SelectionNotice } from './notices.ts'
import { type RegionGroups, regionGroups } from './regionGroups.ts'
import { type Selection, resolveSelection } from './selection.ts'
import { tidied } from './tidied.ts'
import { useSteps } from './useSteps.ts'

/**
 * A change of some choices: what it does not name stays, undefined gives a choice up. One of what is compared is a step
 * that the browser's Back undoes; so are some changes of the view after each other, together.
 */
export type Change = (next: { [K in keyof ComparisonAddress]?: ComparisonAddress[K] | undefined }) => void

export interface CompareSelection {
  selection: Selection
  groups: RegionGroups
  unreadable: readonly Unreadable[]
  notices: readonly SelectionNotice[]
  misnamed: readonly Misnamed[]
  /** Gives a parameter its right name. */
  rename: (slip: Misnamed) => void
  change: Change
  /** The whole address of the selection, the same as soon as a change was made, and the way back to an earlier one. */
  query: string
  latest: () => string
  restore: (query: string) => void
}

/** How the same figures are looked at: no step that one would want to go back from. */
const ASIDES: ReadonlySet<string> = new Set<keyof ComparisonAddress>(['sort', 'pickedOut', 'compact'])

/** The one selection that every view shares, as the address holds it. */
export function useCompareSelection(): CompareSelection {
  const { index, municipality } = useFiguresView()
  const { search } = useLocation()
  const { latest, go } = useSteps()
  const groups = useMemo(() => regionGroups(index), [index])
  const { asked, unreadable, misnamed } = useMemo(() => {
    const given = new URLSearchParams(search)
    return { ...readComparison(given), misnamed: misnamedIn(given) }
  }, [search])
  const resolved = useMemo(
    () => resolveSelection(asked, index, groups, municipality),
    [asked, index, groups, municipality],
  )
  const restore = useCallback((query: string) => go(query, 'undo'), [go])
  const rename = useCallback(
    (slip: Misnamed) => go(`?${queryOf(putRight(slip, new URLSearchParams(latest())))}`, 'choice'),
    [go, latest],
  )
  const change = useCallback<Change>(
    (next) => {
      const before = new URLSearchParams(latest())
      const merged = { ...readComparison(before).asked, ...next }
      const kept: ComparisonAddress = Object.fromEntries(
        Object.entries(merged).filter(([, value]) => value !== undefined),
      )
      const { selection } = resolveSelection(kept, index, groups, municipality)
      const tidy = tidied(
        kept,
        selection.indicators.map(({ id }) => id),
        // Groups and former names stand for regions under other codes: only a change of the regions can lose one.
        'regions' in next || 'groups' in next ? selection.codes : undefined,
      )
      const query = queryOf(writeComparison(tidy, before))
      const names = Object.keys(next)
      const isView = names.length === 1 && names[0] === 'view'
      const isAside = names.every((name) => ASIDES.has(name))
      go(query === '' ? '' : `?${query}`, isAside ? 'aside' : isView ? 'view' : 'choice')
    },
    [go, latest, index, groups, municipality],
  )
  return { ...resolved, groups, unreadable, misnamed, rename, change, query: search, latest, restore }
}
