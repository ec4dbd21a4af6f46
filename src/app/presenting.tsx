import type { ComponentType } from 'react'
import type { SlidePattern } from '../contract/addresses.ts'
import { SlideMakersContext } from '../register/slideMakersContext.ts'
import { slideMakers } from './slideMakers.ts'

const makerOf = (page: SlidePattern) => slideMakers[page]()

/** A page that shows slides, with what makes them. */
export const presenting = (Page: ComponentType): ComponentType =>
  function Presenting() {
    return (
      <SlideMakersContext value={makerOf}>
        <Page />
      </SlideMakersContext>
    )
  }
