import { diagramPath } from '../../contract/diagramAddress.ts'
import type { Initiative, Partner } from '../../domain/register/things.ts'
import { TIERS } from '../../domain/register/values.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { tierWords } from '../../messages/values.ts'
import { Cites } from '../../register/Cites.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { RoleText } from '../../register/RoleText.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { groupsOf, initiativesThrough } from '../../domain/partners/groups.ts'
import '../../register/Things.css'
import './partners.css'

/** What a partner takes part in, by itself and as member of a group, from nearby to far away. */
export function PartnerInitiatives({ partner }: { partner: Partner }) {
  const t = useTexts(partnerTexts)
  const { index } = useRegisterView()
  const own = index.initiativesOfPartner(partner.id)
  const groups = groupsOf(index, partner)
    .map((group) => ({ group, initiatives: initiativesThrough(index, partner, group) }))
    .filter(({ initiatives }) => initiatives.length > 0)
  return (
    <>
      <Section
        title={t.initiatives(own.length)}
        note={own.length === 0 ? t.noInitiatives : t.initiativesNote}
      >
        {own.length === 0 ? null : (
          <>
            <ByTier initiatives={own} partner={partner} />
            <p className="no-print">
              <AppLink to={diagramPath('partner', partner.id)}>{t.inDiagram}</AppLink>
            </p>
          </>
        )}
      </Section>
      {groups.length === 0 ? null : (
        <Section title={t.via}>
          <div className="partner-tiers">
            {groups.map(({ group, initiatives }) => (
              <div key={group.id}>
                <p>
                  <ThingChip thing={{ kind: 'partner', id: group.id }} />
                </p>
                <Roles initiatives={initiatives} partner={group} />
              </div>
            ))}
          </div>
        </Section>
      )}
    </>
  )
}

function ByTier({ initiatives, partner }: { initiatives: readonly Initiative[]; partner: Partner }) {
  const tiers = useTexts(tierWords)
  return (
    <div className="partner-tiers">
      {TIERS.map((tier) => ({ tier, group: initiatives.filter((each) => each.tier === tier) }))
        .filter(({ group }) => group.length > 0)
        .map(({ tier, group }) => (
          <div key={tier}>
            <h3>{tiers[tier]}</h3>
            <Roles initiatives={group} partner={partner} />
          </div>
        ))}
    </div>
  )
}

function Roles({ initiatives, partner }: { initiatives: readonly Initiative[]; partner: Partner }) {
  return (
    <ul className="rows thing-rows">
      {initiatives.flatMap((initiative) =>
        initiative.partners
          .filter((each) => each.partner === partner.id)
          .map(({ roles, note, provenance }) => (
            <li key={`${initiative.id} ${roles.join(' ')}`}>
              <ThingChip thing={{ kind: 'initiative', id: initiative.id }} />
              <span>
                <RoleText roles={roles} />
                <Cites provenance={provenance} />
              </span>
              {note === undefined ? null : <DutchText className="thing-rows__note">{note}</DutchText>}
            </li>
          )),
      )}
    </ul>
  )
}
