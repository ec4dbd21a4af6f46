import type { Id, Initiative } from '../../domain/register/things.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { FieldCites } from '../../register/Cites.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useTexts } from '../../ui/language.tsx'
import { FactRow, Facts, Section } from '../../ui/Pages.tsx'
import './initiatives.css'

/** The initiatives around this one: the whole it is part of, its parts, and those the editors name beside it. */
export function InitiativeFamily({ initiative }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const { index } = useRegisterView()
  const parts = index.register.initiatives
    .filter((each) => each.partOf === initiative.id)
    .map((each) => each.id)
  const { partOf, related = [] } = initiative
  if (partOf === undefined && parts.length === 0 && related.length === 0) return null
  return (
    <Section title={t.family} id="verwant" className="initiative-family">
      <Facts>
        {partOf === undefined ? null : (
          <FactRow term={t.partOf}>
            <Chips ids={[partOf]} />
            <FieldCites thing={initiative} field="partOf" />
          </FactRow>
        )}
        {parts.length === 0 ? null : (
          <FactRow term={t.parts}>
            <Chips ids={parts} />
          </FactRow>
        )}
        {related.length === 0 ? null : (
          <FactRow term={t.related}>
            <Chips ids={related} />
            <FieldCites thing={initiative} field="related" />
          </FactRow>
        )}
      </Facts>
    </Section>
  )
}

function Chips({ ids }: { ids: readonly Id[] }) {
  return (
    <ul className="chip-list">
      {ids.map((id) => (
        <li key={id}>
          <ThingChip thing={{ kind: 'initiative', id }} />
        </li>
      ))}
    </ul>
  )
}
