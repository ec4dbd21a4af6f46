import { useLocation, useParams } from 'react-router'
import { figureAnchor } from '../../contract/figureAnchor.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { embedFrameTexts } from '../../messages/embed/frame.ts'
import { formatMoment } from '../../messages/format.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { BoundaryNotice } from '../../register/BoundaryNotice.tsx'
import { EmbedFrame } from '../../register/EmbedFrame.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useSelection } from '../../state/useSelection.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RetryNotice } from '../../ui/RetryNotice.tsx'
import { ComparatorNotices } from './ComparatorField.tsx'
import { CautionList } from './IndicatorFacts.tsx'
import { IndicatorFigure } from './IndicatorFigure.tsx'
import { spanOf } from './boundarySentences.ts'
import { askedComparator, withComparator } from './comparators.ts'
import type { SortedFigures } from './figuresOfPlace.ts'
import { nameOfFigure } from './indicatorFigure.ts'
import { indicatorParameters } from './indicatorParameters.ts'
import { type IndicatorFigures, useIndicatorFigures } from './useIndicatorFigures.ts'
import './indicators.css'

/** One figure of an indicator, on another site: the one that the address has its anchor of, else the first. */
export function EmbeddedIndicatorPage() {
  const { id = '' } = useParams()
  const t = useTexts(embedFrameTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const indicator = index.indicators.get(id)
  return indicator === undefined ? (
    <EmbedFrame title={id}>
      <Notice tone="warning">
        <p>{t.noIndicator(id)}</p>
      </Notice>
    </EmbedFrame>
  ) : (
    <EmbedFrame title={indicator.title[language]}>
      <OneOf indicator={indicator} />
    </EmbedFrame>
  )
}

function OneOf({ indicator }: { indicator: Indicator }) {
  const t = useTexts(indicatorTexts)
  const e = useTexts(embedFrameTexts)
  const language = useLanguage()
  const { sorted, imported, failed, fetchedAt, retry } = useIndicatorFigures(indicator)
  if (sorted === undefined)
    return failed ? (
      <RetryNotice title={t.unreachableTitle} words={t.unreachable} retry={retry} />
    ) : (
      <p role="status" aria-busy="true">
        {e.waiting}
      </p>
    )
  return (
    <>
      {failed ? <RetryNotice words={t.stale(formatMoment(fetchedAt, language))} retry={retry} /> : null}
      <Figure indicator={indicator} sorted={sorted} imported={imported} />
    </>
  )
}

function Figure({
  indicator,
  sorted,
  imported,
}: {
  indicator: Indicator
  sorted: SortedFigures
  imported: IndicatorFigures['imported']
}) {
  const e = useTexts(embedFrameTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const { hash } = useLocation()
  const [parameter] = useSelection(indicatorParameters.comparator)
  const asked = askedComparator(parameter, index, municipality)
  const { figures } = sorted
  const meant = figures.find(({ key }) => hash === `#${figureAnchor(key)}`)
  const figure = meant ?? figures[0]
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  if (figure === undefined)
    return (
      <Notice>
        <p>{e.noFigures(indicator.title[language], place)}</p>
      </Notice>
    )
  const { lines, imports } = imported === 'unknown' ? { lines: [], imports: [] } : imported
  return (
    <>
      {meant === undefined && hash !== '' ? (
        <Notice tone="warning">
          <p>{e.noFigure}</p>
        </Notice>
      ) : null}
      <ComparatorNotices asked={asked} />
      <IndicatorFigure
        indicator={indicator}
        figure={withComparator(figure, sorted, asked.region, lines)}
        imports={imports}
        name={nameOfFigure(figure, figures)}
        comparator={asked.region}
      />
      {figure.own === undefined ? null : <BoundaryNotice codes={[municipality]} {...spanOf([figure.own])} />}
      <CautionList indicator={indicator} />
    </>
  )
}
