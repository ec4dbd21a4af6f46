import { useMemo } from 'react'
import type { Initiative } from '../../domain/register/things.ts'
import { TIERS } from '../../domain/register/values.ts'
import { coalitionTexts } from '../../messages/partners/coalitions.ts'
import { tierWords } from '../../messages/values.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useGrowing } from '../../ui/grid/useGrowing.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { Coalition } from './Coalition.tsx'
import { coalitionOrder } from './coalitionOrder.ts'
import type { InSight } from './inSight.ts'
import { OnlyThis } from './OnlyThis.tsx'
import { initiativesOf } from './rows.ts'
import './CoalitionsView.css'

/** Who works together in what, from nearby to far away; to be read from the back of a room. */
export function CoalitionsView({
  sight: { index, seats },
  rows,
  place,
  without,
}: Pick<InSight, 'sight' | 'rows' | 'place'> & {
  /** Those of which the register holds no partner. */
  without: readonly Initiative[]
}) {
  const t = useTexts(coalitionTexts)
  const tiers = useTexts(tierWords)
  const language = useLanguage()
  const { municipality } = useRegisterView()
  const shown = useMemo(
    () => coalitionOrder(index, municipality, initiativesOf(rows), language),
    [rows, index, municipality, language],
  )
  const drawn = useGrowing(shown.length, shown)
  return (
    <div className="coalitions">
      <p className="note">{t.note}</p>
      {TIERS.map((tier) => ({
        tier,
        of: shown.slice(0, drawn).filter((each) => each.initiative.tier === tier),
      }))
        .filter(({ of }) => of.length > 0)
        .map(({ tier, of }) => (
          <Section key={tier} title={tiers[tier]} id={`niveau-${tier}`} className="coalitions__tier">
            <ul>
              {of.map(({ initiative, own }) => (
                <li key={initiative.id}>
                  <Coalition
                    initiative={initiative}
                    seats={seats.inInitiative(initiative.id)}
                    own={own}
                    place={place}
                  >
                    <OnlyThis initiative={initiative} />
                  </Coalition>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      {without.length === 0 ? null : <Without initiatives={without} />}
    </div>
  )
}

function Without({ initiatives }: { initiatives: readonly Initiative[] }) {
  const t = useTexts(coalitionTexts)
  return (
    <div className="coalitions__without">
      <p>{t.without(initiatives.length)}</p>
      <ul className="chip-list">
        {initiatives.map(({ id }) => (
          <li key={id}>
            <ThingChip thing={{ kind: 'initiative', id }} />
          </li>
        ))}
      </ul>
    </div>
  )
}
