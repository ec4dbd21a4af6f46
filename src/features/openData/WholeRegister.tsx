import { useState } from 'react'
import { filesTexts } from '../../messages/openData/files.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { saveFile } from '../../ui/download/saveFile.ts'
import { useTexts } from '../../ui/language.tsx'

/** The whole register as it was loaded, in one JSON file. */
export function WholeRegister() {
  const t = useTexts(filesTexts)
  const { register } = useRegisterView().index
  const [said, setSaid] = useState('')
  const save = () => {
    const file = `gezond-verband-${register.version}.json`
    saveFile(file, new Blob([JSON.stringify(register, null, 2)], { type: 'application/json' }))
    setSaid(t.wholeSaid(file))
  }
  return (
    <span className="downloads">
      <button type="button" aria-label={t.jsonOf(t.whole)} onClick={save}>
        JSON
      </button>
      <span role="status" className="downloads__said">
        {said}
      </span>
    </span>
  )
}
