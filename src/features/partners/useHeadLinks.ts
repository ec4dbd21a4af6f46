import { useCallback, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useKeeping } from '../../ui/AppLink.tsx'
import type { HeadLinks } from './matrixPieces.tsx'

/** The links of the heads, the same object until municipality or language change. */
export function useHeadLinks(): HeadLinks {
  const kept = useKeeping()('')
  const navigate = useNavigate()
  const go = useCallback<HeadLinks['go']>(
    (event) => {
      // With another button or a key held down it is for the browser: a new tab, a download.
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      void navigate(event.currentTarget.getAttribute('href') ?? '')
    },
    [navigate],
  )
  return useMemo(() => ({ kept, go }), [kept, go])
}
