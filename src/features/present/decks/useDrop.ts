import { useEffect, useEffectEvent, useState } from 'react'

/**
 * A file that is dropped anywhere in the window: beside what takes it in, the browser would open it and leave the page.
 * @returns whether one hangs above the window
 */
export function useDrop(open: (file: File, others: number) => void): boolean {
  const [isAbove, setAbove] = useState(false)
  const dropped = useEffectEvent(open)
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setAbove(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setAbove(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setAbove(false)
      const [file, ...others] = event.dataTransfer?.files ?? []
      if (file !== undefined) dropped(file, others.length)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isAbove
}
