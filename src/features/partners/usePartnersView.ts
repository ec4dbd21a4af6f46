import { goalCodec } from '../../contract/diagramAddress.ts'
import { withParameter } from '../../state/address.ts'
import { usePreferences } from '../../state/preferences.ts'
import { useSearchChange } from '../../state/useSearchChange.ts'
import { type View, useView } from '../../state/useView.ts'
import { type PartnersViewName, initiativeCodec, viewCodec } from './views.ts'

const PAGE = 'partners'

/** How the partners are shown. Who chooses a view is done with the one coalition, or the goal, that was looked at. */
export function usePartnersView(): View<PartnersViewName> {
  const view = useView(viewCodec, PAGE, 'list')
  const remember = usePreferences(({ rememberView }) => rememberView)
  const change = useSearchChange()
  return {
    ...view,
    show: (next) => {
      remember(PAGE, viewCodec.write(next))
      change((before) =>
        withParameter(
          goalCodec,
          withParameter(initiativeCodec, withParameter(viewCodec, before, next), undefined),
          undefined,
        ),
      )
    },
  }
}
