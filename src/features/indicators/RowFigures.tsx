import { cellRemark } from '../../charts/trend/cellRemark.ts'
import { isDoubtful } from '../../charts/trend/trendFrame.ts'
import { type Latest, comparisonOf, lessSure } from '../../domain/figures/latest.ts'
import { lastYearOf } from '../../domain/figures/series.ts'
import type { Observation } from '../../domain/register/things.ts'
import { figureOriginTexts } from '../../messages/figureOrigin.ts'
import { figureTexts, formatCell, formatCellQuantity, formatFigurePeriod } from '../../messages/figures.ts'
import { indicatorListTexts } from '../../messages/indicatorList.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { CatalogueFigure } from './catalogue.ts'
import { comparisonWords, missingWords } from './figureWords.ts'

/** The newest figure of my municipality beside the Netherlands, what may be said of the two, and whose table it is. */
export function RowFigures({ figure }: { figure: CatalogueFigure | undefined }) {
  const t = useTexts(indicatorListTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const latest = figure?.latest ?? {}
  const { own, reference } = latest
  const missing = missingWords(figure, place, language)
  const compared = comparisonOf(latest)
  const first = own ?? reference
  if (first === undefined) return <div className="indicator-row__missing note">{missing}</div>
  const alone = own !== undefined && reference === undefined ? t.noReferenceHere(t.country) : undefined
  return (
    <>
      <Cell name={place} observation={own} digits={figure?.digits} />
      <Cell name={t.country} observation={reference} digits={figure?.digits} />
      <div className="indicator-row__beside">
        {compared === undefined ? (
          <span className="note">{missing ?? alone}</span>
        ) : (
          comparisonWords(compared, language)
        )}
      </div>
      <Origin latest={latest} />
    </>
  )
}

/** The number; its unit stands with the name of the indicator, and what is to be minded of it at the end of the row. */
function Cell({
  name,
  observation,
  digits = () => 0,
}: {
  name: string
  observation: Observation | undefined
  digits: CatalogueFigure['digits'] | undefined
}) {
  const language = useLanguage()
  // Absent: the words beside it say so, once.
  if (observation?.cell.state !== 'value') return <div className="indicator-row__figure" />
  const { cell, unit } = observation
  const { provisional: _saidInOrigin, ...plain } = cell
  const decimals = digits(observation)
  return (
    <div className="indicator-row__figure number">
      <span className="indicator-row__label">{name}</span>{' '}
      {unit === 'percent'
        ? formatCellQuantity(plain, unit, language, decimals)
        : formatCell(plain, language, decimals)}
    </div>
  )
}

/** Year and age of the figures, of whom they are, from which table and edition, and whether they are sure. */
function Origin({ latest }: { latest: Latest }) {
  const t = useTexts(figureOriginTexts)
  const words = useTexts(figureTexts)
  const language = useLanguage()
  const { today } = useRegisterView()
  const shown = [latest.own, latest.reference].filter((each) => each !== undefined)
  const [first] = shown
  if (first === undefined) return null
  const { period, age, breakdown, table, edition } = first
  const remarks = new Set(shown.flatMap(({ cell }) => cellRemark(cell, language) ?? []))
  const origin = lessSure(latest)
  return (
    <div className="indicator-row__origin note">
      {formatFigurePeriod(period, language)}
      {t.ago(Number(today.slice(0, 4)) - lastYearOf(period))} ·{' '}
      <span className="visually-hidden">{words.age} </span>
      <DutchText>
        {age}
        {breakdown === 'totaal' ? '' : `, ${breakdown}`} · {table}, {edition}
      </DutchText>
      {[...remarks].map((remark) => ` · ${remark}`)}{' '}
      {origin !== undefined && isDoubtful(origin) ? <ProvenanceBadge provenance={origin} /> : null}
    </div>
  )
}
