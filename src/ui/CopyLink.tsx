import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { Button } from './Button.tsx'
import { useShownAddress } from './shownAddress.ts'

/**
 * Copies the address of the view as it is. `pin` adds what the page takes from this reader's own choices, so that
 * the one who gets the link sees the same.
 */
export function CopyLink({
  texts,
  pin = {},
}: {
  texts: { copy: string; copied: string; failed: string }
  pin?: Readonly<Record<string, string>>
}) {
  const [said, setSaid] = useState('')
  const shown = useShownAddress()
  const navigate = useNavigate()
  const { state } = useLocation()
  const copy = async () => {
    const address = shown()
    for (const [name, value] of Object.entries(pin)) address.searchParams.set(name, value)
    try {
      await navigator.clipboard.writeText(address.href)
      setSaid(texts.copied)
    } catch {
      // By way of the router, which has to know that a page that was on its way is not gone to.
      const { pathname, search, hash } = address
      void navigate({ pathname, search, hash }, { replace: true, preventScrollReset: true, state })
      setSaid(texts.failed)
    }
  }
  return (
    <span className="copy-link">
      <Button look="subtle" onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <span role="status" className="note downloads__said">
        {said}
      </span>
    </span>
  )
}
