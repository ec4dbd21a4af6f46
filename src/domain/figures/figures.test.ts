import { describe, expect, it } from 'vitest'
import { indicator, observation } from '../../../tests/builders/dataset.ts'
import { beside, compareCells, favourable, marginsOf } from './cells.ts'
import { latestByIndicator, lessSure, provenancesOf, sameForAll } from './latest.ts'
import { breaksWithin, lastYearOf, seriesOf, yearOf } from './series.ts'

const value = (number: number) => ({ state: 'value', value: number }) as const

describe('one figure beside another', () => {
  it('is an order, never a judgement of its own', () => {
    expect(beside(value(57.8), value(50.8))).toBe('higher')
    expect(beside(value(50.8), value(50.8))).toBe('equal')
    expect(favourable('higher', 'lower-better')).toBe(false)
    expect(favourable('higher', 'none')).toBeUndefined()
  })

  it('is nothing when one of the two is absent; a true zero is a value', () => {
    expect(beside({ state: 'suppressed' }, value(1))).toBeUndefined()
    expect(beside(value(0), value(1))).toBe('lower')
  })

  it('has margins only when the publisher gives both', () => {
    expect(marginsOf(value(5))).toBeUndefined()
    expect(marginsOf({ state: 'value', value: 5, lower: 4 })).toBeUndefined()
    expect(marginsOf({ state: 'value', value: 5, lower: 4, upper: 6 })).toEqual({ lower: 4, upper: 6 })
  })

  it('can only be tested with the margins of both', () => {
    const own = { ...value(5), lower: 4, upper: 6 }
    expect(compareCells(own, value(7))).toEqual({ position: 'lower' })
    expect(compareCells(value(7), own)).toEqual({ position: 'higher' })
    expect(compareCells(own, { ...value(7), lower: 6, upper: 8 })?.marginsOverlap).toBe(true)
    expect(compareCells(own, { ...value(7), lower: 6.5, upper: 8 })?.marginsOverlap).toBe(false)
    expect(compareCells(own, { state: 'missing' })).toBeUndefined()
  })
})

describe('series', () => {
  it('never joins two tables, editions, ages, breakdowns, units or indicators', () => {
    const differing = [
      { table: '50150NED' },
      { edition: '2024' },
      { age: '65+' },
      { breakdown: 'mannen' },
      { unit: 'count' as const },
      { indicator: 'rokers' },
    ]
    for (const parts of differing)
      expect(
        seriesOf([observation({ period: '2016' }), observation({ period: '2020', ...parts })]),
      ).toHaveLength(2)
  })

  it('stands in order of time', () => {
    const [line] = seriesOf([observation({ period: '2020' }), observation({ period: '2012' })])
    expect(line?.points.map((point) => point.period)).toEqual(['2012', '2020'])
  })

  it('knows the year of half years and spans, and the breaks between', () => {
    expect([yearOf('2022-H1'), yearOf('2009/2012')]).toEqual([2022, 2009])
    expect([lastYearOf('2022-H1'), lastYearOf('2009/2012')]).toEqual([2022, 2012])
    const broken = indicator({
      breaks: [
        { year: 2012, reason: 'x' },
        { year: 2016, reason: 'y' },
      ],
    })
    expect(breaksWithin(broken, 2012, 2020).map((each) => each.year)).toEqual([2016])
    expect(breaksWithin(broken, 2012, 2016).map((each) => each.year)).toEqual([2016])
  })
})

describe('the newest figures', () => {
  const of = (...observations: ReturnType<typeof observation>[]) =>
    latestByIndicator(observations, 'GM0935', 'NL01').get('overgewicht')

  it('share table, edition, age and period', () => {
    const latest = of(
      observation({ period: '2020' }),
      observation({ period: '2020', region: 'NL01' }),
      observation({ period: '2022', region: 'NL01', edition: '2024' }),
    )
    expect([latest?.own?.period, latest?.reference?.period]).toEqual(['2020', '2020'])
  })

  it('are those of a span of years by the year that it reaches into', () => {
    const span = { period: '2018/2022', table: 'x' }
    const latest = of(
      observation(span),
      observation({ ...span, region: 'NL01' }),
      observation({ period: '2020' }),
      observation({ period: '2020', region: 'NL01' }),
    )
    expect(latest?.own?.period).toBe('2018/2022')
  })

  it('are of what was spent before what was budgeted, in whatever order they stand', () => {
    const budgeted = observation({ breakdown: 'begroot' })
    const spent = observation({ breakdown: 'gerealiseerd' })
    expect(of(budgeted, spent)?.own?.breakdown).toBe('gerealiseerd')
    expect(of(spent, budgeted)?.own?.breakdown).toBe('gerealiseerd')
  })

  it('prefer everyone over a part, and a source over what is not sure', () => {
    const pair = (parts: Parameters<typeof observation>[0]) => [
      observation(parts),
      observation({ ...parts, region: 'NL01' }),
    ]
    const latest = of(
      ...pair({ period: '2016' }),
      ...pair({ period: '2024', breakdown: 'mannen' }),
      ...pair({ period: '2022', table: 'x', provenance: { status: 'unsure', note: 'overschrijving' } }),
    )
    expect(latest?.own?.period).toBe('2016')
    const doubtful = pair({ provenance: { status: 'unsure', note: 'overschrijving' } })
    expect(of(...pair({ breakdown: 'mannen' }), ...doubtful)?.own?.breakdown).toBe('totaal')
  })

  it('are the first of two that are as good', () => {
    const [one, other] = [observation({ table: 'een' }), observation({ table: 'twee' })]
    expect(of(one, other)?.own?.table).toBe('een')
    expect(of(other, one)?.own?.table).toBe('twee')
  })

  it('are not preferred where the reference is not sure', () => {
    const latest = of(
      observation({ period: '2020' }),
      observation({ period: '2020', region: 'NL01' }),
      observation({ period: '2022' }),
      observation({
        period: '2022',
        region: 'NL01',
        provenance: { status: 'unsure', note: 'overschrijving' },
      }),
    )
    expect(latest?.own?.period).toBe('2020')
  })

  it('are the reference’s alone where the municipality has none', () => {
    const latest = of(observation({ region: 'NL01' }), observation({ cell: { state: 'missing' } }))
    expect(latest).toMatchObject({ reference: { region: 'NL01' } })
    expect(latest?.own).toBeUndefined()
  })
})

describe('what stands with two figures', () => {
  const found = { status: 'found' as const, sources: ['bron-site'] }
  const unsure = { status: 'unsure' as const, note: 'overschrijving' }
  const country = observation({ region: 'NL01' })

  it('is as doubtful as the less sure of them, whichever that is', () => {
    const doubtful = observation({ provenance: unsure })
    expect(lessSure({ own: observation(), reference: { ...country, provenance: unsure } })).toEqual(unsure)
    expect(lessSure({ own: doubtful, reference: country })).toEqual(unsure)
    expect(lessSure({ own: observation(), reference: country })?.status).toBe('found')
    expect(lessSure({})).toBeUndefined()
  })

  it('names a source once where it is the same', () => {
    expect(provenancesOf({ own: observation(), reference: country })).toEqual([found])
    expect(provenancesOf({ own: observation(), reference: { ...country, provenance: unsure } })).toEqual([
      found,
      unsure,
    ])
  })

  it('is said once only when it holds for all of several', () => {
    const one = { own: observation(), reference: country }
    const other = { own: observation({ indicator: 'rokers' }), reference: country }
    expect(sameForAll([one, other])).toBe(one)
    expect(sameForAll([one])).toBeUndefined()
    expect(sameForAll([])).toBeUndefined()
    for (const parts of [{ period: '2016' }, { age: '65+' }, { table: 'x' }, { edition: '2024' }])
      expect(sameForAll([one, { own: observation(parts), reference: country }])).toBeUndefined()
    expect(sameForAll([one, { own: observation() }])).toBeUndefined()
    const margins = { state: 'value', value: 5, lower: 4, upper: 6 } as const
    const tested = { own: observation({ cell: margins }), reference: { ...country, cell: margins } }
    expect(sameForAll([one, tested])).toBeUndefined()
  })
})
