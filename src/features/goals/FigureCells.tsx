import { marginsOf } from '../../domain/figures/cells.ts'
import type { Latest } from '../../domain/figures/latest.ts'
import type { Id, Indicator, Observation } from '../../domain/register/things.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import { goalTexts } from '../../messages/goals.ts'
import { FigureText } from '../../register/FigureText.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useGoalFigures } from './goalFigures.ts'

/** The newest figures of an indicator: my municipality, the Netherlands, and of when, of whom and from which table. */
export function FigureCells({ id }: { id: Id }) {
  const t = useTexts(goalTexts)
  const { index } = useRegisterView()
  const { latest, failed, place, country } = useGoalFigures()
  const found = latest?.get(id)
  if (found !== undefined)
    return (
      <>
        <Value place={place} observation={found.own} />
        <Value place={country} observation={found.reference} />
        <span className="goal-measure__of">
          <FigureOf latest={found} />
        </span>
      </>
    )
  // Without a table there is nothing to wait for.
  const isAwaited = latest === undefined && roomFor(index.indicators.get(id)) !== 'none'
  return (
    <span className="goal-measure__none">
      {isAwaited ? (failed ? t.figureFailed : t.figurePending) : t.noFigureOf(place, country)}
    </span>
  )
}

function Value({ place, observation }: { place: string; observation: Observation | undefined }) {
  const t = useTexts(goalTexts)
  return (
    <span className="goal-measure__value">
      <span className="goal-measure__place">{place} </span>
      {observation === undefined ? (
        <span className="goal-measure__absent">{t.noFigure}</span>
      ) : (
        <FigureText observation={observation} />
      )}
    </span>
  )
}

/** What a figure may not be without; the two figures share period, age and table. */
function FigureOf({ latest: { own, reference } }: { latest: Latest }) {
  const figures = useTexts(figureTexts)
  const language = useLanguage()
  const first = own ?? reference
  if (first === undefined) return null
  const untested = own !== undefined && reference !== undefined && marginsOf(own.cell) === undefined
  return (
    <>
      {formatFigurePeriod(first.period, language)} ·{' '}
      <DutchText>
        {first.age}
        {first.breakdown === TOTAL ? '' : ` · ${first.breakdown}`}
      </DutchText>{' '}
      · <TableName observation={first} />
      {untested ? ` · ${figures.notTestable}` : ''} <ProvenanceBadge provenance={first.provenance} />
    </>
  )
}

const TOTAL = 'totaal'

/** A table of StatLine is known by its code; of anything else the publisher says more than our own id for it. */
const STATLINE = /^\d{5}NED/

function TableName({ observation: { indicator, table } }: { observation: Observation }) {
  const t = useTexts(goalTexts)
  const { index } = useRegisterView()
  const publisher = index.indicators.get(indicator)?.tables.find((each) => each.table === table)?.publisher
  return STATLINE.test(table) || publisher === undefined ? (
    <>{t.tableOf(table)}</>
  ) : (
    <DutchText>{publisher}</DutchText>
  )
}

/** The room to keep for a figure that is still to come, so that nothing moves: lines of what it is a figure of. */
export function roomFor(indicator: Indicator | undefined): 'none' | 'one-line' | 'two-lines' {
  if (indicator === undefined || indicator.tables.length === 0) return 'none'
  return indicator.tables.every(({ table }) => STATLINE.test(table)) ? 'one-line' : 'two-lines'
}
