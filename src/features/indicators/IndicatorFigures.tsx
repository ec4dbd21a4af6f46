import { useMemo } from 'react'
import { useObservations } from '../../api/observations.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { formatMoment } from '../../messages/format.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Pages.tsx'
import { IndicatorFigure } from './IndicatorFigure.tsx'
import { OtherRegions } from './OtherRegions.tsx'
import { distinguish } from './figureNames.ts'
import { type PlaceFigure, type SortedFigures, sortFigures } from './figuresOfPlace.ts'

// All regions: without a region the service gives every one, and the register holds few figures per indicator.
const EVERY_REGION: readonly string[] = []

/** Every figure of an indicator: one per table, edition, age and breakdown, then those of other regions. */
export function IndicatorFigures({ indicator }: { indicator: Indicator }) {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  const { municipality } = useRegisterView()
  const query = useObservations({ indicator: indicator.id, regions: EVERY_REGION })
  const sorted = useMemo(
    () => query.data && sortFigures(query.data, municipality),
    [query.data, municipality],
  )
  const retry = () => void query.refetch()
  if (sorted === undefined) {
    return (
      <Section id="cijfers" title={t.figuresTitle}>
        {query.failureCount === 0 ? (
          <FigureSkeleton label={t.figuresLoading} />
        ) : (
          <Notice tone="error" urgent title={t.unreachableTitle}>
            <p>{t.unreachable}</p>
            <Button onClick={retry}>{t.retry}</Button>
          </Notice>
        )}
      </Section>
    )
  }
  return (
    <>
      {query.failureCount === 0 ? null : (
        <Notice tone="warning" urgent>
          <p>{t.stale(formatMoment(new Date(query.dataUpdatedAt), language))}</p>
          <Button look="subtle" onClick={retry}>
            {t.retry}
          </Button>
        </Notice>
      )}
      <PlaceFigures indicator={indicator} sorted={sorted} />
      <OtherRegions indicator={indicator} others={sorted.others} />
    </>
  )
}

function PlaceFigures({
  indicator,
  sorted: { figures, others },
}: {
  indicator: Indicator
  sorted: SortedFigures
}) {
  const t = useTexts(indicatorTexts)
  const { index, municipality } = useRegisterView()
  const each = figures.flatMap(({ own, reference }) => own ?? reference ?? [])
  const nameOfFigure = ({ own, reference }: PlaceFigure) => {
    const series = own ?? reference
    return series === undefined ? '' : distinguish(series, each)
  }
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  if (figures.length === 0) {
    return (
      <Section id="cijfers" title={t.figuresTitle}>
        {others.length === 0 ? (
          <NoFigures indicator={indicator} />
        ) : (
          <p>{t.noneHere(nameOf(municipality), t.country)}</p>
        )}
      </Section>
    )
  }
  return (
    <Section id="cijfers" title={t.figuresTitle} {...(figures.length > 1 ? { note: t.perTable } : {})}>
      {indicator.method === 'model' ? (
        <Notice>
          <p>
            {t.modelCaution}
            {figures.length > 1 ? ` ${t.modelTables}` : ''}
          </p>
        </Notice>
      ) : null}
      <div className="figures">
        {figures.map((figure) => (
          <IndicatorFigure
            key={figure.key}
            indicator={indicator}
            figure={figure}
            name={nameOfFigure(figure)}
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
      <p>
        {indicator.owner !== undefined ? (
          t.wouldBringOwner(indicator.owner)
        ) : indicator.proposal ? (
          <>
            {t.wouldBringChoice} {t.wouldBringTable}
          </>
        ) : (
          t.wouldBringTable
        )}
      </p>
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
