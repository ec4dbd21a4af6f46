import { describe, expect, it } from 'vitest'
import { dataset, frame, goal, initiative, policyDocument, region } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import type { Frame, Goal } from '../register/things.ts'
import { framesInOrder } from './frameStanding.ts'

const TODAY = '2026-11-21'
const bare = (id: string, parts: Partial<Frame> = {}): Frame => ({
  id,
  title: { nl: id, en: id },
  provenance: { status: 'known' },
  ...parts,
})
const target: NonNullable<Goal['target']> = { form: 'at-most', value: 5, unit: 'percent' }

/** One frame of every standing in the wrong order, seen from Maastricht. */
function standings(municipality: string) {
  const frames = [
    bare('wemos'),
    bare('almere', { initiative: 'almere' }),
    bare('oude-nota', { document: 'verlopen' }),
    bare('sdg'),
    bare('nota', { document: 'landelijk', period: { asGiven: '2025–2028', end: { on: '2028' } } }),
    bare('presentatie', { initiative: 'trendbreuk' }),
    frame({ id: 'trendbreuk', initiative: 'trendbreuk' }),
    bare('leeg', { document: 'landelijk' }),
  ]
  const index = indexRegister(
    dataset({
      frames,
      regions: [
        region({ parents: ['GG6106'] }),
        region({ code: 'GM0034', name: 'Almere', parents: [] }),
        region({ code: 'GG6106', name: 'Zuid-Limburg', level: 'ggd-region', parents: [] }),
      ],
      initiatives: [
        initiative({ id: 'trendbreuk', area: ['GG6106'] }),
        initiative({ id: 'almere', area: ['GM0034'] }),
      ],
      policyDocuments: [
        policyDocument({ id: 'landelijk', regions: ['NL01'] }),
        policyDocument({ id: 'verlopen', regions: ['NL01'], status: 'expired' }),
      ],
      goals: frames
        .filter(({ id }) => id !== 'leeg')
        .map(({ id }) =>
          goal({
            id: `${id}-doel`,
            frame: id,
            dutchPolicy: id !== 'wemos',
            ...(id === 'trendbreuk' ? { target } : {}),
          }),
        ),
    }),
  )
  return framesInOrder(index, municipality, TODAY).map((each) => `${each.standing} ${each.frame.id}`)
}

describe('the frames of a municipality', () => {
  it('stand in order of nearness, those with a target first, and without those that hold no goal', () => {
    expect(standings('GM0935')).toEqual([
      'here trendbreuk',
      'here presentatie',
      'national nota',
      'general sdg',
      'past oude-nota',
      'elsewhere almere',
      'outside wemos',
    ])
  })

  it('are others for another municipality', () => {
    expect(standings('GM0034')).toEqual([
      'here almere',
      'national nota',
      'general sdg',
      'past oude-nota',
      'elsewhere trendbreuk',
      'elsewhere presentatie',
      'outside wemos',
    ])
  })

  it('are over when each of their goals is, though the frame itself goes on', () => {
    const past = { asGiven: 'tot 2024', end: { on: '2024' } }
    const standingOf = (goals: Goal[]) =>
      framesInOrder(indexRegister(dataset({ goals })), 'GM0935', TODAY).map((each) => each.standing)
    expect(standingOf([goal({ validity: past }), goal({ id: 'ander', validity: past })])).toEqual(['past'])
    expect(standingOf([goal({ validity: past }), goal({ id: 'ander' })])).toEqual(['here'])
  })
})
