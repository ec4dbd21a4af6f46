import { useMemo } from 'react'
import { useFigureBlocks } from '../../api/useFigureBlocks.ts'
import { useRetryFigures } from '../../api/useRetryFigures.ts'
import { useSame } from '../../charts/figure/useSame.ts'
import type { FigureImport, RegionScale } from '../../contract/figureBlocks.ts'
import type { FigureBlock } from '../../domain/figures/blocks.ts'
import type { Indicator } from '../../domain/register/things.ts'
import type { Weights } from './useWeights.ts'

/** The figures of one indicator, at the scale of the regions and of everything around them. */
export interface IndicatorFigures {
  indicator: Indicator
  blocks: readonly FigureBlock[]
  imports: readonly FigureImport[]
}

export interface Figures {
  /** Those that are there, in the order of the selection. */
  ready: readonly IndicatorFigures[]
  waiting: readonly Indicator[]
  failed: readonly Indicator[]
  /** What a comparator is worked out with. */
  weights: Weights
  /** The last attempt at any of it, weights included, failed. */
  isFailing: boolean
  /** None of them is there yet, and some may come: those of another scale or municipality, say. */
  isAwaited: boolean
  /** When the oldest of them was fetched. */
  fetchedAt: Date
  retry: () => void
  /** Why they failed last, as long as they did not come after that: a new failure is another thing. */
  failures: readonly Error[]
  isFetching: boolean
}

const NONE: readonly string[] = []

/** The figures of the chosen indicators: each asked for once, kept, and compared in the browser. */
export function useFigures(
  indicators: readonly Indicator[],
  scale: RegionScale,
  within: string | undefined,
  weights: Weights,
): Figures {
  // The selection makes the list anew for every address.
  const same = useSame(indicators)
  const ids = indicators.map(({ id }) => id)
  const own = useFigureBlocks(ids, scale, within)
  // The comparator of wijken and buurten is larger than they are.
  const around = useFigureBlocks(scale === 'gemeente' ? NONE : ids, 'gemeente')
  const all = [...own, ...around]
  const asked = [...all, ...weights.queries]
  const retry = useRetryFigures()
  const stamp = [scale, within, ...ids, ...all.map(({ dataUpdatedAt }) => dataUpdatedAt)].join(' ')
  const ready = useMemo(
    () =>
      same.flatMap((indicator, place): IndicatorFigures[] => {
        const [here, larger] = [own[place]?.data, around[place]?.data]
        if (here === undefined || (scale !== 'gemeente' && larger === undefined)) return []
        return [
          {
            indicator,
            blocks: [...here.blocks, ...(larger?.blocks ?? [])],
            imports: [...here.imports, ...(larger?.imports ?? [])],
          },
        ]
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the stamp says which answers these are
    [stamp, same],
  )
  const stateOf = (place: number) => [own[place], ...(scale === 'gemeente' ? [] : [around[place]])]
  const isHere = new Set(ready.map(({ indicator }) => indicator.id))
  const failing = (place: number) => stateOf(place).some((each) => (each?.failureCount ?? 0) > 0)
  return {
    ready,
    waiting: indicators.filter(({ id }, place) => !isHere.has(id) && !failing(place)),
    failed: indicators.filter((_, place) => failing(place)),
    weights,
    isFailing: asked.some(({ failureCount }) => failureCount > 0),
    isAwaited: ready.length === 0 && all.some(({ isPending }) => isPending),
    fetchedAt: new Date(Math.min(...asked.filter(({ data }) => data).map((each) => each.dataUpdatedAt))),
    failures: asked.flatMap(({ failureReason }) => failureReason ?? []),
    isFetching: asked.some((each) => each.isFetching),
    retry,
  }
}
