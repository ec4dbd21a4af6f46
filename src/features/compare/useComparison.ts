import { useMemo } from 'react'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import type { Selection } from './selection.ts'
import type { Figures } from './useFigures.ts'
import { useBoundaryNames } from './useBoundaryNames.ts'
import type { Weights } from './useWeights.ts'
import { type Compared, linedUp, workOut } from './workOut.ts'

/** The selection worked out, all of it in the browser. */
export function useComparison(
  selection: Selection,
  { ready, waiting, failed }: Figures,
  { population, urbanity, lacking, isAwaited: isWeightAwaited }: Weights,
): {
  /** The same as long as nothing that it is made of changes. */
  compared: Compared
  /** What a mean is weighted with, or what wijken and buurten are called, is on its way. */
  isAwaited: boolean
} {
  const { index, municipality, today } = useFiguresView()
  const { codes, scale, within, period, age, table, comparator } = selection
  const { names, isPending: isNameAwaited } = useBoundaryNames(selection, ready)
  // What the service does not give may well be there.
  const isComplete = waiting.length + failed.length === 0
  const year = Number(today.slice(0, 4))
  // What makes another comparison; arrays are made anew for each address.
  const codeKey = codes.join(' ')
  const comparatorKey = comparator.kind === 'region' ? comparator.code : comparator.kind
  const lined = useMemo(
    () => linedUp({ selection, ready, isComplete, index, year, names }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the selection only these make other rows and lines
    [codeKey, scale, within, period, age, table, ready, isComplete, index, year, names],
  )
  const lacksWeights = lacking.length > 0
  const compared = useMemo(
    () => workOut(lined, { comparator, mine: municipality, population, urbanity, lacksWeights }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key is the comparator
    [lined, comparatorKey, municipality, population, urbanity, lacksWeights],
  )
  return { compared, isAwaited: isNameAwaited || isWeightAwaited }
}
