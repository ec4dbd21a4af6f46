import type { FigureView } from '../trend/FigureActions.tsx'
import type { FigureContext } from './figureContext.ts'

/** What a figure is given that compares regions, whatever its form. */
export interface FigureProps extends Pick<FigureContext, 'today' | 'address' | 'about'> {
  id: string
  /** "Nederland", "rest van Nederland". */
  comparatorName: string
  /** Names of regions by code, for those that a mean leaves out. */
  nameOf?: ((code: string) => string) | undefined
  /** "de buurten van Heerlen": goes into the title. */
  place?: string | undefined
  /** Code of the region picked out, and of my municipality. */
  picked: string | undefined
  own?: string | undefined
  onPick: (code: string) => void
  heading?: 'h2' | 'h3' | 'h4' | undefined
}

/** Of one that is shown as a drawing or as a table: which, and how to change that. */
export interface SwitchedFigureProps extends FigureProps {
  view: FigureView
  show: (view: FigureView) => void
}
