import { expect, it } from 'vitest'
import { dataset, foundingDocument, goal, initiative, source, task } from '../../tests/builders/dataset.ts'
import { foundWithoutAddress } from './found-without-address.ts'

const { address: _address, ...withoutAddress } = source({ id: 'zonder-adres' })
const sources = [source(), foundingDocument(), withoutAddress]

it('names a found fact whose source has no address', () => {
  const goals = [goal({ provenance: { status: 'found', sources: ['zonder-adres'] } })]
  expect(foundWithoutAddress(dataset({ sources, goals }))).toMatchObject([
    { file: 'goals.json', thing: 'doel', field: 'provenance' },
  ])
})

it('names a found fact without any source, also in a field or a nested record', () => {
  const findings = foundWithoutAddress(
    dataset({
      legalTasks: [task({ fieldProvenance: { cycle: { status: 'found' } } })],
      initiatives: [
        initiative({
          partners: [{ partner: 'ggd', roles: ['lead'], provenance: { status: 'found', sources: [] } }],
        }),
      ],
    }),
  )
  expect(findings.map(({ field }) => field)).toEqual(['fieldProvenance.cycle', 'partners[0].provenance'])
})

it('names a founding fact that rests on another kind of source', () => {
  const goals = [goal({ provenance: { status: 'founding', sources: ['bron-site'] } })]
  expect(foundWithoutAddress(dataset({ goals }))).toMatchObject([{ thing: 'doel', field: 'provenance' }])
})

it('accepts a founding fact that names a website as well, and a known one without sources', () => {
  const goals = [
    goal({ provenance: { status: 'founding', sources: ['bron-site', 'founding-000'] } }),
    goal({ id: 'tweede', provenance: { status: 'known' } }),
  ]
  expect(foundWithoutAddress(dataset({ goals }))).toEqual([])
})
