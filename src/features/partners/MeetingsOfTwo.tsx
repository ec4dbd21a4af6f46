import { useMemo } from 'react'
import { type Meeting, goalLinksOf, meetingsOf, sharedGroups } from '../../domain/partners/meetings.ts'
import { meetingsByName } from '../../domain/partners/meetingsByName.ts'
import type { Partner } from '../../domain/register/things.ts'
import { betweenTexts } from '../../messages/partners/between.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { tierWords } from '../../messages/values.ts'
import { CitationsContext, SourceList } from '../../register/Cites.tsx'
import { LinkedThings } from '../../register/LinkedThings.tsx'
import { StatusText } from '../../register/StatusText.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { citationsOf } from '../../register/citations.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import type { InSight } from './inSight.ts'
import { MeetingSeats } from './MeetingSeats.tsx'
import { groundsOf } from './seatsSheet.ts'
import { betweenPath } from './views.ts'

/** In what two partners meet: every shared initiative with both roles, its goals, and the groups they share. */
export function MeetingsOfTwo({
  sight: { index, seats },
  first,
  second,
}: Pick<InSight, 'sight'> & { first: Partner; second: Partner }) {
  const t = useTexts(betweenTexts)
  const texts = useTexts(partnerTexts)
  const meetings = useMemo(() => meetingsOf(seats, first.id, second.id), [seats, first, second])
  const byName = useMemo(() => meetingsByName(index, seats, first, second), [index, seats, first, second])
  const goals = useMemo(() => goalLinksOf(index, meetings), [index, meetings])
  const groups = sharedGroups(index, first, second)
  const citations = useMemo(
    () =>
      citationsOf(index, [
        ...[...meetings, ...byName].flatMap(
          ({ initiative: { fieldProvenance }, first: mine, second: theirs }) => [
            ...[fieldProvenance?.status ?? [], fieldProvenance?.statusNote ?? []].flat(),
            ...[...mine, ...theirs].flatMap(groundsOf),
          ],
        ),
        ...goals.flatMap(({ links }) => links.map(({ provenance }) => provenance)),
      ]),
    [index, meetings, byName, goals],
  )
  const goalCount = new Set(goals.flatMap(({ links }) => links.map(({ to }) => to))).size
  const title = t.twoTitle(first.name, second.name)
  return (
    <CitationsContext value={citations}>
      <div className="stack">
        <Section title={title} id="waarin">
          <p className="lead">
            {meetings.length === 0
              ? t.twoNone
              : t.twoCount(texts.initiativeCount(meetings.length), goalCount)}
            {byName.length === 0 ? null : (
              <>
                {' '}
                <a href="#verzamelnaam" className="utrecht-link utrecht-link--html-a">
                  {t.byNameMore(byName.length, meetings.length === 0)}
                </a>
              </>
            )}
          </p>
          <Meetings of={meetings} first={first} second={second} />
          <p>
            <AppLink to={betweenPath(first.id)}>
              {meetings.length === 0 ? t.oneTitle(first.name) : t.backTo(first.name)}
            </AppLink>
          </p>
        </Section>
        {goals.length === 0 ? null : (
          <Section title={t.goals} id="doelen">
            <ul className="rows">
              {goals.map(({ meeting: { initiative }, links }) => (
                <li key={initiative.id} className="meeting-goals">
                  <h3>
                    <ThingChip thing={{ kind: 'initiative', id: initiative.id }} />
                  </h3>
                  <LinkedThings
                    kind="goal"
                    things={links.map(({ to, provenance }) => ({ id: to, provenance }))}
                  />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {byName.length === 0 ? null : (
          <Section title={t.byName} id="verzamelnaam" note={t.byNameNote}>
            <Meetings of={byName} first={first} second={second} />
          </Section>
        )}
        {groups.length === 0 ? null : (
          <Section title={t.groups} id="groepen">
            <ul className="chip-list">
              {groups.map(({ id }) => (
                <li key={id}>
                  <ThingChip thing={{ kind: 'partner', id }} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {citations.list.length === 0 ? null : (
          <Section title={t.sources} id="bronnen">
            <SourceList citations={citations} />
          </Section>
        )}
      </div>
    </CitationsContext>
  )
}

/** Each initiative with the part of both. */
function Meetings({ of, first, second }: { of: readonly Meeting[]; first: Partner; second: Partner }) {
  const tiers = useTexts(tierWords)
  return (
    <ul className="rows">
      {of.map((meeting) => (
        <li key={meeting.initiative.id} className="meeting">
          <h3>
            <ThingChip thing={{ kind: 'initiative', id: meeting.initiative.id }} full />
          </h3>
          <p className="note">
            {tiers[meeting.initiative.tier]}, <StatusText initiative={meeting.initiative} />
          </p>
          <dl className="meeting__seats">
            <MeetingSeats partner={first} seats={meeting.first} />
            <MeetingSeats partner={second} seats={meeting.second} />
          </dl>
        </li>
      ))}
    </ul>
  )
}
