import { ProfileFigure } from '../../../charts/profile/ProfileFigure.tsx'
import { useRegisterView } from '../../../register/RegisterContext.tsx'
import { type CompareViewProps, FIGURE_ANCHOR } from '../viewProps.ts'

/** One region on all chosen indicators: the one picked out, else my municipality. */
export default function ProfileView({
  compared: { comparison },
  selection: { pickedOut },
  change,
  comparatorName,
  address,
  about,
}: CompareViewProps) {
  const { municipality, today } = useRegisterView()
  return (
    <ProfileFigure
      id={FIGURE_ANCHOR}
      columns={comparison.columns}
      rows={comparison.rows}
      comparatorName={comparatorName}
      picked={pickedOut ?? municipality}
      onPick={(code) => change({ pickedOut: code })}
      today={today}
      address={address}
      about={about}
    />
  )
}
