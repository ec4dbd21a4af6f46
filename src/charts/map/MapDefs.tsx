import type { Absence } from '../../domain/register/values.ts'

/** Why a shape has no colour: its region has no figure, or is not in the classification of the figures. */
export type Pattern = Absence | 'not-in-year'

/** Each has a pattern of its own, so that two on one map can be told apart. */
const LINES: Readonly<Record<Pattern, string>> = {
  suppressed: 'M-1 1 1 -1M0 6 6 0M5 7 7 5',
  missing: 'M-1 5 1 7M0 0 6 6M5 -1 7 1',
  'not-applicable': 'M0 3H6',
  'not-yet-published': 'M3 0V6',
  'not-distinguished': 'M0 6 6 0M0 0 6 6',
  'not-in-year': 'M1.5 1.5h.01M4.5 4.5h.01',
}

/** The hatchings of one drawing, under names of its own. */
export function MapDefs({ id, states }: { id: string; states: readonly Pattern[] }) {
  return (
    <defs>
      {states.map((state) => (
        <pattern key={state} id={`${id}-${state}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect className="map__hatch-ground" width={6} height={6} />
          <path
            className={state === 'not-in-year' ? 'map__hatch map__hatch--dots' : 'map__hatch'}
            d={LINES[state]}
          />
        </pattern>
      ))}
    </defs>
  )
}
