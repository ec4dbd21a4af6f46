import type { FactCollection } from '../../domain/provenance/facts.ts'
import { formatDay } from '../../messages/format.ts'
import { provenancePageTexts, sourceKindWords } from '../../messages/provenancePage.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type SourceUse, countOf } from './sourceUse.ts'

/** One source: what it is, when it was read, and how much rests on it. */
export function SourceRow({ use, about }: { use: SourceUse; about: FactCollection | undefined }) {
  const t = useTexts(provenancePageTexts)
  const kinds = useTexts(sourceKindWords)
  const language = useLanguage()
  const { source } = use
  const details = [
    kinds[source.kind],
    ...(source.publisher === undefined ? [] : [source.publisher]),
    ...(source.dated === undefined ? [] : [t.dated(formatDay(source.dated, language))]),
    t.readOn(formatDay(source.readOn, language)),
    ...(source.address === undefined ? [t.noAddress] : []),
  ]
  return (
    <li className="source-row">
      <span>
        {source.address === undefined ? (
          <DutchText>{source.title}</DutchText>
        ) : (
          <ExternalLink href={source.address} lang="nl">
            {source.title}
          </ExternalLink>
        )}
        <span className="note source-row__details">{details.join(' · ')}</span>
        {source.note === undefined ? null : (
          <DutchText className="note source-row__details">{source.note}</DutchText>
        )}
      </span>
      <span className="source-row__count">{t.facts(countOf(use, about))}</span>
    </li>
  )
}
