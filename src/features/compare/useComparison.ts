import { useMemo, useState } from 'react'
import { useFigureBlocks } from '../../api/useFigureBlocks.ts'
import type { FigureBlock } from '../../domain/figures/blocks.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import type { Selection } from './selection.ts'
import type { Figures } from './useFigures.ts'
import { type Compared, workOut } from './workOut.ts'

/** Indicators that means are weighted with, and that municipalities are alike in. */
const POPULATION = 'inwoners'
const URBANITY = 'stedelijkheid'

const NONE: readonly FigureBlock[] = []

/**
 * The selection worked out, all of it in the browser. While what a comparator is weighted with is on its way, the former
 * comparison stays.
 */
export function useComparison(
  selection: Selection,
  { ready, waiting }: Figures,
): Compared & { isAwaited: boolean } {
  const { index, municipality, today } = useRegisterView()
  const { codes, scale, within, period, age, table, comparator } = selection
  const needed =
    comparator.kind === 'country' ? [] : [POPULATION, URBANITY].filter((id) => index.indicators.has(id))
  const extra = useFigureBlocks(needed, 'gemeente')
  const blocksOf = (id: string) => extra[needed.indexOf(id)]?.data?.blocks ?? NONE
  const population = blocksOf(POPULATION)
  const urbanity = blocksOf(URBANITY)
  const isComplete = waiting.length === 0
  const year = Number(today.slice(0, 4))
  // What makes another comparison; arrays are made anew for each address.
  const codeKey = codes.join(' ')
  const comparatorKey = comparator.kind === 'region' ? comparator.code : comparator.kind
  const compared = useMemo(
    () => workOut({ selection, ready, isComplete, index, municipality, year, population, urbanity }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the selection only these make another comparison
    [
      codeKey,
      comparatorKey,
      scale,
      within,
      period,
      age,
      table,
      ready,
      isComplete,
      index,
      municipality,
      year,
      population,
      urbanity,
    ],
  )
  const isWeightAwaited = extra.some(({ isPending, failureCount }) => isPending && failureCount === 0)
  const [former, setFormer] = useState(compared)
  if (!isWeightAwaited && former !== compared) setFormer(compared)
  // Before the first comparison there is none to keep.
  const isFirst = isWeightAwaited && former.comparison.columns.every(({ key }) => key === undefined)
  return { ...(isWeightAwaited ? former : compared), isAwaited: isFirst }
}
