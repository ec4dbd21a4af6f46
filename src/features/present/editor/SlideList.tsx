import { type KeyboardEvent, useEffect, useRef } from 'react'
import { editorTexts } from '../../../messages/present/editor.ts'
import { madeSlideTexts } from '../../../messages/present/made.ts'
import { SlidePicture } from '../../../slides/picture/SlidePicture.tsx'
import { plainText } from '../../../slides/words.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useNearlyInView } from '../../../ui/useNearlyInView.ts'
import type { Editor } from './useEditor.ts'
import type { Shown } from '../usePages.ts'

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }

/** The slides in order with their pictures. Arrows choose, Alt and an arrow move, Delete removes; the focus goes along. */
export function SlideList({ editor, shown }: { editor: Editor; shown: readonly Shown[] }) {
  const t = useTexts(editorTexts)
  const { chosen, latest, choose, move, remove } = editor
  const list = useRef<HTMLDivElement>(null)
  const hasFocus = useRef(false)
  useEffect(() => {
    const option = list.current?.children[chosen]
    if (!(option instanceof HTMLElement)) return
    keepInSight(list.current, option)
    // Where the list reaches below the window, the page goes along with the focus.
    if (hasFocus.current) option.focus()
  }, [chosen, shown.length])
  const press = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event
    if (ctrlKey || metaKey) return
    const last = shown.length - 1
    const from = latest()
    const to = key === 'Home' ? 0 : key === 'End' ? last : from + (STEPS[key] ?? Number.NaN)
    if (key === 'Delete') remove(from)
    else if (Number.isNaN(to)) return
    else if (altKey) move(from, to)
    else choose(Math.min(Math.max(to, 0), last))
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={t.slides}
      aria-describedby="dia-toetsen"
      tabIndex={-1}
      className="slide-list"
      onKeyDown={press}
      onFocus={() => {
        hasFocus.current = true
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        // A slide that is removed while it has the focus leaves without a word: then the next one gets it.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) hasFocus.current = false
      }}
    >
      {shown.map((each, place) => (
        <Option
          // Slides have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          shown={each}
          number={place + 1}
          isChosen={place === chosen}
          choose={() => choose(place)}
        />
      ))}
    </div>
  )
}

/** Scrolls the list alone, to what of it is in the window: the page stays where the reader has it. */
function keepInSight(list: HTMLElement | null, option: HTMLElement): void {
  if (list === null) return
  const [frame, box] = [list.getBoundingClientRect(), option.getBoundingClientRect()]
  const isSeen = Math.min(frame.bottom, window.innerHeight) - Math.max(frame.top, 0) >= box.height
  const top = isSeen ? Math.max(frame.top, 0) : frame.top
  const bottom = isSeen ? Math.min(frame.bottom, window.innerHeight) : frame.bottom
  if (box.top < top) list.scrollTop -= top - box.top
  else if (box.bottom > bottom) list.scrollTop += box.bottom - bottom
  if (box.left < frame.left) list.scrollLeft -= frame.left - box.left
  else if (box.right > frame.right) list.scrollLeft += box.right - frame.right
}

function Option({
  shown: { slide, pages, state },
  number,
  isChosen,
  choose,
}: {
  shown: Shown
  number: number
  isChosen: boolean
  choose: () => void
}) {
  const t = useTexts(editorTexts)
  const made = useTexts(madeSlideTexts)
  const place = useRef<HTMLDivElement>(null)
  const isSeen = useNearlyInView(place)
  const [page] = pages
  const waiting = state === 'waiting' ? made.waiting : made.making
  const title = page === undefined ? (slide.title ?? waiting) : plainText(page.content.title)
  return (
    // The list listens to the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={place}
      role="option"
      aria-selected={isChosen}
      aria-label={pages.length > 1 ? t.slideOfPages(number, pages.length, title) : t.slide(number, title)}
      tabIndex={isChosen ? 0 : -1}
      className="slide-list__slide"
      onClick={choose}
    >
      <span className="slide-list__number number" aria-hidden="true">
        {number}
      </span>
      <span className="slide-list__picture">
        {page === undefined ? (
          <span className="slide-list__making">{waiting}</span>
        ) : isSeen ? (
          <SlidePicture content={page.content} />
        ) : null}
      </span>
      {pages.length > 1 ? (
        <span className="slide-list__pages" aria-hidden="true">
          {t.pages(pages.length)}
        </span>
      ) : null}
    </div>
  )
}
