import type { Initiative } from '../../domain/register/things.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { EventList } from '../../register/EventList.tsx'
import { MoneyList } from '../../register/MoneyList.tsx'
import { PartnerList } from '../../register/PartnerList.tsx'
import { ResultList } from '../../register/ResultList.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'

/** Who takes part, what was reported of it and what happened. What the register lacks is said, not left blank. */
export function InitiativeWork({ initiative: { partners, results, events } }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  return (
    <>
      <Section title={t.partners(partners.length)} id="partners">
        {partners.length === 0 ? <p className="note">{t.noPartners}</p> : <PartnerList partners={partners} />}
      </Section>
      <Section
        title={t.results(results.length)}
        id="uitkomsten"
        note={results.length === 0 ? t.noResults : t.resultsNote}
      >
        {results.length === 0 ? null : <ResultList results={results} />}
      </Section>
      {events.length === 0 ? null : (
        <Section title={t.events} id="gebeurtenissen">
          <EventList events={events} />
        </Section>
      )}
    </>
  )
}

export function InitiativeMoney({ initiative: { money, partners } }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  return (
    <Section title={t.money} id="geld">
      {money.length === 0 ? <p className="note">{t.noMoney}</p> : <MoneyList money={money} />}
      {partners.some((each) => each.roles.includes('funder')) ||
      money.some((each) => each.funder !== undefined) ? null : (
        <p className="note">{t.noFunder}</p>
      )}
    </Section>
  )
}

export function InitiativeNotFound({ initiative: { notFound = [] } }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  if (notFound.length === 0) return null
  return (
    <Section title={t.notFound} id="niet-gevonden">
      <ul className="absences">
        {notFound.map((absence) => (
          <DutchText as="li" key={absence}>
            {absence}
          </DutchText>
        ))}
      </ul>
    </Section>
  )
}
