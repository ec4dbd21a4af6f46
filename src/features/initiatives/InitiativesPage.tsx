import { useState } from 'react'
import { covers } from '../../domain/regions/regionTree.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { TIERS } from '../../domain/register/values.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { tierWords } from '../../messages/values.ts'
import { NameFilter } from '../../register/NameFilter.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { byName } from '../../register/byName.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { InitiativeHeads, InitiativeRow } from './InitiativeRow.tsx'
import './initiatives.css'

/** Every initiative of the register: those that reach my municipality first, each part from nearby to far away. */
export function InitiativesPage() {
  const t = useTexts(initiativeTexts)
  const { index, municipality } = useRegisterView()
  const [typed, setTyped] = useState('')
  const all = index.register.initiatives
  const matches = byName(typed)
  const shown = all.filter((each) =>
    matches(each.title.nl, each.title.en, each.shortTitle, each.abbreviation),
  )
  const here = shown.filter((each) => covers(index.regions, each.area, municipality))
  const elsewhere = shown.filter((each) => !here.includes(each))
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  return (
    <>
      <PageHead title={t.title} lead={t.lead(all.length)}>
        <NameFilter value={typed} onChange={setTyped} count={shown.length} all={all.length} />
      </PageHead>
      <div className="stack">
        <Section title={t.here(place, here.length)} id="hier">
          {here.length === 0 ? <p className="note">{t.noneHere}</p> : <ByTier initiatives={here} />}
        </Section>
        {elsewhere.length === 0 ? null : (
          <Section title={t.elsewhere(elsewhere.length)} note={t.elsewhereNote} id="elders">
            <ByTier initiatives={elsewhere} />
          </Section>
        )}
      </div>
    </>
  )
}

function ByTier({ initiatives }: { initiatives: readonly Initiative[] }) {
  const tiers = useTexts(tierWords)
  return (
    <div className="initiative-groups">
      <InitiativeHeads />
      {TIERS.map((tier) => ({ tier, group: initiatives.filter((each) => each.tier === tier) }))
        .filter(({ group }) => group.length > 0)
        .map(({ tier, group }) => (
          <div key={tier}>
            <h3>{tiers[tier]}</h3>
            <ul className="rows">
              {group.map((initiative) => (
                <InitiativeRow key={initiative.id} initiative={initiative} />
              ))}
            </ul>
          </div>
        ))}
    </div>
  )
}
