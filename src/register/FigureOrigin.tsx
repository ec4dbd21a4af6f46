import { comparisonOf, type Latest, lessSure } from '../domain/figures/latest.ts'
import { lastYearOf, yearOf } from '../domain/figures/series.ts'
import type { Observation } from '../domain/register/things.ts'
import { figureTexts, formatFigurePeriod } from '../messages/figures.ts'
import { figureOriginTexts } from '../messages/figureOrigin.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { ProvenanceBadge } from './ProvenanceBadge.tsx'
import { useRegisterView } from './RegisterContext.tsx'

/**
 * What two figures beside each other may not be without, once for both: of when and how old they are, of whom, from which
 * table and edition, whether the difference can be tested, and whether both are sure.
 */
export function FigureOrigin({
  latest,
  namesPublisher = false,
  marksDoubt = true,
}: {
  latest: Latest
  /** Say whose table it is, too: a table of StatLine is else named by its code alone. */
  namesPublisher?: boolean
  /** False where the figures carry their own mark. */
  marksDoubt?: boolean
}) {
  const t = useTexts(figureOriginTexts)
  const language = useLanguage()
  const { today } = useRegisterView()
  const first = latest.own ?? latest.reference
  const provenance = lessSure(latest)
  if (first === undefined || provenance === undefined) return null
  const { period, age, breakdown } = first
  return (
    <>
      {formatFigurePeriod(period, language)}
      {t.ago(yearOf(today) - lastYearOf(period))} ·{' '}
      <DutchText>
        {age}
        {breakdown === TOTAL ? '' : `, ${breakdown}`}
      </DutchText>{' '}
      · <TableName observation={first} namesPublisher={namesPublisher} />
      <Test latest={latest} /> {marksDoubt ? <ProvenanceBadge provenance={provenance} /> : null}
    </>
  )
}

const TOTAL = 'totaal'

/** Whether the publisher's margins allow the difference to be assessed; nothing where there is only one figure. */
function Test({ latest }: { latest: Latest }) {
  const t = useTexts(figureTexts)
  const compared = comparisonOf(latest)
  if (compared === undefined) return null
  const { marginsOverlap } = compared
  return ` · ${marginsOverlap === undefined ? t.notTestable : marginsOverlap ? t.marginsOverlap : t.marginsApart}`
}

/** A table of StatLine is known by its code; of anything else the publisher says more than our own id for it. */
const isStatLine = (table: string): boolean => /^\d{5}NED/.test(table)

function TableName({
  observation: { indicator, table, edition },
  namesPublisher,
}: {
  observation: Observation
  namesPublisher: boolean
}) {
  const t = useTexts(figureOriginTexts)
  const { index } = useRegisterView()
  const publisher = index.indicators.get(indicator)?.tables.find((each) => each.table === table)?.publisher
  const isKnownByCode = isStatLine(table) || publisher === undefined
  return (
    <>
      {isKnownByCode ? t.table(table) : null}
      <DutchText>
        {isKnownByCode ? (namesPublisher && publisher !== undefined ? ` (${publisher})` : '') : publisher},{' '}
        {edition}
      </DutchText>
    </>
  )
}
