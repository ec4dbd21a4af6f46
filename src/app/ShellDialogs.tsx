import { Suspense, lazy, useCallback, useRef } from 'react'
import { WaitingMunicipality, WaitingSearch } from './WaitingDialog.tsx'

export const loadSearch = () => import('../features/search/SearchDialog.tsx')
const SearchDialog = lazy(loadSearch)
const MunicipalityDialog = lazy(() => import('../features/municipality/MunicipalityDialog.tsx'))

export type OpenDialog = 'search' | 'municipality' | undefined

/**
 * The dialogs of the shell. Each is a dialog at once, also while its code or the whole register is on its way: it can be
 * closed, says what is waited for, and does not come up by itself later.
 */
export function ShellDialogs({
  open,
  onClose,
  onMunicipality,
}: {
  open: OpenDialog
  onClose: () => void
  onMunicipality: (code: string) => void
}) {
  if (open === 'search') return <Search onClose={onClose} onMunicipality={onMunicipality} />
  if (open === 'municipality')
    return (
      <Suspense fallback={<WaitingMunicipality onClose={onClose} />}>
        <MunicipalityDialog onClose={onClose} onChoose={onMunicipality} />
      </Suspense>
    )
  return null
}

function Search({
  onClose,
  onMunicipality,
}: {
  onClose: () => void
  onMunicipality: (code: string) => void
}) {
  const query = useRef('')
  const typed = useCallback(() => query.current, [])
  const note = (next: string) => {
    query.current = next
  }
  return (
    <Suspense fallback={<WaitingSearch typed={typed} onType={note} onClose={onClose} />}>
      <SearchDialog typedBefore={typed} onClose={onClose} onMunicipality={onMunicipality} />
    </Suspense>
  )
}
