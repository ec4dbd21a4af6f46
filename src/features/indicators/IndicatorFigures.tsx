import type { Indicator } from '../../domain/register/things.ts'
import { formatMoment } from '../../messages/format.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { BoundaryNotice } from '../../register/BoundaryNotice.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useSelection } from '../../state/useSelection.ts'
import { UnknownParameter } from '../../ui/FilterBar.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Pages.tsx'
import { RetryNotice } from '../../ui/RetryNotice.tsx'
import { ComparatorField, ComparatorNotices } from './ComparatorField.tsx'
import { IndicatorFigure } from './IndicatorFigure.tsx'
import { spanOf } from './boundarySentences.ts'
import { askedComparator, comparatorsOf, withComparator } from './comparators.ts'
import type { SortedFigures } from './figuresOfPlace.ts'
import { nameOfFigure } from './indicatorFigure.ts'
import { indicatorParameters } from './indicatorParameters.ts'
import { wouldBring } from './noFigureSentences.ts'
import type { IndicatorFigures as Figures } from './useIndicatorFigures.ts'

/** The figures of an indicator for my municipality: one per table, edition, age and breakdown. */
export function IndicatorFigures({
  indicator,
  figures: { sorted, imported, failed, fetchedAt, retry },
}: {
  indicator: Indicator
  figures: Figures
}) {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  if (sorted === undefined) {
    return (
      <Section id="cijfers" title={t.figuresTitle}>
        {failed ? (
          <RetryNotice title={t.unreachableTitle} words={t.unreachable} retry={retry} />
        ) : (
          <FigureSkeleton label={t.figuresLoading} />
        )}
      </Section>
    )
  }
  const problems = [
    ...(failed ? [t.stale(formatMoment(fetchedAt, language))] : []),
    ...(imported === 'unknown' ? [t.importedUnknown] : []),
  ]
  return (
    <>
      {problems.length === 0 ? null : <RetryNotice words={problems.join(' ')} retry={retry} />}
      <PlaceFigures indicator={indicator} sorted={sorted} imported={imported} />
    </>
  )
}

function PlaceFigures({
  indicator,
  sorted,
  imported,
}: {
  indicator: Indicator
  sorted: SortedFigures
  imported: Figures['imported']
}) {
  const t = useTexts(indicatorTexts)
  const { index, municipality } = useRegisterView()
  const [parameter, choose] = useSelection(indicatorParameters.comparator)
  const [view] = useSelection(indicatorParameters.figure)
  const asked = askedComparator(parameter, index, municipality)
  const { figures, others } = sorted
  const ownSeries = figures.flatMap(({ own }) => own ?? [])
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const unknownView =
    view.state === 'invalid' ? (
      <UnknownParameter name={indicatorParameters.figure.name} given={view.given} />
    ) : null
  const { lines, imports } = imported === 'unknown' ? { lines: [], imports: [] } : imported
  const besides = ownSeries.length > 0 || lines.length === 0 ? null : <p>{t.importedElsewhere}</p>
  if (figures.length === 0) {
    return (
      <Section id="cijfers" title={t.figuresTitle}>
        {unknownView}
        <ComparatorNotices asked={asked} />
        {besides}
        {lines.length > 0 ? null : imported === 'unknown' ? (
          <p>{t.noneHeld}</p>
        ) : others.length === 0 ? (
          <NoFigures indicator={indicator} />
        ) : (
          <p>{t.noneHere(place, t.country)}</p>
        )}
      </Section>
    )
  }
  return (
    <Section id="cijfers" title={t.figuresTitle} {...(figures.length > 1 ? { note: t.perTable } : {})}>
      {unknownView}
      <ComparatorNotices asked={asked} />
      {besides}
      {ownSeries.length === 0 ? null : <BoundaryNotice codes={[municipality]} {...spanOf(ownSeries)} />}
      <div className="figures-head">
        <ComparatorField regions={comparatorsOf(sorted, lines, municipality)} asked={asked} choose={choose} />
        {indicator.method === 'model' ? (
          <Notice>
            <p>
              {t.modelCaution}
              {figures.length > 1 ? ` ${t.modelTables}` : ''}
            </p>
          </Notice>
        ) : null}
      </div>
      <div className="figures">
        {figures.map((figure) => (
          <IndicatorFigure
            key={figure.key}
            indicator={indicator}
            figure={withComparator(figure, sorted, asked.region, lines)}
            imports={imports}
            name={nameOfFigure(figure, figures)}
            comparator={asked.region}
          />
        ))}
      </div>
    </Section>
  )
}

/** Nothing to show, and what would change that. */
function NoFigures({ indicator }: { indicator: Indicator }) {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  return (
    <Notice title={t.noFiguresTitle}>
      <p>{t.noFigures(indicator.title[language])}</p>
      <p>{wouldBring(indicator, language)}</p>
    </Notice>
  )
}

function FigureSkeleton({ label }: { label: string }) {
  return (
    <div className="figure-skeleton" aria-busy="true">
      <p className="visually-hidden" role="status">
        {label}
      </p>
      <div className="skeleton__bar" />
      <div className="skeleton__bar figure-skeleton__plot" />
      <div className="skeleton__bar" />
      <div className="skeleton__bar" />
    </div>
  )
}
