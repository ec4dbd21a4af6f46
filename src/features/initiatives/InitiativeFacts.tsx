import type { Initiative } from '../../domain/register/things.ts'
import { formatList } from '../../messages/format.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { thingTexts } from '../../messages/things.ts'
import { lifeStageWords } from '../../messages/values.ts'
import { FieldCites } from '../../register/Cites.tsx'
import { PeriodAsGiven } from '../../register/PeriodText.tsx'
import { StatusText } from '../../register/StatusText.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FactRow, Facts } from '../../ui/Pages.tsx'
import './initiatives.css'

/** When, where and for whom; each field with its own provenance where that differs from the record's. */
export function InitiativeFacts({ initiative }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const things = useTexts(thingTexts)
  const stages = useTexts(lifeStageWords)
  const language = useLanguage()
  const { title, abbreviation, area, areaNote, targetGroup, lifeStages, address, fieldProvenance } =
    initiative
  const hasOtherName = language === 'en' && title.nl !== title.en
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
        {areaNote === undefined || area.length === 0 ? null : (
          <FactRow term={t.area}>
            <DutchText>{areaNote}</DutchText>
            <FieldCites thing={initiative} field="areaNote" />
          </FactRow>
        )}
        {targetGroup === undefined ? null : (
          <FactRow term={t.targetGroup}>
            <DutchText>{targetGroup}</DutchText>
            <FieldCites thing={initiative} field="targetGroup" />
          </FactRow>
        )}
        {lifeStages.length === 0 ? null : (
          <FactRow term={t.lifeStages}>
            {formatList(
              lifeStages.map((stage) => stages[stage]),
              language,
            )}
            <FieldCites thing={initiative} field="lifeStages" />
          </FactRow>
        )}
        {hasOtherName || fieldProvenance?.title !== undefined ? (
          <FactRow term={hasOtherName ? things.dutchName : things.name}>
            <DutchText>{title.nl}</DutchText>
            <FieldCites thing={initiative} field="title" />
          </FactRow>
        ) : null}
        {abbreviation === undefined ? null : (
          <FactRow term={t.abbreviation}>
            {abbreviation}
            <FieldCites thing={initiative} field="abbreviation" />
          </FactRow>
        )}
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
