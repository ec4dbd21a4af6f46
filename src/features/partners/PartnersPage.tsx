import { useState } from 'react'
import type { Partner } from '../../domain/register/things.ts'
import { PARTNER_TYPES } from '../../domain/register/values.ts'
import { partnerTexts } from '../../messages/partners.ts'
import { partnerTypeWords } from '../../messages/values.ts'
import { NameFilter } from '../../register/NameFilter.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { byName } from '../../register/byName.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { groupsOf, initiativesThrough } from './groups.ts'
import './partners.css'

/** Every partner of the register, by type, with how much it takes part in. */
export function PartnersPage() {
  const t = useTexts(partnerTexts)
  const types = useTexts(partnerTypeWords)
  const { register } = useRegisterView().index
  const [typed, setTyped] = useState('')
  const matches = byName(typed)
  const shown = register.partners.filter((each) => matches(each.name, each.abbreviation))
  const groups = PARTNER_TYPES.map((type) => ({ type, partners: shown.filter((each) => each.type === type) }))
  return (
    <>
      <PageHead title={t.title} lead={t.lead(register.partners.length)}>
        <NameFilter value={typed} onChange={setTyped} count={shown.length} all={register.partners.length} />
      </PageHead>
      {shown.length === 0 ? <p className="note">{t.none}</p> : null}
      <div className="partner-types">
        {groups
          .filter(({ partners }) => partners.length > 0)
          .map(({ type, partners }) => (
            <Section key={type} title={types[type]} id={`soort-${type}`}>
              <ul className="rows">
                {partners.map((partner) => (
                  <PartnerRow key={partner.id} partner={partner} />
                ))}
              </ul>
            </Section>
          ))}
      </div>
    </>
  )
}

function PartnerRow({ partner }: { partner: Partner }) {
  const t = useTexts(partnerTexts)
  const { index } = useRegisterView()
  const own = index.initiativesOfPartner(partner.id).length
  const through = new Set(
    groupsOf(index, partner).flatMap((group) => initiativesThrough(index, partner, group)),
  ).size
  const facts = [
    t.initiativeCount(own),
    through === 0 ? undefined : t.viaGroup(through),
    partner.members === undefined ? undefined : t.memberCount(partner.members.length),
  ]
  return (
    <li className="partner-row">
      <ThingChip thing={{ kind: 'partner', id: partner.id }} />
      <span className="note">
        {facts.filter(Boolean).join(', ')} <ProvenanceBadge provenance={partner.provenance} />
      </span>
    </li>
  )
}
