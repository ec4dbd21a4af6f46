import { testability } from '../../charts/figure/judgement.ts'
import { type FigureTable, ageWords } from '../../charts/figure/figureContext.ts'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { figureTexts } from '../../messages/figures.ts'
import { isDoubtful } from '../../charts/trend/trendFrame.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useFiguresView } from '../../register/RegisterContext.tsx'

/** Before anything is read: which tables, of which classification, how old, and whether differences can be tested at all. */
export function DataStatus({
  columns,
  sources,
}: {
  columns: readonly ComparedColumn[]
  sources: readonly FigureTable[]
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
          <strong>{ageWords(period, today, language)}</strong>{' '}
          {provenances
            .filter(isDoubtful)
            .slice(0, 1)
            .map((provenance) => (
              <ProvenanceBadge key={provenance.status} provenance={provenance} />
            ))}
        </span>
      ))}
      {caution === undefined ? null : <span className="compare-status__caution">{caution}</span>}
    </p>
  )
}
