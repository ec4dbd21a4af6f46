import { memo, type MouseEvent, type Ref } from 'react'
import type { BoxThing } from './contentParts.ts'
import type { CoalitionLayout, PlacedBand, PlacedBox, PlacedKey, PlacedText } from './layoutParts.ts'
import { pathThrough } from './linePath.ts'
import { Sign, TieEnd } from './signs.tsx'

/** What a box leads to: the diagram about that thing. */
export interface Leads {
  hrefOf: (thing: BoxThing) => string
  choose: (thing: BoxThing) => void
}

/** The diagram as one drawing: bands, lines, boxes and key. A box is a link to the diagram about its thing. */
export function CoalitionPicture({
  layout,
  name,
  leads,
  stop,
  ref,
}: {
  layout: CoalitionLayout
  /** What the drawing is called, and what describes it. */
  name: string
  /** Absent: boxes lead nowhere, as on paper. */
  leads?: Leads | undefined
  /** Id of the box that Tab comes to; arrows go on from there. */
  stop?: string | undefined
  ref?: Ref<SVGSVGElement> | undefined
}) {
  const { width, height, bands, boxes, connectors, key } = layout
  // What is certain over what is not: where both run, the line is not broken.
  const inOrder = connectors.toSorted((a, b) => Number(a.isSure) - Number(b.isSure))
  return (
    <svg
      ref={ref}
      className="coalition-picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={leads === undefined ? 'img' : 'group'}
      aria-label={name}
    >
      {bands.map((band, place) => (
        <Band key={band.tier} band={band} isOdd={place % 2 === 1} />
      ))}
      <g aria-hidden="true">
        {inOrder.map(({ id, points, isSure }) => (
          <path
            key={id}
            className={`coalition-line${isSure ? '' : ' coalition-line--unsure'}`}
            d={pathThrough(points)}
          />
        ))}
      </g>
      {inStableOrder(boxes, bands).map((box) => (
        <Box key={box.id} box={box} leads={leads} isStop={box.id === stop} />
      ))}
      <g aria-hidden="true">
        {connectors.flatMap(({ id, points, via, to }) => {
          const end = points.at(-1)
          return end === undefined || to.startsWith('role-') ? [] : <TieEnd key={id} via={via} {...end} />
        })}
        {key.map((entry) => (
          <KeyEntry key={entry.text} entry={entry} />
        ))}
      </g>
    </svg>
  )
}

/**
 * By band and then by id, whatever is chosen: a choice moves boxes on the drawing and none in the document, which would
 * take the browser a quarter of its time. Who takes part follows the initiative.
 */
function inStableOrder(boxes: readonly PlacedBox[], bands: readonly PlacedBand[]): PlacedBox[] {
  const keyed = boxes.map((box) => {
    const band = bands.findIndex(({ y, height }) => box.y >= y && box.y < y + height)
    return { box, band, name: box.id.replace(/^[a-z]+-/, '') }
  })
  return keyed.toSorted((a, b) => a.band - b.band || (a.name < b.name ? -1 : 1)).map(({ box }) => box)
}

const Band = memo(function Band({ band, isOdd }: { band: PlacedBand; isOdd: boolean }) {
  const { x, y, width, height, label } = band
  return (
    <g>
      <rect
        className={`coalition-band${isOdd ? ' coalition-band--odd' : ''}`}
        x={x}
        y={y}
        width={width}
        height={height}
      />
      {label.map((text) => (
        <Line key={text.text} text={text} className={`coalition-band__${text.as}`} />
      ))}
    </g>
  )
})

function Box({ box, leads, isStop }: { box: PlacedBox; leads: Leads | undefined; isStop: boolean }) {
  const { id, look, via, isSure, thing, says, x, y, width, height, texts } = box
  const className = [
    'coalition-box',
    `coalition-box--${look}`,
    ...(via === undefined || look !== 'out' ? [] : [`coalition-box--${via}`]),
    ...(isSure === false ? ['coalition-box--unsure'] : []),
  ].join(' ')
  const drawn = (
    <>
      <rect className="coalition-box__frame" x={x} y={y} width={width} height={height} rx={4} />
      {texts.map((text, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the lines of one text can be equal, and never change places
        <Line key={place} text={text} className={`coalition-box__${text.as}`} />
      ))}
    </>
  )
  if (thing === undefined || leads === undefined)
    return (
      <g className={className} data-box={id}>
        {drawn}
      </g>
    )
  const choose = (event: MouseEvent) => {
    // With another button or a key held down it is for the browser: a new tab.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    leads.choose(thing)
  }
  return (
    <a
      className={className}
      data-box={id}
      data-thing={`${thing.kind} ${thing.id}`}
      href={leads.hrefOf(thing)}
      aria-label={says}
      tabIndex={isStop ? 0 : -1}
      onClick={choose}
    >
      {drawn}
    </a>
  )
}

function Line({ text, className }: { text: PlacedText; className: string }) {
  const { x, y, size, weight, lang, mark } = text
  return (
    <>
      {mark === undefined ? null : <Sign mark={mark} x={x - 9.5} y={y - size * 0.34} />}
      <text
        className={`coalition-text ${className}`}
        x={x}
        y={y}
        fontSize={size}
        fontWeight={weight}
        lang={lang}
      >
        {text.text}
      </text>
    </>
  )
}

function KeyEntry({ entry }: { entry: PlacedKey }) {
  const { x, y, size, sample, text } = entry
  const middle = y - size * 0.34
  return (
    <>
      {'line' in entry ? (
        <>
          <path
            className={`coalition-line${entry.line.isSure ? '' : ' coalition-line--unsure'}`}
            d={`M${x} ${middle}H${x + sample - 6}`}
          />
          {entry.line.isSure ? <TieEnd via={entry.line.via} x={x + sample - 6} y={middle} /> : null}
        </>
      ) : (
        <Sign mark={entry.mark} x={x + sample / 2} y={middle} />
      )}
      <text className="coalition-text coalition-key" x={x + sample + 8} y={y} fontSize={size}>
        {text}
      </text>
    </>
  )
}
