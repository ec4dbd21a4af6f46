import { type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef } from 'react'
import { MapDefs, type Pattern } from './MapDefs.tsx'
import { MapShapes } from './MapShapes.tsx'
import type { MapDrawing } from './mapDrawing.ts'
import { mapKeys } from './mapKeys.ts'
import type { MapModel, MapRegion } from './mapModel.ts'
import type { MapPlaces } from './mapPlaces.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { type Reached, useReached } from './reached.ts'

/** A region that can be reached on the map. */
export interface MapStop {
  code: string
  name: string
  /** What a screen reader says of it. */
  label: string
}

/**
 * The drawing, with one tab stop: the arrow keys go to the region that lies next to it. Done on the elements themselves,
 * so that a step draws nothing anew but the outline around where one is.
 */
export function MapPlot({
  drawing,
  model,
  byCode,
  places,
  stops,
  first,
  picked,
  onPick,
  reached,
  name,
  describedBy,
}: {
  drawing: MapDrawing
  model: MapModel
  /** The regions that are shown under their own code. */
  byCode: ReadonlyMap<string, MapRegion>
  places: MapPlaces
  /** Keep the same list between renders. */
  stops: readonly MapStop[]
  /** Where Tab leads to as long as nothing is picked out. */
  first: string | undefined
  /** The shape that is picked out. */
  picked: string | undefined
  onPick: (code: string) => void
  reached: Reached
  name: string
  describedBy: string
}) {
  const defs = useId()
  const frame = useRef<SVGSVGElement>(null)
  const labels = useMemo(() => new Map(stops.map(({ code, label }) => [code, label])), [stops])
  const keys = useMemo(() => keysOf(drawing, model, stops, labels), [drawing, model, stops, labels])
  useTabStop(frame, picked ?? first, drawing, stops)
  const go = (code: string) => {
    const to = regionIn(frame.current, code)
    if (to === null) return
    for (const before of frame.current?.querySelectorAll('[tabindex="0"]') ?? [])
      before.setAttribute('tabindex', '-1')
    to.setAttribute('tabindex', '0')
    to.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const from = codeOf(event.target)
    if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const to = keys(from, event.key, event.timeStamp)
    if (to !== undefined) go(to)
    else if (event.key === 'Enter' || event.key === ' ') onPick(from)
    if (to !== undefined || /^(?:Arrow\w+|Home|End|Enter| )$/.test(event.key)) event.preventDefault()
  }
  return (
    // The keys and the pointer are for the options within, each of which can have the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <svg
      ref={frame}
      className="map"
      data-cut={drawing.isCut || undefined}
      // Without it, browsers take the whole for one picture.
      role="group"
      width={drawing.width}
      height={drawing.height}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const code = codeOf(event.target)
        if (code === undefined) return
        go(code)
        onPick(code)
      }}
      onPointerMove={(event: PointerEvent) => reached.point(codeOf(event.target))}
      onPointerLeave={() => reached.point(undefined)}
      onFocus={(event) => reached.focus(codeOf(event.target))}
      onBlur={() => reached.focus(undefined)}
    >
      <MapDefs id={defs} states={patternsOf(model, places)} />
      <MapShapes
        drawing={drawing}
        byCode={byCode}
        instead={places.instead}
        defs={defs}
        stops={labels}
        picked={picked}
        name={name}
        describedBy={describedBy}
      />
      <Outlines drawing={drawing} picked={picked} reached={reached} />
    </svg>
  )
}

/** The region picked out keeps a heavy outline; another one goes along with the focus and the pointer. */
function Outlines({
  drawing,
  picked,
  reached,
}: {
  drawing: MapDrawing
  picked: string | undefined
  reached: Reached
}) {
  const at = useReached(reached)
  const pathOf = (code: string | undefined) => drawing.shapes.find((each) => each.code === code)?.path
  const outlines = [
    { look: 'picked', path: pathOf(picked) },
    { look: 'reached', path: pathOf(at) },
  ]
  return outlines.map(({ look, path }) =>
    path === undefined ? null : (
      <g key={look} className={`map__outline map__outline--${look}`} aria-hidden="true">
        <path className="map__rim" d={path} />
        <path d={path} />
      </g>
    ),
  )
}

/** Tab leads to one region: the one where one is, or that which is picked out, or the first. */
function useTabStop(
  frame: { current: SVGSVGElement | null },
  wanted: string | undefined,
  drawing: MapDrawing,
  stops: readonly MapStop[],
): void {
  useEffect(() => {
    const options = frame.current?.querySelectorAll('[data-code]') ?? []
    const here = [...options].find((each) => each === document.activeElement)
    const to = here ?? (wanted === undefined ? null : regionIn(frame.current, wanted)) ?? options[0]
    for (const each of options) {
      const wants = each === to ? '0' : '-1'
      if (each.getAttribute('tabindex') !== wants) each.setAttribute('tabindex', wants)
    }
  }, [frame, wanted, drawing, stops])
}

function keysOf(
  { shapes }: MapDrawing,
  model: MapModel,
  stops: readonly MapStop[],
  labels: ReadonlyMap<string, string>,
) {
  const places = shapes.filter(({ code }) => labels.has(code))
  const drawn = new Set(places.map(({ code }) => code))
  // Worked out at the first arrow key: who only looks does not wait for it.
  let neighbours: Neighbours | undefined
  return mapKeys(
    stops.filter(({ code }) => drawn.has(code)),
    model,
    () => (neighbours ??= neighboursOf(places)),
  )
}

const patternsOf = ({ absent }: MapModel, { instead }: MapPlaces): Pattern[] => [
  ...new Set(absent.map(({ state }) => state)),
  ...(instead.size === 0 ? [] : (['not-in-year'] as const)),
]

const codeOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? (target.getAttribute('data-code') ?? undefined) : undefined

const regionIn = (frame: SVGSVGElement | null, code: string): SVGElement | null =>
  frame?.querySelector<SVGElement>(`[data-code="${CSS.escape(code)}"]`) ?? null
