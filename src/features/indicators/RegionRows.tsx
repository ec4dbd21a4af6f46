import { redrawnWords } from '../../charts/trend/redrawnWords.ts'
import type { TrendSeries } from '../../charts/trend/trendSeries.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { formatCell, formatFigurePeriod } from '../../messages/figures.ts'
import { digitsOf } from '../../messages/format.ts'
import { indicatorTexts, regionLevelWords } from '../../messages/indicators.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'

/** Figures of regions, a row each, with what kind of region it is and whether the municipality lies in it. */
export function RegionRows({
  series,
  caption,
  unit,
  place,
}: {
  series: readonly TrendSeries[]
  caption: string
  unit: string
  place: string
}) {
  const t = useTexts(indicatorTexts)
  const levels = useTexts(regionLevelWords)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const periods = [...new Set(series.flatMap((each) => each.points.map((point) => point.period)))].toSorted()
  const around = index.regions.ancestorsOf(municipality)
  return (
    // A frame that scrolls must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="figure-table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="figure-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.region}</th>
            {periods.map((period) => (
              <th scope="col" key={period} className="figure-table__number">
                {formatFigurePeriod(period, language)} <span className="figure-table__unit">{unit}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((each) => {
            const region = index.regions.byCode.get(each.region)
            const level = region === undefined ? '' : levels[region.level]
            return (
              <tr key={each.region}>
                <th scope="row">
                  {region?.name ?? each.region}{' '}
                  <span className="figure-table__unit">
                    {around.has(each.region) ? t.containing(level, place) : level}
                  </span>
                </th>
                {periods.map((period) => (
                  <PeriodCell key={period} series={each} period={period} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** A period that the register has of another region and not of this one is absent in words. */
function PeriodCell({ series, period }: { series: TrendSeries; period: string }) {
  const language = useLanguage()
  const digits = Math.max(0, ...series.points.map(({ cell }) => (isValue(cell) ? digitsOf(cell.value) : 0)))
  const cell = series.points.find((point) => point.period === period)?.cell ?? { state: 'missing' as const }
  const made = redrawnWords(cell, language)
  return (
    <td className={isValue(cell) ? 'figure-table__number' : 'figure-table__absent'}>
      {formatCell(cell, language, digits)}
      {made === undefined ? null : <small> {made}</small>}
    </td>
  )
}
