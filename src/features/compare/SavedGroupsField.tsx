import { type FormEvent, useId, useRef, useState } from 'react'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Cross } from './Cross.tsx'
import { type SavedGroup, useSavedGroups } from './savedGroups.ts'
import type { Selection } from './selection.ts'
import type { Change } from './useCompareSelection.ts'

/** As long as a name may be and still fit a line. */
const LONGEST_NAME = 60

type Said = { text: string; undo?: SavedGroup }

/** Groups of regions that the reader keeps on this computer: take one, keep the present ones, throw one away. */
export function SavedGroupsField({ selection, change }: { selection: Selection; change: Change }) {
  const t = useTexts(choiceTexts)
  const { saved, save, drop } = useSavedGroups()
  const [name, setName] = useState('')
  const [said, setSaid] = useState<Said>()
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const given = name.trim()
    if (given === '') {
      setSaid({ text: t.nameless })
      return
    }
    setSaid({ text: saved.some((each) => each.name === given) ? t.replaced(given) : t.saved(given) })
    save({ name: given, regions: selection.regions, groups: selection.groups.map((each) => each.id) })
    setName('')
  }
  const throwAway = (group: SavedGroup) => {
    drop(group.name)
    setSaid({ text: t.dropped(group.name), undo: group })
    // Its button is gone.
    field.current?.focus()
  }
  return (
    <fieldset className="check-list saved-groups">
      <legend>{t.ownGroups}</legend>
      <ul>
        {saved.map((group) => (
          <li key={group.name}>
            <Button
              look="subtle"
              aria-label={t.take(group.name)}
              onClick={() => change({ regions: group.regions, groups: group.groups })}
            >
              {group.name}
            </Button>
            <button
              type="button"
              className="chosen__remove"
              aria-label={t.drop(group.name)}
              onClick={() => throwAway(group)}
            >
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={keep}>
        <label className="utrecht-form-label" htmlFor={id}>
          {t.saveName}
        </label>
        <span className="saved-groups__field">
          <input
            id={id}
            ref={field}
            className="utrecht-textbox utrecht-textbox--html-input"
            autoComplete="off"
            maxLength={LONGEST_NAME}
            aria-describedby={`${id}-note`}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <Button type="submit">{t.save}</Button>
        </span>
        <p className="note" id={`${id}-note`}>
          {t.saveNote}
        </p>
      </form>
      <p role="status" className="saved-groups__said">
        {said?.text}{' '}
        {said?.undo === undefined ? null : (
          <Button
            look="subtle"
            onClick={() => {
              if (said.undo !== undefined) save(said.undo)
              setSaid(undefined)
              field.current?.focus()
            }}
          >
            {t.undo}
          </Button>
        )}
      </p>
    </fieldset>
  )
}
