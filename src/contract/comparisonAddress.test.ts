import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ALL_REGIONS,
  COMPARE_PARAMETERS,
  COMPARE_VIEWS,
  type ComparisonAddress,
  queryOf,
  readComparison,
  writeComparison,
} from './comparisonAddress.ts'
import { REGION_SCALES } from './figureBlocks.ts'

const read = (query: string) => readComparison(new URLSearchParams(query))

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const municipality = digits(4).map((each) => `GM${each}`)
const region = fc.oneof(
  municipality,
  digits(2).map((each) => `PV${each}`),
  digits(6).map((each) => `WK${each}`),
  digits(8).map((each) => `BU${each}`),
)
const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/).filter((each) => each !== 'naam' && each !== 'inwoners')
const period = fc.oneof(
  digits(4),
  fc.tuple(digits(4), fc.constantFrom('H1', 'H2')).map((each) => each.join('-')),
  fc.tuple(digits(4), digits(4)).map((each) => each.join('/')),
)
const asked: fc.Arbitrary<ComparisonAddress> = fc.record(
  {
    indicators: fc.uniqueArray(id),
    regions: fc.uniqueArray(region),
    groups: fc.uniqueArray(fc.oneof(region, id, fc.constant(ALL_REGIONS))),
    scale: fc.constantFrom(...REGION_SCALES),
    within: municipality,
    period,
    age: fc.constantFrom('18+', '0-17', 'klas 2 en 4 VO', 'alle', 'bij geboorte'),
    table: fc.constantFrom('50090NED', 'gm-jeugd-2023'),
    comparator: fc.oneof(
      fc.constantFrom('country' as const, 'rest' as const, 'group' as const, 'similar' as const),
      region.map((code) => ({ region: code })),
    ),
    view: fc.constantFrom(...COMPARE_VIEWS),
    sort: fc.record({
      by: fc.oneof(
        fc.constantFrom('name' as const, 'population' as const),
        id.map((indicator) => ({ indicator })),
      ),
      descending: fc.boolean(),
    }),
    pickedOut: region,
    x: id,
    y: id,
    compact: fc.constant(true as const),
  },
  { requiredKeys: [] },
)

describe('the address of a comparison', () => {
  it('brings back what was written, whatever was chosen', () => {
    fc.assert(
      fc.property(asked, (selection) => {
        const query = queryOf(writeComparison(selection, new URLSearchParams()))
        expect(read(query)).toEqual({ asked: selection, unreadable: [] })
      }),
    )
  })

  it('reads anything at all without throwing, and names or reads every part', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.values(COMPARE_PARAMETERS)), fc.string({ unit: 'binary' })),
        (given) => {
          const { asked: found, unreadable } = readComparison(new URLSearchParams(Object.entries(given)))
          const rewritten = writeComparison(found, new URLSearchParams())
          // What was read is understood: written anew there is nothing left to complain of.
          expect(readComparison(rewritten).unreadable).toEqual([])
          for (const each of unreadable) expect(each.given).not.toBe('')
        },
      ),
    )
  })

  it('keeps every parameter that is not its own', () => {
    const before = new URLSearchParams('gemeente=GM0935&taal=en&jaar=2016')
    expect(queryOf(writeComparison({ indicators: ['rokers'] }, before))).toBe(
      'gemeente=GM0935&taal=en&indicator=rokers',
    )
  })

  it('is written in whole words, with commas between the parts of a list', () => {
    const selection: ComparisonAddress = {
      indicators: ['overgewicht', 'rokers'],
      regions: ['GM0935', 'GM0917'],
      groups: ['PV31', 'gem-zl-16'],
      period: '2018/2022',
      age: '18+',
      comparator: 'country',
      view: 'table',
      sort: { by: { indicator: 'overgewicht' }, descending: true },
      compact: true,
    }
    expect(queryOf(writeComparison(selection, new URLSearchParams()))).toBe(
      'indicator=overgewicht,rokers&groep=PV31,gem-zl-16&gebied=GM0935,GM0917&jaar=2018-2022&leeftijd=18plus' +
        '&vergelijk=nederland&weergave=tabel&sorteer=overgewicht-af&compact=ja',
    )
  })

  it('is forgiving of case and spaces, as people retype an address', () => {
    const { asked: found, unreadable } = read(
      'gebied=gm0935, gm0917&groep=pv31&vergelijk=Nederland&jaar=2022-h1',
    )
    expect(found).toMatchObject({
      regions: ['GM0935', 'GM0917'],
      groups: ['PV31'],
      comparator: 'country',
      period: '2022-H1',
    })
    expect(unreadable).toEqual([])
  })

  it('drops the broken parts of a list and keeps the rest', () => {
    expect(read('gebied=GM0935,Heerlen,GM0935&indicator=rokers,<b>')).toEqual({
      asked: { indicators: ['rokers'], regions: ['GM0935'] },
      unreadable: [
        { parameter: 'indicators', given: '<b>' },
        { parameter: 'regions', given: 'Heerlen' },
      ],
    })
  })

  it.each([
    ['schaal=straten', 'scale'],
    ['binnen=PV31', 'within'],
    ['jaar=20x0', 'period'],
    ['tabel=5009 0', 'table'],
    ['vergelijk=buren', 'comparator'],
    ['weergave=taart', 'view'],
    ['sorteer=naam!', 'sort'],
    ['uitgelicht=Maastricht', 'pickedOut'],
    ['x=A B', 'x'],
    ['compact=nee', 'compact'],
  ])('names %s', (query, parameter) => {
    const { asked: found, unreadable } = read(query)
    expect(found).toEqual({})
    expect(unreadable).toEqual([{ parameter, given: query.slice(query.indexOf('=') + 1) }])
  })

  it('tells nothing chosen from no choice and from a choice that cannot be read', () => {
    expect(read('').asked.regions).toBeUndefined()
    expect(read('gebied=').asked.regions).toEqual([])
    expect(read('gebied=Heerlen').asked.regions).toBeUndefined()
  })

  it('reads a sort without a direction as ascending', () => {
    expect(read('sorteer=naam').asked.sort).toEqual({ by: 'name', descending: false })
    expect(read('sorteer=rokers').asked.sort).toEqual({ by: { indicator: 'rokers' }, descending: false })
  })
})
