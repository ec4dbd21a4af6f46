import { PAGES } from '../../contract/addresses.ts'
import { lastYearOf } from '../../domain/figures/series.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { figureTexts, formatCellQuantity, formatFigurePeriod } from '../../messages/figures.ts'
import { digitsOf, formatDay } from '../../messages/format.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { unitWords } from '../../messages/values.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { ImportedBeside, ImportedFigure } from './importedFigures.ts'

/** The newest imported figures of my municipality, with their tables, and the way to their course over time. */
export function ImportedFigures({
  indicator: { id, tables },
  imported: { own, imports },
}: {
  indicator: Indicator
  imported: ImportedBeside
}) {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  return (
    <Notice title={t.importedTitle(place)}>
      <ul className="imported-figures">
        {own.map(({ key, block, cell }) => {
          const quantity = formatCellQuantity(cell, block.unit, language, digitsIn(block))
          const unit = unitWords[language][block.unit]
          return (
            <li key={key}>
              <strong>{quantity}</strong>
              {quantity.endsWith(unit) ? '' : ` · ${unit}`} · {figureTexts[language].age}{' '}
              <DutchText>
                {[block.age, ...(block.breakdown === 'totaal' ? [] : [block.breakdown])].join(', ')}
              </DutchText>
              {' · '}
              {formatFigurePeriod(block.period, language)}
            </li>
          )
        })}
      </ul>
      <div>
        {newestOfTables(own).map(({ key, block }) => (
          <ImportedTable
            key={key}
            block={block}
            about={[...tables, ...imports].find(
              ({ table, edition }) => table === block.table && edition === block.edition,
            )}
          />
        ))}
      </div>
      <p>
        <AppLink to={`${PAGES.compare}?indicator=${id}&gebied=${municipality}&weergave=trend`}>
          {t.importedTrend}
        </AppLink>
      </p>
    </Notice>
  )
}

/** Table, edition, classification, how old its figures are, and when and from what it was imported. */
function ImportedTable({
  block: { table, edition, classificationYear, period, imported },
  about,
}: {
  block: ImportedFigure['block']
  about: { title?: string; publisher?: string } | undefined
}) {
  const t = useTexts(indicatorTexts)
  const figures = useTexts(figureTexts)
  const language = useLanguage()
  const { today } = useRegisterView()
  return (
    <p className="note">
      <DutchText>
        {figures.tableName(table, about?.title ?? table, about?.publisher ?? '')}, {figures.edition(edition)}
      </DutchText>
      , {figures.classification(String(classificationYear))}.{' '}
      {figures.dataAge(formatFigurePeriod(period, language), Number(today.slice(0, 4)) - lastYearOf(period))}{' '}
      {imported && t.imported(formatDay(imported.at.slice(0, 10), language), imported.origin)}
    </p>
  )
}

const digitsIn = ({ values }: ImportedFigure['block']): number =>
  Math.max(...values.map((value) => digitsOf(value ?? 0)))

/** Each table once, with its newest period. */
const newestOfTables = (own: readonly ImportedFigure[]): ImportedFigure[] => [
  ...new Map(
    own
      .toSorted((a, b) => a.block.period.localeCompare(b.block.period))
      .map((each) => [`${each.block.table} · ${each.block.edition}`, each]),
  ).values(),
]
