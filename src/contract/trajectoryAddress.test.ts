import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTrajectory, trajectoryQuery, writeTrajectory } from './trajectoryAddress.ts'

const read = (query: string) => readTrajectory(new URLSearchParams(query))

describe('the target on a gap in an address', () => {
  it('holds baseline, share, year and comparator in whole Dutch words', () => {
    expect(read('nulmeting=2016&aandeel=25&doeljaar=2030&afgezet=rest').asked).toEqual({
      baseline: 2016,
      share: 25,
      year: 2030,
      comparator: 'rest',
    })
    expect(read('afgezet=gm0935&reeks=50150ned&indicator=rokers&voor=gg6106').asked).toEqual({
      comparator: { region: 'GM0935' },
      line: '50150ned',
      indicator: 'rokers',
      own: 'GG6106',
    })
  })

  it('asks for no baseline of itself', () => {
    expect(read('')).toEqual({ asked: {}, unreadable: [] })
  })

  it.each([
    ['aandeel=340', 'aandeel', '340'],
    ['aandeel=0', 'aandeel', '0'],
    ['aandeel=12,5', 'aandeel', '12,5'],
    ['nulmeting=begin', 'nulmeting', 'begin'],
    ['doeljaar=20300', 'doeljaar', '20300'],
    ['afgezet=buurman', 'afgezet', 'buurman'],
    ['voor=hier', 'voor', 'hier'],
  ])('leaves %s out and names it', (query, name, given) => {
    expect(read(`${query}&gemeente=GM0935`)).toEqual({ asked: {}, unreadable: [{ name, given }] })
  })

  it('counts the first of a parameter that is there twice, and names the other', () => {
    expect(read('doeljaar=2030&doeljaar=2040')).toEqual({
      asked: { year: 2030 },
      unreadable: [{ name: 'doeljaar', given: '2040', instead: '2030' }],
    })
  })

  it('reads what it wrote, and keeps every other parameter', () => {
    const year = fc.integer({ min: 1900, max: 2100 })
    fc.assert(
      fc.property(
        fc.record(
          {
            baseline: year,
            share: fc.integer({ min: 1, max: 100 }),
            year,
            comparator: fc.constantFrom('rest' as const, 'country' as const, { region: 'PV31' }),
            line: fc.constant('50090ned'),
          },
          { requiredKeys: [] },
        ),
        (asked) => {
          const written = writeTrajectory(asked, new URLSearchParams('naast=GM0917&nulmeting=1999'))
          expect(written.get('naast')).toBe('GM0917')
          expect(readTrajectory(written)).toEqual({ asked, unreadable: [] })
        },
      ),
    )
  })

  it('goes along in a link with the municipality, the language and the view', () => {
    const query = trajectoryQuery(new URLSearchParams('nulmeting=2016&weergave=grafiek&taal=en'), {
      municipality: 'GM0917',
      language: 'nl',
      view: 'table',
    })
    expect(query).toBe('nulmeting=2016&weergave=tabel&gemeente=GM0917')
  })
})
