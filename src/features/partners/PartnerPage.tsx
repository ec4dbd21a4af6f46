import { useMemo } from 'react'
import { useParams } from 'react-router'
import { PAGES } from '../../contract/addresses.ts'
import type { EdgeIndex } from '../../domain/graph/edges.ts'
import type { Partner, Provenance } from '../../domain/register/things.ts'
import { partnerTexts } from '../../messages/partners.ts'
import { partnerTypeWords } from '../../messages/values.ts'
import { CitationsContext, FieldCites } from '../../register/Cites.tsx'
import { LineLink } from '../../register/LineLink.tsx'
import { MissingThing } from '../../register/MissingThing.tsx'
import { PageSources } from '../../register/PageSources.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { RegionNames } from '../../register/RegionNames.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { citationsOf } from '../../register/citations.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { PartnerFacts } from './PartnerFacts.tsx'
import { PartnerGroups } from './PartnerGroups.tsx'
import { PartnerInitiatives } from './PartnerInitiatives.tsx'
import { PartnerTasks } from './PartnerTasks.tsx'

export function PartnerPage() {
  const { id = '' } = useParams()
  const { index } = useRegisterView()
  const partner = index.partners.get(id)
  return partner === undefined ? <MissingThing kind="partner" id={id} /> : <WholePartner partner={partner} />
}

/** One partner whole: who it is, what it takes part in and in which role, and the tasks it usually carries out. */
function WholePartner({ partner }: { partner: Partner }) {
  const t = useTexts(partnerTexts)
  const types = useTexts(partnerTypeWords)
  const language = useLanguage()
  const { index, edges } = useRegisterView()
  const citations = useMemo(() => citationsOf(index, provenancesOf(edges, partner)), [index, edges, partner])
  return (
    <CitationsContext value={citations}>
      <PageHead
        title={partner.name}
        lang={language === 'en' ? 'nl' : undefined}
        trail={[{ to: PAGES.partners, text: t.title }]}
        lead={
          <>
            {types[partner.type]}
            <FieldCites thing={partner} field="type" /> · <RegionNames codes={partner.regions} note={partner.regionNote} />
            <FieldCites thing={partner} field="regions" /> <ProvenanceBadge provenance={partner.provenance} />
          </>
        }
      >
        <LineLink thing={{ kind: 'partner', id: partner.id }} />
      </PageHead>
      <div className="stack">
        <div className="columns">
          <div className="stack">
            <PartnerFacts partner={partner} />
            <PartnerInitiatives partner={partner} />
          </div>
          <div className="stack">
            <PartnerTasks partner={partner} />
            <PartnerGroups partner={partner} />
          </div>
        </div>
        <PageSources provenance={partner.provenance} citations={citations} />
      </div>
    </CitationsContext>
  )
}

/** Every claim of the page, in the order in which sources are numbered. */
function provenancesOf(edges: EdgeIndex, partner: Partner): Provenance[] {
  const links = edges.above({ kind: 'partner', id: partner.id })
  return [partner.provenance, ...Object.values(partner.fieldProvenance ?? {}), ...links.map((each) => each.provenance)]
}
