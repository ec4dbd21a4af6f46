import { useMemo } from 'react'
import { framesInOrder } from '../../domain/goals/frameStanding.ts'
import { goalTexts } from '../../messages/goals.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { filterWords, looser, passing, useFilters } from '../../state/useFilters.ts'
import { useView } from '../../state/useView.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { FilterBar, NothingFound, UnknownParameter } from '../../ui/FilterBar.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { AllAgesApart } from './AllAgesApart.tsx'
import { CourseView } from './CourseView.tsx'
import { FiguresNotice } from './FiguresNotice.tsx'
import { FramesView } from './FramesView.tsx'
import { canBeOpened } from './courseIds.ts'
import { GoalFiguresContext, useFetchedFigures } from './goalFigures.ts'
import { asksForFigures, goalFilters, stageOf, withStage } from './goalFilters.ts'
import { goalSheet } from './goalSheet.ts'
import { viewCodec } from './goalsAddress.ts'
import { useOpening } from './useOpening.ts'
import './goals.css'

/** Every goal of the register, from mission and frame to target, indicator and newest figure; by frame or along a life. */
export function GoalsPage() {
  const t = useTexts(goalTexts)
  const language = useLanguage()
  const { index, municipality, today } = useRegisterView()
  const figures = useFetchedFigures()
  const { latest, years, place, country } = figures
  const { view, show, pin, unknown } = useView(viewCodec, 'goals', 'frame')
  const frames = useMemo(() => framesInOrder(index, municipality, today), [index, municipality, today])
  const definitions = useMemo(() => {
    const hasFigure = latest === undefined ? undefined : (id: string) => latest.has(id)
    const hasOwnFigure = latest === undefined ? undefined : (id: string) => latest.get(id)?.own !== undefined
    return goalFilters({ index, frames, municipality, hasFigure, hasOwnFigure }, language)
  }, [index, frames, municipality, latest, language])
  const filters = useFilters(definitions)
  const all = useMemo(() => frames.flatMap((each) => each.goals), [frames])
  const goals = useMemo(() => passing(all, filters.chosen), [all, filters.chosen])
  const words = filterWords(filters.chosen)
  const selection = [view, ...filters.chosen.map(({ value = '' }) => value)].join(' ')
  const opening = useOpening(selection, filters.active, (id) => canBeOpened(frames, view, id))
  const { opened, turn, press } = opening
  return (
    <GoalFiguresContext value={figures}>
      <PageHead title={t.title} lead={t.lead(all.length, frames.length)}>
        <p className="note">
          {t.onCourse} {t.onCourseOfGaps}
        </p>
      </PageHead>
      <FilterBar {...filters} said={t.shown(goals.length, all.length)} />
      {unknown === undefined ? null : <UnknownParameter name={viewCodec.name} given={unknown} />}
      {opening.unknown.map((each) => (
        <UnknownParameter key={each.name} {...each} />
      ))}
      <AllAgesApart goals={all} filters={filters} />
      {goals.length === 0 ? null : (
        <div className="goals-controls no-print">
          <div className="goals-controls__view">
            <Choice
              legend={t.view}
              name="weergave"
              options={[
                { value: 'frame', text: t.byFrame },
                { value: 'lifeCourse', text: t.byLifeCourse },
              ]}
              value={view}
              onChange={show}
            />
            <div className="goals-controls__open">
              <Button look="subtle" onClick={() => press(true)}>
                {t.openAll}
              </Button>
              <Button look="subtle" onClick={() => press(false)}>
                {t.closeAll}
              </Button>
            </div>
          </div>
          <ViewActions
            title={t.fileTitle(place)}
            sheet={() => goalSheet(goals, { index, language, latest, years, place, country, today })}
            filters={words}
            pin={pin}
          />
        </div>
      )}
      {words.length === 0 ? null : <p className="goals-filtered">{words.join(' · ')}</p>}
      <FiguresNotice asked={asksForFigures(filters.chosen)} />
      {goals.length === 0 ? (
        <NothingFound
          loosen={looser(all, filters.chosen)}
          counted={t.count}
          set={filters.set}
          clear={filters.clear}
        />
      ) : view === 'frame' ? (
        <FramesView key={turn} frames={frames} goals={goals} opened={opened} />
      ) : (
        <CourseView
          key={turn}
          frames={frames}
          goals={goals}
          ofAnyStage={passing(all, withStage(filters.chosen, undefined))}
          only={stageOf(filters.chosen)}
          opened={opened}
        />
      )}
    </GoalFiguresContext>
  )
}
