import { useMemo } from 'react'
import { useParams } from 'react-router'
import { PAGES } from '../../contract/addresses.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Goal, Provenance } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { goalTypeWords } from '../../messages/values.ts'
import { CitationsContext, FieldCites, RecordNote } from '../../register/Cites.tsx'
import { LineLink } from '../../register/LineLink.tsx'
import { MissingThing } from '../../register/MissingThing.tsx'
import { PageSources } from '../../register/PageSources.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { TargetText } from '../../register/TargetText.tsx'
import { citationsOf } from '../../register/citations.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { GoalFacts } from './GoalFacts.tsx'
import { GoalLinks } from './GoalLinks.tsx'
import { GoalPlace } from './GoalPlace.tsx'
import './goals.css'

export function GoalPage() {
  const { id = '' } = useParams()
  const { index } = useRegisterView()
  const goal = index.goals.get(id)
  return goal === undefined ? <MissingThing kind="goal" id={id} /> : <WholeGoal goal={goal} />
}

/** One goal whole: what it says and where it stands among the others, who works towards it and how it is measured. */
function WholeGoal({ goal }: { goal: Goal }) {
  const t = useTexts(goalTexts)
  const types = useTexts(goalTypeWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  const frame = index.frames.get(goal.frame)
  const citations = useMemo(() => citationsOf(index, provenancesOf(index, goal)), [index, goal])
  return (
    <CitationsContext value={citations}>
      <PageHead
        title={goal.title[language]}
        trail={[{ to: PAGES.goals, text: t.title }]}
        lead={
          <>
            {types[goal.type]}
            <FieldCites thing={goal} field="type" />
            {frame === undefined ? null : ` · ${frame.title[language]}`}{' '}
            <ProvenanceBadge provenance={goal.provenance} />
          </>
        }
      >
        <LineLink thing={{ kind: 'goal', id: goal.id }} />
      </PageHead>
      <div className="stack">
        <div className="columns">
          <div className="stack">
            <div>
              <p>
                <DutchText>{goal.text}</DutchText>
                <FieldCites thing={goal} field="text" />
              </p>
              <RecordNote provenance={goal.provenance} />
              {goal.dutchPolicy ? null : <p className="note">{t.notDutch}</p>}
              <GoalFacts goal={goal} />
            </div>
            {goal.target === undefined ? null : (
              <Section title={t.target}>
                <TargetText target={goal.target} />
                {goal.fieldProvenance?.target === undefined ? null : (
                  <p>
                    <FieldCites thing={goal} field="target" />
                  </p>
                )}
              </Section>
            )}
            <GoalPlace goal={goal} />
          </div>
          <div className="stack">
            <GoalLinks goal={goal} />
          </div>
        </div>
        <PageSources provenance={goal.provenance} citations={citations} />
      </div>
    </CitationsContext>
  )
}

/** Every claim of the page, in the order in which sources are numbered. */
function provenancesOf(index: RegisterIndex, goal: Goal): Provenance[] {
  const links = [
    ...index.linksTo(goal.id, 'initiative-goal'),
    ...index.linksFrom(goal.id, 'goal-indicator'),
    ...index.linksFrom(goal.id, 'goal-task'),
  ]
  return [
    goal.provenance,
    ...Object.values(goal.fieldProvenance ?? {}),
    ...links.map((each) => each.provenance),
  ]
}
