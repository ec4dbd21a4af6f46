import { useMemo } from 'react'
import { DistributionFigure } from '../../../charts/distribution/DistributionFigure.tsx'
import type { CompareViewProps } from '../viewProps.ts'
import { OneIndicator } from './OneIndicator.tsx'
import { everyRegion } from './everyRegion.ts'
import { oneColumn } from './oneColumn.ts'

/** Where the chosen regions lie among all of them. */
export default function DistributionView(props: CompareViewProps) {
  const { compared } = props
  const column = oneColumn(props)
  const every = useMemo(
    () => (column === undefined ? undefined : everyRegion(compared, column)),
    [compared, column],
  )
  const chosen = useMemo(() => compared.comparison.rows.map(({ code }) => code), [compared])
  return (
    <OneIndicator props={props}>
      {(figure) => <DistributionFigure {...figure} {...every} chosen={chosen} replaced={compared.replaced} />}
    </OneIndicator>
  )
}
