import { type DragEvent, useState } from 'react'

/** A file that is dropped on the page: what the page's frame listens to, and whether one hangs above it. */
export function useDrop(open: (file: File, others: number) => void) {
  const [isAbove, setAbove] = useState(false)
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return {
    isAbove,
    place: {
      onDragOver: (event: DragEvent) => {
        if (!hasFile(event)) return
        event.preventDefault()
        setAbove(true)
      },
      onDragLeave: (event: DragEvent) => {
        const { relatedTarget, currentTarget } = event
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setAbove(false)
      },
      onDrop: (event: DragEvent) => {
        if (!hasFile(event)) return
        event.preventDefault()
        setAbove(false)
        const [file, ...others] = event.dataTransfer.files
        if (file !== undefined) open(file, others.length)
      },
    },
  }
}
