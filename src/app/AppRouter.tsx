import { type ReactNode, createContext, startTransition, useLayoutEffect, useState } from 'react'
import { Router } from 'react-router'
import { AddressNowContext } from '../state/useSearchChange.ts'
import { openHistory } from './browserHistory.ts'
import { fetchPage } from './pageOf.tsx'
import { useScrollPosition } from './useScrollPosition.ts'

/** Is another page on its way, while the one before it is still on screen? */
export const UnderWayContext = createContext(false)

/**
 * The address of the browser, and what is shown of it: a page stays on screen until the code of the next one is there. Every
 * change is a transition, so that what the reader types is drawn first.
 */
export function AppRouter({ children }: { children: ReactNode }) {
  const [history] = useState(openHistory)
  const [shown, setShown] = useState(history.step)
  const [asked, setAsked] = useState(shown.location.pathname)
  const leaveFor = useScrollPosition(history.now, shown)
  useLayoutEffect(() => {
    let latest: typeof shown | undefined
    return history.listen((step) => {
      leaveFor(step)
      latest = step
      setAsked(step.location.pathname)
      const show = () => {
        // Who has gone on in the meantime is not taken back.
        if (step === latest) startTransition(() => setShown(step))
      }
      const code = fetchPage(step.location.pathname)
      if (code === undefined) show()
      else void code.then(show)
    })
  }, [history, leaveFor])
  return (
    <UnderWayContext value={asked !== shown.location.pathname}>
      <Router navigator={history.navigator} location={shown.location} navigationType={shown.action}>
        <AddressNowContext value={history.now}>{children}</AddressNowContext>
      </Router>
    </UnderWayContext>
  )
}
