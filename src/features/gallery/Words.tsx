import { PARTNER_ROLES } from '../../domain/register/values.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { PartnerList } from '../../register/PartnerList.tsx'
import { PeriodAsGiven } from '../../register/PeriodText.tsx'
import { RegionNames } from '../../register/RegionNames.tsx'
import { RoleText } from '../../register/RoleText.tsx'
import { StatusText } from '../../register/StatusText.tsx'
import { useTexts } from '../../ui/language.tsx'
import { initiatives } from './data/initiatives.ts'
import { provenances } from './data/provenances.ts'
import { Part, Series, Specimen } from './Specimens.tsx'

/** One initiative of each status. */
const STATUSES = initiatives.filter(
  ({ status }, place) => initiatives.findIndex((each) => each.status === status) === place,
)

/** Facts that are words: periods as exact as their source, status, area, roles. */
export function Words() {
  const t = useTexts(galleryTexts)
  return (
    <Part id="woorden" title={t.words}>
      <Specimen name={t.periods}>
        <Series
          items={initiatives.map(({ id, period }) => ({ name: id, show: <PeriodAsGiven period={period} /> }))}
        />
      </Specimen>
      <Specimen name={t.statuses}>
        <Series
          items={STATUSES.map((initiative) => ({
            name: initiative.status,
            show: <StatusText initiative={initiative} />,
          }))}
        />
      </Specimen>
      <Specimen name={t.areas}>
        <Series
          items={[
            { name: 'NL01', show: <RegionNames codes={['NL01']} /> },
            { name: 'GM', show: <RegionNames codes={['GM9001', 'GM9002', 'GM9999']} /> },
            { name: '–', show: <RegionNames codes={[]} note="Oost-Afrika" /> },
          ]}
        />
      </Specimen>
      <Specimen name={t.roles}>
        <p>
          <RoleText roles={PARTNER_ROLES} />
        </p>
        <PartnerList
          partners={[
            { partner: 'kort', roles: ['partner'], provenance: provenances.editorial },
            { partner: 'lang', roles: ['lead', 'commissioner'], provenance: provenances.found },
            {
              partner: 'schrift',
              roles: ['funder'],
              note: 'Alleen in het eerste jaar.',
              provenance: provenances.unsure,
            },
          ]}
        />
      </Specimen>
    </Part>
  )
}
