import { type ReactNode, useEffect, useId, useRef } from 'react'
import './Dialog.css'

/** A native modal dialog: Escape and a press outside close it, focus goes back to where it came from. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
}: {
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const pressedOutside = useRef(false)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && document.contains(before)) before.focus()
    }
  }, [])
  return (
    // A press on the backdrop lands on the dialog element itself; Escape is the keyboard's way, which the browser gives.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onClose={() => {
        // Told late, after the dialog was opened again (as strict mode does in development), it says nothing any more.
        if (!dialog.current?.open) onClose()
      }}
      onPointerDown={(event) => {
        pressedOutside.current = event.target === dialog.current
      }}
      onClick={(event) => {
        // A selection dragged out of a field ends on the backdrop too; only what also began there closes.
        if (pressedOutside.current && event.target === dialog.current) onClose()
      }}
    >
      <div className="dialog__frame">
        <header className="dialog__head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button button--plain" onClick={onClose}>
            {closeLabel}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
