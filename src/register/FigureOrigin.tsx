import { agesOf, isApart, otherAge } from '../domain/figures/ages.ts'
import { comparisonOf, type Latest, lessSure } from '../domain/figures/latest.ts'
import { lastYearOf, yearOf } from '../domain/figures/series.ts'
import type { Observation } from '../domain/register/things.ts'
import type { LifeStage } from '../domain/register/values.ts'
import { figureTexts, formatFigurePeriod } from '../messages/figures.ts'
import { figureAgesInWords, figureOriginTexts, meantInWords } from '../messages/figureOrigin.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { ProvenanceBadge } from './ProvenanceBadge.tsx'
import { useFiguresView } from './RegisterContext.tsx'

/**
 * What two figures beside each other may not be without, once for both: of when and how old they are, of whom, from which
 * table and edition, whether the difference can be tested, and whether both are sure.
 */
export function FigureOrigin({
  latest,
  namesPublisher = false,
  marksDoubt = true,
  isTableHeardOnly = false,
}: {
  latest: Latest
  /** Say whose table it is, too: a table of StatLine is else named by its code alone. */
  namesPublisher?: boolean
  /** False where the figures carry their own mark. */
  marksDoubt?: boolean
  /**
   * In a small box there is no room for the table and its edition: who listens is told, who looks finds them behind the
   * small button.
   */
  isTableHeardOnly?: boolean
}) {
  const t = useTexts(figureOriginTexts)
  const language = useLanguage()
  const { today } = useFiguresView()
  const first = latest.own ?? latest.reference
  const provenance = lessSure(latest)
  if (first === undefined || provenance === undefined) return null
  return (
    <>
      {formatFigurePeriod(first.period, language)}
      {t.ago(yearOf(today) - lastYearOf(first.period))} · <Whom observation={first} />
      <span className={isTableHeardOnly ? 'visually-hidden' : undefined}>
        {' '}
        · <TableName observation={first} namesPublisher={namesPublisher} />
      </span>
      <Comparability latest={latest} /> {marksDoubt ? <ProvenanceBadge provenance={provenance} /> : null}
    </>
  )
}

/**
 * Says so when a figure is of others than what it stands with. With a goal also when it is of a part of them: a goal is
 * about all whom it names, so that the figure of a part is not yet its figure. With an initiative only when it is of none
 * of them: there the figure is a sign among others, and that of a part is one too; its age stands beside it.
 */
export function OtherAge({
  latest,
  lifeStages,
  of,
}: {
  latest: Latest
  lifeStages: readonly LifeStage[]
  of: 'goal' | 'initiative'
}) {
  const t = useTexts(figureOriginTexts)
  const language = useLanguage()
  const other = otherAge(lifeStages, (latest.own ?? latest.reference)?.age ?? '')
  if (other === undefined || (of === 'initiative' && !isApart(other))) return null
  const say = of === 'goal' ? t.goalOfOthers : t.initiativeOfOthers
  return (
    <>
      {' · '}
      <span className="other-age">
        {say(figureAgesInWords(other.figure, language), meantInWords(other.meant, language))}
      </span>
    </>
  )
}

const TOTAL = 'totaal'

/** "leeftijd 18+, mannen". Bare numbers of years say that they are an age; other words ("volwassenen") do so by themselves. */
function Whom({ observation: { age, breakdown } }: { observation: Observation }) {
  const t = useTexts(figureOriginTexts)
  const isBare = /^\d/.test(age) && agesOf(age) !== undefined
  return (
    <>
      {isBare ? t.age(age) : <DutchText>{age}</DutchText>}
      {breakdown === TOTAL ? null : <DutchText>{`, ${breakdown}`}</DutchText>}
    </>
  )
}

/** Whether the publisher's margins allow the difference to be assessed; nothing where there is only one figure. */
function Comparability({ latest }: { latest: Latest }) {
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
  const { index } = useFiguresView()
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
