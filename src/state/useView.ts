import type { ParameterCodec } from '../contract/selection.ts'
import { usePreferences } from './preferences.ts'
import { useSelection } from './useSelection.ts'

export interface View<T extends string> {
  view: T
  show: (view: T) => void
  /** What a link needs to bring this view back, also for a reader who prefers another. */
  pin: Readonly<Record<string, string>>
  /** The word in the address that is no view of this page. */
  unknown: string | undefined
}

/**
 * How a page is shown: the view in the address, else the one chosen here before, else `otherwise`.
 * @param page name under which the choice is remembered on this computer
 */
export function useView<T extends string>(codec: ParameterCodec<T>, page: string, otherwise: T): View<T> {
  const [parameter, set] = useSelection(codec)
  const remembered = usePreferences(({ views }) => views[page])
  const remember = usePreferences(({ rememberView }) => rememberView)
  const before = remembered === undefined ? undefined : codec.read(remembered)
  const view = parameter.state === 'valid' ? parameter.value : (before ?? otherwise)
  return {
    view,
    show: (next) => {
      remember(page, codec.write(next))
      set(next)
    },
    pin: { [codec.name]: codec.write(view) },
    unknown: parameter.state === 'invalid' ? parameter.given : undefined,
  }
}
