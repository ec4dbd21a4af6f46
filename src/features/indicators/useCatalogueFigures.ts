import { useMemo } from 'react'
import { useObservations } from '../../api/observations.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useSelection } from '../../state/useSelection.ts'
import { catalogueFigures, levelsHeld } from './catalogue.ts'
import { indicatorParameters } from './indicatorParameters.ts'

const EVERY_REGION: readonly string[] = []

/**
 * The figures that the catalogue shows and filters by. Those of every region are many, and only asked for once somebody
 * filters by kind of region.
 */
export function useCatalogueFigures() {
  const { index, municipality } = useRegisterView()
  const [level] = useSelection(indicatorParameters.level)
  const here = [municipality, COUNTRY]
  const near = useObservations({ regions: here })
  const every = useObservations({ regions: level.state === 'valid' ? EVERY_REGION : here })
  const figureOf = useMemo(
    () => near.data && catalogueFigures(near.data, municipality),
    [near.data, municipality],
  )
  const levelsOf = useMemo(() => every.data && levelsHeld(every.data, index.regions), [every.data, index])
  const failed = [near, every].filter((each) => each.failureCount > 0)
  return {
    figureOf,
    levelsOf,
    failed: failed.length > 0,
    fetchedAt: new Date(near.dataUpdatedAt),
    retry: () => {
      for (const each of failed) void each.refetch()
    },
  }
}
