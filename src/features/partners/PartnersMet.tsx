import { useMemo } from 'react'
import { type Met, partnersMet } from '../../domain/partners/meetings.ts'
import { collectivesOf } from '../../domain/partners/collectives.ts'
import { ownPartner, partnerOfRegion } from '../../domain/partners/ownPart.ts'
import { statusOf } from '../../domain/partners/seats.ts'
import { leastSure } from '../../domain/provenance/sureness.ts'
import type { Partner } from '../../domain/register/things.ts'
import { betweenTexts } from '../../messages/partners/between.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { partnerTypeWords } from '../../messages/values.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Pages.tsx'
import type { InSight } from './inSight.ts'
import { metOf } from './met.ts'
import { initiativesOf } from './rows.ts'
import { betweenPath } from './views.ts'

/** Whom a partner meets, in how many initiatives and in which. */
export function PartnersMet({
  sight,
  rows,
  place,
  here,
  filters,
  partner,
  showAll,
}: InSight & { partner: Partner; showAll: () => void }) {
  const t = useTexts(betweenTexts)
  const texts = useTexts(partnerTexts)
  const all = useMemo(() => partnersMet(sight.seats, partner.id), [sight.seats, partner])
  const met = useMemo(() => metOf(all, rows), [all, rows])
  const { municipality } = useRegisterView()
  const standsIn =
    partnerOfRegion(sight.index, municipality) === undefined &&
    ownPartner(sight.index, municipality) === partner
  const initiatives = initiativesOf(rows).length
  const elsewhere = here && filters.length === 0 && met.length > 0 ? all.length - met.length : 0
  return (
    <>
      <Section
        title={t.oneTitle(partner.name)}
        id="met-wie"
        note={
          all.length === 0
            ? t.oneNone(partner.name)
            : t.oneCount(texts.partnerCount(met.length), texts.initiativeCount(initiatives))
        }
      >
        {standsIn ? <p className="note">{t.standsIn(place, partner.name)}</p> : null}
        <OwnGroups met={met} />
        {met.length === 0 ? null : (
          <ol className="met-list rows">
            {met.map((each) => (
              <MetRow key={each.partner.id} of={partner} met={each} />
            ))}
          </ol>
        )}
      </Section>
      {elsewhere === 0 ? null : (
        <Notice>
          <p>{t.elsewhere(elsewhere, place)}</p>
          <Button look="subtle" onClick={showAll}>
            {t.showAll}
          </Button>
        </Notice>
      )}
      <Collectives partner={partner} place={place} />
    </>
  )
}

/** Where the partner itself sits for a group: said once, for it counts for everyone it meets there. */
function OwnGroups({ met }: { met: readonly Met[] }) {
  const t = useTexts(betweenTexts)
  const language = useLanguage()
  const said = new Set(
    met.flatMap(({ meetings }) =>
      meetings.flatMap(({ first }) =>
        first.flatMap(({ partner, via, initiative: { shortTitle, title } }) =>
          via === undefined ? [] : t.partVia(partner.name, shortTitle ?? title[language], via.name),
        ),
      ),
    ),
  )
  return [...said].map((sentence) => (
    <p key={sentence} className="note">
      {sentence}
    </p>
  ))
}

function MetRow({ of, met: { partner, meetings } }: { of: Partner; met: Met }) {
  const t = useTexts(betweenTexts)
  const texts = useTexts(partnerTexts)
  const types = useTexts(partnerTypeWords)
  return (
    <li className="met-row">
      <span className="met-row__count number" aria-hidden="true">
        {meetings.length}
      </span>
      <span className="met-row__who">
        <ThingChip thing={{ kind: 'partner', id: partner.id }} />
        <small className="note">{types[partner.type]}</small>
        <span className="visually-hidden">, {texts.initiativeCount(meetings.length)}</span>
      </span>
      <ul className="chip-list">
        {meetings.map(({ initiative, first, second }) => (
          <li key={initiative.id}>
            <ThingChip thing={{ kind: 'initiative', id: initiative.id }} />
            {second.map(({ via }) =>
              via === undefined ? null : (
                <small key={via.id} className="note seat-via">
                  {' '}
                  {t.asMember(via.name)}
                </small>
              ),
            )}{' '}
            <ProvenanceBadge provenance={{ status: leastSure([...first, ...second].map(statusOf)) }} />
          </li>
        ))}
      </ul>
      <AppLink
        to={betweenPath(of.id, partner.id)}
        aria-label={t.inWhatOf(of.name, partner.name)}
        className="met-row__what utrecht-link utrecht-link--html-a"
      >
        {t.inWhat}
      </AppLink>
    </li>
  )
}

/** A municipality is meant by collective names too, which no membership ties to it. */
function Collectives({ partner, place }: { partner: Partner; place: string }) {
  const t = useTexts(betweenTexts)
  const { index, municipality } = useRegisterView()
  const collectives = collectivesOf(index, municipality).filter(({ id }) => id !== partner.id)
  if (ownPartner(index, municipality) !== partner || collectives.length === 0) return null
  return (
    <p className="between__collectives">
      {t.collectives(place)}{' '}
      {collectives.map(({ id, name }) => (
        <AppLink key={id} to={betweenPath(id)}>
          <DutchText>{name}</DutchText>
        </AppLink>
      ))}
    </p>
  )
}
