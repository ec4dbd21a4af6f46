import { useId } from 'react'
import { cssOf, inkOn } from '../colours.ts'
import type { Area, Band, Diagram, DiagramBox } from '../diagram.ts'
import { BOX_INSET, bandName, boxWords, linkLayouts } from '../layout/diagramLayout.ts'
import type { Measure } from '../measure.ts'
import { fillStyle, strokeStyle } from '../strokes.ts'
import { boxOutline } from './boxOutline.ts'
import { TextBlock, topOf } from './TextBlock.tsx'

const ARROW = 3.5

/** Bands, areas, lines and boxes, the last on top. */
export function DiagramPicture({ diagram, measure }: { diagram: Diagram; measure: Measure }) {
  const id = useId()
  const hatching = `${id}-arcering`
  return (
    <>
      {diagram.areas.some(({ fill }) => fill === 'hatched') ? <Hatching id={hatching} /> : null}
      {diagram.bands.map((band) => (
        <BandPicture key={`${band.box.x} ${band.box.y}`} band={band} measure={measure} />
      ))}
      {diagram.areas.map((area) => (
        <AreaPicture key={area.name} area={area} hatching={hatching} />
      ))}
      {linkLayouts(diagram).map(({ link, points }) => (
        <g key={link.description}>
          <polyline
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
            style={{ ...strokeStyle(link.stroke), fill: 'none' }}
          />
          {link.arrow === true ? <path d={arrowHead(points)} style={fillStyle(link.stroke.colour)} /> : null}
        </g>
      ))}
      {diagram.boxes.map((box) => (
        <BoxPicture key={box.id} box={box} measure={measure} />
      ))}
    </>
  )
}

function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} style={fillStyle('paper')} />
        <rect width={1.2} height={6} style={fillStyle('soft')} />
      </pattern>
    </defs>
  )
}

function BandPicture({ band, measure }: { band: Band; measure: Measure }) {
  const { box, label, fill } = band
  return (
    <>
      <rect {...box} style={fillStyle(fill)} />
      <TextBlock
        words={bandName(band, measure)}
        x={label === undefined ? box.x + box.width - BOX_INSET.across : label.x + BOX_INSET.across}
        y={(label ?? box).y + BOX_INSET.down}
        anchor={label === undefined ? 'end' : 'start'}
        colour="soft"
      />
    </>
  )
}

function AreaPicture({ area: { rings, fill, stroke }, hatching }: { area: Area; hatching: string }) {
  const path = rings.map((ring) => `M${ring.map(({ x, y }) => `${x} ${y}`).join('L')}Z`).join('')
  const line = stroke === undefined ? {} : strokeStyle(stroke)
  const ground = fill === 'hatched' ? `url(#${hatching})` : cssOf(fill)
  return <path d={path} fillRule="evenodd" style={{ ...line, fill: ground, strokeLinejoin: 'round' }} />
}

function BoxPicture({ box: given, measure }: { box: DiagramBox; measure: Measure }) {
  const { box, form, fill, stroke, align = 'middle' } = given
  const words = boxWords(given, measure)
  const style = { ...(stroke === undefined ? {} : strokeStyle(stroke)), ...fillStyle(fill) }
  const x =
    align === 'middle'
      ? box.x + box.width / 2
      : align === 'start'
        ? box.x + BOX_INSET.across
        : box.x + box.width - BOX_INSET.across
  return (
    <>
      {fill === undefined && stroke === undefined ? null : <path d={boxOutline(form, box)} style={style} />}
      <TextBlock
        words={words}
        x={x}
        y={topOf(box, words, 'middle')}
        anchor={align}
        colour={inkOn(fill)}
        strong={given.strong === true}
      />
    </>
  )
}

/** A triangle with its point at the end of a line. */
function arrowHead(points: readonly { x: number; y: number }[]): string {
  const [before, end] = points.slice(-2)
  if (before === undefined || end === undefined) return ''
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  const [dx, dy] = [((end.x - before.x) / length) * ARROW, ((end.y - before.y) / length) * ARROW]
  const corners = [
    [end.x, end.y],
    [end.x - 2 * dx - dy, end.y - 2 * dy + dx],
    [end.x - 2 * dx + dy, end.y - 2 * dy - dx],
  ]
  return `M${corners.map((corner) => corner.join(' ')).join('L')}Z`
}
