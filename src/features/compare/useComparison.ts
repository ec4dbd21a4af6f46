import { useMemo } from 'react'
import { useFigureBlocks } from '../../api/useFigureBlocks.ts'
import type { FigureBlock } from '../../domain/figures/blocks.ts'
import { POPULATION, URBANITY } from '../../domain/figures/weighing.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import type { Selection } from './selection.ts'
import type { Figures } from './useFigures.ts'
import { useBoundaryNames } from './useBoundaryNames.ts'
import { weighedBy } from './weighedBy.ts'
import { type Compared, linedUp, workOut } from './workOut.ts'

const NONE: readonly FigureBlock[] = []

/** The selection worked out, all of it in the browser. */
export function useComparison(
  selection: Selection,
  { ready, waiting, failed }: Figures,
): {
  /** The same as long as nothing that it is made of changes. */
  compared: Compared
  /** What a mean is weighted with, or what wijken and buurten are called, is on its way. */
  isAwaited: boolean
} {
  const { index, municipality, today } = useFiguresView()
  const { codes, scale, within, period, age, table, comparator } = selection
  const needed = weighedBy(comparator.kind).filter((id) => index.indicators.has(id))
  const extra = useFigureBlocks(needed, 'gemeente')
  const blocksOf = (id: string) => extra[needed.indexOf(id)]?.data?.blocks ?? NONE
  const population = blocksOf(POPULATION)
  const urbanity = blocksOf(URBANITY)
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
  const compared = useMemo(
    () => workOut(lined, { comparator, mine: municipality, population, urbanity }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key is the comparator
    [lined, comparatorKey, municipality, population, urbanity],
  )
  const isWeightAwaited = extra.some(({ isPending, failureCount }) => isPending && failureCount === 0)
  return { compared, isAwaited: isNameAwaited || isWeightAwaited }
}
