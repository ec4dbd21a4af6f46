import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from './Button.tsx'
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
  useLayoutEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    // The browser would take the first thing that can be pressed, which is the way out.
    element?.querySelector<HTMLElement>('[data-focus-first]')?.focus()
    return () => {
      element?.close()
      // Opened by a key from nowhere in particular: then the page itself.
      const back = before instanceof HTMLElement && before !== document.body && document.contains(before)
      ;(back ? before : document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: !back })
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
        // Told late, after the dialog was opened again (as strict mode does in development) or another took its place, it says
        // nothing any more.
        if (dialog.current?.open === false) onClose()
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
          <Button look="subtle" onClick={onClose}>
            {closeLabel}
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
