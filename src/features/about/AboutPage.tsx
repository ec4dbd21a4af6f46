import { PAGES } from '../../contract/addresses.ts'
import { OPENAPI_PATH } from '../../contract/resources.ts'
import { COVERAGE_STATES } from '../../domain/coverage/coverage.ts'
import { aboutTexts } from '../../messages/about.ts'
import { formatDay } from '../../messages/format.ts'
import { CoverageMark } from '../../register/CoverageMark.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FactRow, Facts, PageHead, Section } from '../../ui/Pages.tsx'
import './about.css'

/** What this is, for whom, what it is not, and how to read it. */
export function AboutPage() {
  const t = useTexts(aboutTexts)
  const { index } = useRegisterView()
  const { legalTasks, initiatives, goals, partners, indicators } = index.register
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div className="columns about">
        <div className="stack">
          <Section id="wat" title={t.whatTitle}>
            <p>
              {t.what} {t.name}
            </p>
            <p>
              {t.holds(
                legalTasks.length,
                initiatives.length,
                goals.length,
                partners.length,
                indicators.length,
              )}
            </p>
          </Section>
          <Section id="belegd" title={t.coverageTitle}>
            <Facts>
              {COVERAGE_STATES.map((state) => (
                <div className="facts__row" key={state}>
                  <dt>
                    <CoverageMark state={state} />
                  </dt>
                  <dd>{t[state]}</dd>
                </div>
              ))}
            </Facts>
          </Section>
          <Section id="cijfers" title={t.figuresTitle}>
            <Points points={[t.figureAlone, t.figureTest, t.figureModel, t.figureSplice, t.figureAbsent]} />
          </Section>
          <Section id="zekerheid" title={t.certaintyTitle}>
            <p>{t.certainty}</p>
            <p>
              <AppLink to={PAGES.provenance}>{t.toProvenance}</AppLink>
            </p>
          </Section>
        </div>
        <div className="stack about__beside">
          <Section id="voor-wie" title={t.whomTitle}>
            <Points points={[t.officer, t.presenter, t.analyst, t.resident]} />
          </Section>
          <Section id="niet" title={t.notTitle}>
            <Points points={[t.notJudgement, t.notCause, t.notLaw, t.notRanking, t.notPersons]} />
          </Section>
          <MadeAndLicences />
        </div>
      </div>
    </>
  )
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="about__points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}

function MadeAndLicences() {
  const t = useTexts(aboutTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  return (
    <>
      <Section id="makers" title={t.madeTitle}>
        <p>{t.made}</p>
        <p>{t.report}</p>
      </Section>
      <Section id="licenties" title={t.licenceTitle}>
        <Facts>
          <FactRow term={t.code}>
            <ExternalLink href="https://eupl.eu/1.2/nl/">{t.codeLicence}</ExternalLink>
          </FactRow>
          <FactRow term={t.data}>
            <ExternalLink href="https://creativecommons.org/licenses/by/4.0/deed.nl">
              {t.dataLicence}
            </ExternalLink>
            . {t.attribution}
          </FactRow>
        </Facts>
        <p>
          {t.api}{' '}
          <a className="utrecht-link utrecht-link--html-a" href={OPENAPI_PATH}>
            {t.toApi}
          </a>
        </p>
        <p className="note">
          {t.stateOn(formatDay(index.register.stateOn, language), index.register.version)}
        </p>
      </Section>
    </>
  )
}
