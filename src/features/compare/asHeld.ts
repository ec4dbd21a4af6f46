/** A selection as its figures have it. */
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import { withPickedOut } from './pickedOut.ts'
import { rowCodes } from './regionNotices.ts'
import type { Selection } from './selection.ts'
import type { IndicatorFigures } from './useFigures.ts'
import type { Compared, NotHeld } from './workOut.ts'

/** A selection as its figures have it: without what none of them has, and the picked out region by the code it has there. */
export const ofFigures = (selection: Selection, compared: Compared, index: FigureIndex): Selection =>
  withPickedOut(withoutNotHeld(selection, compared.notHeld), compared, index)

/** What no figure has is not chosen. */
const withoutNotHeld = (selection: Selection, notHeld: readonly NotHeld[]): Selection =>
  notHeld.reduce((rest, { parameter }) => {
    const { [parameter]: _, ...others } = rest
    return others
  }, selection)

/** Larger regions without any figure have no row. */
export const withRowCodes = (
  selection: Selection,
  ready: readonly IndicatorFigures[],
  index: FigureIndex,
): Selection => ({
  ...selection,
  codes: rowCodes(
    selection.codes,
    ready.flatMap(({ blocks }) => blocks),
    index.regions,
  ),
})
