import { useMemo } from 'react'
import { PAGES } from '../../contract/addresses.ts'
import { unsureFacts } from '../../domain/gaps/unsureFacts.ts'
import { factsOf } from '../../domain/provenance/facts.ts'
import { factsToReread } from '../../domain/provenance/freshness.ts'
import { formatNumber } from '../../messages/format.ts'
import { provenancePageTexts } from '../../messages/provenancePage.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { PageParts } from '../../ui/PageParts.tsx'
import { FactGroups } from './FactGroups.tsx'
import { LawTexts } from './LawTexts.tsx'
import { SourceBrowser } from './SourceBrowser.tsx'
import { StatusTable } from './StatusTable.tsx'
import { factSheet } from './factSheet.ts'
import { rereadWords } from './rereadWords.ts'
import { lawTextSheet, statusSheet } from './tableSheets.ts'
import './provenance.css'

/** Where everything in the register comes from, how certain it is, and what has to be read again. */
export function ProvenancePage() {
  const t = useTexts(provenancePageTexts)
  const language = useLanguage()
  const { index, today } = useRegisterView()
  const facts = useMemo(() => factsOf(index.register), [index])
  const reread = useMemo(() => factsToReread(index.register, today), [index, today])
  const unsure = useMemo(() => unsureFacts(index.register), [index])
  const parts = [
    ['zekerheid', t.statusTitle],
    ['wetteksten', t.lawsTitle],
    ['opnieuw-lezen', t.rereadTitle],
    ['onzeker', t.unsureTitle],
    ['bronnen', t.sourcesTitle],
  ] as const
  return (
    <>
      <PageHead
        title={t.title}
        trail={[{ to: PAGES.about, text: t.about }]}
        lead={t.lead(
          formatNumber(facts.length, language),
          formatNumber(index.register.sources.length, language),
        )}
      >
        <PageParts parts={parts} />
      </PageHead>
      <div className="stack">
        <Section id="zekerheid" title={t.statusTitle} note={t.figuresNote}>
          <StatusTable facts={facts} />
          <ViewActions title={t.statusTable} sheet={() => statusSheet(facts, language)} />
        </Section>
        <Section id="wetteksten" title={t.lawsTitle} note={t.lawsNote}>
          <LawTexts />
          <ViewActions title={t.lawsTitle} sheet={() => lawTextSheet(index.register.laws, language)} />
        </Section>
        <Section
          id="opnieuw-lezen"
          title={t.rereadTitle}
          note={reread.length === 0 ? t.rereadNone : t.rereadNote(reread.length)}
        >
          {reread.length === 0 ? null : (
            <ViewActions
              title={t.rereadTitle}
              sheet={() =>
                factSheet(
                  index,
                  reread,
                  ({ reasons }) => reasons.map((each) => rereadWords(each, language)).join('\n'),
                  language,
                )
              }
            />
          )}
          {reread.length === 0 ? null : (
            <FactGroups facts={reread}>
              {(fact) =>
                fact.reasons.map((reason) => (
                  <span key={JSON.stringify(reason)} className="reason">
                    {rereadWords(reason, language)}
                  </span>
                ))
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
            <ViewActions
              title={t.unsureTitle}
              sheet={() =>
                factSheet(index, unsure, ({ provenance }) => provenance.note ?? t.noReason, language)
              }
            />
          )}
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
