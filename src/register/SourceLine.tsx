import type { Provenance, Source } from '../domain/register/things.ts'
import { formatDay } from '../messages/format.ts'
import { provenanceTexts } from '../messages/provenance.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { ProvenanceBadge } from './ProvenanceBadge.tsx'
import { useFiguresView } from './RegisterContext.tsx'
import './Provenance.css'

/** Where a claim comes from: mark, sources with address and day of reading, and what is not certain about it. */
export function SourceLine({ provenance }: { provenance: Provenance }) {
  const t = useTexts(provenanceTexts)
  const { index } = useFiguresView()
  const sources = (provenance.sources ?? []).flatMap((id) => index.sources.get(id) ?? [])
  return (
    <p className="source-line">
      <ProvenanceBadge provenance={provenance} />{' '}
      {sources.length === 0 ? (
        <span>{provenance.status === 'editorial' ? t.editorial : t.noSource}</span>
      ) : (
        <>
          <span>{t.sources}: </span>
          {sources.map((source, place) => (
            <SourceName key={source.id} source={source} provenance={provenance} first={place === 0} />
          ))}
        </>
      )}
      {provenance.note === undefined ? null : <span lang="nl"> {provenance.note}</span>}
    </p>
  )
}

function SourceName({
  source,
  provenance,
  first,
}: {
  source: Source
  provenance: Provenance
  first: boolean
}) {
  const t = useTexts(provenanceTexts)
  const language = useLanguage()
  const place = first ? (provenance.locator ?? '') : ''
  const read = first ? (provenance.checkedOn ?? source.readOn) : source.readOn
  return (
    <span className="source-line__source">
      {source.address === undefined ? (
        <span lang="nl">{source.title}</span>
      ) : (
        <ExternalLink href={`${source.address}${place}`} lang="nl">
          {source.title}
        </ExternalLink>
      )}{' '}
      <small>
        ({source.address === undefined ? `${t.noAddress}, ` : ''}
        {t.readOn(formatDay(read, language))})
      </small>
    </span>
  )
}
