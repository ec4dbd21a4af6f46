import { useMemo } from 'react'
import { useObservations } from '../../api/observations.ts'
import { PAGES, pathOf } from '../../contract/addresses.ts'
import { SmallTrend } from '../../charts/smallTrend/SmallTrend.tsx'
import { seriesOf } from '../../domain/figures/series.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import { overviewTexts } from '../../messages/overview.ts'
import { unitWords } from '../../messages/values.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Pages.tsx'

/** One line per theme of the health monitor: how people feel, weight, smoking, money. */
const SHOWN = ['ervaren-gezondheid', 'overgewicht', 'rokers', 'moeite-met-rondkomen']
const TABLE = '50090NED'

/** Four figures of my municipality beside the Netherlands, from one table and one edition. */
export function HealthBeside() {
  const t = useTexts(overviewTexts)
  const { index, municipality } = useRegisterView()
  const { data, failureCount } = useObservations({ regions: [municipality, COUNTRY] })
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const lines = useMemo(() => seriesOf((data ?? []).filter((each) => each.table === TABLE)), [data])
  const mine = lines.filter((line) => line.region === municipality)
  const [first] = mine
  const years = first?.points.map((point) => point.period) ?? []
  const isAwaited = data === undefined && failureCount === 0
  return (
    <Section
      id="naast-nederland"
      className="health-beside"
      title={t.figures}
      note={
        first !== undefined ? (
          t.figuresNote(first.age, `${years[0]}–${years.at(-1)}`, TABLE)
        ) : isAwaited ? (
          // Keeps the room of the words that come, so that nothing below moves.
          <span className="health-beside__awaited">{t.figuresNote('18+', '2012–2020', TABLE)}</span>
        ) : undefined
      }
    >
      {failureCount > 0 && data === undefined ? (
        <Notice tone="warning">
          <p>{t.figuresFailed}</p>
        </Notice>
      ) : data === undefined ? (
        <div className="health-beside__figures" aria-busy="true">
          <p className="visually-hidden" role="status">
            {t.figuresLoading}
          </p>
        </div>
      ) : first === undefined ? (
        <p>
          {t.figuresNone(place)}
          <AppLink to={`${PAGES.compare}?gebied=${municipality}`}>{t.compare}</AppLink>.
        </p>
      ) : (
        <div className="health-beside__figures">
          {SHOWN.map((id) => (
            <OneFigure key={id} id={id} place={place} lines={lines} />
          ))}
        </div>
      )}
    </Section>
  )
}

function OneFigure({ id, place, lines }: { id: string; place: string; lines: ReturnType<typeof seriesOf> }) {
  const t = useTexts(overviewTexts)
  const units = useTexts(unitWords)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const indicator = index.indicators.get(id)
  if (indicator === undefined) return null
  const of = (region: string) =>
    lines.find((line) => line.region === region && line.points[0]?.observation.indicator === id)
  return (
    <SmallTrend
      title={<AppLink to={pathOf({ kind: 'indicator', id })}>{indicator.title[language]}</AppLink>}
      own={of(municipality)}
      reference={of(COUNTRY)}
      names={{ own: place, reference: t.country }}
      unitWord={units[indicator.unit]}
      breaks={indicator.breaks}
    />
  )
}
