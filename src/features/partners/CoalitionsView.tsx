import { useMemo } from 'react'
import { ownPartsIn } from '../../domain/partners/ownPart.ts'
import { TIERS } from '../../domain/register/values.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { covers } from '../../domain/regions/regionTree.ts'
import { coalitionTexts } from '../../messages/partners.ts'
import { tierWords } from '../../messages/values.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useGrowing } from '../../ui/grid/useGrowing.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { Coalition } from './Coalition.tsx'
import type { InSight } from './inSight.ts'
import { initiativesOf } from './rows.ts'
import './CoalitionsView.css'

/** Who works together in what, from nearby to far away; to be read from the back of a room. */
export function CoalitionsView({ sight, rows, place, filters }: InSight) {
  const t = useTexts(coalitionTexts)
  const tiers = useTexts(tierWords)
  const language = useLanguage()
  const { index, seats, region } = sight
  const { municipality } = useRegisterView()
  const shown = useMemo(
    () =>
      initiativesOf(rows)
        .map((initiative) => ({
          initiative,
          own: ownPartsIn(index, seats, municipality, initiative),
        }))
        .toSorted(
          (a, b) =>
            TIERS.indexOf(a.initiative.tier) - TIERS.indexOf(b.initiative.tier) ||
            nearness(b.own) - nearness(a.own) ||
            a.initiative.title[language].localeCompare(b.initiative.title[language], language),
        ),
    [rows, index, seats, municipality, language],
  )
  const drawn = useGrowing(shown.length, shown)
  const without = index.register.initiatives.filter(
    ({ partners, area }) =>
      partners.length === 0 && (region === undefined || covers(index.regions, area, region)),
  )
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
                <Coalition
                  key={initiative.id}
                  initiative={initiative}
                  seats={seats.inInitiative(initiative.id)}
                  own={own}
                  place={place}
                />
              ))}
            </ul>
          </Section>
        ))}
      {without.length === 0 || filters.length > 0 ? null : <Without initiatives={without} />}
    </div>
  )
}

/** Named itself before through a group, before by a collective name, before not at all. */
const nearness = (parts: ReturnType<typeof ownPartsIn>): number => {
  const [first] = parts
  if (first === undefined) return 0
  if (first.by === 'collective') return 1
  return first.seat.via === undefined ? 3 : 2
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
