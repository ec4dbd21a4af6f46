import { PAGES } from '../../contract/addresses.ts'
import { accessibilityTexts } from '../../messages/accessibility.ts'
import { formatDay } from '../../messages/format.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { FactRow, Facts, PageHead, Section } from '../../ui/Pages.tsx'
import { Deviations } from './Deviations.tsx'
import { Feedback } from './Feedback.tsx'
import { Points } from './Points.tsx'
import { Status } from './Status.tsx'
import './accessibility.css'

const ASSISTANT = 'https://www.toegankelijkheidsverklaring.nl/'
/** When what stands here was last held against the tests and tried. */
const DRAFTED_ON = '2026-11-22'

/**
 * A draft of the accessibility statement that the law asks of whoever offers this site, in the order of the official
 * model. What it says was tested stands in tests/journeys; change the one, and the other no longer is true.
 */
export function AccessibilityPage() {
  const t = useTexts(accessibilityTexts)
  const language = useLanguage()
  return (
    <>
      <PageHead title={t.title} lead={t.lead} trail={[{ to: PAGES.about, text: t.about }]}>
        <Notice tone="warning">
          <p>
            <strong>{t.draftTitle}</strong> {t.draft}{' '}
            <ExternalLink href={ASSISTANT}>{t.assistant}</ExternalLink>
          </p>
        </Notice>
      </PageHead>
      <div className="stack statement">
        <div className="columns">
          <div className="stack">
            <Section id="verklaring" title={t.statementTitle}>
              <p>{t.statement}</p>
              <Facts>
                <FactRow term={t.site}>{t.siteWords(window.location.origin)}</FactRow>
                <FactRow term={t.included}>{t.includedWords}</FactRow>
                <FactRow term={t.excluded}>{t.excludedWords}</FactRow>
                <FactRow term={t.overview}>{t.overviewWords}</FactRow>
              </Facts>
            </Section>
            <Status />
          </div>
          <div className="stack">
            <Section id="akkoord" title={t.signTitle}>
              <p>{t.sign}</p>
            </Section>
            <Feedback />
            <Section id="norm" title={t.techTitle}>
              <Facts>
                <FactRow term={t.law}>{t.lawWords}</FactRow>
                <FactRow term={t.aim}>{t.aimWords}</FactRow>
                <FactRow term={t.method}>{t.methodWords}</FactRow>
                <FactRow term={t.rests}>{t.restsWords}</FactRow>
                <FactRow term={t.drafted}>{formatDay(DRAFTED_ON, language)}</FactRow>
              </Facts>
            </Section>
          </div>
        </div>
        <div className="columns">
          <div className="stack">
            <Section id="getoetst" title={t.testedTitle} note={t.testedNote}>
              <Points points={[t.axe, t.themes, t.keyboard, t.narrow, t.forced, t.motion, t.print]} />
            </Section>
            <Section id="niet-gedaan" title={t.untestedTitle}>
              <Points
                points={[t.noAudit, t.noUsers, t.noReaders, t.noAids, t.noBrowsers, t.noReading, t.noFiles]}
              />
            </Section>
          </div>
          <Deviations />
        </div>
      </div>
    </>
  )
}
