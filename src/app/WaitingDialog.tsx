import { useLayoutEffect, useState } from 'react'
import { useRegister } from '../api/register.ts'
import { municipalityTexts } from '../messages/municipality.ts'
import { searchTexts } from '../messages/search.ts'
import { shellTexts } from '../messages/shell.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { FindField } from '../ui/FindField.tsx'
import { useTexts } from '../ui/language.tsx'

/** The search while its code or the register is on its way: what is typed is kept for it. */
export function WaitingSearch({
  typed,
  onType,
  onClose,
}: {
  /** What was typed already, should it have to wait once more. */
  typed: () => string
  onType: (query: string) => void
  onClose: () => void
}) {
  const t = useTexts(searchTexts)
  const shell = useTexts(shellTexts)
  const [query, setQuery] = useState('')
  // Taken when the field stands: while it waits once more, the reader types on.
  // oxlint-disable-next-line react/set-state-in-effect
  useLayoutEffect(() => setQuery(typed()), [typed])
  return (
    <Dialog title={t.title} closeLabel={shell.close} onClose={onClose}>
      {/* Laid out as the search itself, which takes its place. */}
      <div className="waiting-search">
        <FindField
          label={t.label}
          value={query}
          onChange={(next) => {
            setQuery(next)
            onType(next)
          }}
          // There is nothing to take as yet.
          onEnter={() => undefined}
          said={useWaitingWords()}
        />
      </div>
    </Dialog>
  )
}

/** The choice of a municipality while its code or the register is on its way. */
export function WaitingMunicipality({ onClose }: { onClose: () => void }) {
  const t = useTexts(municipalityTexts)
  const shell = useTexts(shellTexts)
  return (
    <Dialog title={t.title} closeLabel={shell.close} onClose={onClose}>
      <p className="note" role="status">
        {useWaitingWords()}
      </p>
    </Dialog>
  )
}

/** That the register is on its way, or does not come. */
function useWaitingWords(): string {
  const t = useTexts(shellTexts)
  // Who waits for it has asked for it.
  const { data, failureCount } = useRegister(false)
  return data === undefined && failureCount > 0 ? t.unreachable : t.loading
}
