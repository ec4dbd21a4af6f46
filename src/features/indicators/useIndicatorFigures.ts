import { useMemo } from 'react'
import { useObservations } from '../../api/observations.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { type SortedFigures, sortFigures } from './figuresOfPlace.ts'

// All regions: without a region the service gives every one, and the register holds few figures per indicator.
const EVERY_REGION: readonly string[] = []

export interface IndicatorFigures {
  /** Undefined until they are there. */
  sorted: SortedFigures | undefined
  /** Did the last request fail? What came before stays. */
  failed: boolean
  /** When what is shown was fetched. */
  fetchedAt: Date
  retry: () => void
}

/** Every figure of an indicator, sorted for my municipality. */
export function useIndicatorFigures({ id }: Indicator): IndicatorFigures {
  const { municipality } = useRegisterView()
  const { data, failureCount, dataUpdatedAt, refetch } = useObservations({
    indicator: id,
    regions: EVERY_REGION,
  })
  const sorted = useMemo(() => data && sortFigures(data, municipality), [data, municipality])
  return {
    sorted,
    failed: failureCount > 0,
    fetchedAt: new Date(dataUpdatedAt),
    retry: () => void refetch(),
  }
}
