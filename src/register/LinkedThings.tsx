import type { LineKind } from '../domain/graph/registerIndex.ts'
import { Cites } from './Cites.tsx'
import { ThingChip } from './ThingChip.tsx'
import { type LinkedThing, isPlainlySourced, linkGroups } from './linkGroups.ts'
import './Things.css'

/**
 * Things that belong to this one, as chips. One that was read in a source carries its number; the others stand together
 * under what is to be said of them: a link of the editors, not re-read, or a reservation.
 */
export function LinkedThings({ kind, things }: { kind: LineKind; things: readonly LinkedThing[] }) {
  const sourced = things.filter(isPlainlySourced)
  const groups = linkGroups(things.filter((each) => !isPlainlySourced(each)))
  return (
    <div className="link-groups">
      {sourced.length === 0 ? null : (
        <ul className="chip-list">
          {sourced.map(({ id, provenance }) => (
            <li key={id}>
              <ThingChip thing={{ kind, id }} />
              <Cites provenance={provenance} />
            </li>
          ))}
        </ul>
      )}
      {groups.map((group) => (
        <div key={group.key}>
          <p className="link-groups__from">
            <Cites provenance={group.provenance} />
          </p>
          <ul className="chip-list">
            {group.things.map(({ id }) => (
              <li key={id}>
                <ThingChip thing={{ kind, id }} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
