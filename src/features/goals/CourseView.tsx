import { type CourseStage, type StageGoals, lifeCourse } from '../../domain/goals/lifeCourse.ts'
import type { FrameStanding, StandingFrame } from '../../domain/goals/frameStanding.ts'
import { LIFE_STAGES } from '../../domain/register/values.ts'
import type { Goal } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { lifeStageWords } from '../../messages/values.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { CourseGoal } from './CourseGoal.tsx'
import { CourseStrip, stageId } from './CourseStrip.tsx'
import { Fold } from './Fold.tsx'
import { ALL_AGES, placeId } from './courseIds.ts'
import type { Opened } from './opened.ts'
import { useStandingWords } from './useStandingWords.ts'
import { startsOf, useSteps } from './useSteps.ts'
import './course.css'

/**
 * The goals along a life, from before pregnancy to old age; those of all ages once, folded away.
 * @param only the value of the filter on life stage
 * @param ofAnyStage the goals that the other filters leave
 */
export function CourseView({
  frames,
  goals,
  ofAnyStage,
  only,
  opened,
}: {
  frames: readonly StandingFrame[]
  goals: readonly Goal[]
  ofAnyStage: readonly Goal[]
  only: string | undefined
  opened: Opened
}) {
  const t = useTexts(goalTexts)
  const nameOf = useStageName()
  const stage = LIFE_STAGES.find((each) => each === only)
  const stages = lifeCourse(frames, goals, stage)
  const counts = stages.map((each) => each.count)
  const starts = startsOf(counts)
  const { drawn, drawAll } = useSteps(counts.reduce((sum, count) => sum + count, 0))
  return (
    <div className="stack">
      <CourseStrip stages={lifeCourse(frames, ofAnyStage)} only={stage} nameOf={nameOf} onJump={drawAll} />
      {stages.map((each, place) =>
        each.count === 0 ? null : (
          <Section
            key={each.stage}
            id={stageId(each.stage)}
            title={nameOf(each.stage)}
            note={t.count(each.count)}
          >
            {each.stage === 'all' && !opened.base ? (
              <Fold
                summary={t.countInFrames(each.count, each.frames.length)}
                startsOpen={opened.isOpen(ALL_AGES)}
                onPress={(isOpen) => opened.note(ALL_AGES, isOpen)}
              >
                <StageFrames stage={each} opened={opened} room={each.count} />
              </Fold>
            ) : (
              <StageFrames stage={each} opened={opened} room={drawn - (starts[place] ?? 0)} />
            )}
          </Section>
        ),
      )}
    </div>
  )
}

/** What has to be said of a frame that does not speak for itself here. */
const APART: readonly FrameStanding[] = ['past', 'elsewhere', 'outside']

/** The goals of a stage, by frame; as many frames as there is room for by now. */
function StageFrames({
  stage: { stage, frames },
  opened,
  room,
}: {
  stage: StageGoals
  opened: Opened
  room: number
}) {
  const words = useStandingWords()
  const language = useLanguage()
  const starts = startsOf(frames.map((each) => each.goals.length))
  const drawn = frames.filter((_, place) => (starts[place] ?? 0) < room)
  return (
    <ul className="goal-stages">
      {drawn.map(({ frame: { frame, standing }, goals }) => (
        <li key={frame.id} className="goal-stage">
          <h3>
            {frame.title[language]}
            {APART.includes(standing) ? <span className="note">{words[standing]}</span> : null}
          </h3>
          <ul>
            {goals.map((goal) => (
              <li key={goal.id}>
                <CourseGoal goal={goal} id={placeId(goal.id, stage)} opened={opened} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function useStageName(): (stage: CourseStage) => string {
  const t = useTexts(goalTexts)
  const words = useTexts(lifeStageWords)
  return (stage) => {
    const name = stage === 'unnamed' ? t.unnamedStage : words[stage]
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
}
