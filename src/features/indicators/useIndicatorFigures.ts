import { useMemo } from 'react'
import { useGapFigures } from '../../api/gapFigures.ts'
import { useObservations } from '../../api/observations.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { type SortedFigures, sortFigures } from './figuresOfPlace.ts'
import { type ImportedBeside, importedBeside } from './importedFigures.ts'

// All regions: without a region the service gives every one, and the register holds few figures per indicator.
const EVERY_REGION: readonly string[] = []

export interface IndicatorFigures {
  /** Undefined until they are there. */
  sorted: SortedFigures | undefined
  /** What was imported beside them; undefined until that is known, `unknown` where it cannot be had. */
  imported?: ImportedBeside | 'unknown'
  /** Did the last request fail? What came before stays. */
  failed: boolean
  /** When what is shown was fetched. */
  fetchedAt: Date
  retry: () => void
}

/** Every figure of an indicator, sorted for my municipality. */
export function useIndicatorFigures({ id, tables }: Indicator): IndicatorFigures {
  const { municipality } = useRegisterView()
  const { data, failureCount, dataUpdatedAt, refetch } = useObservations({
    indicator: id,
    regions: EVERY_REGION,
  })
  const sorted = useMemo(() => data && sortFigures(data, municipality), [data, municipality])
  // Nothing is imported into an indicator without a table.
  const isAsked = tables.length > 0
  const { figures, failed: importsFailed } = useGapFigures(isAsked ? id : undefined, false)
  const imported = useMemo(() => {
    if (sorted === undefined) return undefined
    if (!isAsked) return importedBeside([], [], municipality, sorted)
    if (figures !== undefined) return importedBeside(figures.blocks, figures.imports, municipality, sorted)
    return importsFailed ? 'unknown' : undefined
  }, [sorted, isAsked, figures, importsFailed, municipality])
  return {
    sorted,
    ...(imported === undefined ? {} : { imported }),
    failed: failureCount > 0,
    fetchedAt: new Date(dataUpdatedAt),
    retry: () => void refetch(),
  }
}
