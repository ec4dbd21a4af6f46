import { useMemo, useState } from 'react'
import { useNewFigures } from '../../api/useNewFigures.ts'
import { FigureNotes } from '../../charts/figure/figureNotes.ts'
import { COMPARE_VIEWS } from '../../contract/comparisonAddress.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatMoment } from '../../messages/format.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { ofFigures, withRowCodes } from './asHeld.ts'
import { ChoicePanel, type OpenList } from './ChoicePanel.tsx'
import { FiguresState } from './FiguresState.tsx'
import { useWrittenTable } from './WrittenTable.tsx'
import { MergerNotice } from './MergerNotice.tsx'
import { NoticeList } from './NoticeList.tsx'
import { FewFigures, NoFigures, NothingChosen } from './NothingToShow.tsx'
import { ViewFrame } from './ViewFrame.tsx'
import { ViewStatus } from './ViewStatus.tsx'
import { YearNotices } from './YearNotices.tsx'
import { alikeIn, comparatorName, similarInWords } from './comparatorWords.ts'
import { compareAbout, compareCautions } from './compareAbout.ts'
import { compareSheet } from './compareSheet.ts'
import { FIGURE_ANCHOR } from './viewProps.ts'
import { figureSources } from './figureSources.ts'
import { namesInWords, rowsAndPlace, rowsInWords, selectionInWords } from './selectionWords.ts'
import { isShown } from './pickedOut.ts'
import { useCompareAddress } from './useCompareAddress.ts'
import { useCompareSelection } from './useCompareSelection.ts'
import { useComparison } from './useComparison.ts'
import { useFigures } from './useFigures.ts'
import { useSettled } from './useSettled.ts'
import { useViewPart } from './useViewPart.ts'
import { useWeights } from './useWeights.ts'
import type { Selection } from './selection.ts'
import './compare.css'

/** Regions beside each other on some indicators, against a comparator of the reader's own: one selection, several views. */
export function ComparePage() {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const { index, municipality, today } = useFiguresView()
  const chosen = useCompareSelection()
  const { change } = chosen
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
  const writtenTable = useWrittenTable(chosen.query)
  const { comparison, offers } = compared
  // What is said of the figures is of the selection that they are of; how they are shown, of the one that is asked for.
  const said =
    isFormer && shown !== undefined
      ? {
          ...ofFigures(withRowCodes(shown.chosen, shown.ready, index), shown.compared, index),
          view,
        }
      : selection
  const replacedAt = useNewFigures()
  const address = useCompareAddress()
  const [open, setOpen] = useState<OpenList>()

  const against = comparatorName(comparison.comparator, index, language, municipality)
  const ready = shown?.ready ?? []
  const count = ready.length === 0 ? countBefore(said) : comparison.rows.length
  const regions = rowsAndPlace(said, count, index, language)
  const names = namesInWords(compared, language)
  const inWords = {
    indicators: t.indicators(said.indicators.length),
    regions: rowsInWords(said, count, language),
  }
  const about = selectionInWords(said, index, language, municipality, { rows: comparison.rows, names })
  const imports = ready.flatMap((each) => each.imports)
  const sources = figureSources(comparison.columns, imports)
  const similar =
    comparison.comparator.kind === 'similar'
      ? similarInWords(index, language, municipality, alikeIn(comparison.columns))
      : undefined
  const notes = useMemo(() => (similar === undefined ? [] : [similar]), [similar])
  const isComplete = figures.waiting.length + figures.failed.length === 0
  const isOnItsWay = isFormer || shown === undefined
  const notShown = isOnItsWay || isShown(selection.pickedOut, compared) ? undefined : selection.pickedOut
  const isDrawn = ready.length > 0 && shownView.View !== undefined
  const standsAlone =
    writtenTable !== undefined && !isDrawn && figures.failed.length === 0 && !shownView.failed
  const isNothing = indicators.length === 0 || codes.length === 0
  const hasFigures = comparison.columns.some(({ key }) => key !== undefined)
  return (
    <div className="compare">
      {/* Past the choice, as the first stop of every page leads past its head. */}
      {hasFigures ? (
        <a
          className="utrecht-skip-link utrecht-skip-link--visible-on-focus no-print"
          href={`#${FIGURE_ANCHOR}`}
        >
          {t.toFigures}
        </a>
      ) : null}
      <PageHead
        title={t.title}
        lead={<p>{[t.lead(regions, inWords.indicators, against), names].filter(Boolean).join(' ')}</p>}
      />
      {/* Where it stood, and nothing under it that would move up when the page shows the same; but what failed is said. */}
      {isDrawn ? null : writtenTable}
      <div style={{ display: standsAlone ? 'none' : 'contents' }}>
        <ChoicePanel
          chosen={{ ...chosen, selection }}
          offers={offers}
          compared={isComplete ? comparison.columns.length : undefined}
          similar={similar}
          rows={comparison.rows}
          inWords={inWords}
          open={open}
          onOpen={setOpen}
        />
        <NoticeList
          chosen={chosen}
          notHeld={now.notHeld}
          notShown={notShown}
          comparison={isNothing || isOnItsWay || !isComplete ? undefined : comparison}
        />
        <MergerNotice compared={compared} asked={said.codes} />
        <FiguresState figures={figures} isFirst={ready.length === 0} />
        <p role="status" className="compare-waiting note">
          {replacedAt === undefined ? '' : t.replaced(formatMoment(replacedAt, language))}
        </p>
        {isNothing ? (
          <NothingChosen chosen={chosen} onOpen={setOpen} />
        ) : shown === undefined && figures.failed.length === 0 ? (
          <FigureSkeleton />
        ) : ready.length === 0 ? null : (
          <>
            <div className="compare-controls no-print">
              <Choice
                legend={t.view}
                name="weergave"
                options={COMPARE_VIEWS.map((value) => ({ value, text: t[value] }))}
                value={view}
                onChange={(next) => change({ view: next === 'table' ? undefined : next })}
              />
              <ViewActions
                title={t.fileTitle(regions, inWords.indicators, against)}
                sheet={() =>
                  compareSheet(
                    comparison,
                    against,
                    language,
                    (code) => index.regions.byCode.get(code)?.name ?? code,
                  )
                }
                filters={[...about.map(([term, text]) => `${term}: ${text}`), ...notes]}
                about={compareAbout({ sources, view, today }, language)}
                cautions={compareCautions(comparison.columns, language)}
              />
            </div>
            {hasFigures ? <p className="note no-print">{comparedTexts[language].wholeFileHere}</p> : null}
            {hasFigures ? (
              <>
                <FewFigures chosen={chosen} comparison={comparison} />
                <ViewStatus compared={compared} selection={said} imports={imports} />
                <YearNotices chosen={chosen} compared={compared} />
                <FigureNotes value={notes}>
                  <ViewFrame
                    isFormer={isFormer}
                    shownView={shownView}
                    compared={compared}
                    selection={said}
                    change={change}
                    comparatorName={against}
                    title={t.figureTitle(regions, inWords.indicators)}
                    sources={sources}
                    address={address}
                    about={about}
                  />
                </FigureNotes>
              </>
            ) : (
              <NoFigures chosen={chosen} compared={compared} />
            )}
          </>
        )}
      </div>
    </div>
  )
}

/** How many rows there will be; of the wijken or buurten of a municipality only their figures tell. */
const countBefore = ({ scale, within, codes }: Selection): number | undefined =>
  scale !== 'gemeente' && (within !== undefined || codes.some((code) => code.startsWith('GM')))
    ? undefined
    : codes.length

/** The shape of the table that comes. */
function FigureSkeleton() {
  const t = useTexts(comparePageTexts)
  return (
    <div className="compare-skeleton" aria-busy="true">
      <p className="visually-hidden" role="status">
        {t.loading}
      </p>
      {Array.from({ length: 12 }, (_, row) => (
        <div className="skeleton__bar" key={row} />
      ))}
    </div>
  )
}
