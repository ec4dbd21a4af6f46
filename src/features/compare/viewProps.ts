import type { FigureTable } from '../../charts/figure/figureContext.ts'
import type { AboutRow } from '../../ui/download/sheet.ts'
import type { Selection } from './selection.ts'
import type { Change } from './useCompareSelection.ts'
import type { Compared } from './workOut.ts'

/** Where the figure of every view stands on the page. */
export const FIGURE_ANCHOR = 'vergelijking'

/** What every view of the selection is given; what a view changes, it changes for all of them. */
export interface CompareViewProps {
  compared: Compared
  selection: Selection
  change: Change
  /** "de rest van Nederland" */
  comparatorName: string
  /** "4 indicatoren in 16 gemeenten" */
  title: string
  /** Tables that figures come from, with what is known of those that were imported. */
  sources: readonly FigureTable[]
  /** The address that brings this view back to whoever opens it. */
  address: string
  /** The selection in words, for files. */
  about: readonly AboutRow[]
}
