import { useMemo, useState } from 'react'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FindField } from '../../ui/FindField.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { ChosenThing } from './chosenAddress.ts'
import { choosables, findChoices } from './findChoices.ts'
import './DiagramView.css'

/** More than this is not read; who types on gets there. */
const MOST = 40

/** Choose what the diagram is about: type a part of a name, press the one meant. */
export function DiagramPicker({
  onChoose,
  onClose,
}: {
  onChoose: (thing: ChosenThing) => void
  onClose: () => void
}) {
  const t = useTexts(diagramTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const [typed, setTyped] = useState('')
  const all = useMemo(() => choosables(index, language), [index, language])
  const asked = typed.trim()
  const found = useMemo(() => (asked === '' ? [] : findChoices(all, asked)), [all, asked])
  const kinds = {
    partner: t.kindPartner,
    municipality: t.kindMunicipality,
    goal: t.kindGoal,
    initiative: t.kindInitiative,
  }
  const take = ({ kind, id }: ChosenThing) => {
    onClose()
    onChoose({ kind, id })
  }
  return (
    <Dialog title={t.pickTitle} closeLabel={t.close} onClose={onClose}>
      <div className="diagram-picker">
        <FindField
          label={t.pickLabel}
          value={typed}
          onChange={setTyped}
          onEnter={() => {
            const [first] = found
            if (first !== undefined) take(first)
          }}
          said={
            asked === '' ? t.pickHint : found.length === 0 ? t.pickNone(asked) : t.pickFound(found.length)
          }
        />
        <ul className="diagram-picker__found">
          {found.slice(0, MOST).map((each) => (
            <li key={`${each.kind} ${each.id}`}>
              <button type="button" onClick={() => take(each)}>
                <span lang={each.lang}>{each.name}</span> <small>{kinds[each.as]}</small>
              </button>
            </li>
          ))}
        </ul>
        {found.length > MOST ? <p className="note">{t.pickMore(found.length - MOST)}</p> : null}
      </div>
    </Dialog>
  )
}
