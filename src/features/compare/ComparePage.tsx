import { useState } from 'react'
import { useNewFigures } from '../../api/useNewFigures.ts'
import { COMPARE_VIEWS } from '../../contract/comparisonAddress.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatMoment } from '../../messages/format.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { ToSlideContext } from '../../ui/addedSlide.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { ChoicePanel, type OpenList } from './ChoicePanel.tsx'
import { FiguresState } from './FiguresState.tsx'
import { useWrittenTable } from './WrittenTable.tsx'
import { MergerNotice } from './MergerNotice.tsx'
import { NoticeList } from './NoticeList.tsx'
import { FewFigures, NoFigures, NothingChosen } from './NothingToShow.tsx'
import { ShownFigure } from './ShownFigure.tsx'
import { ViewStatus } from './ViewStatus.tsx'
import { YearNotices } from './YearNotices.tsx'
import { compareAbout, compareCautions } from './compareAbout.ts'
import { compareSheet } from './compareSheet.ts'
import { FIGURE_ANCHOR } from './viewProps.ts'
import { useCompareAddress } from './useCompareAddress.ts'
import { useShownComparison } from './useShownComparison.ts'
import './compare.css'

/** Regions beside each other on some indicators, against a comparator of the reader's own: one selection, several views. */
export function ComparePage() {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const { index, today } = useFiguresView()
  const shown = useShownComparison()
  const { chosen, figures, now, selection, compared, said, ready, shownView } = shown
  const { isFirst, isOnItsWay, isComplete, isNothing, hasFigures, notShown } = shown
  const { against, regions, names, inWords, about, imports, sources, similar, notes } = shown
  const { change } = chosen
  const { view } = chosen.selection
  const { comparison, offers } = compared
  const writtenTable = useWrittenTable(chosen.query)
  const replacedAt = useNewFigures()
  const address = useCompareAddress()
  const [open, setOpen] = useState<OpenList>()
  const isDrawn = ready.length > 0 && shownView.View !== undefined
  const standsAlone =
    writtenTable !== undefined && !isDrawn && figures.failed.length === 0 && !shownView.failed
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
        ) : isFirst && figures.failed.length === 0 ? (
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
                {/* The page itself puts this on a slide, above what may be a long table. */}
                <ToSlideContext value={undefined}>
                  <ShownFigure shown={shown} address={address} />
                </ToSlideContext>
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
