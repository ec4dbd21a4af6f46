import { useMemo } from 'react'
import type { FigureImport } from '../../contract/figureBlocks.ts'
import { DataStatus } from './DataStatus.tsx'
import { figureSources } from './figureSources.ts'
import type { Selection } from './selection.ts'
import { shownColumns, trendPeriods } from './shownFigures.ts'
import type { Compared } from './workOut.ts'

/** Of which tables and years the figures are that the view shows, which may be one or two of the indicators. */
export function ViewStatus({
  compared,
  selection: { view, x, y, isXAsked, period },
  imports,
}: {
  compared: Compared
  selection: Selection
  imports: readonly FigureImport[]
}) {
  const columns = useMemo(
    () => shownColumns(compared, { view, x, y, isXAsked }),
    [compared, view, x, y, isXAsked],
  )
  const [first] = columns
  const years = view === 'trend' && first !== undefined ? trendPeriods(compared, first) : undefined
  return (
    <DataStatus
      columns={columns}
      sources={figureSources(columns, imports)}
      trend={years && { ...years, asked: period }}
    />
  )
}
