import { useEffect, useMemo } from 'react'
import { useLocation, useParams } from 'react-router'
import { TrajectoryLink, TrajectoryPlace } from '../../charts/trajectory/TrajectoryPlace.tsx'
import { fetchPlot } from '../../charts/trend/usePlot.ts'
import { PAGES } from '../../contract/addresses.ts'
import { TRAJECTORY_ANCHOR, isTrajectoryAsked } from '../../contract/trajectoryAnchor.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Indicator, Provenance } from '../../domain/register/things.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { themeName } from '../../messages/themes.ts'
import { measureWords, methodWords, unitWords } from '../../messages/values.ts'
import { CitationsContext } from '../../register/Cites.tsx'
import { LineLink } from '../../register/LineLink.tsx'
import { MissingThing } from '../../register/MissingThing.tsx'
import { PageSources } from '../../register/PageSources.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { citationsOf } from '../../register/citations.ts'
import { fetchedPart } from '../../ui/download/fetchPart.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { IndicatorCaution, IndicatorFacts } from './IndicatorFacts.tsx'
import { IndicatorFigures } from './IndicatorFigures.tsx'
import { IndicatorUse } from './IndicatorUse.tsx'
import { OtherRegions } from './OtherRegions.tsx'
import { hasTrajectory } from './hasTrajectory.ts'
import { useIndicatorFigures } from './useIndicatorFigures.ts'
import './indicators.css'

const fetchTrajectory = fetchedPart(() => import('./IndicatorTrajectory.tsx'))

export function IndicatorPage() {
  const { id = '' } = useParams()
  const { index } = useRegisterView()
  const indicator = index.indicators.get(id)
  return indicator === undefined ? (
    <MissingThing kind="indicator" id={id} />
  ) : (
    // Another indicator is another page: views and skeletons of the last one do not linger.
    <WholeIndicator key={id} indicator={indicator} />
  )
}

/**
 * One indicator whole: how it goes on the left; what may not be read into it, what it is and who uses it on the right;
 * the figures of other regions below.
 */
function WholeIndicator({ indicator }: { indicator: Indicator }) {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const figures = useIndicatorFigures(indicator)
  const { sorted } = figures
  const others = sorted === undefined ? null : <OtherRegions indicator={indicator} others={sorted.others} />
  const citations = useMemo(() => citationsOf(index, provenancesOf(index, indicator)), [index, indicator])
  useEffect(() => {
    // The first figure stands in view: its drawing is fetched beside the figures, not after them. A failure shows there.
    if (indicator.tables.length > 0) void fetchPlot().catch(() => undefined)
  }, [indicator])
  return (
    <CitationsContext value={citations}>
      <PageHead
        title={indicator.title[language]}
        trail={[{ to: PAGES.indicators, text: t.title }]}
        lead={<InShort indicator={indicator} />}
      >
        <LineLink thing={{ kind: 'indicator', id: indicator.id }} />
        {hasTrajectory(indicator) ? <TrajectoryLink id={TRAJECTORY_ANCHOR} /> : null}
      </PageHead>
      <div className="stack indicator-page">
        <div className="columns">
          <div className="stack">
            <IndicatorFigures indicator={indicator} figures={figures} />
            {sorted?.figures.length === 0 ? others : null}
          </div>
          <div className="stack indicator-beside">
            <IndicatorCaution indicator={indicator} />
            <IndicatorFacts indicator={indicator} />
            <IndicatorUse indicator={indicator} />
            {indicator.tables.length > 0 ? (
              <AppLink to={`${PAGES.compare}?indicator=${indicator.id}`}>{t.compare}</AppLink>
            ) : null}
          </div>
        </div>
        <Trajectory indicator={indicator} />
        {sorted?.figures.length === 0 ? null : others}
        <PageSources provenance={indicator.provenance} citations={citations} />
      </div>
    </CitationsContext>
  )
}

/** The target on a gap; nothing where there is no better or worse side. */
function Trajectory({ indicator }: { indicator: Indicator }) {
  const location = useLocation()
  const props = useMemo(() => ({ indicator }), [indicator])
  return hasTrajectory(indicator) ? (
    <TrajectoryPlace
      id={TRAJECTORY_ANCHOR}
      part={fetchTrajectory}
      props={props}
      atOnce={isTrajectoryAsked(location)}
    />
  ) : null
}

/** Theme, unit, method and kind of measure in one line. */
function InShort({ indicator }: { indicator: Indicator }) {
  const units = useTexts(unitWords)
  const methods = useTexts(methodWords)
  const measures = useTexts(measureWords)
  const language = useLanguage()
  const theme = themeName(indicator.theme, language)
  return (
    <p>
      <span lang={theme.lang}>{theme.name}</span> · {units[indicator.unit]} · {methods[indicator.method]} ·{' '}
      {measures[indicator.measure]}
    </p>
  )
}

function provenancesOf(index: RegisterIndex, indicator: Indicator): Provenance[] {
  return [
    indicator.provenance,
    ...Object.values(indicator.fieldProvenance ?? {}),
    ...index.linksTo(indicator.id, 'initiative-indicator').map((link) => link.provenance),
    ...index.linksTo(indicator.id, 'goal-indicator').map((link) => link.provenance),
  ]
}
