import { createContext, useContext } from 'react'
import type { EdgeIndex } from '../domain/graph/edges.ts'
import type { RegisterIndex } from '../domain/graph/registerIndex.ts'

/** The register as every page below sees it, with the municipality and the day it is looked at from. */
export interface RegisterView {
  index: RegisterIndex
  edges: EdgeIndex
  /** Region code of my municipality. */
  municipality: string
  /** Today in the Netherlands, yyyy-mm-dd. */
  today: string
}

export const RegisterContext = createContext<RegisterView | undefined>(undefined)

/** Pages are only drawn once the register is there; a call outside it is a mistake of ours. */
export function useRegisterView(): RegisterView {
  const view = useContext(RegisterContext)
  if (view === undefined) throw new Error('useRegisterView outside of RegisterContext')
  return view
}
