import { type RefObject, useLayoutEffect, useState } from 'react'
import { type Edge, keyOf } from '../../domain/graph/edges.ts'

export interface EdgePath {
  edge: Edge
  d: string
}

/**
 * Where the lines run: measured from the boxes as they are drawn, and again whenever one of them changes size, so that
 * no text has to be cut to fit a line.
 */
export function useEdgePaths(
  frame: RefObject<HTMLElement | null>,
  edges: readonly Edge[],
): readonly EdgePath[] {
  const [paths, setPaths] = useState<readonly EdgePath[]>([])
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const draw = () => {
      const origin = element.getBoundingClientRect()
      const boxes = new Map<string, DOMRect>()
      for (const box of element.querySelectorAll<HTMLElement>('[data-thing]'))
        if (box.dataset.thing !== undefined) boxes.set(box.dataset.thing, box.getBoundingClientRect())
      setPaths(
        edges.flatMap((edge) => {
          const upper = boxes.get(keyOf(edge.upper))
          const lower = boxes.get(keyOf(edge.lower))
          return upper && lower ? [{ edge, d: pathBetween(upper, lower, origin) }] : []
        }),
      )
    }
    const observer = new ResizeObserver(draw)
    observer.observe(element)
    draw()
    return () => observer.disconnect()
  }, [frame, edges])
  return paths
}

const round = (value: number): number => Math.round(value * 10) / 10

/** From the right side of the upper box to the left side of the lower one; within a column an arc along the right side. */
function pathBetween(upper: DOMRect, lower: DOMRect, origin: DOMRect): string {
  const startX = round(upper.right - origin.left)
  const startY = round(upper.top + upper.height / 2 - origin.top)
  const endY = round(lower.top + lower.height / 2 - origin.top)
  const sameColumn = Math.abs(upper.left - lower.left) < 2
  const endX = round((sameColumn ? lower.right : lower.left) - origin.left)
  if (sameColumn) return `M${startX} ${startY}C${startX + 26} ${startY} ${endX + 26} ${endY} ${endX} ${endY}`
  const bend = round((endX - startX) * 0.5)
  return `M${startX} ${startY}C${startX + bend} ${startY} ${endX - bend} ${endY} ${endX} ${endY}`
}
