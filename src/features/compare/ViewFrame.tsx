import { comparePageTexts } from '../../messages/compare/page.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PassingFocus } from './PassingFocus.tsx'
import { goToChoice } from './stayingPlaces.ts'
import type { ShownView } from './useViewPart.ts'
import type { CompareViewProps } from './viewProps.ts'

/** The view that was asked for; the former one stands until it has come. */
export function ViewFrame({
  isFormer,
  shownView: { View, failed, retry },
  ...props
}: CompareViewProps & { isFormer: boolean; shownView: ShownView }) {
  const t = useTexts(comparePageTexts)
  const { view } = props.selection
  const toTable = (
    <Button
      look="subtle"
      onClick={() => {
        goToChoice()
        props.change({ view: undefined })
      }}
    >
      {t.showTable}
    </Button>
  )
  return (
    <>
      {failed ? (
        <PassingFocus>
          <Notice tone="error" urgent>
            <p>{t.viewFailed}</p>
            <Button look="subtle" onClick={retry}>
              {t.retry}
            </Button>
            {view === 'table' ? null : toTable}
          </Notice>
        </PassingFocus>
      ) : null}
      <div className="compare-view" aria-busy={isFormer || (View === undefined && !failed) || undefined}>
        {View === undefined ? (
          failed ? null : (
            <p role="status" className="note">
              {t.viewWaiting}
            </p>
          )
        ) : (
          <View {...props} />
        )}
      </div>
    </>
  )
}
