import type { Initiative } from '../../domain/register/things.ts'
import { TIERS } from '../../domain/register/values.ts'
import { PAGES } from '../../contract/addresses.ts'
import { overviewTexts } from '../../messages/overview.ts'
import { tierWords } from '../../messages/values.ts'
import { ThingChip } from '../../register/ThingChip.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { useTexts } from '../../ui/language.tsx'

const SHOWN = 6

/** The initiatives of my municipality by tier; the national ones are many and are cut short. */
export function TakesPart({ initiatives }: { initiatives: readonly Initiative[] }) {
  const t = useTexts(overviewTexts)
  const tiers = useTexts(tierWords)
  return (
    <dl className="takes-part">
      {TIERS.map((tier) => {
        const ofTier = initiatives.filter((each) => each.tier === tier)
        return ofTier.length === 0 ? null : (
          <div key={tier}>
            <dt className="note">{tiers[tier]}</dt>
            <dd className="chip-list">
              {ofTier.slice(0, SHOWN).map((each) => (
                <ThingChip key={each.id} thing={{ kind: 'initiative', id: each.id }} />
              ))}
              {ofTier.length > SHOWN ? (
                <AppLink to={`${PAGES.initiatives}#hier`}>{t.more(ofTier.length - SHOWN)}</AppLink>
              ) : null}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
