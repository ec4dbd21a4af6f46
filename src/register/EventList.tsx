import type { InitiativeEvent } from '../domain/register/things.ts'
import { formatImprecise } from '../messages/format.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { useLanguage } from '../ui/language.tsx'
import { Cites } from './Cites.tsx'
import './Things.css'

/** What happened when, oldest first; dates as exact as the source. */
export function EventList({ events }: { events: readonly InitiativeEvent[] }) {
  const language = useLanguage()
  return (
    <ol className="rows event-list">
      {events
        .toSorted((a, b) => a.on.on.localeCompare(b.on.on))
        .map(({ on, text, provenance }) => (
          <li key={`${on.on} ${text}`}>
            <time dateTime={on.on}>{formatImprecise(on, language)}</time>
            <span>
              <DutchText>{text}</DutchText>
              <Cites provenance={provenance} />
            </span>
          </li>
        ))}
    </ol>
  )
}
