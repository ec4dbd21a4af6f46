import { useFigureBlocks } from '../../api/useFigureBlocks.ts'
import type { Comparator } from '../../domain/comparison/comparison.ts'
import type { FigureBlock } from '../../domain/figures/blocks.ts'
import { POPULATION, URBANITY } from '../../domain/figures/weighing.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { weighedBy } from './weighedBy.ts'

/** What a comparator is worked out with, as far as the service gave it. */
export interface Weights {
  population: readonly FigureBlock[]
  urbanity: readonly FigureBlock[]
  /** The register has these and the service did not give them, or not yet: not the same as holding none. */
  lacking: readonly Indicator[]
  /** Those of them of which an attempt failed. */
  failed: readonly Indicator[]
  /** None of them has failed yet, and some have yet to come. */
  isAwaited: boolean
  /** All that are asked for, those included whose last refreshing failed. */
  queries: ReturnType<typeof useFigureBlocks>
}

const NONE: readonly FigureBlock[] = []

/** The figures of inhabitants and of urbanity, where the comparator rests on them and the register has them. */
export function useWeights(comparator: Comparator['kind']): Weights {
  const { index } = useFiguresView()
  const needed = weighedBy(comparator).flatMap((id) => index.indicators.get(id) ?? [])
  const queries = useFigureBlocks(
    needed.map(({ id }) => id),
    'gemeente',
  )
  const queryOf = (id: string) => queries[needed.findIndex((each) => each.id === id)]
  const blocksOf = (id: string) => queryOf(id)?.data?.blocks ?? NONE
  const lacking = needed.filter(({ id }) => queryOf(id)?.data === undefined)
  return {
    population: blocksOf(POPULATION),
    urbanity: blocksOf(URBANITY),
    lacking,
    failed: lacking.filter((each) => (queryOf(each.id)?.failureCount ?? 0) > 0),
    isAwaited: queries.some(({ isPending, failureCount }) => isPending && failureCount === 0),
    queries,
  }
}
