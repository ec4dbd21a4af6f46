import type { Series } from '../../domain/figures/series.ts'
import { isValue } from '../../domain/figures/cells.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { figureTexts, formatCell, formatFigurePeriod } from '../../messages/figures.ts'
import { digitsOf } from '../../messages/format.ts'
import { indicatorTexts, regionLevelWords } from '../../messages/indicators.ts'
import { unitWords } from '../../messages/values.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import type { OtherFigures } from './figuresOfPlace.ts'

/** So many rows stand open; a longer list of municipalities is one press away. */
const OPEN_ROWS = 6

/** The figures of other regions, said to be theirs. */
export function OtherRegions({
  indicator,
  others,
}: {
  indicator: Indicator
  others: readonly OtherFigures[]
}) {
  const t = useTexts(indicatorTexts)
  const { index, municipality } = useRegisterView()
  if (others.length === 0) return null
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  return (
    <Section id="andere-gebieden" title={t.otherTitle} note={t.otherNote(place)}>
      <div className="figures">
        {others.map((each) => (
          <OneTable key={each.key} indicator={indicator} series={each.series} place={place} />
        ))}
      </div>
    </Section>
  )
}

function OneTable({
  indicator,
  series,
  place,
}: {
  indicator: Indicator
  series: readonly Series[]
  place: string
}) {
  const t = useTexts(indicatorTexts)
  const units = useTexts(unitWords)
  const words = useTexts(figureTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const [first] = series
  if (first === undefined) return null
  const unit = first.points[0]?.observation.unit ?? indicator.unit
  const around = index.regions.ancestorsOf(municipality)
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  const rows = series.toSorted(
    (a, b) =>
      Number(around.has(b.region)) - Number(around.has(a.region)) ||
      nameOf(a.region).localeCompare(nameOf(b.region), 'nl'),
  )
  const near = rows.filter((each) => around.has(each.region))
  const open = rows.length <= OPEN_ROWS ? rows : near
  const more = rows.filter((each) => !open.includes(each))
  const table = indicator.tables.find((each) => each.table === first.table && each.edition === first.edition)
  const caption = `${first.table}, ${words.edition(first.edition)}`
  return (
    <div className="other-figures">
      <h3>{t.figureTitle(indicator.title[language], first.table)}</h3>
      <p className="note">
        {units[unit]} · {words.age} <DutchText>{first.age}</DutchText>
        {first.breakdown === 'totaal' ? null : (
          <>
            {' '}
            · <DutchText>{first.breakdown}</DutchText>
          </>
        )}{' '}
        · <DutchText>{words.edition(first.edition)}</DutchText>
      </p>
      {open.length === 0 ? null : (
        <RegionRows series={open} caption={caption} unit={units[unit]} place={place} />
      )}
      {more.length === 0 ? null : (
        <details>
          <summary>{t.otherMore(more.length)}</summary>
          <RegionRows series={more} caption={caption} unit={units[unit]} place={place} />
        </details>
      )}
      {table?.note === undefined ? null : (
        <DutchText as="p" className="note">
          {table.note}
        </DutchText>
      )}
    </div>
  )
}

function RegionRows({
  series,
  caption,
  unit,
  place,
}: {
  series: readonly Series[]
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
    <div className="figure-table-frame" tabIndex={0} role="region" aria-label={`${t.otherTitle}: ${caption}`}>
      <table className="figure-table">
        <caption className="visually-hidden">{`${t.otherTitle}: ${caption}`}</caption>
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
function PeriodCell({ series, period }: { series: Series; period: string }) {
  const language = useLanguage()
  const digits = Math.max(0, ...series.points.map(({ cell }) => (isValue(cell) ? digitsOf(cell.value) : 0)))
  const cell = series.points.find((point) => point.period === period)?.cell ?? { state: 'missing' as const }
  return (
    <td className={isValue(cell) ? 'figure-table__number' : 'figure-table__absent'}>
      {formatCell(cell, language, digits)}
    </td>
  )
}
