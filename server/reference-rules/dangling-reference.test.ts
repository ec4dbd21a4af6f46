import { describe, expect, it } from 'vitest'
import type { Provenance } from '../../src/domain/register/things.ts'
import {
  boundaryChange,
  dataset,
  deadline,
  frame,
  goal,
  indicator,
  initiative,
  link,
  observation,
  partner,
  policyDocument,
  region,
  source,
  task,
} from '../../tests/builders/dataset.ts'
import { danglingReference } from './dangling-reference.ts'

const lost: Provenance = { status: 'found', sources: ['weg'] }
const target = { form: 'at-most', value: 10, unit: 'percent' } as const

const broken: [string, Parameters<typeof dataset>[0]][] = [
  ['sources.json law', { sources: [source({ law: 'weg' }), source({ id: 'founding-000' })] }],
  ['legal-tasks.json law', { legalTasks: [task({ law: 'weg' })] }],
  [
    'legal-tasks.json executor.partners',
    { legalTasks: [task({ executor: { text: 'GGD', standing: true, partners: ['weg'] } })] },
  ],
  ['legal-tasks.json deadlines', { legalTasks: [task({ deadlines: ['weg'] })] }],
  ['legal-tasks.json provenance.sources', { legalTasks: [task({ provenance: lost })] }],
  [
    'legal-tasks.json fieldProvenance.cycle.sources',
    { legalTasks: [task({ fieldProvenance: { cycle: lost } })] },
  ],
  ['frames.json document', { frames: [frame({ document: 'weg' })] }],
  ['frames.json initiative', { frames: [frame({ initiative: 'weg' })] }],
  ['policy-documents.json regions', { policyDocuments: [policyDocument({ regions: ['GM0001'] })] }],
  ['policy-documents.json frame', { policyDocuments: [policyDocument({ frame: 'weg' })] }],
  ['policy-documents.json answersTasks', { policyDocuments: [policyDocument({ answersTasks: ['weg'] })] }],
  [
    'policy-documents.json answersDeadlines',
    { policyDocuments: [policyDocument({ answersDeadlines: ['weg'] })] },
  ],
  ['initiatives.json area', { initiatives: [initiative({ area: ['GM0001'] })] }],
  [
    'initiatives.json partners[0].partner',
    {
      initiatives: [
        initiative({ partners: [{ partner: 'weg', roles: ['lead'], provenance: { status: 'known' } }] }),
      ],
    },
  ],
  [
    'initiatives.json money[0].funder',
    {
      initiatives: [
        initiative({
          money: [{ text: 'subsidie', state: 'announced', funder: 'weg', provenance: { status: 'known' } }],
        }),
      ],
    },
  ],
  [
    'initiatives.json results[0].provenance.sources',
    { initiatives: [initiative({ results: [{ text: 'gemeten', tone: 'neutral', provenance: lost }] })] },
  ],
  ['initiatives.json partOf', { initiatives: [initiative({ partOf: 'weg' })] }],
  ['initiatives.json related', { initiatives: [initiative({ related: ['weg'] })] }],
  ['goals.json frame', { goals: [goal({ frame: 'weg' })] }],
  ['goals.json parent', { goals: [goal({ parent: 'weg' })] }],
  ['goals.json target.indicator', { goals: [goal({ target: { ...target, indicator: 'weg' } })] }],
  ['goals.json target.comparator', { goals: [goal({ target: { ...target, comparator: 'GM0001' } })] }],
  ['partners.json regions', { partners: [partner({ regions: ['GM0001'] })] }],
  ['partners.json region', { partners: [partner({ region: 'GM0001' })] }],
  ['partners.json members', { partners: [partner({ members: ['weg'] })] }],
  [
    'indicators.json breaks[0].sources',
    { indicators: [indicator({ breaks: [{ year: 2016, reason: 'vraag gewijzigd', sources: ['weg'] }] })] },
  ],
  [
    'indicators.json tables[0].possibleBreaks[0].sources',
    {
      indicators: [
        indicator({
          tables: indicator().tables.map((each) => ({
            ...each,
            possibleBreaks: [{ from: 2016, to: 2020, reason: 'Niet nagelezen.', sources: ['weg'] }],
          })),
        }),
      ],
    },
  ],
  ['links.json from', { links: [link({ from: 'weg' })] }],
  // A goal where the link's kind asks for a task.
  ['links.json to', { links: [link({ to: 'doel' })] }],
  ['deadlines.json tasks', { deadlines: [deadline({ tasks: ['weg'] })] }],
  ['deadlines.json initiatives', { deadlines: [deadline({ initiatives: ['weg'] })] }],
  ['regions.json parents', { regions: [region({ parents: ['PV31'] })] }],
  ['boundary-changes.json to', { boundaryChanges: [boundaryChange({ to: 'GM0001' })] }],
  ['observations.json indicator', { observations: [observation({ indicator: 'weg' })] }],
  ['observations.json region', { observations: [observation({ region: 'GM0001' })] }],
]

describe('an id that leads nowhere', () => {
  it.each(broken)('is named in %s', (place, parts) => {
    const places = danglingReference(dataset(parts)).map(({ file, field }) => `${file} ${field}`)
    expect(new Set(places)).toEqual(new Set([place]))
  })
})

it('lets Dutch words stand as comparator, a merged gemeente merge again, and land go abroad', () => {
  const sound = dataset({
    goals: [goal({ target: { ...target, comparator: 'landelijk gemiddelde' } })],
    boundaryChanges: [
      boundaryChange({ id: 'eerst', to: 'GM0888' }),
      boundaryChange({ id: 'later', from: 'GM0888' }),
      boundaryChange({ id: 'grens', to: 'GM0998', toName: 'Buitenland', share: 0 }),
    ],
  })
  expect(danglingReference(sound)).toEqual([])
})

it('says which file the id is missing from', () => {
  const [finding] = danglingReference(dataset({ goals: [goal({ frame: 'weg' })] }))
  expect(finding).toMatchObject({
    thing: 'doel',
    message: '"weg" staat niet in frames.json.',
    remedy: 'Verbeter de id, of voeg "weg" toe aan frames.json.',
  })
})
