import { figureTexts } from '../../messages/figures.ts'
import { SourceLine } from '../../register/SourceLine.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PossibleBreaks } from '../trend/PossibleBreaks.tsx'
import { type FigureTable, ageWords, importedWords, tableName } from './figureContext.ts'

/** The tables that the figures come from: title, publisher, edition, classification, licence and how old the figures are. */
export function ComparedSources({ sources, today }: { sources: readonly FigureTable[]; today: string }) {
  if (sources.length === 0) return null
  return (
    <div className="figure-source">
      {sources.map((source) => (
        <Source
          key={[source.table, source.edition, source.classificationYear].join(' · ')}
          source={source}
          today={today}
        />
      ))}
    </div>
  )
}

function Source({ source, today }: { source: FigureTable; today: string }) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  const name = tableName(source, language)
  return (
    <>
      <p>
        {source.address === undefined ? (
          <span>{name}</span>
        ) : (
          <ExternalLink href={source.address} {...(language === 'en' ? { lang: 'nl' } : {})}>
            {name}
          </ExternalLink>
        )}
        , <DutchText>{t.edition(source.edition)}</DutchText>,{' '}
        {t.classification(String(source.classificationYear))}
        {source.licence === undefined ? null : <>, {t.licence(source.licence)}</>}.{' '}
        <strong>{ageWords(source.period, today, language)}</strong>
      </p>
      {source.imported === undefined ? null : <p>{importedWords(source.imported, language)}</p>}
      {source.note === undefined ? null : <DutchText as="p">{source.note}</DutchText>}
      <PossibleBreaks breaks={source.possibleBreaks ?? []} isDrawn={false} />
      {source.provenances?.map((provenance) => (
        <SourceLine key={JSON.stringify(provenance)} provenance={provenance} />
      ))}
    </>
  )
}
