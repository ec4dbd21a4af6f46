import { INITIATIVE_KIND_WORDS } from '../../contract/initiativeKinds.ts'
import { choice, parameters } from '../../contract/selection.ts'
import type { Initiative } from '../../domain/register/things.ts'
import {
  INITIATIVE_KINDS,
  INITIATIVE_STATUSES,
  PARTNER_ROLES,
  PARTNER_TYPES,
  type PartnerRole,
  type PartnerType,
  TIERS,
} from '../../domain/register/values.ts'
import { coalitionTexts } from '../../messages/partners/coalitions.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import type { Language } from '../../messages/texts.ts'
import {
  initiativeKindWords,
  partnerTypeWords,
  roleWords,
  statusWords,
  tierWords,
} from '../../messages/values.ts'
import { byName } from '../../register/byName.ts'
import type { Filter } from '../../state/useFilters.ts'
import { isOfInitiatives, type Row } from './rows.ts'
import type { PartnersViewName } from './views.ts'

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

/** "soort" is the type of a partner on this page. */
const kindCodec = choice('initiatiefsoort', INITIATIVE_KIND_WORDS)

export interface RowFilter extends Filter<Row> {
  /** Where it asks something of the initiative itself, whoever takes part. */
  ofInitiative?(initiative: Initiative, value: string): boolean
}

/** The filters of a view. All that is asked of an initiative and a role is asked of one and the same seat. */
export function partnerFilters(view: PartnersViewName, language: Language): RowFilter[] {
  const t = partnerTexts[language]
  const coalitions = coalitionTexts[language]
  const ofInitiative = (
    filter: Omit<RowFilter, 'passes' | 'ofInitiative'>,
    test: (initiative: Initiative, value: string) => boolean,
  ): RowFilter => ({
    ...filter,
    ofInitiative: test,
    passes: ({ seat }, value) => seat !== undefined && test(seat.initiative, value),
  })
  const tier = ofInitiative(
    {
      codec: parameters.tier,
      label: t.tier,
      options: TIERS.map((value) => ({ value, text: tierWords[language][value] })),
    },
    (initiative, value) => initiative.tier === value,
  )
  const type: RowFilter = {
    codec: typeCodec,
    label: t.type,
    options: PARTNER_TYPES.map((value) => ({ value, text: partnerTypeWords[language][value] })),
    passes: ({ partner }, value) => partner.type === value,
  }
  const role: RowFilter = {
    codec: roleCodec,
    label: t.role,
    options: PARTNER_ROLES.map((value) => ({ value, text: roleWords[language][value] })),
    passes: ({ seat }, value) => seat?.roles.some((each) => each === value) ?? false,
  }
  const namesPartner = ({ partner }: Row, typed: string) => byName(typed)(partner.name, partner.abbreviation)
  if (!isOfInitiatives(view))
    return [{ codec: parameters.text, label: t.name, passes: namesPartner }, type, role, tier]
  return [
    {
      codec: parameters.text,
      label: coalitions.name,
      ofInitiative: namesInitiative,
      passes: (row, typed) =>
        namesPartner(row, typed) || (row.seat !== undefined && namesInitiative(row.seat.initiative, typed)),
    },
    tier,
    ofInitiative(
      {
        codec: kindCodec,
        label: coalitions.kind,
        options: INITIATIVE_KINDS.map((value) => ({ value, text: initiativeKindWords[language][value] })),
      },
      (initiative, value) => initiative.kind === value,
    ),
    ofInitiative(
      {
        codec: parameters.status,
        label: coalitions.status,
        options: INITIATIVE_STATUSES.map((value) => ({ value, text: statusWords[language][value] })),
      },
      (initiative, value) => initiative.status === value,
    ),
    type,
    role,
  ]
}

const namesInitiative = ({ title, shortTitle, abbreviation }: Initiative, typed: string): boolean =>
  byName(typed)(title.nl, title.en, shortTitle, abbreviation)
