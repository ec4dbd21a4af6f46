import { type ReactNode, useState } from 'react'
import type { FigureView } from '../../../charts/trend/FigureActions.tsx'
import type { ComparedColumn, ComparedRow } from '../../../domain/comparison/comparison.ts'
import { useRegisterView } from '../../../register/RegisterContext.tsx'
import { type CompareViewProps, FIGURE_ANCHOR } from '../viewProps.ts'
import { IndicatorField } from './IndicatorField.tsx'
import { oneColumn } from './oneColumn.ts'

/** What every figure of one indicator is given. */
export interface OneIndicatorFigure {
  id: string
  column: ComparedColumn
  rows: readonly ComparedRow[]
  comparatorName: string
  nameOf: (code: string) => string
  picked: string | undefined
  own: string
  onPick: (code: string) => void
  view: FigureView
  show: (view: FigureView) => void
  today: string
  address: string
  about: CompareViewProps['about']
}

/** The figure of one of the chosen indicators, with the choice of which. */
export function OneIndicator({
  props,
  children,
}: {
  props: CompareViewProps
  children: (figure: OneIndicatorFigure) => ReactNode
}) {
  const { index, municipality, today } = useRegisterView()
  const [view, show] = useState<FigureView>('chart')
  const { compared, selection, change, comparatorName, address, about } = props
  const { pickedOut } = selection
  const column = oneColumn(props)
  if (column === undefined) return null
  return (
    <>
      <div className="compare-view__fields no-print">
        <IndicatorField selection={selection} shown={column.indicator.id} change={change} />
      </div>
      {children({
        id: FIGURE_ANCHOR,
        column,
        rows: compared.comparison.rows,
        comparatorName,
        nameOf: (code) => index.regions.byCode.get(code)?.name ?? code,
        picked: pickedOut,
        own: municipality,
        onPick: (code) => change({ pickedOut: code === pickedOut ? undefined : code }),
        view,
        show,
        today,
        address,
        about,
      })}
    </>
  )
}
