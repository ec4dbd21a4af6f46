import type { CSSProperties } from 'react'
import type { Shade } from './heatModel.ts'

/** The shade of a cell as its stylesheet wants it: a side, and how full. */
export function paint(shade: Shade | undefined): { 'data-shade'?: string; style?: CSSProperties } {
  if (shade === undefined) return {}
  const side = shade.scale === 'neutral' ? 'neutral' : shade.at < 0 ? 'unfavourable' : 'favourable'
  return {
    'data-shade': side,
    style: { '--heat': Math.abs(shade.at).toFixed(2) } as CSSProperties,
  }
}
