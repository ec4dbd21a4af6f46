import type { Absence } from '../../domain/register/values.ts'

/** Each kind of absence has a hatching of its own, so that two on one map can be told apart. */
const LINES: Readonly<Record<Absence, string>> = {
  suppressed: 'M-1 1 1 -1M0 6 6 0M5 7 7 5',
  missing: 'M-1 5 1 7M0 0 6 6M5 -1 7 1',
  'not-applicable': 'M0 3H6',
  'not-yet-published': 'M3 0V6',
  'not-distinguished': 'M0 6 6 0M0 0 6 6',
}

/** The hatchings of one drawing, under names of its own. */
export function MapDefs({ id, states }: { id: string; states: readonly Absence[] }) {
  return (
    <defs>
      {states.map((state) => (
        <pattern key={state} id={`${id}-${state}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect className="map__hatch-ground" width={6} height={6} />
          <path className="map__hatch" d={LINES[state]} />
        </pattern>
      ))}
    </defs>
  )
}
