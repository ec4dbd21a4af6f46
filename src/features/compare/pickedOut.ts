import { asOfClassification } from '../../domain/comparison/classification.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import type { Selection } from './selection.ts'
import type { Compared } from './workOut.ts'

type Rows = Pick<Compared, 'comparison' | 'input' | 'classificationYear'>

/** Does one of the views have a row of this region? The trend also has those that it puts together. */
export const isShown = (code: string | undefined, { comparison, input }: Rows): boolean =>
  [...comparison.rows, ...(input.younger ?? []).map(({ row }) => row)].some((row) => row.code === code)

/** The region picked out by the code that the figures have it under: who links to Nuth finds Beekdaelen picked out. */
export function withPickedOut(
  selection: Selection,
  rows: Rows,
  { regions, register }: FigureIndex,
): Selection {
  const { pickedOut } = selection
  if (pickedOut === undefined || isShown(pickedOut, rows)) return selection
  const { codes } = asOfClassification(
    [pickedOut],
    rows.classificationYear,
    regions,
    register.boundaryChanges,
  )
  const shown = codes.find((code) => isShown(code, rows))
  return shown === undefined ? selection : { ...selection, pickedOut: shown }
}
