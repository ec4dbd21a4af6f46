import { useCallback, useMemo } from 'react'
import { useSame } from '../../../charts/figure/useSame.ts'
import { HeatFigure } from '../../../charts/heatTable/HeatFigure.tsx'
import { pathOf } from '../../../contract/addresses.ts'
import { useFiguresView } from '../../../register/RegisterContext.tsx'
import { useKeeping } from '../../../ui/AppLink.tsx'
import { type CompareViewProps, FIGURE_ANCHOR } from '../viewProps.ts'
import type { CompareSort } from '../../../contract/comparisonAddress.ts'
import { TableFields } from './TableFields.tsx'
import { MOST_UNGROUPED, inhabitantsOrder } from './tableOrder.ts'

/** Regions by indicators. */
export default function TableView({
  compared: { comparison, replaced },
  selection,
  change,
  comparatorName,
  title,
  sources,
  address,
  about,
}: CompareViewProps) {
  const { index, municipality, today } = useFiguresView()
  const kept = useKeeping()('')
  const { sort, compact, pickedOut } = selection
  // The same objects while they say the same: the table is large, and drawn anew only for what is new in it.
  const addressOf = useCallback((id: string) => `${pathOf({ kind: 'indicator', id })}${kept}`, [kept])
  const onSort = useCallback((next: CompareSort) => change({ sort: next }), [change])
  const onPick = useCallback(
    (code: string) => change({ pickedOut: code === pickedOut ? undefined : code }),
    [change, pickedOut],
  )
  const same = useSame(sort)
  const ordered = useMemo(() => inhabitantsOrder(comparison, same, index.regions), [comparison, same, index])
  return (
    <>
      <TableFields selection={selection} change={change} />
      <HeatFigure
        id={FIGURE_ANCHOR}
        comparison={ordered}
        replaced={replaced}
        title={title}
        comparator={comparatorName}
        sort={same}
        onSort={onSort}
        grouped={comparison.columns.length > MOST_UNGROUPED}
        compact={compact}
        own={municipality}
        picked={pickedOut}
        onPick={onPick}
        addressOf={addressOf}
        sources={useSame(sources)}
        today={today}
        address={address}
        about={useSame(about)}
      />
    </>
  )
}
