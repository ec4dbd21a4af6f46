import { compareNames } from '../../domain/register/nameOrder.ts'
import { TIERS } from '../../domain/register/values.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { statusWords, tierWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { RolesHereText } from './RoleHereText.tsx'
import type { PortfolioItem } from './items.ts'
import './TierBands.css'

/** The portfolio from nearby to far away: a band per tier, with what my municipality is in each initiative. */
export function TierBands({ items, place }: { items: readonly PortfolioItem[]; place: string }) {
  const t = useTexts(initiativeTexts)
  const tiers = useTexts(tierWords)
  const language = useLanguage()
  return (
    <div className="tier-bands">
      {TIERS.map((tier) => ({
        tier,
        of: items
          .filter(({ initiative }) => initiative.tier === tier)
          .toSorted(
            (a, b) =>
              Number(b.here) - Number(a.here) ||
              compareNames(a.initiative.title[language], b.initiative.title[language]),
          ),
      }))
        .filter(({ of }) => of.length > 0)
        .map(({ tier, of }) => (
          <section key={tier} className="tier-band" aria-labelledby={`niveau-${tier}`}>
            <h2 id={`niveau-${tier}`}>
              {tiers[tier]} <span className="note">{t.counted(of.length)}</span>
            </h2>
            <ul>
              {of.map((item) => (
                <Card key={item.initiative.id} item={item} place={place} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

function Card({ item: { initiative, here, roles }, place }: { item: PortfolioItem; place: string }) {
  const t = useTexts(initiativeTexts)
  const statuses = useTexts(statusWords)
  const { id, status, fieldProvenance } = initiative
  return (
    <li className={here ? 'tier-card' : 'tier-card tier-card--elsewhere'}>
      <ThingChip thing={{ kind: 'initiative', id }} />
      <p>
        {statuses[status]}
        {fieldProvenance?.status === undefined ? null : (
          <>
            {' '}
            <ProvenanceBadge provenance={fieldProvenance.status} />
          </>
        )}
        {here ? null : ` · ${t.notHere(place)}`}
      </p>
      {here || roles.length > 0 ? (
        <p>
          <span className="tier-card__term">{place}:</span>{' '}
          {roles.length === 0 ? t.noRole : <RolesHereText roles={roles} />}
        </p>
      ) : null}
    </li>
  )
}
