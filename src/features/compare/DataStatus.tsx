import { testability } from '../../charts/figure/judgement.ts'
import { type FigureTable, ageWords } from '../../charts/figure/figureContext.ts'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { yearTexts } from '../../messages/compare/year.ts'
import { lastYearOf } from '../../domain/figures/series.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { isDoubtful } from '../../charts/trend/trendFrame.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useFiguresView } from '../../register/RegisterContext.tsx'

/** Before anything is read: which tables, of which classification, how old, and whether differences can be tested at all. */
export function DataStatus({
  columns,
  sources,
  trend,
}: {
  /** Those that are shown. */
  columns: readonly ComparedColumn[]
  sources: readonly FigureTable[]
  /** Of a trend: what its line reaches over, and the year that was chosen, which is not the only one there. */
  trend?: { first: string; last: string; asked: string | undefined } | undefined
}) {
  const t = useTexts(comparePageTexts)
  const figures = useTexts(figureTexts)
  const language = useLanguage()
  const { today } = useFiguresView()
  const held = columns.filter(({ key }) => key !== undefined)
  if (held.length === 0) return null
  const isModel = held.every(({ indicator }) => indicator.method === 'model')
  const isUntested = held.every((each) => testability(each) === 'none')
  const caution =
    isModel && isUntested ? t.modelled : isModel ? t.modelOnly : isUntested ? t.untestable : undefined
  return (
    <p className="compare-status">
      <span className="visually-hidden">{t.status}: </span>
      {sources.map(({ table, publisher, edition, classificationYear, period, provenances = [] }) => (
        <span key={`${table} ${edition} ${classificationYear}`}>
          {t.tableOf(table)}
          {publisher === undefined ? null : (
            <>
              {' '}
              (<DutchText>{publisher}</DutchText>)
            </>
          )}
          , {t.editionOf} <DutchText>{edition}</DutchText>,{' '}
          {figures.classification(String(classificationYear))}.{' '}
          <strong>
            {trend === undefined ? ageWords(period, today, language) : trendAge(trend, today, language)}
          </strong>{' '}
          {provenances
            .filter(isDoubtful)
            .slice(0, 1)
            .map((provenance) => (
              <ProvenanceBadge key={provenance.status} provenance={provenance} />
            ))}
        </span>
      ))}
      {trend?.asked === undefined ? null : (
        <span>{yearTexts[language].trendAll(formatFigurePeriod(trend.asked, language))}</span>
      )}
      {caution === undefined ? null : <span className="compare-status__caution">{caution}</span>}
    </p>
  )
}

/** "Cijfers over 2012 tot en met 2020, de laatste 6 jaar geleden." */
function trendAge(
  { first, last }: { first: string; last: string },
  today: string,
  language: Language,
): string {
  if (first === last) return ageWords(last, today, language)
  const years = Number(today.slice(0, 4)) - lastYearOf(last)
  const [from, to] = [first, last].map((each) => formatFigurePeriod(each, language))
  return yearTexts[language].trendYears(from ?? '', to ?? '', years)
}
