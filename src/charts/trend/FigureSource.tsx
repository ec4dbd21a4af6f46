import { figureTexts } from '../../messages/figures.ts'
import { SourceLine } from '../../register/SourceLine.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type TrendTableOf, importWords } from './trendFrame.ts'
import type { TrendModel } from './trendModel.ts'
import { classificationWords, dataAgeWords } from './trendWords.ts'

/** Table, edition, classification, age of the newest figure, and the sources that were read. */
export function FigureSource({
  model,
  table,
  today,
}: {
  model: TrendModel
  table: TrendTableOf | undefined
  today: string
}) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  const lang = language === 'en' ? 'nl' : undefined
  return (
    <div className="figure-source">
      <p>
        {table === undefined ? (
          <span>{model.table}</span>
        ) : table.address === undefined ? (
          <span lang={lang}>{t.tableName(table.table, table.title, table.publisher)}</span>
        ) : (
          <ExternalLink href={table.address} {...(lang === undefined ? {} : { lang })}>
            {t.tableName(table.table, table.title, table.publisher)}
          </ExternalLink>
        )}
        , <span lang={lang}>{t.edition(model.edition)}</span>, {classificationWords(model, language)}
        {table?.licence === undefined ? null : <>, {t.licence(table.licence)}</>}.{' '}
        <strong>{dataAgeWords(model, today, language)}</strong>
      </p>
      {model.imports.map((each) => (
        <p key={`${each.at} ${each.origin}`}>{importWords(each, language)}</p>
      ))}
      {table?.note === undefined ? null : <p lang={lang}>{table.note}</p>}
      {model.provenances.map((provenance) => (
        <SourceLine key={JSON.stringify(provenance)} provenance={provenance} />
      ))}
    </div>
  )
}
