import { useId, useMemo, useState } from 'react'
import { municipalityTexts } from '../../messages/municipality.ts'
import { searchTexts } from '../../messages/search.ts'
import { shellTexts } from '../../messages/shell.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import { type MunicipalityChoice, findMunicipalities, municipalityChoices } from './municipalityChoices.ts'
import './MunicipalityDialog.css'

/** Choose my municipality: type a part of the name, press the one meant. */
export default function MunicipalityDialog({
  onClose,
  onChoose,
}: {
  onClose: () => void
  onChoose: (code: string) => void
}) {
  const t = useTexts(municipalityTexts)
  const shell = useTexts(shellTexts)
  const { index, municipality } = useRegisterView()
  const [query, setQuery] = useState('')
  // Not deferred: Enter goes to the first of what is shown, and that has to be what was typed.
  const asked = query.trim()
  const choices = useMemo(() => municipalityChoices(index.register), [index])
  const found = useMemo(() => findMunicipalities(choices, asked), [choices, asked])
  const id = useId()
  const choose = (choice: MunicipalityChoice) => {
    onChoose(choice.code)
    onClose()
  }
  return (
    <Dialog title={t.title} closeLabel={shell.close} onClose={onClose}>
      <div className="municipalities">
        <label htmlFor={id} className="utrecht-form-label">
          {t.label}
        </label>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const [first] = found
            if (first) choose(first)
          }}
        >
          <input
            id={id}
            className="utrecht-textbox utrecht-textbox--html-input"
            type="search"
            autoComplete="off"
            data-focus-first
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </form>
        <p className="note" role="status">
          {asked === '' ? t.hint : found.length === 0 ? t.none(asked) : t.found(found.length)}
        </p>
        <MunicipalityList choices={found} chosen={municipality} onChoose={choose} />
      </div>
    </Dialog>
  )
}

function MunicipalityList({
  choices,
  chosen,
  onChoose,
}: {
  choices: readonly MunicipalityChoice[]
  chosen: string
  onChoose: (choice: MunicipalityChoice) => void
}) {
  const t = useTexts(searchTexts)
  return (
    <ul className="municipality-list">
      {choices.map((choice) => (
        <li key={`${choice.code}/${choice.former ?? ''}`}>
          <button
            type="button"
            aria-pressed={choice.code === chosen && choice.former === undefined}
            onClick={() => onChoose(choice)}
          >
            {choice.name} {choice.former === undefined ? null : <small>({t.former(choice.former)})</small>}
            <small>{choice.province}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
