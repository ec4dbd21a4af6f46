import type { Initiative, Partner } from '../../../domain/register/things.ts'
import { formatDuration } from '../../../messages/format.ts'
import { fileWords } from '../../../messages/openData/fileWords.ts'
import {
  initiativeKindWords,
  lifeStageWords,
  partnerTypeWords,
  roleWords,
  statusWords,
  tierWords,
} from '../../../messages/values.ts'
import { type Column, joined, text } from './column.ts'
import { PROVENANCE_BY_FIELD } from './provenance.ts'
import { dateIn, moneyIn, nameIn, namesIn, periodIn, regionIn, resultIn } from './words.ts'

/** What is done, and by whom. */
export const INITIATIVES: readonly Column<Initiative>[] = [
  text('id', (initiative) => initiative.id),
  text('titleNl', (initiative) => initiative.title.nl),
  text('titleEn', (initiative) => initiative.title.en),
  text('shortTitle', (initiative) => initiative.shortTitle),
  text('abbreviation', (initiative) => initiative.abbreviation),
  text('kind', (initiative, { language }) => initiativeKindWords[language][initiative.kind]),
  text('tier', (initiative, { language }) => tierWords[language][initiative.tier]),
  text('regions', (initiative, look) => joined(initiative.area.map((code) => regionIn(look, code)))),
  text('regionCodes', (initiative) => joined(initiative.area)),
  text('regionNote', (initiative) => initiative.areaNote),
  text('period', (initiative, look) => periodIn(look, initiative.period)),
  text('periodAsGiven', (initiative) => initiative.period.asGiven),
  text('start', (initiative, look) => dateIn(look, initiative.period.start)),
  text('end', (initiative, look) => dateIn(look, initiative.period.end)),
  text('duration', ({ period: { duration } }, { language }) =>
    duration === undefined ? undefined : formatDuration(duration, language),
  ),
  text('status', (initiative, { language }) => statusWords[language][initiative.status]),
  text('statusNote', (initiative) => initiative.statusNote),
  text('summary', (initiative) => initiative.summary),
  text('targetGroup', (initiative) => initiative.targetGroup),
  text('lifeStages', (initiative, { language }) =>
    joined(initiative.lifeStages.map((stage) => lifeStageWords[language][stage])),
  ),
  text('lead', ({ partners }, look) =>
    joined(
      partners
        .filter(({ roles }) => roles.includes('lead'))
        .map(({ partner }) => nameIn(look, 'partner', partner)),
    ),
  ),
  text('partners', ({ partners }, look) =>
    joined(
      partners.map(({ partner, roles }) =>
        fileWords[look.language].withRoles(
          nameIn(look, 'partner', partner),
          roles.map((role) => roleWords[look.language][role]).join(', '),
        ),
      ),
    ),
  ),
  text('money', ({ money }, look) => joined(money.map((each) => moneyIn(look, each)))),
  text('results', ({ results }, look) => joined(results.map((each) => resultIn(look, each)))),
  text('events', ({ events }, look) =>
    joined(events.map((event) => `${dateIn(look, event.on)}: ${event.text}`)),
  ),
  text('partOf', ({ partOf }, look) =>
    partOf === undefined ? undefined : nameIn(look, 'initiative', partOf),
  ),
  text('related', ({ related }, look) => joined(namesIn(look, 'initiative', related))),
  text('notFound', ({ notFound = [] }) => joined(notFound)),
  text('address', (initiative) => initiative.address),
  ...PROVENANCE_BY_FIELD,
]

export const PARTNERS: readonly Column<Partner>[] = [
  text('id', (partner) => partner.id),
  text('name', (partner) => partner.name),
  text('abbreviation', (partner) => partner.abbreviation),
  text('type', (partner, { language }) => partnerTypeWords[language][partner.type]),
  text('regions', (partner, look) => joined(partner.regions.map((code) => regionIn(look, code)))),
  text('regionCodes', (partner) => joined(partner.regions)),
  text('regionNote', (partner) => partner.regionNote),
  text('description', (partner) => partner.description),
  text('ownRegion', (partner) => partner.region),
  text('members', ({ members = [] }, look) =>
    joined(
      members.map((member) =>
        look.index.regions.byCode.has(member) ? regionIn(look, member) : nameIn(look, 'partner', member),
      ),
    ),
  ),
  ...PROVENANCE_BY_FIELD,
]
