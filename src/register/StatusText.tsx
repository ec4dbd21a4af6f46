import type { Initiative } from '../domain/register/things.ts'
import { statusWords } from '../messages/values.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { useTexts } from '../ui/language.tsx'
import { FieldCites } from './Cites.tsx'
import './Things.css'

/** Where an initiative stands, with how sure that is and what the editors add. */
export function StatusText({ initiative }: { initiative: Initiative }) {
  const words = useTexts(statusWords)
  return (
    <>
      {words[initiative.status]}
      <FieldCites thing={initiative} field="status" />
      {initiative.statusNote === undefined ? null : (
        <span className="status-note">
          <DutchText>{initiative.statusNote}</DutchText>
          <FieldCites thing={initiative} field="statusNote" />
        </span>
      )}
    </>
  )
}
