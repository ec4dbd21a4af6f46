import type { Provenance } from '../domain/register/things.ts'
import { provenanceTexts } from '../messages/provenance.ts'
import { thingTexts } from '../messages/things.ts'
import { useTexts } from '../ui/language.tsx'
import { Section } from '../ui/Pages.tsx'
import { Cites, SourceList } from './Cites.tsx'
import type { Citations } from './citations.ts'

/** The foot of a thing's page: which sources carry it as a whole, and every source that a fact above names. */
export function PageSources({ provenance, citations }: { provenance: Provenance; citations: Citations }) {
  const t = useTexts(thingTexts)
  const words = useTexts(provenanceTexts)
  // The note stands at the head of the page: see RecordNote.
  const { note: _shownAbove, ...rest } = provenance
  return (
    <Section title={t.sources} id="bronnen" {...(citations.list.length === 0 ? {} : { note: t.sourcesNote })}>
      <p>
        {t.asWhole}:
        <Cites provenance={rest} />
        {(rest.sources ?? []).length > 0 ? null : ` ${words.noSource}`}
      </p>
      <SourceList citations={citations} />
    </Section>
  )
}
