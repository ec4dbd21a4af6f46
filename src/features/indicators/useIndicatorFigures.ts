import { useMemo, useState } from 'react'
import { useGapFigures } from '../../api/gapFigures.ts'
import { useObservations } from '../../api/observations.ts'
import { useRetryFigures } from '../../api/useRetryFigures.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useSelection } from '../../state/useSelection.ts'
import { askedComparator } from './comparators.ts'
import type { SortedFigures } from './figuresOfPlace.ts'
import {
  type ImportedFigures,
  NOTHING_IMPORTED,
  importedFigures,
  needsInhabitants,
  sortedWith,
} from './heldFigures.ts'
import { indicatorParameters } from './indicatorParameters.ts'

// All regions: without a region the service gives every one, and the register holds few figures per indicator.
const EVERY_REGION: readonly string[] = []

export interface IndicatorFigures {
  /** Undefined until they are there, with what was imported: nothing changes place afterwards. */
  sorted: SortedFigures | undefined
  /** What was imported among them; `unknown` where that cannot be had. */
  imported: ImportedFigures | 'unknown'
  /** Did the last request fail of what is shown, of the register or imported? What came before stays. */
  failed: boolean
  /** When the oldest of what is shown was fetched. */
  fetchedAt: Date
  retry: () => void
}

/** Every figure of an indicator, of the register and imported, sorted for my municipality. */
export function useIndicatorFigures({ id, tables }: Indicator): IndicatorFigures {
  const { index, municipality } = useRegisterView()
  const { data, failureCount, dataUpdatedAt, refetch } = useObservations({
    indicator: id,
    regions: EVERY_REGION,
  })
  // Nothing is imported into an indicator without a table.
  const isAsked = tables.length > 0
  const [parameter] = useSelection(indicatorParameters.comparator)
  const { region } = askedComparator(parameter, index, municipality)
  const blocks = useGapFigures(isAsked ? id : undefined, needsInhabitants([municipality, region], index))
  const retryImports = useRetryFigures()
  const { failed } = blocks
  const figures = useKept(blocks.figures)
  const imported = useMemo((): ImportedFigures | 'unknown' | undefined => {
    if (!isAsked) return NOTHING_IMPORTED
    if (figures === undefined) return failed ? 'unknown' : undefined
    return importedFigures(figures, index)
  }, [isAsked, figures, failed, index])
  const sorted = useMemo(
    () =>
      data === undefined || imported === undefined ? undefined : sortedWith(data, imported, municipality),
    [data, imported, municipality],
  )
  return {
    sorted,
    imported: imported ?? NOTHING_IMPORTED,
    failed: failureCount > 0 || (data !== undefined && figures !== undefined && failed),
    fetchedAt: new Date(
      figures === undefined ? dataUpdatedAt : Math.min(dataUpdatedAt, blocks.fetchedAt.getTime()),
    ),
    retry: () => {
      void refetch()
      retryImports()
    },
  }
}

/** What was there stays while more is fetched for a region that was set beside it. */
function useKept<T>(given: T | undefined): T | undefined {
  const [kept, keep] = useState(given)
  if (given !== undefined && given !== kept) keep(given)
  return given ?? kept
}
