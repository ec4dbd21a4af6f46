import { CATALOG_PATH } from '../../contract/resources.ts'
import { portalTexts } from '../../messages/openData/portal.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'

const STANDARD = 'https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/'

/** What a data portal reads here by itself, and what it will miss. */
export function PortalSection() {
  const t = useTexts(portalTexts)
  return (
    <Section id="dataportalen" title={t.portalTitle}>
      <p>{t.portalWhat}</p>
      <p>{t.portalMissing}</p>
      <p>{t.portalSettings}</p>
      <p className="portal-links">
        <a className="utrecht-link utrecht-link--html-a" href={CATALOG_PATH}>
          {t.portalLink}
        </a>
        <ExternalLink href={STANDARD}>{t.portalStandard}</ExternalLink>
      </p>
    </Section>
  )
}
