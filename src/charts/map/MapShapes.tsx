import { type CSSProperties, memo } from 'react'
import type { MapDrawing, MapShape } from './mapDrawing.ts'
import type { MapRegion } from './mapModel.ts'

/** Smaller than this, a sign in the middle of a region cannot be told from the others. */
const ROOM_FOR_SIGN = 13
/** From this strength on a sign stands light on dark. */
const DARK = 0.6

/**
 * Every region as one shape, and all signs of a kind as one more: as few elements as can be. A shape that can be reached
 * is an option of the list that the map is to a screen reader.
 */
export const MapShapes = memo(function MapShapes({
  drawing,
  byCode,
  instead,
  defs,
  stops,
  picked,
  name,
  describedBy,
}: {
  drawing: MapDrawing
  /** The regions that are shown under their own code. */
  byCode: ReadonlyMap<string, MapRegion>
  /** Codes of shapes that the classification of the figures does not have. */
  instead: { has: (code: string) => boolean }
  /** Begin of the names of the hatchings (MapDefs). */
  defs: string
  /** What is said of each shape that can be reached. */
  stops: ReadonlyMap<string, string>
  picked: string | undefined
  /** What the map is called. */
  name: string
  /** Id of what says which keys there are. */
  describedBy: string
}) {
  const outside = drawing.shapes.filter(({ code }) => !stops.has(code))
  return (
    <>
      <path className="map__outside" d={outside.map(({ path }) => path).join('')} aria-hidden="true" />
      <g role="listbox" aria-label={name} aria-describedby={describedBy}>
        {drawing.shapes.map(({ code, path }) => {
          const label = stops.get(code)
          if (label === undefined) return null
          const region = byCode.get(code)
          return (
            <path
              key={code}
              d={path}
              data-code={code}
              role="option"
              aria-selected={code === picked}
              aria-label={label}
              tabIndex={-1}
              {...lookOf(region, instead.has(code), defs)}
            />
          )
        })}
      </g>
      {signsOf(drawing.shapes, byCode).map(({ look, path }) => (
        <path key={look} className={look} d={path} aria-hidden="true" />
      ))}
      <path className="map__borders" d={drawing.borders} aria-hidden="true" />
    </>
  )
})

function lookOf(
  region: MapRegion | undefined,
  isNotInYear: boolean,
  defs: string,
): { className: string; style?: CSSProperties; fill?: string } {
  if (region === undefined && isNotInYear)
    return { className: 'map__region map__region--not-in-year', fill: `url(#${defs}-not-in-year)` }
  if (region === undefined) return { className: 'map__region map__region--outside' }
  const { shade } = region
  if (shade.is === 'absent') return { className: 'map__region', fill: `url(#${defs}-${shade.state})` }
  const kind = shade.is === 'judged' ? shade.side : 'value'
  return {
    className: `map__region map__region--${kind}`,
    style: { '--strength': shade.strength.toFixed(3) } as CSSProperties,
  }
}

/** A plus where a figure is higher than the comparator's, a minus where it is lower: the two sides without their colours. */
function signsOf(
  shapes: readonly MapShape[],
  byCode: ReadonlyMap<string, MapRegion>,
): { look: string; path: string }[] {
  const paths = { 'map__sign map__sign--on-light': '', 'map__sign map__sign--on-dark': '' }
  for (const { code, x, y, room } of shapes) {
    const region = byCode.get(code)
    if (room < ROOM_FOR_SIGN || region?.shade.is !== 'judged' || region.shade.side === 'even') continue
    const arm = Math.min(5, Math.round(room * 1.7) / 10)
    const across = `M${x - arm} ${y}h${2 * arm}`
    const upright = region.against?.position === 'higher' ? `M${x} ${y - arm}v${2 * arm}` : ''
    const ground = region.shade.strength > DARK ? 'on-dark' : 'on-light'
    paths[`map__sign map__sign--${ground}`] += across + upright
  }
  return Object.entries(paths).flatMap(([look, path]) => (path === '' ? [] : [{ look, path }]))
}
