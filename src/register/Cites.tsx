import { createContext, useContext } from 'react'
import type { Provenance } from '../domain/register/things.ts'
import { formatDay } from '../messages/format.ts'
import { provenanceTexts } from '../messages/provenance.ts'
import { thingTexts } from '../messages/things.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { ProvenanceBadge } from './ProvenanceBadge.tsx'
import type { Citation, Citations } from './citations.ts'
import './Cites.css'

/** The numbered sources of the page; a page with many facts names each source once, at its foot. */
export const CitationsContext = createContext<Citations | undefined>(undefined)

/** Behind a fact: its mark when it was not simply read in a source, the numbers of its sources, and what is not certain. */
export function Cites({ provenance }: { provenance: Provenance | undefined }) {
  const t = useTexts(thingTexts)
  const citations = useContext(CitationsContext)
  if (provenance === undefined) return null
  const cited = citations?.of(provenance) ?? []
  return (
    <>
      {' '}
      <ProvenanceBadge provenance={provenance} />
      {cited.length === 0 ? null : (
        <span className="cites">
          {cited.map(({ number }) => (
            <a key={number} href={`#bron-${number}`} aria-label={t.cite(number)}>
              {number}
            </a>
          ))}
        </span>
      )}
      {provenance.note === undefined ? null : (
        <DutchText className="cites__note"> {provenance.note}</DutchText>
      )}
    </>
  )
}

/** What the reader should mind of a thing as a whole; it stands with the thing itself, not down among its sources. */
export function RecordNote({ provenance: { note } }: { provenance: Provenance }) {
  return note === undefined ? null : (
    <DutchText as="p" className="note record-note">
      {note}
    </DutchText>
  )
}

/** Behind a field whose provenance differs from that of its record. */
export function FieldCites({
  thing,
  field,
}: {
  thing: { fieldProvenance?: Record<string, Provenance> }
  field: string
}) {
  return <Cites provenance={thing.fieldProvenance?.[field]} />
}

/** The sources themselves, numbered. */
export function SourceList({ citations }: { citations: Citations }) {
  return (
    <ol className="source-list">
      {citations.list.map((citation) => (
        <SourceEntry key={citation.number} citation={citation} />
      ))}
    </ol>
  )
}

function SourceEntry({ citation: { number, source, locator, readOn } }: { citation: Citation }) {
  const t = useTexts(provenanceTexts)
  const language = useLanguage()
  return (
    <li id={`bron-${number}`}>
      {source.address === undefined ? (
        <DutchText>{source.title}</DutchText>
      ) : (
        <ExternalLink href={`${source.address}${locator}`} lang="nl">
          {source.title}
        </ExternalLink>
      )}{' '}
      <small>
        ({source.address === undefined ? `${t.noAddress}, ` : ''}
        {t.readOn(formatDay(readOn, language))})
      </small>
      {source.note === undefined ? null : <DutchText className="cites__note"> {source.note}</DutchText>}
    </li>
  )
}
