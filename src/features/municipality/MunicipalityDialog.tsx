import { useMemo, useState } from 'react'
import { municipalityTexts } from '../../messages/municipality.ts'
import { searchTexts } from '../../messages/search.ts'
import { shellTexts } from '../../messages/shell.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FindField } from '../../ui/FindField.tsx'
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
  const { index, municipality } = useFiguresView()
  const [query, setQuery] = useState('')
  // Not deferred: Enter goes to the first of what is shown, and that has to be what was typed.
  const asked = query.trim()
  const choices = useMemo(() => municipalityChoices(index.register), [index])
  const found = useMemo(() => findMunicipalities(choices, asked), [choices, asked])
  const choose = (choice: MunicipalityChoice) => {
    onChoose(choice.code)
    onClose()
  }
  return (
    <Dialog title={t.title} closeLabel={shell.close} onClose={onClose}>
      <div className="municipalities">
        <FindField
          label={t.label}
          value={query}
          onChange={setQuery}
          onEnter={() => {
            const [first] = found
            if (first) choose(first)
          }}
          said={asked === '' ? t.hint : found.length === 0 ? t.none(asked) : t.found(found.length)}
        />
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
