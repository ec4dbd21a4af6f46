import type { ReactNode } from 'react'
import { rolesOf } from '../../domain/coverage/roles.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { formatList } from '../../messages/format.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { thingTexts } from '../../messages/things.ts'
import { lifeStageWords } from '../../messages/values.ts'
import { Cites, FieldCites } from '../../register/Cites.tsx'
import { PeriodAsGiven } from '../../register/PeriodText.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { StatusText } from '../../register/StatusText.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FactRow, Facts } from '../../ui/Pages.tsx'
import { InitiativeEnds } from './InitiativeEnds.tsx'
import { RolesHereText } from './RoleHereText.tsx'
import './initiatives.css'

/** When, until when, who leads, where and for whom; each field with its own provenance where that differs from the record's. */
export function InitiativeFacts({ initiative }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const things = useTexts(thingTexts)
  const language = useLanguage()
  const { title, shortTitle = '', area, address, fieldProvenance } = initiative
  const hasOtherName = language === 'en' && title.nl !== title.en
  const isRenamed = hasOtherName || fieldProvenance?.title !== undefined
  return (
    <div className="initiative-facts">
      <Facts>
        <FactRow term={t.status}>
          <StatusText initiative={initiative} />
        </FactRow>
        <FactRow term={t.period}>
          <PeriodAsGiven period={initiative.period} />
          <FieldCites thing={initiative} field="period" />
        </FactRow>
        <FactRow term={t.ends}>
          <InitiativeEnds initiative={initiative} />
        </FactRow>
        <FactRow term={t.leadPartner}>
          <Leads initiative={initiative} />
        </FactRow>
        <RoleHere initiative={initiative} />
        <Field
          of={initiative}
          name="areaNote"
          term={t.area}
          text={area.length === 0 ? undefined : initiative.areaNote}
        />
        <Field of={initiative} name="targetGroup" term={t.targetGroup} text={initiative.targetGroup} />
        <LifeStages initiative={initiative} />
        <Field
          of={initiative}
          name="title"
          term={hasOtherName ? things.dutchName : things.name}
          text={isRenamed ? title.nl : undefined}
        />
        <Field
          of={initiative}
          name="shortTitle"
          term={t.shortName}
          text={title[language].includes(shortTitle) ? undefined : shortTitle}
        />
        <Field of={initiative} name="abbreviation" term={t.abbreviation} text={initiative.abbreviation} />
        {address === undefined ? null : (
          <FactRow term={t.website}>
            <ExternalLink href={address}>{new URL(address).hostname.replace(/^www\./, '')}</ExternalLink>
            <FieldCites thing={initiative} field="address" />
          </FactRow>
        )}
      </Facts>
    </div>
  )
}

/** A field of the register's own words; nothing where the register has none. */
function Field({
  of,
  name,
  term,
  text,
}: {
  of: Initiative
  name: string
  term: string
  text: ReactNode | undefined
}) {
  return text === undefined ? null : (
    <FactRow term={term}>
      <DutchText>{text}</DutchText>
      <FieldCites thing={of} field={name} />
    </FactRow>
  )
}

function Leads({ initiative: { partners } }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const leads = partners.filter(({ roles }) => roles.includes('lead'))
  if (leads.length === 0) return <span className="note">{t.noLead(partners.length)}</span>
  return leads.map(({ partner, provenance }) => (
    <span key={partner}>
      <ThingChip thing={{ kind: 'partner', id: partner }} />
      <Cites provenance={provenance} />{' '}
    </span>
  ))
}

function RoleHere({ initiative }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const { index, municipality } = useRegisterView()
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const roles = rolesOf(index, municipality, initiative)
  if (initiative.area.length === 0 && roles.length === 0) return null
  return (
    <FactRow term={t.roleOf(place)}>
      {roles.length === 0 ? <span className="note">{t.noRole}</span> : <RolesHereText roles={roles} />}
    </FactRow>
  )
}

function LifeStages({ initiative }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const stages = useTexts(lifeStageWords)
  const language = useLanguage()
  const { lifeStages } = initiative
  return lifeStages.length === 0 ? null : (
    <FactRow term={t.lifeStages}>
      {formatList(
        lifeStages.map((stage) => stages[stage]),
        language,
      )}
      <FieldCites thing={initiative} field="lifeStages" />
    </FactRow>
  )
}
