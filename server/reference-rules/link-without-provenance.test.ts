import { expect, it } from 'vitest'
import type { Link, Provenance } from '../../src/domain/register/things.ts'
import { dataset, indicatorLink, link } from '../../tests/builders/dataset.ts'
import { linkWithoutProvenance } from './link-without-provenance.ts'

const fields = (faulty: Link) => linkWithoutProvenance(dataset({ links: [faulty] })).map(({ field }) => field)
const found: Provenance = { status: 'found', sources: ['bron-site'] }

it('names a link that rests on a source but names none', () => {
  expect(fields(link({ provenance: { status: 'found' } }))).toEqual(['provenance.sources'])
})

it('names an indicator link without direction or evidence', () => {
  const { direction: _direction, evidence: _evidence, ...bare } = indicatorLink()
  expect(fields(bare)).toEqual(['direction', 'evidence'])
})

it('names a proposal of the editors that does not say so', () => {
  expect(fields(indicatorLink({ evidence: 'proposal', provenance: found }))).toEqual(['provenance.status'])
})

it('names a link of the editors that poses as evaluated', () => {
  expect(fields(indicatorLink({ evidence: 'evaluated' }))).toEqual(['evidence'])
})

it('names a direction on a link to something that is no figure', () => {
  expect(fields(link({ direction: 'lower' }))).toEqual(['direction'])
})

it('accepts a sourced link and one that says it is editorial', () => {
  expect(fields(indicatorLink({ evidence: 'evaluated', provenance: found }))).toEqual([])
  expect(fields(link())).toEqual([])
})
