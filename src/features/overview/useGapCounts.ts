import { useEffect, useMemo, useState } from 'react'
import { useObservations } from '../../api/observations.ts'
import type { GapKind, GapLists, gapLists } from '../../domain/gaps/gapLists.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'

export interface GapCount {
  /** Undefined: not known yet. */
  count: number | undefined
  /** It will not be known, for what it takes could not be fetched. */
  hasFailed: boolean
}

/**
 * How many things each list of what asks for attention holds. The rules that make the lists are fetched after the page:
 * it shows itself without them, and a count waits for its rules as it waits for its figures.
 */
export function useGapCounts(): (kind: GapKind) => GapCount {
  const { index, municipality, today } = useRegisterView()
  const figures = useObservations({ regions: [municipality, COUNTRY] })
  const rules = useRules()
  const lists = useMemo<Partial<GapLists>>(
    () => (typeof rules === 'function' ? rules(index, municipality, today, figures.data) : {}),
    [rules, index, municipality, today, figures.data],
  )
  return (kind) => ({
    count: lists[kind]?.length,
    hasFailed: rules === 'failed' || (kind === 'figures' && figures.failureCount > 0),
  })
}

function useRules(): typeof gapLists | 'failed' | undefined {
  const [rules, setRules] = useState<typeof gapLists | 'failed'>()
  useEffect(() => {
    let isGone = false
    import('../../domain/gaps/gapLists.ts').then(
      (room) => (isGone ? undefined : setRules(() => room.gapLists)),
      () => (isGone ? undefined : setRules('failed')),
    )
    return () => {
      isGone = true
    }
  }, [])
  return rules
}
