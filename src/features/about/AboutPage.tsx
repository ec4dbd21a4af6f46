import { PAGES } from '../../contract/addresses.ts'
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
          <WhereToGo />
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

const PLACES = [
  'overview',
  'tasks',
  'initiatives',
  'goals',
  'partners',
  'indicators',
  'gaps',
  'provenance',
  'openData',
  'accessibility',
] as const

/** What can be done where; the line has no address without a thing, and is named with those that lead to it. */
function WhereToGo() {
  const t = useTexts(aboutTexts)
  return (
    <Section id="waar" title={t.whereTitle} note={t.whereNote}>
      <dl className="facts">
        {PLACES.map((place) => (
          <div className="facts__row" key={place}>
            <dt>
              <AppLink to={PAGES[place]}>{t[place]}</AppLink>
            </dt>
            <dd>{t[`${place}What`]}</dd>
          </div>
        ))}
      </dl>
    </Section>
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
          <FactRow term={t.data}>{t.dataLicence}</FactRow>
          <FactRow term={t.texts}>{t.textsLicence}</FactRow>
        </Facts>
        <p>
          <AppLink to={`${PAGES.openData}#licenties`}>{t.toOpenData}</AppLink>
        </p>
        <p className="note">
          {t.stateOn(formatDay(index.register.stateOn, language), index.register.version)}
        </p>
      </Section>
    </>
  )
}
