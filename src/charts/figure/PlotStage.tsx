import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useId,
  useRef,
  useState,
} from 'react'
import './plotStage.css'

/** Letters that follow each other within this time are one name. */
const TYPING_MS = 900

export interface Pointer {
  x: number
  y: number
}

/**
 * A drawing that is looked along: one stop for the Tab key, within it keys and letters lead from figure to figure, and a
 * pointer to the figure it is near. What is looked at is said in words below, for the eye and for a screen reader.
 *
 * @typeParam Place what can be looked at: a region, or a region in a period
 */
export function PlotStage<Place>({
  label,
  description,
  keys,
  hint,
  width,
  height,
  at,
  go,
  next,
  named,
  near,
  words,
  pick,
  drawing,
  place,
  children,
}: {
  /** What is drawn, what it shows, and what the keys do: for who does not see it. */
  label: string
  description: string
  keys: string
  /** Stands below the drawing until something is looked at. */
  hint: string
  width: number
  height: number
  /** Where the keyboard is, or would begin. */
  at: Place | undefined
  go: (place: Place) => void
  /** Where a key leads; undefined for a key that is not the drawing's. */
  next: (at: Place, key: string) => Place | undefined
  /** The place whose name begins with what is typed, from a place on, that one counted in when more is typed. */
  named: (at: Place, typed: string, isMore: boolean) => Place | undefined
  near: (pointer: Pointer) => Place | undefined
  words: (place: Place) => string | undefined
  /** Enter, or a press on the drawing. */
  pick: (place: Place) => void
  drawing?: Ref<SVGSVGElement>
  /** Whose width is the drawing's. */
  place: Ref<HTMLDivElement>
  children: (looked: Place | undefined) => ReactNode
}) {
  const [descriptionId, keysId] = [useId(), useId()]
  const [hovered, hover] = useState<Place>()
  const [hasFocus, setHasFocus] = useState(false)
  const typed = useRef({ text: '', at: 0 })
  const looked = hovered ?? (hasFocus ? at : undefined)

  const onKeyDown = (event: KeyboardEvent) => {
    if (at === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const { key, timeStamp } = event
    if (key === 'Enter') {
      event.preventDefault()
      pick(at)
      return
    }
    const to = next(at, key) ?? startingWith(at, key, timeStamp)
    if (to === undefined) return
    event.preventDefault()
    hover(undefined)
    go(to)
  }
  const startingWith = (from: Place, key: string, now: number): Place | undefined => {
    const before = now - typed.current.at < TYPING_MS ? typed.current.text : ''
    if (key.length !== 1 || (key === ' ' && before === '')) return undefined
    typed.current = { text: before + key, at: now }
    // A letter that no name has here leads nowhere, but is not the page's either.
    return named(from, before + key, before !== '') ?? from
  }
  const pointed = (event: MouseEvent) => near(pointerIn(event, width))
  const said = looked === undefined ? undefined : words(looked)
  return (
    <div className="plot-stage">
      {/* A figure with keys of its own: a screen reader has to leave them to it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="plot-stage__drawing"
        ref={place}
        role="application"
        aria-label={label}
        aria-describedby={`${descriptionId} ${keysId}`}
        // The one stop for the Tab key.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        style={{ '--plot-height': `${height}px` } as CSSProperties}
        onKeyDown={onKeyDown}
        onFocus={() => setHasFocus(true)}
        onBlur={() => setHasFocus(false)}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch') hover(pointed(event))
        }}
        onPointerLeave={() => hover(undefined)}
        onClick={(event) => {
          const to = pointed(event)
          if (to === undefined) return
          go(to)
          pick(to)
        }}
      >
        {width === 0 ? null : (
          <svg
            ref={drawing}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            aria-hidden="true"
          >
            {children(looked)}
          </svg>
        )}
      </div>
      <p id={descriptionId} className="visually-hidden">
        {description}
      </p>
      {/* Read with the drawing, as its description, and not once more after it. */}
      <p id={keysId} hidden>
        {keys}
      </p>
      <p className="plot-stage__said no-print">
        <span role="status">{said}</span>
        {said === undefined ? <span className="note">{hint}</span> : null}
      </p>
    </div>
  )
}

/** A pointer in the units of the drawing, which may be shown narrower than it is. */
function pointerIn({ currentTarget, clientX, clientY }: MouseEvent, width: number): Pointer {
  const box = (currentTarget.querySelector('svg') ?? currentTarget).getBoundingClientRect()
  const scale = box.width === 0 ? 1 : width / box.width
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale }
}
