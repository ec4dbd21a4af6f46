import { useState } from 'react'
import type { Goal } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { NameFilter } from '../../register/NameFilter.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { byName } from '../../register/byName.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { FrameGoals } from './FrameGoals.tsx'
import './goals.css'

/** Every goal of the register, by the frame it belongs to, as nested lists. */
export function GoalsPage() {
  const t = useTexts(goalTexts)
  const { register } = useRegisterView().index
  const [typed, setTyped] = useState('')
  const matches = byName(typed)
  const shown = register.goals.filter((each) => matches(each.title.nl, each.title.en))
  const parts = [
    { id: 'nederlands', heading: t.dutch, goals: shown.filter((each) => each.dutchPolicy) },
    { id: 'overig', heading: t.other, goals: shown.filter((each) => !each.dutchPolicy) },
  ].filter((part) => part.goals.length > 0)
  return (
    <>
      <PageHead title={t.title} lead={t.lead(register.goals.length, register.frames.length)}>
        <NameFilter value={typed} onChange={setTyped} count={shown.length} all={register.goals.length} />
      </PageHead>
      <div className="stack">
        {parts.length === 0 ? <p className="note">{t.none}</p> : null}
        {parts.map(({ id, heading, goals }) => (
          <Section key={id} id={id} title={heading(goals.length)}>
            <ByFrame goals={goals} />
          </Section>
        ))}
      </div>
    </>
  )
}

function ByFrame({ goals }: { goals: readonly Goal[] }) {
  const { register } = useRegisterView().index
  return (
    <div className="frames">
      {register.frames
        .map((frame) => ({ frame, group: goals.filter((each) => each.frame === frame.id) }))
        .filter(({ group }) => group.length > 0)
        .map(({ frame, group }) => (
          <FrameGoals key={frame.id} frame={frame} goals={group} />
        ))}
    </div>
  )
}
