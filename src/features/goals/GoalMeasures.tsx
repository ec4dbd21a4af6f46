import { TRAJECTORY_ANCHOR } from '../../contract/trajectoryAnchor.ts'
import { type Measure, measuresOf } from '../../domain/goals/measures.ts'
import type { Goal, Id } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { trajectoryPlaceTexts } from '../../messages/trajectoryPlace.ts'
import { measureWords, methodWords } from '../../messages/values.ts'
import { Cites } from '../../register/Cites.tsx'
import { LatestSources } from '../../register/FigureText.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { FigureHead, MeasureRow } from './GoalDetails.tsx'
import { useGoalFigures } from './goalFigures.ts'
import './measures.css'

/** What a goal is measured by: each indicator with its newest figures, how it is made and what it cannot tell. */
export function GoalMeasures({ goal }: { goal: Goal }) {
  const t = useTexts(goalTexts)
  const { index } = useRegisterView()
  const { place, country } = useGoalFigures()
  const measures = measuresOf(index, goal)
  return (
    <Section title={t.indicators(measures.length)} id="gemeten-met" className="goal-measured">
      {measures.length === 0 ? (
        <p className="note">{t.noIndicators}</p>
      ) : (
        <>
          <FigureHead place={place} country={country} />
          <ul className="goal-measures goal-measures--whole">
            {measures.map((each) => (
              <WholeMeasure key={each.id} measure={each} goal={goal} />
            ))}
          </ul>
          <p className="note">{goal.target?.form === 'close-gap' ? <OnCourseOfGap /> : t.onCourse}</p>
        </>
      )}
    </Section>
  )
}

/** Only the way to a target says whether a figure is on course, and only from a baseline that the reader chose. */
function OnCourseOfGap() {
  const t = useTexts(goalTexts)
  const { title } = useTexts(trajectoryPlaceTexts)
  return (
    <>
      {t.onCourseAt}{' '}
      <a className="utrecht-link utrecht-link--html-a" href={`#${TRAJECTORY_ANCHOR}`}>
        {title}
      </a>
      . {t.onCourseChoice}
    </>
  )
}

function WholeMeasure({ measure: { id, provenance }, goal }: { measure: Measure; goal: Goal }) {
  const t = useTexts(goalTexts)
  const indicators = useTexts(indicatorTexts)
  const measures = useTexts(measureWords)
  const methods = useTexts(methodWords)
  const { index } = useRegisterView()
  const indicator = index.indicators.get(id)
  return (
    <li>
      <MeasureRow id={id} goal={goal} full>
        <p className="note">
          {goal.target?.indicator === id ? `${t.ofTarget} · ` : ''}
          {indicator === undefined
            ? null
            : `${measures[indicator.measure]} · ${indicators.method.toLowerCase()}: ${methods[indicator.method]}`}
          <Cites provenance={provenance} />
        </p>
        {indicator?.caution === undefined ? null : (
          <p className="note">
            <b>{t.cautionTerm}</b> <DutchText>{indicator.caution}</DutchText>
          </p>
        )}
        <FigureSource id={id} />
      </MeasureRow>
    </li>
  )
}

/** Where the figures come from. How old they are and from which table stands beside them. */
function FigureSource({ id }: { id: Id }) {
  const { latest } = useGoalFigures()
  const found = latest?.get(id)
  return found === undefined ? null : <LatestSources latest={found} />
}
