import type { ReactNode } from 'react'
import type { ComparedColumn, ComparedRow } from '../../../domain/comparison/comparison.ts'
import { useIsEmbedded } from '../../../ui/embedded.ts'
import type { CompareViewProps } from '../viewProps.ts'
import { IndicatorField } from './IndicatorField.tsx'
import { oneColumn } from './oneColumn.ts'
import { type ViewFigure, useFigureProps } from './useFigureProps.ts'

/** What every figure of one indicator is given. */
export interface OneIndicatorFigure extends ViewFigure {
  column: ComparedColumn
  rows: readonly ComparedRow[]
}

/** The figure of one of the chosen indicators, with the choice of which. */
export function OneIndicator({
  props,
  column = oneColumn(props),
  children,
}: {
  props: CompareViewProps
  /** Where it is another than that of the other views. */
  column?: ComparedColumn | undefined
  children: (figure: OneIndicatorFigure) => ReactNode
}) {
  const figure = useFigureProps(props)
  const isEmbedded = useIsEmbedded()
  const { compared, selection, change } = props
  if (column === undefined) return null
  return (
    <>
      {isEmbedded ? null : (
        <div className="compare-view__fields no-print">
          <IndicatorField selection={selection} shown={column.indicator.id} change={change} />
        </div>
      )}
      {children({ ...figure, column, rows: compared.comparison.rows })}
    </>
  )
}
