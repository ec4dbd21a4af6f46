import { choice, parameters } from '../../contract/selection.ts'
import {
  PARTNER_ROLES,
  PARTNER_TYPES,
  type PartnerRole,
  type PartnerType,
  TIERS,
} from '../../domain/register/values.ts'
import { partnerTexts } from '../../messages/partners.ts'
import type { Language } from '../../messages/texts.ts'
import { partnerTypeWords, roleWords, tierWords } from '../../messages/values.ts'
import { byName } from '../../register/byName.ts'
import type { Filter } from '../../state/useFilters.ts'
import type { Row } from './rows.ts'

const typeCodec = choice<PartnerType>('soort', {
  municipality: 'gemeente',
  ggd: 'ggd',
  'health-insurer': 'zorgverzekeraar',
  province: 'provincie',
  'knowledge-institute': 'kennisinstelling',
  hospital: 'ziekenhuis',
  'primary-care': 'eerstelijnszorg',
  education: 'onderwijs',
  childcare: 'kinderopvang',
  welfare: 'welzijn',
  'care-provider': 'zorgaanbieder',
  employer: 'werkgever',
  ngo: 'maatschappelijke-organisatie',
  state: 'rijk',
  umbrella: 'koepel',
  'advisory-council': 'adviesraad',
  eu: 'europese-unie',
  network: 'netwerk',
  public: 'publieke-organisatie',
})

const roleCodec = choice<PartnerRole>('rol', {
  lead: 'trekker',
  initiator: 'initiatiefnemer',
  signatory: 'ondertekenaar',
  commissioner: 'opdrachtgever',
  funder: 'financier',
  implementer: 'uitvoerder',
  'knowledge-partner': 'kennispartner',
  supporter: 'ondersteuner',
  partner: 'partner',
})

/** The filters of all views. Role and level are those of one and the same seat. */
export function partnerFilters(language: Language): Filter<Row>[] {
  const t = partnerTexts[language]
  return [
    {
      codec: parameters.text,
      label: t.name,
      passes: ({ partner }, typed) => byName(typed)(partner.name, partner.abbreviation),
    },
    {
      codec: typeCodec,
      label: t.type,
      options: PARTNER_TYPES.map((value) => ({ value, text: partnerTypeWords[language][value] })),
      passes: ({ partner }, type) => partner.type === type,
    },
    {
      codec: roleCodec,
      label: t.role,
      options: PARTNER_ROLES.map((value) => ({ value, text: roleWords[language][value] })),
      passes: ({ seat }, role) => seat?.roles.some((each) => each === role) ?? false,
    },
    {
      codec: parameters.tier,
      label: t.tier,
      options: TIERS.map((value) => ({ value, text: tierWords[language][value] })),
      passes: ({ seat }, tier) => seat?.initiative.tier === tier,
    },
  ]
}
