import { useMemo } from 'react'
import { useLocation, useParams } from 'react-router'
import { TrajectoryLink, TrajectoryPlace } from '../../charts/trajectory/TrajectoryPlace.tsx'
import { PAGES } from '../../contract/addresses.ts'
import { parameters } from '../../contract/selection.ts'
import { TRAJECTORY_ANCHOR, isTrajectoryAsked } from '../../contract/trajectoryAnchor.ts'
import { goalsBelow } from '../../domain/goals/goalTree.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Goal, Provenance } from '../../domain/register/things.ts'
import { gapOfGoal } from '../../domain/trajectory/gapGoals.ts'
import { goalTexts } from '../../messages/goals.ts'
import { goalTypeWords } from '../../messages/values.ts'
import { CitationsContext, FieldCites, RecordNote } from '../../register/Cites.tsx'
import { LineLink } from '../../register/LineLink.tsx'
import { MissingThing } from '../../register/MissingThing.tsx'
import { PageSources } from '../../register/PageSources.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { citationsOf } from '../../register/citations.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { fetchedPart } from '../../ui/download/fetchPart.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { GoalFacts } from './GoalFacts.tsx'
import { GoalLinks } from './GoalLinks.tsx'
import { FiguresNotice } from './FiguresNotice.tsx'
import { GoalMeasures } from './GoalMeasures.tsx'
import { GoalChildren, GoalParents } from './GoalPlace.tsx'
import { GoalTarget } from './GoalTarget.tsx'
import { GoalFiguresContext, useFetchedFigures } from './goalFigures.ts'
import { goalSheet } from './goalSheet.ts'
import './goals.css'

const fetchTrajectory = fetchedPart(() => import('./GoalTrajectory.tsx'))

export function GoalPage() {
  const { id = '' } = useParams()
  const { index } = useRegisterView()
  const goal = index.goals.get(id)
  return goal === undefined ? <MissingThing kind="goal" id={id} /> : <WholeGoal goal={goal} />
}

/** One goal whole: what it says, what is to be reached, who works towards it, what measures it and how that stands. */
function WholeGoal({ goal }: { goal: Goal }) {
  const t = useTexts(goalTexts)
  const language = useLanguage()
  const { index, today } = useRegisterView()
  const figures = useFetchedFigures()
  const { latest, years, place, country } = figures
  const citations = useMemo(() => citationsOf(index, provenancesOf(index, goal)), [index, goal])
  const sheet = () =>
    goalSheet([goal, ...goalsBelow(goal, index.goalsUnder)], {
      index,
      language,
      latest,
      years,
      place,
      country,
      today,
    })
  return (
    <GoalFiguresContext value={figures}>
      <CitationsContext value={citations}>
        <PageHead
          title={goal.title[language]}
          trail={[{ to: PAGES.goals, text: t.title }]}
          lead={<GoalKind goal={goal} />}
        >
          <div className="goal-actions">
            <LineLink thing={{ kind: 'goal', id: goal.id }} />
            {goal.target?.form === 'close-gap' ? <TrajectoryLink id={TRAJECTORY_ANCHOR} /> : null}
            <ViewActions title={t.goalFileTitle(goal.title[language], place)} sheet={sheet} />
          </div>
        </PageHead>
        <FiguresNotice />
        <div className="stack">
          <div className="columns">
            <div className="stack">
              <div>
                <p>
                  <DutchText>{goal.text}</DutchText>
                  <FieldCites thing={goal} field="text" />
                </p>
                <RecordNote provenance={goal.provenance} />
                {goal.dutchPolicy ? null : <p className="note">{t.notDutch}</p>}
                <GoalFacts goal={goal} />
              </div>
              <GoalTarget goal={goal} />
            </div>
            <div className="stack">
              <GoalLinks goal={goal} />
              <GoalParents goal={goal} />
            </div>
          </div>
          <GoalMeasures goal={goal} />
          <Trajectory goal={goal} />
          <GoalChildren goal={goal} />
          <PageSources provenance={goal.provenance} citations={citations} />
        </div>
      </CitationsContext>
    </GoalFiguresContext>
  )
}

/** The gap of the goal, to be followed; nothing where its target is another. */
function Trajectory({ goal }: { goal: Goal }) {
  const { index } = useRegisterView()
  const location = useLocation()
  const gap = useMemo(() => gapOfGoal(index, goal), [index, goal])
  const props = useMemo(() => gap && { gap }, [gap])
  return props === undefined ? null : (
    <TrajectoryPlace
      id={TRAJECTORY_ANCHOR}
      part={fetchTrajectory}
      props={props}
      atOnce={isTrajectoryAsked(location)}
    />
  )
}

/** What kind of goal it is and of which frame; the frame leads to its other goals. */
function GoalKind({ goal }: { goal: Goal }) {
  const types = useTexts(goalTypeWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  const frame = index.frames.get(goal.frame)
  return (
    <>
      {types[goal.type]}
      <FieldCites thing={goal} field="type" />
      {frame === undefined ? null : (
        <>
          {' · '}
          <AppLink to={`${PAGES.goals}?${parameters.frame.name}=${frame.id}`}>
            {frame.title[language]}
          </AppLink>
        </>
      )}{' '}
      <ProvenanceBadge provenance={goal.provenance} />
    </>
  )
}

/** Every claim of the page, in the order in which sources are numbered. */
function provenancesOf(index: RegisterIndex, goal: Goal): Provenance[] {
  const links = [
    ...index.linksTo(goal.id, 'initiative-goal'),
    ...index.linksFrom(goal.id, 'goal-task'),
    ...index.linksFrom(goal.id, 'goal-indicator'),
  ]
  return [
    goal.provenance,
    ...Object.values(goal.fieldProvenance ?? {}),
    ...links.map((each) => each.provenance),
  ]
}
