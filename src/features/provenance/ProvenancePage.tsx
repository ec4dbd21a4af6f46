import { useMemo } from 'react'
import { PAGES } from '../../contract/addresses.ts'
import { factsOf } from '../../domain/provenance/facts.ts'
import { type RereadReason, factsToReread } from '../../domain/provenance/freshness.ts'
import { formatDay, formatNumber } from '../../messages/format.ts'
import { provenancePageTexts } from '../../messages/provenancePage.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { FactGroups } from './FactGroups.tsx'
import { LawTexts } from './LawTexts.tsx'
import { SourceBrowser } from './SourceBrowser.tsx'
import { StatusTable } from './StatusTable.tsx'
import './provenance.css'

/** Where everything in the register comes from, how certain it is, and what has to be read again. */
export function ProvenancePage() {
  const t = useTexts(provenancePageTexts)
  const language = useLanguage()
  const { index, today } = useRegisterView()
  const facts = useMemo(() => factsOf(index.register), [index])
  const reread = useMemo(() => factsToReread(index.register, today), [index, today])
  const unsure = useMemo(() => facts.filter((fact) => fact.provenance.status === 'unsure'), [facts])
  return (
    <>
      <PageHead
        title={t.title}
        trail={[{ to: PAGES.about, text: t.about }]}
        lead={t.lead(
          formatNumber(facts.length, language),
          formatNumber(index.register.sources.length, language),
        )}
      />
      <div className="stack">
        <Section id="zekerheid" title={t.statusTitle} note={t.figuresNote}>
          <StatusTable facts={facts} />
        </Section>
        <Section id="wetteksten" title={t.lawsTitle} note={t.lawsNote}>
          <LawTexts />
        </Section>
        <Section
          id="opnieuw-lezen"
          title={t.rereadTitle}
          note={reread.length === 0 ? t.rereadNone : t.rereadNote(reread.length)}
        >
          {reread.length === 0 ? null : (
            <FactGroups facts={reread}>
              {(fact) =>
                fact.reasons.map((reason) => <ReasonWords key={JSON.stringify(reason)} reason={reason} />)
              }
            </FactGroups>
          )}
        </Section>
        <Section
          id="onzeker"
          title={t.unsureTitle}
          note={unsure.length === 0 ? t.unsureNone : t.unsureNote(unsure.length)}
        >
          {unsure.length === 0 ? null : (
            <FactGroups facts={unsure}>
              {({ provenance }) =>
                provenance.note === undefined ? t.noReason : <DutchText>{provenance.note}</DutchText>
              }
            </FactGroups>
          )}
        </Section>
        <Section id="bronnen" title={t.sourcesTitle} note={t.sourcesNote}>
          <SourceBrowser facts={facts} />
        </Section>
      </div>
    </>
  )
}

function ReasonWords({ reason }: { reason: RereadReason }) {
  const t = useTexts(provenancePageTexts)
  const language = useLanguage()
  return (
    <span className="reason">
      {reason.kind === 'older-than-a-year'
        ? t.olderThanYear(formatDay(reason.readOn, language))
        : t.newerConsolidation(
            reason.law.abbreviation,
            formatDay(reason.read, language),
            formatDay(reason.newest, language),
          )}
    </span>
  )
}
