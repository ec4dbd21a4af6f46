import { Suspense, useCallback, useRef } from 'react'
import { WaitingMunicipality, WaitingSearch } from './WaitingDialog.tsx'
import { dialogPart, useDialogPart } from './dialogPart.ts'

const search = dialogPart(() => import('../features/search/SearchDialog.tsx'))
const municipality = dialogPart(() => import('../features/municipality/MunicipalityDialog.tsx'))

export const loadSearch = search.fetch

export type OpenDialog = 'search' | 'municipality' | undefined

interface Does {
  onClose: () => void
  onMunicipality: (code: string) => void
}

/**
 * The dialogs of the shell. Each is a dialog at once, also while its code or the whole register is on its way: it can be
 * closed, says what is waited for or that it did not come, and does not come up by itself later.
 */
export function ShellDialogs({ open, ...does }: Does & { open: OpenDialog }) {
  if (open === 'search') return <Search {...does} />
  if (open === 'municipality') return <Municipality {...does} />
  return null
}

function Search(does: Does) {
  const { Part, coming } = useDialogPart(search)
  const query = useRef('')
  const typed = useCallback(() => query.current, [])
  const note = (next: string) => {
    query.current = next
  }
  const waiting = <WaitingSearch typed={typed} onType={note} coming={coming} onClose={does.onClose} />
  if (Part === undefined) return waiting
  return (
    <Suspense fallback={waiting}>
      <Part typedBefore={typed} {...does} />
    </Suspense>
  )
}

function Municipality({ onClose, onMunicipality }: Does) {
  const { Part, coming } = useDialogPart(municipality)
  if (Part === undefined) return <WaitingMunicipality coming={coming} onClose={onClose} />
  return <Part onClose={onClose} onChoose={onMunicipality} />
}
