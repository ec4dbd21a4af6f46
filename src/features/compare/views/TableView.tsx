import { useCallback, useMemo } from 'react'
import { HeatFigure } from '../../../charts/heatTable/HeatFigure.tsx'
import { pathOf } from '../../../contract/addresses.ts'
import { sortRows } from '../../../domain/comparison/sortRows.ts'
import { useRegisterView } from '../../../register/RegisterContext.tsx'
import { useKeeping } from '../../../ui/AppLink.tsx'
import { type CompareViewProps, FIGURE_ANCHOR } from '../viewProps.ts'
import { TableFields } from './TableFields.tsx'

/** More columns than these are found by the heading of their theme. */
const MOST_UNGROUPED = 8

/** Regions by indicators. */
export default function TableView({
  compared: { comparison },
  selection,
  change,
  comparatorName,
  title,
  sources,
  address,
  about,
}: CompareViewProps) {
  const { index, municipality, today } = useRegisterView()
  const keeping = useKeeping()
  const { sort, compact, pickedOut } = selection
  const { byCode } = index.regions
  const inhabitants = useCallback(
    (code: string) => {
      const numbers = Object.entries(byCode.get(code)?.population ?? {})
      return numbers.toSorted(([a], [b]) => b.localeCompare(a))[0]?.[1]
    },
    [byCode],
  )
  // How many live there is no part of a comparison: the rows are given in that order.
  const descending = sort?.by === 'population' ? sort.descending : undefined
  const ordered = useMemo(
    () =>
      descending === undefined
        ? comparison
        : sortRows(comparison, { by: 'inhabitants', descending }, inhabitants),
    [comparison, descending, inhabitants],
  )
  return (
    <>
      <TableFields selection={selection} change={change} />
      <HeatFigure
        id={FIGURE_ANCHOR}
        comparison={ordered}
        title={title}
        comparator={comparatorName}
        sort={sort}
        onSort={(next) => change({ sort: next })}
        grouped={comparison.columns.length > MOST_UNGROUPED}
        compact={compact}
        own={municipality}
        picked={pickedOut}
        onPick={(code) => change({ pickedOut: code === pickedOut ? undefined : code })}
        addressOf={(id) => keeping(pathOf({ kind: 'indicator', id }))}
        sources={sources}
        today={today}
        address={address}
        about={about}
      />
    </>
  )
}
