import { createContext, use } from 'react'

/** Is this shown on another site, as a figure alone? Then nothing in it changes what it is of: that was chosen by who put it there. */
export const EmbeddedContext = createContext(false)

/** Id of its heading: the page around it has a main part too, and the two are told apart by name. */
export const EMBEDDED_HEADING = 'uit-gezond-verband'

export const useIsEmbedded = (): boolean => use(EmbeddedContext)
