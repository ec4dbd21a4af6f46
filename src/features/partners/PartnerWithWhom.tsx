import { useMemo } from 'react'
import { type Met, partnersMet } from '../../domain/partners/meetings.ts'
import { ownPartner } from '../../domain/partners/ownPart.ts'
import type { Seats } from '../../domain/partners/seats.ts'
import type { Partner } from '../../domain/register/things.ts'
import { betweenTexts } from '../../messages/partners/between.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { betweenPath } from './views.ts'

/** As many as can be taken in at a glance; the rest stands where the question is asked whole. */
const MOST = 6

/** Whom the partner meets most, and in how many initiatives; my municipality first. */
export function PartnerWithWhom({ partner, seats }: { partner: Partner; seats: Seats }) {
  const t = useTexts(partnerTexts)
  const between = useTexts(betweenTexts)
  const { index, municipality } = useRegisterView()
  const met = useMemo(() => partnersMet(seats, partner.id), [seats, partner])
  const own = ownPartner(index, municipality)
  const shown = [
    ...met.filter((each) => each.partner === own),
    ...met.filter((each) => each.partner !== own),
  ].slice(0, MOST)
  return (
    <Section
      title={t.withWhom}
      id="met-wie"
      note={
        met.length === 0
          ? between.oneNone(partner.name)
          : own !== undefined && met.some((each) => each.partner === own)
            ? t.withWhomOwn(own.name)
            : t.withWhomNote
      }
    >
      {met.length === 0 ? null : (
        <>
          <ul className="rows">
            {shown.map((each) => (
              <MetLine key={each.partner.id} of={partner} met={each} />
            ))}
          </ul>
          <p>
            <AppLink to={betweenPath(partner.id)}>{t.withAll(met.length)}</AppLink>
          </p>
        </>
      )}
    </Section>
  )
}

function MetLine({ of, met: { partner, meetings } }: { of: Partner; met: Met }) {
  const t = useTexts(partnerTexts)
  const between = useTexts(betweenTexts)
  return (
    <li className="partner-row">
      <ThingChip thing={{ kind: 'partner', id: partner.id }} />
      <AppLink
        to={betweenPath(of.id, partner.id)}
        aria-label={`${t.initiativeCount(meetings.length)}: ${between.twoTitle(of.name, partner.name)}`}
        className="utrecht-link utrecht-link--html-a partner-row__count"
      >
        {t.initiativeCount(meetings.length)}
      </AppLink>
    </li>
  )
}
