import { createContext, use, useContext } from 'react'
import type { EdgeIndex } from '../domain/graph/edges.ts'
import type { FigureIndex, RegisterIndex } from '../domain/graph/registerIndex.ts'

/** What figures are read with, the municipality and the day they are looked at from. */
export interface FiguresView {
  index: FigureIndex
  /** Region code of my municipality. */
  municipality: string
  /** Today in the Netherlands, yyyy-mm-dd. */
  today: string
}

/** The register as every page below sees it, with the municipality and the day it is looked at from. */
export interface RegisterView extends FiguresView {
  index: RegisterIndex
  edges: EdgeIndex
}

/** The part that came with the page. */
export interface PartialView extends FiguresView {
  /** Asks for the whole; always the same promise, that is kept once the register is there. */
  askWhole: () => Promise<Pick<RegisterView, 'index' | 'edges'>>
}

export const RegisterContext = createContext<RegisterView | undefined>(undefined)
export const PartialContext = createContext<PartialView | undefined>(undefined)

/**
 * The whole register. Pages are only drawn once it is there, or the part of it that figures need: with that part, who
 * asks for the whole waits.
 */
export function useRegisterView(): RegisterView {
  const view = useContext(RegisterContext)
  const part = useContext(PartialContext)
  if (part === undefined) {
    if (view === undefined) throw new Error('useRegisterView outside of RegisterContext')
    return view
  }
  // Also when the whole is there: a drawing that waited has to ask for the same again.
  const whole = use(part.askWhole())
  const { municipality, today } = part
  return view ?? { ...whole, municipality, today }
}

/** The whole register once it is there; for what is a little better with it. */
export const useWholeIfThere = (): RegisterView | undefined => useContext(RegisterContext)

/** What figures are read with; waits for nothing. */
export function useFiguresView(): FiguresView {
  const view = useContext(RegisterContext)
  const part = useContext(PartialContext)
  const shown = view ?? part
  if (shown === undefined) throw new Error('useFiguresView outside of RegisterContext')
  return shown
}
