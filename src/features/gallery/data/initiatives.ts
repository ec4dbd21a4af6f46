import type { Initiative } from '../../../domain/register/things.ts'
import { provenances } from './provenances.ts'

const initiative = (
  id: string,
  nl: string,
  en: string,
  parts: Partial<Initiative> & Pick<Initiative, 'period'>,
): Initiative => ({
  id,
  title: { nl, en },
  kind: 'programme',
  tier: 'regional',
  area: ['GM9001'],
  status: 'running',
  summary: 'Verzonnen initiatief.',
  lifeStages: ['all'],
  partners: [{ partner: 'kort', roles: ['lead'], provenance: provenances.found }],
  money: [],
  results: [],
  events: [],
  provenance: provenances.found,
  ...parts,
})

/** Each with another kind of period, status or name. */
export const initiatives: Initiative[] = [
  initiative('kort', 'Voorbeeldprogramma', 'Example programme', {
    shortTitle: 'Voorbeeld',
    period: { asGiven: '2018-2026', start: { on: '2018-04-24' }, end: { on: '2026-12-31' } },
    statusNote: 'De pagina noemt geen einddatum.',
    fieldProvenance: { status: provenances.unsure },
  }),
  initiative(
    'lang',
    'Verzonnen integraal uitvoeringsprogramma voor een gezonde, veilige en kansrijke leefomgeving van alle inwoners van de regio, tweede tranche',
    'Made-up integrated programme for a healthy, safe and promising living environment of all inhabitants of the region, second tranche',
    {
      period: { asGiven: '26 maanden', duration: 'P26M' },
      status: 'prepared',
      tier: 'local',
      kind: 'chain-approach',
    },
  ),
  initiative('woord', 'Wijkgezondheidsbevorderingsnetwerkbijeenkomstenreeks', 'Wijkgezondheidsbevorderings', {
    period: {
      asGiven: 'begin 2016 tot eind 2019',
      start: { on: '2016', part: 'early' },
      end: { on: '2019', part: 'late' },
    },
    status: 'finished',
    tier: 'subregion',
    kind: 'network',
  }),
  initiative('schrift', 'صحة جيدة للجميع', '健康社区联盟', {
    period: { asGiven: 'sinds circa 2020', start: { on: '2020-04', about: true } },
    tier: 'international',
    kind: 'coalition',
    area: [],
    areaNote: 'Oost-Afrika',
  }),
  initiative('streefjaar', 'Voorbeeldakkoord met een streefjaar', 'Example agreement with an aim', {
    period: { asGiven: 'tot 2030', start: { on: '2022' }, end: { on: '2030', aim: true } },
    tier: 'national',
    kind: 'agreement',
    area: ['NL01'],
  }),
  initiative('onbekend', 'Voorbeeld zonder periode', 'Example without a period', {
    period: { asGiven: 'De bron noemt geen periode.' },
    status: 'unknown',
    tier: 'province',
    kind: 'agenda',
  }),
  initiative('einde', 'Voorbeeld met alleen een einde', 'Example with an end only', {
    period: { asGiven: 'tot en met 2027', end: { on: '2027' } },
    tier: 'european',
    kind: 'regulation',
  }),
  initiative('lengte', 'Voorbeeld met begin en lengte', 'Example with start and length', {
    period: { asGiven: 'vijf jaar vanaf 2023', start: { on: '2023' }, duration: 'P5Y' },
    tier: 'local',
    kind: 'project',
  }),
]
