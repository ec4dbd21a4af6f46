import { useState } from 'react'
import { Button } from './Button.tsx'

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
  const copy = async () => {
    const address = new URL(window.location.href)
    for (const [name, value] of Object.entries(pin)) address.searchParams.set(name, value)
    try {
      await navigator.clipboard.writeText(address.href)
      setSaid(texts.copied)
    } catch {
      window.history.replaceState(window.history.state, '', address)
      setSaid(texts.failed)
    }
  }
  return (
    <span className="copy-link">
      <Button look="subtle" onClick={() => void copy()}>
        {texts.copy}
      </Button>{' '}
      <span role="status" className="note">
        {said}
      </span>
    </span>
  )
}
