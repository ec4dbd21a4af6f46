import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { parameters } from '../../contract/selection.ts'
import { COURSE, type CourseStage, type StageGoals } from '../../domain/goals/lifeCourse.ts'
import type { LifeStage } from '../../domain/register/values.ts'
import { goalTexts } from '../../messages/goals.ts'
import { withParameter } from '../../state/address.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { useTexts } from '../../ui/language.tsx'

/** Where the goals of a stage stand on the page. */
export const stageId = (stage: CourseStage): string => `fase-${stage}`

/**
 * The course of a life as a strip: each stage with the number of its goals. A stage leads to its part of the page, or,
 * where one stage alone is shown, to that other stage.
 * @param stages with the goals that the other filters leave
 */
export function CourseStrip({
  stages,
  only,
  nameOf,
  onJump,
}: {
  stages: readonly StageGoals[]
  only: LifeStage | undefined
  nameOf: (stage: CourseStage) => string
  /** Before a jump to a stage further down the page. */
  onJump: () => void
}) {
  const t = useTexts(goalTexts)
  const counts = new Map(stages.map(({ stage, count }) => [stage, count]))
  return (
    <nav aria-label={t.course}>
      <ol className="goal-course">
        {[...COURSE, 'all' as const].map((stage) => {
          const count = counts.get(stage) ?? 0
          return (
            <li key={stage} className={stage === 'all' ? 'goal-course__all' : undefined}>
              <StripStage stage={stage} isEmpty={count === 0} only={only} onJump={onJump}>
                <span className="goal-course__name">{nameOf(stage)}</span>
                <span className="goal-course__count">{count === 0 ? t.noGoal : t.count(count)}</span>
              </StripStage>
            </li>
          )
        })}
      </ol>
      {only === undefined ? <p className="note">{t.courseNote}</p> : null}
    </nav>
  )
}

function StripStage({
  stage,
  isEmpty,
  only,
  onJump,
  children,
}: {
  stage: LifeStage
  isEmpty: boolean
  only: LifeStage | undefined
  onJump: () => void
  children: ReactNode
}) {
  const [search] = useSearchParams()
  if (isEmpty) return <span className="goal-course__stage goal-course__stage--empty">{children}</span>
  if (only === undefined)
    return (
      <a className="goal-course__stage" href={`#${stageId(stage)}`} onClick={onJump}>
        {children}
      </a>
    )
  const isShown = stage === only
  return (
    <AppLink
      to={`?${withParameter(parameters.lifeStage, search, stage)}`}
      className={`goal-course__stage ${isShown ? '' : 'goal-course__stage--other'}`}
      aria-current={isShown ? 'true' : undefined}
      replace
      preventScrollReset
    >
      {children}
    </AppLink>
  )
}
