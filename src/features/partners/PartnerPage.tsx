import { useMemo } from 'react'
import { useParams } from 'react-router'
import { PAGES } from '../../contract/addresses.ts'
import type { EdgeIndex } from '../../domain/graph/edges.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { seatsOf } from '../../domain/partners/seats.ts'
import type { Partner, Provenance } from '../../domain/register/things.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { partnerTypeWords } from '../../messages/values.ts'
import { CitationsContext, FieldCites, RecordNote } from '../../register/Cites.tsx'
import { DocumentList } from '../../register/DocumentList.tsx'
import { LineLink } from '../../register/LineLink.tsx'
import { MissingThing } from '../../register/MissingThing.tsx'
import { PageSources } from '../../register/PageSources.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { RegionNames } from '../../register/RegionNames.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { citationsOf } from '../../register/citations.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { PartnerFacts } from './PartnerFacts.tsx'
import { PartnerGroups } from './PartnerGroups.tsx'
import { PartnerInitiatives } from './PartnerInitiatives.tsx'
import { PartnerTasks } from './PartnerTasks.tsx'
import { PartnerWithWhom } from './PartnerWithWhom.tsx'
import { seatsSheet } from './seatsSheet.ts'

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
  const seats = useMemo(() => seatsOf(index), [index])
  const citations = useMemo(
    () => citationsOf(index, provenancesOf(index, edges, partner)),
    [index, edges, partner],
  )
  return (
    <CitationsContext value={citations}>
      <PageHead
        title={partner.name}
        lang={language === 'en' ? 'nl' : undefined}
        trail={[{ to: PAGES.partners, text: t.title }]}
        lead={
          <>
            {types[partner.type]}
            <FieldCites thing={partner} field="type" /> ·{' '}
            <RegionNames codes={partner.regions} note={partner.regionNote} />
            <FieldCites thing={partner} field="regions" /> <ProvenanceBadge provenance={partner.provenance} />
          </>
        }
      >
        <LineLink thing={{ kind: 'partner', id: partner.id }} />
        <ViewActions
          title={t.partnerFile(partner.name)}
          sheet={() =>
            seatsSheet(
              { index, seats },
              seats.ofPartner(partner.id).map((seat) => ({ partner, seat })),
              language,
            )
          }
        />
      </PageHead>
      <div className="stack partner-page">
        <Description partner={partner} />
        <div className="columns">
          <div className="stack">
            <PartnerWithWhom partner={partner} seats={seats} />
            <PartnerInitiatives partner={partner} />
          </div>
          <div className="stack">
            <PartnerFacts partner={partner} />
            <PartnerTasks partner={partner} />
            <PartnerGroups partner={partner} />
            <PartnerDocuments partner={partner} />
          </div>
        </div>
        <PageSources provenance={partner.provenance} citations={citations} />
      </div>
    </CitationsContext>
  )
}

const issuedBy = (index: RegisterIndex, { id }: Partner) =>
  index.register.policyDocuments.filter((each) => each.publishedBy?.includes(id))

/** What the partner issued. */
function PartnerDocuments({ partner }: { partner: Partner }) {
  const t = useTexts(partnerTexts)
  const { index } = useRegisterView()
  const documents = issuedBy(index, partner)
  return documents.length === 0 ? null : (
    <Section id="stukken" title={t.documents}>
      <DocumentList documents={documents} />
    </Section>
  )
}

/** What the partner usually does in this register, and what the reader should mind of it. */
function Description({ partner }: { partner: Partner }) {
  const { description, provenance } = partner
  if (description === undefined && provenance.note === undefined) return null
  return (
    <div>
      {description === undefined ? null : (
        <p>
          <DutchText>{description}</DutchText>
          <FieldCites thing={partner} field="description" />
        </p>
      )}
      <RecordNote provenance={provenance} />
    </div>
  )
}

/** Every claim of the page, in the order in which sources are numbered. */
function provenancesOf(index: RegisterIndex, edges: EdgeIndex, partner: Partner): Provenance[] {
  const links = edges.above({ kind: 'partner', id: partner.id })
  return [
    partner.provenance,
    ...Object.values(partner.fieldProvenance ?? {}),
    ...[...links, ...issuedBy(index, partner)].map((each) => each.provenance),
  ]
}
