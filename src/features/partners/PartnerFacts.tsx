import type { Partner } from '../../domain/register/things.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { thingTexts } from '../../messages/things.ts'
import { FieldCites } from '../../register/Cites.tsx'
import { RegionNames } from '../../register/RegionNames.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useTexts } from '../../ui/language.tsx'
import { FactRow, Facts } from '../../ui/Pages.tsx'

/** What is known of the partner itself. */
export function PartnerFacts({ partner }: { partner: Partner }) {
  const t = useTexts(partnerTexts)
  const things = useTexts(thingTexts)
  const { name, abbreviation, regions, fieldProvenance } = partner
  // Without regions the note stands in the head of the page already.
  const regionNote = regions.length === 0 ? undefined : partner.regionNote
  const hasNameMark = fieldProvenance?.name !== undefined
  const hasRegion = regionNote !== undefined || fieldProvenance?.region !== undefined
  if (!hasNameMark && !hasRegion && abbreviation === undefined) return null
  return (
    <Facts>
      {!hasNameMark ? null : (
        <FactRow term={things.name}>
          <DutchText>{name}</DutchText>
          <FieldCites thing={partner} field="name" />
        </FactRow>
      )}
      {abbreviation === undefined ? null : (
        <FactRow term={t.abbreviation}>
          {abbreviation}
          <FieldCites thing={partner} field="abbreviation" />
        </FactRow>
      )}
      {!hasRegion ? null : (
        <FactRow term={t.regions}>
          <RegionNames codes={regionNote === undefined ? regions : []} note={regionNote} />
          <FieldCites thing={partner} field="region" />
        </FactRow>
      )}
    </Facts>
  )
}
