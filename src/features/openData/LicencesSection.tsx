import { openDataTexts } from '../../messages/openData.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { FactRow, Facts, Section } from '../../ui/Pages.tsx'
import { commonLicence, sourceTables } from './licences.ts'
import { useOpenForPrint } from './useOpenForPrint.ts'

const EUPL = 'https://eupl.eu/1.2/nl/'
/** Most figures are of this table; its publishers ask to be named in these words. */
const MONITOR = '50090NED'

/** What may be done with which part; what nobody recorded is said to be that. */
export function LicencesSection() {
  const t = useTexts(openDataTexts)
  const { index } = useRegisterView()
  const tables = sourceTables(index.register)
  const common = commonLicence(tables)
  return (
    <Section id="licenties" title={t.licencesTitle} note={t.licencesNote}>
      <Facts>
        <FactRow term={t.registerTexts}>{t.registerTextsLicence}</FactRow>
        <FactRow term={t.figures}>
          {common === undefined ? (
            t.figuresNone
          ) : (
            <>
              {t.figuresLicence(common.count, tables.length, common.licence)}
              {tables.some(({ table }) => table === MONITOR) ? (
                <>
                  {' '}
                  {t.attribution(MONITOR)} <DutchText>{t.attributionWords}</DutchText>
                </>
              ) : null}
            </>
          )}
        </FactRow>
        <FactRow term={t.sources}>{t.sourcesLicence}</FactRow>
        <FactRow term={t.software}>
          <ExternalLink href={EUPL}>{t.softwareLicence}</ExternalLink>
        </FactRow>
      </Facts>
    </Section>
  )
}

/** Every source table with its publisher and licence. */
export function SourceTables() {
  const t = useTexts(openDataTexts)
  const { index } = useRegisterView()
  const fold = useOpenForPrint()
  const tables = sourceTables(index.register)
  if (tables.length === 0) return null
  return (
    <details className="fold" ref={fold}>
      <summary>{t.allTables(tables.length)}</summary>
      <ul className="tables-list">
        {tables.map(({ table, edition, title, publisher, address, licence }) => (
          <li key={`${table} ${edition}`}>
            <ExternalLink href={address} lang="nl">
              {title}
            </ExternalLink>
            <span className="tables-list__licence">{licence ?? t.notRecorded}</span>
            <DutchText className="note">{[table, edition, publisher].join(' · ')}</DutchText>
          </li>
        ))}
      </ul>
    </details>
  )
}
