import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { queryOf, readComparison, writeComparison } from '../../contract/comparisonAddress.ts'
import { goToFigure } from './stayingPlaces.ts'

/** The table that the service wrote into the page, until the reader goes elsewhere. */
let written = typeof document === 'undefined' ? null : document.querySelector('#opening .first-table')

/**
 * That table, to stand where the page waits for the same figures or cannot have them: what was on screen stays. Undefined
 * where there is none, and once something else was chosen.
 * @param search of the address
 */
export function useWrittenTable(search: string): ReactNode {
  const asked = chosenIn(search)
  const [opened] = useState(asked)
  const [table] = useState(written)
  useEffect(
    () => () => {
      written = null
    },
    [],
  )
  return table === null || asked !== opened ? undefined : <WrittenTable table={table} />
}

/** What is compared and how; the municipality and the language are written into the address by themselves. */
const chosenIn = (search: string): string =>
  queryOf(writeComparison(readComparison(new URLSearchParams(search)).asked, new URLSearchParams()))

/** Takes the table out of the opening, with the focus and the place on the screen of who is reading it. */
function WrittenTable({ table }: { table: Element }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const focused = document.activeElement
    const top = table.isConnected ? table.getBoundingClientRect().top : undefined
    place.current?.append(table)
    document.getElementById('opening')?.remove()
    if (top !== undefined && window.scrollY > 0) window.scrollBy(0, table.getBoundingClientRect().top - top)
    if (focused instanceof HTMLElement && table.contains(focused)) focused.focus({ preventScroll: true })
    return () => {
      // Who stands in it goes on at the figure that takes its place.
      if (table.contains(document.activeElement)) requestAnimationFrame(goToFigure)
    }
  }, [table])
  return <div ref={place} />
}
