import { sourceTables } from '../../domain/figures/sourceTables.ts'
import { formatNumber } from '../../messages/format.ts'
import { licenceTexts } from '../../messages/openData/licences.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FactRow, Facts, Section } from '../../ui/Pages.tsx'
import { byLicence } from './licences.ts'

const EUPL = 'https://eupl.eu/1.2/nl/'
/** Most figures are of this table; its publishers ask to be named in these words. */
const MONITOR = '50090NED'

/** What may be done with which part; what nobody recorded is said to be that. */
export function LicencesSection() {
  const t = useTexts(licenceTexts)
  return (
    <Section id="licenties" title={t.licencesTitle} note={t.licencesNote}>
      <Facts>
        <FactRow term={t.registerTexts}>{t.registerTextsLicence}</FactRow>
        <FactRow term={t.figures}>
          <FiguresLicence />
        </FactRow>
        <FactRow term={t.sources}>{t.sourcesLicence}</FactRow>
        <FactRow term={t.software}>
          <ExternalLink href={EUPL}>{t.softwareLicence}</ExternalLink>
        </FactRow>
      </Facts>
    </Section>
  )
}

/** How many tables are under which licence, and where they are named. */
function FiguresLicence() {
  const t = useTexts(licenceTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const tables = sourceTables(index.register)
  if (tables.length === 0) return t.figuresNone
  const count = (amount: number) => formatNumber(amount, language)
  // What may be used comes first here: the list of tables starts with what has to be asked.
  const counts = byLicence(tables)
    .toReversed()
    .map((group) =>
      group.state === 'recorded'
        ? t.figuresKnown(count(group.tables.length), group.licence)
        : t.figuresUnknown(count(group.tables.length)),
    )
  return (
    <>
      {t.figuresLicence(count(tables.length), counts.join(', '))}{' '}
      {tables.some(({ table }) => table === MONITOR) ? (
        <>
          {t.attribution(MONITOR)} <DutchText>{t.attributionWords}</DutchText>{' '}
        </>
      ) : null}
      <a className="utrecht-link utrecht-link--html-a" href="#brontabellen">
        {t.figuresWhich}
      </a>
    </>
  )
}
