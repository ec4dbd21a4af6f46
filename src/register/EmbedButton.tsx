import { useState } from 'react'
import { createPortal } from 'react-dom'
import { embeddedAddress } from '../contract/embedding.ts'
import { embedDialogTexts } from '../messages/embed/dialog.ts'
import { useTexts } from '../ui/language.tsx'
import { EmbedDialog } from './EmbedDialog.tsx'

export interface EmbedButtonProps {
  /** What is shown, for who hears the button alone. */
  title: string
  /** The address that brings the figure back, whole. */
  address: string
}

/** Opens the code that shows a figure on another site; nothing where the address is of no single figure. */
export default function EmbedButton({ title, address }: EmbedButtonProps) {
  const t = useTexts(embedDialogTexts)
  const [isOpen, setIsOpen] = useState(false)
  if (embeddedAddress(new URL(address, window.location.origin)) === undefined) return null
  return (
    <>
      <button type="button" aria-label={t.embedTitled(title)} onClick={() => setIsOpen(true)}>
        {t.embed}
      </button>
      {/* Elsewhere in the document: among the actions its buttons would look as they do. */}
      {isOpen
        ? createPortal(
            <EmbedDialog title={title} address={address} onClose={() => setIsOpen(false)} />,
            document.body,
          )
        : null}
    </>
  )
}
