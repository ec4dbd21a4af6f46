import type { ReactNode } from 'react'
import { type Measure, measuresOf } from '../../domain/goals/measures.ts'
import type { Goal, Id, Target } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { goalTypeWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { linkGroups } from '../../register/linkGroups.ts'
import { targetInFull } from '../../register/targetWords.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FigureCells, mayHaveFigure } from './FigureCells.tsx'
import { useDatePast } from './datePast.ts'
import './measures.css'

/**
 * Under a goal in a list: its target with what is known of it, and what it is measured by with the newest figures.
 * @param isTargetSaid the target itself stands beside the goal already
 */
export function GoalDetails({ goal, isTargetSaid = false }: { goal: Goal; isTargetSaid?: boolean }) {
  const t = useTexts(goalTexts)
  const { index } = useRegisterView()
  const { target } = goal
  const measures = measuresOf(index, goal)
  if (target === undefined && measures.length === 0) return null
  return (
    <dl className="goal-details">
      {target === undefined ? null : <TargetRows goal={goal} target={target} isSaid={isTargetSaid} />}
      {byStatus(measures).map(({ key, provenance, things }) => (
        <Row
          key={key}
          term={
            <>
              {t.measuredBy} <ProvenanceBadge provenance={provenance} />
            </>
          }
        >
          <MeasureRows goal={goal} measures={things} />
        </Row>
      ))}
    </dl>
  )
}

function Row({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="goal-details__row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What is to be reached and when, from where, and by what it is measured, also where the register does not hold it. */
function TargetRows({ goal, target, isSaid }: { goal: Goal; target: Target; isSaid: boolean }) {
  const t = useTexts(goalTexts)
  const types = useTexts(goalTypeWords)
  return (
    <>
      {isSaid ? null : (
        <Row term={types.target}>
          <TargetWords goal={goal} target={target} />
        </Row>
      )}
      <Row term={t.baselineTerm}>
        {target.baseline === undefined ? t.unknown : <DutchText>{target.baseline.text}</DutchText>}
      </Row>
      {target.indicator === undefined ? <Row term={t.measuredBy}>{t.notMeasured}</Row> : null}
    </>
  )
}

/** "hoogstens 38 % in 2040", that the date has passed where it has, and whether all this is sure. */
export function TargetWords({ goal, target }: { goal: Goal; target: Target }) {
  const t = useTexts(goalTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const datePast = useDatePast(target)
  const provenance = goal.fieldProvenance?.target
  return (
    <>
      <strong className="goal-details__target">{targetInFull(index, target, language)}</strong>
      {target.year === undefined ? ` · ${t.noYear}` : ''}
      {datePast === undefined ? '' : ` · ${datePast}`}{' '}
      {provenance === undefined ? null : <ProvenanceBadge provenance={provenance} />}
    </>
  )
}

/** Indicators with their newest figures, a line each. */
function MeasureRows({ goal, measures }: { goal: Goal; measures: readonly Measure[] }) {
  return (
    <ul className="goal-measures">
      {measures.map(({ id }) => (
        <li key={id}>
          <MeasureRow id={id} goal={goal} />
        </li>
      ))}
    </ul>
  )
}

/** One indicator of a goal with its newest figures, and below its name what else is to be said of it. */
export function MeasureRow({
  id,
  goal,
  full = false,
  children,
}: {
  id: Id
  goal: Goal
  full?: boolean
  children?: ReactNode
}) {
  const { index } = useRegisterView()
  return (
    <div className={`goal-measure ${mayHaveFigure(index.indicators.get(id)) ? 'goal-measure--roomy' : ''}`}>
      <span className="goal-measure__name">
        <ThingChip thing={{ kind: 'indicator', id }} full={full} />
      </span>
      <FigureCells id={id} goal={goal} />
      {children === undefined ? null : <div className="goal-measure__said">{children}</div>}
    </div>
  )
}

/** Those that a source names together, apart from those of the editors and those that are not sure. */
const byStatus = (measures: readonly Measure[]) =>
  linkGroups(
    measures.map(({ id, provenance: { status } }) => ({
      id,
      provenance: { status: status === 'founding' ? 'found' : status },
    })),
  )

/** Above the columns of the figures, where there is room for columns. */
export function FigureHead({ place, country }: { place: string; country: string }) {
  const t = useTexts(goalTexts)
  return (
    <div className="goal-measure-head" aria-hidden="true">
      <span>{place}</span>
      <span>{country}</span>
      <span>{t.figureOf}</span>
    </div>
  )
}
