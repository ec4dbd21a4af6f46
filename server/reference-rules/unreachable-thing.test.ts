import { describe, expect, it } from 'vitest'
import {
  dataset,
  foundingDocument,
  frame,
  goal,
  indicator,
  initiative,
  law,
  partner,
  policyDocument,
  source,
  task,
} from '../../tests/builders/dataset.ts'
import { unreachableThing } from './unreachable-thing.ts'

const things = (parts: Parameters<typeof dataset>[0]) =>
  unreachableThing(dataset(parts)).map(({ file, thing }) => `${file} ${thing}`)
const { document: _document, ...looseFrame } = frame({ id: 'los' })

const alone: [string, Parameters<typeof dataset>[0]][] = [
  ['laws.json los', { laws: [law(), law({ id: 'los' })] }],
  ['legal-tasks.json los', { legalTasks: [task(), task({ id: 'los', law: 'weg' })] }],
  ['initiatives.json los', { initiatives: [initiative(), initiative({ id: 'los' })] }],
  ['partners.json los', { partners: [partner(), partner({ id: 'los' })] }],
  ['indicators.json los', { indicators: [indicator(), indicator({ id: 'los' })] }],
  ['frames.json los', { frames: [frame(), looseFrame] }],
  [
    'policy-documents.json los',
    { policyDocuments: [policyDocument(), policyDocument({ id: 'los', answersTasks: [] })] },
  ],
  ['sources.json los', { sources: [source(), foundingDocument(), source({ id: 'los' })] }],
]

describe('a thing that nothing leads to', () => {
  it.each(alone)('is named: %s', (place, parts) => {
    expect(things(parts)).toEqual([place])
  })

  it('is a goal in a frame that nothing leads to either', () => {
    expect(
      things({ frames: [frame(), looseFrame], goals: [goal(), goal({ id: 'eenzaam', frame: 'los' })] }),
    ).toEqual(['goals.json eenzaam', 'frames.json los'])
  })
})

describe('a thing that something leads to', () => {
  it('is a law that serves as a source only', () => {
    expect(things({ laws: [law(), law({ id: 'bpg', role: 'source' })] })).toEqual([])
  })

  it('is part of an initiative, or has parts', () => {
    const initiatives = [
      initiative(),
      initiative({ id: 'geheel' }),
      initiative({ id: 'deel', partOf: 'geheel' }),
    ]
    expect(things({ initiatives })).toEqual([])
  })

  it('is a goal whose grandparent is linked, in a frame without a document', () => {
    const goals = [
      goal({ frame: 'los' }),
      goal({ id: 'kind', parent: 'doel', frame: 'los' }),
      goal({ id: 'kleinkind', parent: 'kind', frame: 'los' }),
    ]
    expect(things({ goals, frames: [looseFrame], policyDocuments: [policyDocument()] })).toEqual([])
  })

  it('is a goal that its frame leads to', () => {
    expect(things({ goals: [goal(), goal({ id: 'tweede' })] })).toEqual([])
  })

  it('is a member of a group, a funder, an indicator of the mandatory set, or the column of a table', () => {
    const provenance = { status: 'known' } as const
    expect(
      things({
        partners: [partner({ members: ['lid'] }), partner({ id: 'lid' }), partner({ id: 'fonds' })],
        initiatives: [
          initiative({
            partners: [{ partner: 'ggd', roles: ['lead'], provenance }],
            money: [{ text: 'subsidie', state: 'announced', funder: 'fonds', provenance }],
          }),
        ],
        indicators: [
          indicator(),
          indicator({ id: 'bbv-1', bbv: { taskField: 7 } }),
          indicator({ id: 'kolom', tables: indicator().tables.map((each) => ({ ...each, topic: 'Kolom' })) }),
        ],
      }),
    ).toEqual([])
  })

  it('is a source that a possible break of a table names', () => {
    expect(
      things({
        sources: [source(), foundingDocument(), source({ id: 'breuk' })],
        indicators: [
          indicator({
            tables: indicator().tables.map((each) => ({
              ...each,
              possibleBreaks: [{ from: 2016, to: 2020, reason: 'Niet nagelezen.', sources: ['breuk'] }],
            })),
          }),
        ],
      }),
    ).toEqual([])
  })

  it('is a source that a series break, or the law it is the text of, names', () => {
    expect(
      things({
        sources: [source(), foundingDocument(), source({ id: 'breuk' }), source({ id: 'tekst', law: 'wpg' })],
        indicators: [indicator({ breaks: [{ year: 2016, reason: 'andere vraag', sources: ['breuk'] }] })],
      }),
    ).toEqual([])
  })
})
