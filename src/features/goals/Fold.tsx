import { type ReactNode, useState } from 'react'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import './fold.css'

/** A block that opens and closes. What is in it is drawn once it has been open; on paper every block is open. */
export function Fold({
  summary,
  startsOpen = false,
  onPress,
  className = '',
  children,
}: {
  summary: ReactNode
  startsOpen?: boolean
  /** The reader opened or closed it. */
  onPress?: (isOpen: boolean) => void
  className?: string
  children: ReactNode
}) {
  const isPrinting = useOnPaper()
  const [isOpen, setOpen] = useState(startsOpen)
  const [wasOpen, setWasOpen] = useState(startsOpen)
  return (
    <details
      className={`goal-fold ${className}`}
      open={isOpen || isPrinting}
      onToggle={({ currentTarget }) => {
        // The printer opened it, not the reader.
        if (isPrinting) return
        setOpen(currentTarget.open)
        onPress?.(currentTarget.open)
        if (currentTarget.open) setWasOpen(true)
      }}
    >
      <summary>{summary}</summary>
      {wasOpen || isPrinting ? <div className="goal-fold__inside">{children}</div> : null}
    </details>
  )
}
