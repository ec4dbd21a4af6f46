import { useState } from 'react'
import type { SwitchedFigureProps } from '../../../charts/figure/figureProps.ts'
import type { FigureView } from '../../../charts/trend/FigureActions.tsx'
import { useFiguresView } from '../../../register/RegisterContext.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { placeInWords } from '../selectionWords.ts'
import { type CompareViewProps, FIGURE_ANCHOR } from '../viewProps.ts'

/** What the page gives to the figure of a view. */
export interface ViewFigure
  extends Omit<SwitchedFigureProps, 'heading' | 'about'>, Pick<CompareViewProps, 'about'> {}

/** What the selection gives to every figure of it; the region that is picked out is let go by picking it again. */
export function useFigureProps({
  selection,
  change,
  comparatorName,
  address,
  about,
}: CompareViewProps): ViewFigure {
  const { index, municipality, today } = useFiguresView()
  const language = useLanguage()
  const { pickedOut } = selection
  const [view, show] = useState<FigureView>('chart')
  return {
    id: FIGURE_ANCHOR,
    comparatorName,
    nameOf: (code) => index.regions.byCode.get(code)?.name ?? code,
    place: placeInWords(selection, index, language),
    picked: pickedOut,
    own: municipality,
    onPick: (code) => change({ pickedOut: code === pickedOut ? undefined : code }),
    view,
    show,
    today,
    address,
    about,
  }
}
