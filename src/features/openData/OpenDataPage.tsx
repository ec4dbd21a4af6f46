import { PAGES } from '../../contract/addresses.ts'
import { formatDay } from '../../messages/format.ts'
import { openDataTexts } from '../../messages/openData.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { ApiResources } from './ApiResources.tsx'
import { ApiSection } from './ApiSection.tsx'
import { FilesSection } from './FilesSection.tsx'
import { LicencesSection, SourceTables } from './LicencesSection.tsx'
import { PortalSection } from './PortalSection.tsx'
import './openData.css'

/** The register as open data: files, licences, the API as a page, and the record for data portals. */
export function OpenDataPage() {
  const t = useTexts(openDataTexts)
  const language = useLanguage()
  const { stateOn, version } = useRegisterView().index.register
  const parts = [
    ['bestanden', t.filesTitle],
    ['licenties', t.licencesTitle],
    ['api', t.apiTitle],
    ['dataportalen', t.portalTitle],
  ] as const
  return (
    <>
      <PageHead title={t.title} lead={t.lead} trail={[{ to: PAGES.about, text: t.about }]}>
        <p className="note">{t.state(formatDay(stateOn, language), version)}</p>
        <nav className="open-data-parts no-print" aria-label={t.onThisPage}>
          <ul>
            {parts.map(([id, title]) => (
              <li key={id}>
                <a className="utrecht-link utrecht-link--html-a" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </PageHead>
      <div className="stack open-data">
        <div className="columns">
          <FilesSection />
          <LicencesSection />
        </div>
        <SourceTables />
        <div className="columns">
          <ApiSection />
          <PortalSection />
        </div>
        <ApiResources />
      </div>
    </>
  )
}
