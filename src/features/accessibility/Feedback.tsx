import { useContact } from '../../api/catalog.ts'
import { accessibilityTexts } from '../../messages/accessibility.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { FactRow, Facts, Section } from '../../ui/Pages.tsx'

/** Where a problem can be reported: the address that whoever keeps this installation has set, or that it is not set. */
export function Feedback() {
  const t = useTexts(accessibilityTexts)
  const { data: contact } = useContact()
  return (
    <Section id="feedback" title={t.contactTitle}>
      <p>{t.contactText}</p>
      <Facts>
        <FactRow term={t.contact}>
          {typeof contact === 'string' ? (
            <ExternalLink href={contact}>{contact.replace(/^mailto:/, '')}</ExternalLink>
          ) : (
            t.noContact
          )}
        </FactRow>
        <FactRow term={t.expect}>{t.expectWords}</FactRow>
        <FactRow term={t.complaint}>{t.complaintWords}</FactRow>
      </Facts>
    </Section>
  )
}
