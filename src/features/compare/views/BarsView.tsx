import { BarsFigure } from '../../../charts/bars/BarsFigure.tsx'
import type { CompareViewProps } from '../viewProps.ts'
import { OneIndicator } from './OneIndicator.tsx'

/** One indicator over all regions, in order. */
export default function BarsView(props: CompareViewProps) {
  const { selection, change } = props
  return (
    <OneIndicator props={props}>
      {(figure) => (
        <BarsFigure
          {...figure}
          replaced={props.compared.replaced}
          order={selection.sort?.by === 'name' ? 'name' : 'value'}
          onOrder={(order) =>
            change({
              sort:
                order === 'name'
                  ? { by: 'name', descending: false }
                  : { by: { indicator: figure.column.indicator.id }, descending: true },
            })
          }
        />
      )}
    </OneIndicator>
  )
}
