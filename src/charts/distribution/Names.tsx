import type { DistributedRegion } from './distributionModel.ts'
import type { DotLook } from './dotLook.ts'
import type { PlacedName } from './placeLabels.ts'

interface Placing {
  names: readonly PlacedName<DistributedRegion>[]
  /** Where the plot ends; so much below it the names begin. */
  top: number
  axis: number
  line: number
  lookOf: (code: string) => DotLook
}

/** The poles that carry the names. They come first, so that letters stand on top of them. */
export function NameLines({
  names,
  top,
  axis,
  line: height,
  lookOf,
  marks,
}: Placing & {
  /** Draw a mark on the axis: among counted regions the region itself is not drawn. */
  marks: boolean
}) {
  return names.map(({ item: { code }, x, line }) => (
    <g key={code} className={`distribution__name distribution__name--${lookOf(code)}`}>
      <path d={`M${x} ${top + 1}V${top + axis + line * height + 15}`} />
      {marks ? <circle cx={x} cy={top} r={5} /> : null}
    </g>
  ))
}

/** The names of regions below the axis. */
export function Names({
  names,
  texts,
  top,
  axis,
  line: height,
  lookOf,
}: Placing & { texts: ReadonlyMap<string, string> }) {
  return names.map(({ item: { code }, left, line }) => (
    <g key={code} className={`distribution__name distribution__name--${lookOf(code)}`}>
      <text x={left} y={top + axis + line * height + 14}>
        {texts.get(code)}
      </text>
    </g>
  ))
}
