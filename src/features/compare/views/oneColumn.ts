import type { ComparedColumn } from '../../../domain/comparison/comparison.ts'
import type { CompareViewProps } from '../viewProps.ts'

/** The indicator of a view that shows one: the one chosen for it, else the first that has figures. */
export function oneColumn({
  compared: { comparison },
  selection: { x },
}: Pick<CompareViewProps, 'compared' | 'selection'>): ComparedColumn | undefined {
  const { columns } = comparison
  return (
    columns.find(({ indicator }) => indicator.id === x?.id) ??
    columns.find(({ key }) => key !== undefined) ??
    columns[0]
  )
}
