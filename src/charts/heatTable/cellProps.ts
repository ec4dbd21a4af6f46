import type { Shade } from './heatModel.ts'

/** Steps from no shade to the fullest; the stylesheet has a class for each (heatShades.test.ts). */
export const STEPS = 20

/** The shade of a cell as its stylesheet wants it: a side, and how full. By class: cells that look alike share a style. */
export function paint(shade: Shade | undefined): { 'data-shade'?: string; className?: string } {
  if (shade === undefined) return {}
  const side = shade.scale === 'neutral' ? 'neutral' : shade.at < 0 ? 'unfavourable' : 'favourable'
  return { 'data-shade': side, className: `heat-shade-${Math.round(Math.abs(shade.at) * STEPS)}` }
}
