import type { Provenance } from '../domain/register/things.ts'
import { thingTexts } from '../messages/things.ts'
import { useTexts } from '../ui/language.tsx'
import { Section } from '../ui/Pages.tsx'
import { Cites, SourceList } from './Cites.tsx'
import type { Citations } from './citations.ts'

/** The foot of a thing's page: which sources carry it as a whole, and every source that a fact above names. */
export function PageSources({ provenance, citations }: { provenance: Provenance; citations: Citations }) {
  const t = useTexts(thingTexts)
  return (
    <Section title={t.sources} id="bronnen" {...(citations.list.length === 0 ? {} : { note: t.sourcesNote })}>
      <p>
        {t.asWhole}:
        <Cites provenance={provenance} />
      </p>
      <SourceList citations={citations} />
    </Section>
  )
}
