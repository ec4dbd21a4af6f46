import { PossibleBreaks } from '../../charts/trend/PossibleBreaks.tsx'
import { possibleBreaksOf } from '../../charts/trend/possibleBreaks.ts'
import { importWords } from '../../charts/trend/trendFrame.ts'
import type { TrendSeries } from '../../charts/trend/trendSeries.ts'
import { PAGES } from '../../contract/addresses.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { unitWords } from '../../messages/values.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { RegionRows } from './RegionRows.tsx'
import { distinguish } from './figureNames.ts'
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
  const firsts = others.flatMap(({ series }) => series[0] ?? [])
  const nameOf = ({ series: [first] }: OtherFigures) =>
    first === undefined ? '' : distinguish(first, firsts)
  return (
    <Section id="andere-gebieden" title={t.otherTitle} note={t.otherNote(place)}>
      <div className="other-regions">
        {others.map((each) => (
          <OneTable
            key={each.key}
            indicator={indicator}
            series={each.series}
            imported={each.imported ?? 0}
            name={nameOf(each)}
            place={place}
          />
        ))}
      </div>
    </Section>
  )
}

function OneTable({
  indicator,
  series,
  imported,
  name,
  place,
}: {
  indicator: Indicator
  series: readonly TrendSeries[]
  imported: number
  name: string
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
      compareNames(nameOf(a.region), nameOf(b.region)),
  )
  const near = rows.filter((each) => around.has(each.region))
  const open = rows.length <= OPEN_ROWS ? rows : near
  const more = rows.filter((each) => !open.includes(each))
  const table = indicator.tables.find((each) => each.table === first.table && each.edition === first.edition)
  const possible = possibleBreaksOf(indicator.tables, first.table)
  const imports = [
    ...new Set(
      series.flatMap(({ points }) =>
        points.flatMap(({ observation }) =>
          observation.imported === undefined ? [] : importWords(observation.imported, language),
        ),
      ),
    ),
  ]
  const caption = `${t.otherTitle}: ${name}`
  return (
    <div className="other-figures">
      <h3>{t.figureTitle(indicator.title[language], name)}</h3>
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
          <RegionRows
            series={more}
            caption={`${caption}, ${t.otherMore(more.length)}`}
            unit={units[unit]}
            place={place}
          />
        </details>
      )}
      {table?.note === undefined ? null : (
        <DutchText as="p" className="note">
          {table.note}
        </DutchText>
      )}
      {possible === undefined ? null : (
        <div className="note">
          <PossibleBreaks breaks={possible} isDrawn={false} />
        </div>
      )}
      {imports.map((each) => (
        <p key={each} className="note">
          {each}
        </p>
      ))}
      {imported === 0 ? null : (
        <p className="note">
          {t.otherImported(imported)}{' '}
          <AppLink to={`${PAGES.compare}?indicator=${indicator.id}`}>{t.compare}</AppLink>
        </p>
      )}
    </div>
  )
}
