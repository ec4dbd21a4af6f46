import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { deckPath } from '../../../contract/addresses.ts'
import { initiativesHere } from '../../../domain/coverage/participation.ts'
import { compareNames } from '../../../domain/register/nameOrder.ts'
import type { Id } from '../../../domain/register/things.ts'
import { readyMadeTexts } from '../../../messages/present/readyMade.ts'
import { useRegisterView } from '../../../register/RegisterContext.tsx'
import { useDecks } from '../../../state/decks.ts'
import { useKeeping } from '../../../ui/AppLink.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Section } from '../../../ui/Pages.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import {
  hasTrendbreuk,
  indicatorsOf,
  initiativeOf,
  type ReadyMade,
  readyMade,
  TRENDBREUK,
} from './readyMade.ts'
import { figuresHere, NO_FIGURES } from './readyMadeFigures.ts'

type State = 'idle' | 'making' | 'none-chosen'

/** Decks that the register fills for my municipality, one press each. */
export function ReadyMadeDecks() {
  const t = useTexts(readyMadeTexts)
  const view = useRegisterView()
  const [state, setState] = useState<State>('idle')
  const [initiative, choose] = useState<Id>()
  const make = useMake(setState)
  const place = view.index.regions.byCode.get(view.municipality)?.name ?? view.municipality
  const names = { making: t.making, 'none-chosen': t.noneChosen, idle: '' }
  return (
    <Section title={t.title} note={t.note(place)} id="klaar">
      <ul className="ready-made">
        <Row name={t.coalitions} about={t.coalitionsAbout} make={() => make({ kind: 'coalitions' })} />
        {view.index.initiatives.has(TRENDBREUK) ? (
          <Row
            name={t.trendbreuk}
            about={hasTrendbreuk(view) ? t.trendbreukAbout : t.trendbreukElsewhere(place)}
            make={hasTrendbreuk(view) ? () => make({ kind: 'trendbreuk' }) : undefined}
          />
        ) : null}
        <Row name={t.tasks} about={t.tasksAbout} make={() => make({ kind: 'tasks' })} />
        <Row
          name={t.standing}
          about={t.standingAbout}
          make={() =>
            initiative === undefined ? setState('none-chosen') : make({ kind: 'standing', initiative })
          }
        >
          <InitiativeField value={initiative} onChange={choose} />
        </Row>
      </ul>
      <p role="status" className="present__said">
        {names[state]}
      </p>
    </Section>
  )
}

/** Asks which figures there are, makes the deck and goes to it. */
function useMake(setState: (state: State) => void): (asked: ReadyMade) => void {
  const view = useRegisterView()
  const language = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const keeping = useKeeping()
  const add = useDecks((store) => store.add)
  const isMaking = useRef(false)
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const make = async (asked: ReadyMade) => {
    // A second press while the figures come would make a second deck.
    if (isMaking.current) return
    isMaking.current = true
    setState('making')
    const initiative = initiativeOf(asked)
    const figures =
      initiative === undefined
        ? NO_FIGURES
        : await figuresHere(client, view.index, view.municipality, indicatorsOf(initiative, view))
    isMaking.current = false
    const deck = add(readyMade(asked, view, language, figures))
    // Who went elsewhere meanwhile finds it among their decks.
    if (isHere.current) void navigate(keeping(deckPath(deck)))
  }
  return (asked) => void make(asked)
}

function Row({
  name,
  about,
  make,
  children,
}: {
  name: string
  about: string
  /** Absent where there is nothing to make for this municipality. */
  make: (() => void) | undefined
  children?: React.ReactNode
}) {
  const t = useTexts(readyMadeTexts)
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p className="note">{about}</p>
      </div>
      {children}
      {make === undefined ? null : (
        <Button aria-label={t.makeNamed(name)} onClick={make}>
          {t.make}
        </Button>
      )}
    </li>
  )
}

/** Those of here first, the others after them. */
function InitiativeField({
  value,
  onChange,
}: {
  value: Id | undefined
  onChange: (value: Id | undefined) => void
}) {
  const t = useTexts(readyMadeTexts)
  const language = useLanguage()
  const { index, municipality, today } = useRegisterView()
  const options = useMemo(() => {
    const here = initiativesHere(index, municipality, today)
    const others = index.register.initiatives
      .filter((each) => !here.includes(each))
      .toSorted((a, b) => compareNames(a.title[language], b.title[language]))
    return [...here, ...others].map(({ id, title }) => ({ value: id, text: title[language] }))
  }, [index, municipality, today, language])
  return (
    <SelectField
      label={t.initiative}
      none={t.chooseInitiative}
      value={value}
      options={options}
      onChange={onChange}
    />
  )
}
