import { useMemo, useState } from 'react'
import { useFigureBlocks } from '../../api/useFigureBlocks.ts'
import type { FigureImport, RegionScale } from '../../contract/figureBlocks.ts'
import type { FigureBlock } from '../../domain/figures/blocks.ts'
import type { Indicator } from '../../domain/register/things.ts'

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
  /** What is shown is of another scale: the one asked for is on its way. */
  isFormer: boolean
  /** When the oldest of what is shown was fetched. */
  fetchedAt: Date
  retry: () => void
}

const NONE: readonly string[] = []

/**
 * The figures of the chosen indicators: each asked for once, kept, and compared in the browser. While those of another
 * scale are on their way, the former ones stay.
 */
export function useFigures(
  indicators: readonly Indicator[],
  scale: RegionScale,
  within: string | undefined,
): Figures {
  const same = useSameItems(indicators)
  const ids = indicators.map(({ id }) => id)
  const own = useFigureBlocks(ids, scale, within)
  // The comparator of wijken and buurten is larger than they are.
  const around = useFigureBlocks(scale === 'gemeente' ? NONE : ids, 'gemeente')
  const all = [...own, ...around]
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
  const [former, setFormer] = useState(ready)
  const isFormer = ready.length === 0 && former.length > 0 && all.some(({ isPending }) => isPending)
  if (ready.length > 0 && former !== ready) setFormer(ready)
  const stateOf = (place: number) => [own[place], ...(scale === 'gemeente' ? [] : [around[place]])]
  const isHere = new Set(ready.map(({ indicator }) => indicator.id))
  const failing = (place: number) => stateOf(place).some((each) => (each?.failureCount ?? 0) > 0)
  return {
    ready: isFormer ? former : ready,
    waiting: indicators.filter(({ id }, place) => !isHere.has(id) && !failing(place)),
    failed: indicators.filter((_, place) => failing(place)),
    isFormer,
    fetchedAt: new Date(Math.min(...all.filter(({ data }) => data).map((each) => each.dataUpdatedAt))),
    retry: () => {
      for (const each of all) if (each.failureCount > 0) void each.refetch()
    },
  }
}

/** The former list as long as the new one holds the same things: the selection makes it anew for every address. */
function useSameItems<Item>(items: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(items)
  const isSame = kept.length === items.length && kept.every((each, place) => each === items[place])
  if (!isSame) setKept(items)
  return isSame ? kept : items
}
