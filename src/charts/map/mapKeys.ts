import { nextStartingWith } from '../bars/findRegion.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { MapModel } from './mapModel.ts'
import type { Direction, Neighbours } from './neighbours.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Letters that follow each other within this time are one word (milliseconds). */
const ONE_WORD = 700

interface Stop {
  code: string
  name: string
}

/** Where a key leads on the map; undefined for a key that leads nowhere. Letters are gathered into names as they come. */
export function mapKeys(
  stops: readonly Stop[],
  { regions }: Pick<MapModel, 'regions'>,
  neighbours: () => Neighbours,
): (from: string, key: string, now: number) => string | undefined {
  const byName = stops.toSorted((a, b) => compareNames(a.name, b.name))
  const onMap = new Set(stops.map(({ code }) => code))
  let typed = ''
  let last = -Infinity
  return (from, key, now) => {
    const arrow = ARROWS[key]
    if (arrow !== undefined) return neighbours().get(from)?.[arrow]
    const held = regions.filter(({ code, cell }) => isValue(cell) && onMap.has(code))
    if (key === 'Home') return held[0]?.code
    if (key === 'End') return held.at(-1)?.code
    if (key.length !== 1) return undefined
    const goesOn = now - last < ONE_WORD && typed !== ''
    if (key === ' ' && !goesOn) return undefined
    typed = goesOn ? typed + key : key
    last = now
    const at = byName.findIndex(({ code }) => code === from)
    // The first letter goes on from where one is; those after it may stay there.
    return byName[nextStartingWith(byName, typed, goesOn ? at : at + 1)]?.code
  }
}
