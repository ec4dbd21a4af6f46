import { useLayoutEffect, useState } from 'react'
import { useRegister } from '../api/register.ts'
import { municipalityTexts } from '../messages/municipality.ts'
import { searchTexts } from '../messages/search.ts'
import { shellTexts } from '../messages/shell.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { FindField } from '../ui/FindField.tsx'
import { useTexts } from '../ui/language.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { Coming } from './dialogPart.ts'

/** The search while its code or the register is on its way: what is typed is kept for it. */
export function WaitingSearch({
  typed,
  onType,
  coming,
  onClose,
}: {
  /** What was typed already, should it have to wait once more. */
  typed: () => string
  onType: (query: string) => void
  coming: Coming
  onClose: () => void
}) {
  const t = useTexts(searchTexts)
  const shell = useTexts(shellTexts)
  const words = useWaitingWords()
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
          onEnter={() => {
            if (coming.is === 'failed') coming.retry()
          }}
          said={coming.is === 'on-its-way' ? words : ''}
        />
        <NotCome coming={coming} />
      </div>
    </Dialog>
  )
}

/** The choice of a municipality while its code or the register is on its way. */
export function WaitingMunicipality({ coming, onClose }: { coming: Coming; onClose: () => void }) {
  const t = useTexts(municipalityTexts)
  const shell = useTexts(shellTexts)
  const words = useWaitingWords()
  return (
    <Dialog title={t.title} closeLabel={shell.close} onClose={onClose}>
      <p className="note" role="status">
        {coming.is === 'on-its-way' ? words : ''}
      </p>
      <NotCome coming={coming} />
    </Dialog>
  )
}

/** The code did not come. The button stays while it is tried again, and with it whoever is on it. */
function NotCome({ coming }: { coming: Coming }) {
  const t = useTexts(shellTexts)
  if (coming.is === 'on-its-way') return null
  const isOn = coming.is === 'tried-again'
  return (
    <Notice tone="error" urgent>
      <p>{isOn ? t.loading : t.dialogFailed}</p>
      {/* Not disabled: that would take the focus from it. */}
      <Button look="subtle" aria-disabled={isOn || undefined} onClick={isOn ? undefined : coming.retry}>
        {t.retry}
      </Button>
    </Notice>
  )
}

/** That the register is on its way, or does not come. */
function useWaitingWords(): string {
  const t = useTexts(shellTexts)
  // Who waits for it has asked for it.
  const { data, failureCount } = useRegister(false)
  return data === undefined && failureCount > 0 ? t.unreachable : t.loading
}
