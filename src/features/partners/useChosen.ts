import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { PAGES } from '../../contract/addresses.ts'
import { parameters } from '../../contract/selection.ts'
import { withParameter } from '../../state/address.ts'
import { useSearchChange, useSearchNow } from '../../state/useSearchChange.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { type ChosenThing, chosenFrom, type ReadChoice, withChosen } from './chosenAddress.ts'
import { viewCodec } from './views.ts'

/** What the diagram is about, and how to choose another: a step in the history, so that Back undoes it. */
export interface ChosenInAddress extends ReadChoice {
  choose: (thing: ChosenThing | undefined) => void
  hrefOf: (thing: ChosenThing) => string
  /** Drops the filters and brings the whole register in sight. */
  showAll: (filters: readonly string[]) => void
}

export function useChosen(): ChosenInAddress {
  const { index, municipality } = useRegisterView()
  const [search] = useSearchParams()
  const now = useSearchNow()
  const change = useSearchChange()
  const read = useMemo(() => chosenFrom(index, municipality, search), [index, municipality, search])
  const choose = useCallback(
    (thing: ChosenThing | undefined) => {
      const before = now()
      const next = withChosen(before, thing)
      // What is chosen already makes no step of its own.
      if (next.toString() !== before.toString()) change(() => next, { isStep: true })
    },
    [now, change],
  )
  const hrefOf = useCallback(
    (thing: ChosenThing) =>
      `${PAGES.partners}?${withChosen(withParameter(viewCodec, search, 'diagram'), thing)}`,
    [search],
  )
  const showAll = (filters: readonly string[]) => {
    change((before) => {
      const next = withParameter(parameters.lineScope, before, 'everywhere')
      for (const name of filters) next.delete(name)
      return next
    })
  }
  return { ...read, choose, hrefOf, showAll }
}
