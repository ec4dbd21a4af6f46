import { useMemo } from 'react'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { ofFigures, withRowCodes } from './asHeld.ts'
import { alikeIn, comparatorName, similarInWords } from './comparatorWords.ts'
import { figureSources } from './figureSources.ts'
import { isShown } from './pickedOut.ts'
import type { Selection } from './selection.ts'
import { namesInWords, rowsAndPlace, rowsInWords, selectionInWords } from './selectionWords.ts'
import { useCompareSelection } from './useCompareSelection.ts'
import { useComparison } from './useComparison.ts'
import { useFigures } from './useFigures.ts'
import { useSettled } from './useSettled.ts'
import { useViewPart } from './useViewPart.ts'
import { useWeights } from './useWeights.ts'

/** The selection of the address, worked out and in words: the same for the page and for its figure on another site. */
export function useShownComparison() {
  const language = useLanguage()
  const t = comparePageTexts[language]
  const { index, municipality } = useFiguresView()
  const chosen = useCompareSelection()
  const { indicators, codes, scale, within, view, comparator } = chosen.selection
  const weights = useWeights(comparator.kind)
  const figures = useFigures(indicators, scale, within, weights)
  const asked = withRowCodes(chosen.selection, figures.ready, index)
  const { compared: now, isAwaited } = useComparison(asked, figures, weights)
  const selection = ofFigures(asked, now, index)
  const { shown, isFormer } = useSettled(
    { chosen: chosen.selection, compared: now, ready: figures.ready },
    figures.isAwaited || isAwaited,
  )
  const compared = shown?.compared ?? now
  const shownView = useViewPart(view)
  const { comparison } = compared
  // What is said of the figures is of the selection that they are of; how they are shown, of the one that is asked for.
  const said =
    isFormer && shown !== undefined
      ? {
          ...ofFigures(withRowCodes(shown.chosen, shown.ready, index), shown.compared, index),
          view,
        }
      : selection
  const against = comparatorName(comparison.comparator, index, language, municipality)
  const ready = shown?.ready ?? []
  const count = ready.length === 0 ? countBefore(said) : comparison.rows.length
  const names = namesInWords(compared, language)
  const imports = ready.flatMap((each) => each.imports)
  const similar =
    comparison.comparator.kind === 'similar'
      ? similarInWords(index, language, municipality, alikeIn(comparison.columns))
      : undefined
  const notes = useMemo(() => (similar === undefined ? [] : [similar]), [similar])
  const isOnItsWay = isFormer || shown === undefined
  return {
    chosen,
    figures,
    /** What is asked for, whether or not it is shown yet. */
    now,
    selection,
    /** What is shown, and the selection that it is of. */
    compared,
    said,
    ready,
    shownView,
    /** Nothing has been shown yet. */
    isFirst: shown === undefined,
    /** What is shown is of an earlier choice. */
    isFormer,
    isOnItsWay,
    isComplete: figures.waiting.length + figures.failed.length === 0,
    isNothing: indicators.length === 0 || codes.length === 0,
    hasFigures: comparison.columns.some(({ key }) => key !== undefined),
    /** A region that is picked out and not among those compared. */
    notShown: isOnItsWay || isShown(selection.pickedOut, compared) ? undefined : selection.pickedOut,
    against,
    regions: rowsAndPlace(said, count, index, language),
    names,
    inWords: {
      indicators: t.indicators(said.indicators.length),
      regions: rowsInWords(said, count, language),
    },
    about: selectionInWords(said, index, language, municipality, { rows: comparison.rows, names }),
    imports,
    sources: figureSources(comparison.columns, imports),
    similar,
    notes,
  }
}

/** How many rows there will be; of the wijken or buurten of a municipality only their figures tell. */
const countBefore = ({ scale, within, codes }: Selection): number | undefined =>
  scale !== 'gemeente' && (within !== undefined || codes.some((code) => code.startsWith('GM')))
    ? undefined
    : codes.length
