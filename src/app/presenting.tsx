import type { ComponentType } from 'react'
import { SlideMakersContext } from '../register/slideMakersContext.ts'
import { fetchedPart } from '../ui/download/fetchPart.ts'

const fetchMakers = fetchedPart(() => import('./slideMakers.ts'))
const makers = async () => (await fetchMakers()).slideMakers
// Any deck needs them, and on their own they are there first.
void makers().catch(() => undefined)

/** A page that shows slides, with what makes them. */
export const presenting = (Page: ComponentType): ComponentType =>
  function Presenting() {
    return (
      <SlideMakersContext value={makers}>
        <Page />
      </SlideMakersContext>
    )
  }
