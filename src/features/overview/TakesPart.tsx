import type { Initiative } from '../../domain/register/things.ts'
import { TIERS } from '../../domain/register/values.ts'
import { overviewTexts } from '../../messages/overview.ts'
import { tierWords } from '../../messages/values.ts'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useTexts } from '../../ui/language.tsx'

const SHOWN = 6

/** The initiatives of my municipality by tier; the national ones are many, and the last of them stand behind a press. */
export function TakesPart({ initiatives }: { initiatives: readonly Initiative[] }) {
  const t = useTexts(overviewTexts)
  const tiers = useTexts(tierWords)
  return (
    <dl className="takes-part">
      {TIERS.map((tier) => {
        const ofTier = initiatives.filter((each) => each.tier === tier)
        const rest = ofTier.slice(SHOWN)
        return ofTier.length === 0 ? null : (
          <div key={tier}>
            <dt className="note">{tiers[tier]}</dt>
            <dd>
              <Chips initiatives={ofTier.slice(0, SHOWN)} />
              {rest.length === 0 ? null : (
                <details className="more">
                  <summary>{t.more(rest.length)}</summary>
                  <Chips initiatives={rest} />
                </details>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function Chips({ initiatives }: { initiatives: readonly Initiative[] }) {
  return (
    <span className="chip-list">
      {initiatives.map((each) => (
        <ThingChip key={each.id} thing={{ kind: 'initiative', id: each.id }} />
      ))}
    </span>
  )
}
