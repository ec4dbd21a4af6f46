import { ProfileFigure } from '../../../charts/profile/ProfileFigure.tsx'
import type { CompareViewProps } from '../viewProps.ts'
import { useFigureProps } from './useFigureProps.ts'

/** One region on all chosen indicators: the one picked out, else my municipality. */
export default function ProfileView(props: CompareViewProps) {
  const { view: _view, show: _show, ...figure } = useFigureProps(props)
  const { compared, change } = props
  const { columns, rows } = compared.comparison
  return (
    <ProfileFigure
      {...figure}
      columns={columns}
      rows={rows}
      picked={figure.picked ?? figure.own}
      onPick={(code) => change({ pickedOut: code })}
    />
  )
}
