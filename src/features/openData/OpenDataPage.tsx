import { PAGES } from '../../contract/addresses.ts'
import { formatDay } from '../../messages/format.ts'
import { apiTexts } from '../../messages/openData/api.ts'
import { filesTexts } from '../../messages/openData/files.ts'
import { licenceTexts } from '../../messages/openData/licences.ts'
import { openDataPageTexts } from '../../messages/openData/page.ts'
import { perIndicatorTexts } from '../../messages/openData/perIndicator.ts'
import { portalTexts } from '../../messages/openData/portal.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { PageParts } from '../../ui/PageParts.tsx'
import { ApiResources } from './ApiResources.tsx'
import { ApiSection } from './ApiSection.tsx'
import { FilesSection } from './FilesSection.tsx'
import { LicencesSection } from './LicencesSection.tsx'
import { PerIndicatorSection } from './PerIndicatorSection.tsx'
import { PortalSection } from './PortalSection.tsx'
import { SourceTables } from './SourceTables.tsx'
import './openData.css'

/** The register as open data: files, licences, the API as a page, and the record for data portals. */
export function OpenDataPage() {
  const t = useTexts(openDataPageTexts)
  const { licencesTitle, tablesTitle } = useTexts(licenceTexts)
  const { filesTitle } = useTexts(filesTexts)
  const { perIndicatorTitle } = useTexts(perIndicatorTexts)
  const { apiTitle } = useTexts(apiTexts)
  const { portalTitle } = useTexts(portalTexts)
  const language = useLanguage()
  const { stateOn, version } = useRegisterView().index.register
  const parts = [
    ['bestanden', filesTitle],
    ['per-indicator', perIndicatorTitle],
    ['licenties', licencesTitle],
    ['brontabellen', tablesTitle],
    ['api', apiTitle],
    ['dataportalen', portalTitle],
  ] as const
  return (
    <>
      <PageHead title={t.title} lead={t.lead} trail={[{ to: PAGES.about, text: t.about }]}>
        <p className="note">{t.state(formatDay(stateOn, language), version)}</p>
        <PageParts parts={parts} />
      </PageHead>
      <div className="stack open-data">
        <div className="columns">
          <FilesSection />
          <LicencesSection />
        </div>
        <PerIndicatorSection />
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
