import { type Measure, measuresOf } from '../../domain/goals/measures.ts'
import { yearOf } from '../../domain/figures/series.ts'
import type { Goal, Id } from '../../domain/register/things.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import { goalTexts } from '../../messages/goals.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { measureWords, methodWords } from '../../messages/values.ts'
import { Cites } from '../../register/Cites.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { SourceLine } from '../../register/SourceLine.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
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
              <WholeMeasure key={each.id} measure={each} isOfTarget={goal.target?.indicator === each.id} />
            ))}
          </ul>
          <p className="note">{t.onCourse}</p>
        </>
      )}
    </Section>
  )
}

function WholeMeasure({
  measure: { id, provenance },
  isOfTarget,
}: {
  measure: Measure
  isOfTarget: boolean
}) {
  const t = useTexts(goalTexts)
  const indicators = useTexts(indicatorTexts)
  const measures = useTexts(measureWords)
  const methods = useTexts(methodWords)
  const { index } = useRegisterView()
  const indicator = index.indicators.get(id)
  return (
    <li>
      <MeasureRow id={id} full>
        <p className="note">
          {isOfTarget ? `${t.ofTarget} · ` : ''}
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

/** How old the figures are, and from which edition of what; one's own and the Netherlands' come from the same table. */
function FigureSource({ id }: { id: Id }) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  const { today } = useRegisterView()
  const { latest } = useGoalFigures()
  const found = latest?.get(id)
  const first = found?.own ?? found?.reference
  if (first === undefined) return null
  const { period, edition, provenance } = first
  return (
    <>
      <p className="note">
        {t.dataAge(formatFigurePeriod(period, language), yearOf(today) - yearOf(period))}{' '}
        <DutchText>{t.edition(edition)}</DutchText>
      </p>
      <SourceLine provenance={provenance} />
    </>
  )
}
