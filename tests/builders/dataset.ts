/** A small sound dataset, and one builder per kind of thing: a finding comes from nothing but what a test changes. */
import type { ReferenceDataset } from '../../src/contract/referenceFiles.ts'
import type {
  BoundaryChange,
  DeadlineRule,
  Frame,
  Goal,
  Indicator,
  Initiative,
  Law,
  LegalTask,
  Link,
  Observation,
  Partner,
  PolicyDocument,
  Provenance,
  Region,
  Source,
} from '../../src/domain/register/things.ts'
import type { PartnerRole } from '../../src/domain/register/values.ts'

const found: Provenance = { status: 'found', sources: ['bron-site'] }
const title = (nl: string, en: string) => ({ nl, en })

/** A source with a public address. */
export const source = (parts: Partial<Source> = {}): Source => ({
  id: 'bron-site',
  title: 'Pagina van het programma',
  kind: 'official',
  address: 'https://voorbeeld.nl/programma',
  readOn: '2026-10',
  ...parts,
})

/** The founding document of the sound dataset; it has no address. */
export const foundingDocument = (parts: Partial<Source> = {}): Source => ({
  id: 'founding-000',
  title: 'Opdracht',
  kind: 'founding-document',
  readOn: '2026-10',
  ...parts,
})

export const law = (parts: Partial<Law> = {}): Law => ({
  id: 'wpg',
  title: title('Wet publieke gezondheid', 'Public Health Act'),
  abbreviation: 'Wpg',
  role: 'main',
  bwbId: 'BWBR0024705',
  address: 'https://wetten.overheid.nl/BWBR0024705',
  provenance: { status: 'founding', sources: ['founding-000'] },
  ...parts,
})

export const task = (parts: Partial<LegalTask> = {}): LegalTask => ({
  id: 'wpg-2-2-d',
  law: 'wpg',
  article: '2 lid 2 d',
  title: title('Gezondheidsbevordering', 'Health promotion'),
  paraphrase: 'Het college draagt bij aan preventieprogramma’s.',
  kinds: ['duty'],
  dutyHolders: ['executive'],
  executor: { text: 'GGD', standing: true, partners: ['ggd'] },
  cycle: 'doorlopend',
  targetGroup: 'alle inwoners',
  lifeStages: ['all'],
  core: true,
  provenance: found,
  ...parts,
})

export const frame = (parts: Partial<Frame> = {}): Frame => ({
  id: 'kader',
  title: title('Kader', 'Frame'),
  document: 'nota',
  provenance: found,
  ...parts,
})

export const policyDocument = (parts: Partial<PolicyDocument> = {}): PolicyDocument => ({
  id: 'nota',
  title: title('Nota gezondheidsbeleid', 'Health policy memorandum'),
  kind: 'health-memorandum',
  regions: ['GM0935'],
  status: 'adopted',
  answersTasks: ['wpg-2-2-d'],
  provenance: found,
  ...parts,
})

export const initiative = (parts: Partial<Initiative> = {}): Initiative => ({
  id: 'programma',
  title: title('Programma', 'Programme'),
  kind: 'programme',
  tier: 'regional',
  area: ['GM0935'],
  period: { asGiven: 'sinds 2018', start: { on: '2018' } },
  status: 'running',
  summary: 'Partijen werken samen aan gezond opgroeien.',
  lifeStages: ['all'],
  partners: [{ partner: 'ggd', roles: ['lead'], provenance: found }],
  money: [],
  results: [],
  events: [],
  provenance: found,
  ...parts,
})

/** An initiative abroad, tied to nothing Dutch. */
export const foreignInitiative = (parts: Partial<Initiative> = {}): Initiative =>
  initiative({ id: 'programma-afrika', tier: 'international', area: [], partners: [], ...parts })

export const goal = (parts: Partial<Goal> = {}): Goal => ({
  id: 'doel',
  title: title('Gezond gewicht', 'Healthy weight'),
  type: 'goal',
  text: 'Meer inwoners hebben een gezond gewicht.',
  frame: 'kader',
  lifeStages: ['all'],
  dutchPolicy: true,
  provenance: found,
  ...parts,
})

export const partner = (parts: Partial<Partner> = {}): Partner => ({
  id: 'ggd',
  name: 'GGD',
  type: 'ggd',
  regions: ['GM0935'],
  provenance: found,
  ...parts,
})

/** A partner's place in an initiative, read in the source. */
export const seat = (of: string, ...roles: PartnerRole[]): Initiative['partners'][number] => ({
  partner: of,
  roles,
  provenance: found,
})

export const indicator = (parts: Partial<Indicator> = {}): Indicator => ({
  id: 'overgewicht',
  title: title('Overgewicht', 'Overweight'),
  definition: 'Aandeel met een BMI van 25 of hoger.',
  unit: 'percent',
  denominator: 'volwassenen van 18 jaar en ouder',
  polarity: 'lower-better',
  tables: [
    {
      table: '50090NED',
      title: 'Gezondheid per wijk en buurt',
      publisher: 'RIVM',
      address: 'https://statline.rivm.nl/50090NED',
      edition: '2022',
    },
  ],
  method: 'model',
  breaks: [],
  measure: 'population',
  theme: 'leefstijl',
  lifeStages: ['18-65'],
  proposal: false,
  provenance: found,
  ...parts,
})

export const link = (parts: Partial<Link> = {}): Link => ({
  id: 'programma-taak',
  kind: 'initiative-task',
  from: 'programma',
  to: 'wpg-2-2-d',
  provenance: { status: 'editorial' },
  ...parts,
})

export const indicatorLink = (parts: Partial<Link> = {}): Link =>
  link({
    id: 'programma-overgewicht',
    kind: 'initiative-indicator',
    to: 'overgewicht',
    direction: 'lower',
    evidence: 'proposal',
    ...parts,
  })

export const deadline = (parts: Partial<DeadlineRule> = {}): DeadlineRule => ({
  id: 'nota-termijn',
  title: title('Nota vaststellen', 'Adopt the memorandum'),
  rule: { form: 'fixed', on: '2027-12-12', what: 'deadline' },
  tasks: ['wpg-2-2-d'],
  provenance: found,
  ...parts,
})

export const region = (parts: Partial<Region> = {}): Region => ({
  code: 'GM0935',
  name: 'Maastricht',
  level: 'gemeente',
  parents: ['NL01'],
  provenance: found,
  ...parts,
})

export const boundaryChange = (parts: Partial<BoundaryChange> = {}): BoundaryChange => ({
  id: 'wijziging',
  on: '2019-01-01',
  kind: 'merger',
  from: 'GM0951',
  fromName: 'Oude gemeente',
  to: 'GM0935',
  toName: 'Maastricht',
  share: 1,
  provenance: found,
  ...parts,
})

export const observation = (parts: Partial<Observation> = {}): Observation => ({
  indicator: 'overgewicht',
  region: 'GM0935',
  classificationYear: 2020,
  period: '2020',
  age: '18+',
  breakdown: 'totaal',
  table: '50090NED',
  edition: '2022',
  unit: 'percent',
  cell: { state: 'value', value: 49 },
  provenance: found,
  ...parts,
})

/** A dataset in which every rule is kept: one or two of each kind, all tied together. */
export const dataset = (parts: Partial<ReferenceDataset> = {}): ReferenceDataset => ({
  version: '1',
  stateOn: '2026-10-01',
  sources: [source(), foundingDocument()],
  laws: [law()],
  legalTasks: [task()],
  frames: [frame()],
  policyDocuments: [policyDocument()],
  initiatives: [initiative()],
  goals: [goal()],
  partners: [partner()],
  indicators: [indicator()],
  links: [
    link(),
    link({ id: 'programma-doel', kind: 'initiative-goal', to: 'doel' }),
    indicatorLink(),
    link({ id: 'doel-overgewicht', kind: 'goal-indicator', from: 'doel', to: 'overgewicht' }),
  ],
  deadlines: [deadline()],
  regions: [region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }), region()],
  boundaryChanges: [boundaryChange()],
  observations: [observation()],
  ...parts,
})
