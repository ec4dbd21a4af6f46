import { useMemo } from 'react'
import { useBoundaries } from '../../api/boundaries.ts'
import type { RegionList } from '../../domain/figures/blocks.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { namedPlaces, namesOf } from './boundaryNames.ts'
import type { Selection } from './selection.ts'
import type { IndicatorFigures } from './useFigures.ts'

/** The names of wijken and buurten from boundaries, asked for per municipality that they lie in. */
export function useBoundaryNames(
  selection: Pick<Selection, 'codes' | 'scale' | 'within'>,
  ready: readonly IndicatorFigures[],
): { names: readonly RegionList[]; isPending: boolean } {
  const { index } = useFiguresView()
  const { codes, scale, within } = selection
  const codeKey = codes.join(' ')
  const { places, year } = useMemo(
    () => namedPlaces(selection, ready, index),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the selection only these make other places
    [codeKey, scale, within, ready, index],
  )
  const { held, isPending } = useBoundaries(scale, places, year)
  // Without names there are still codes.
  return { names: useMemo(() => namesOf(held), [held]), isPending }
}
