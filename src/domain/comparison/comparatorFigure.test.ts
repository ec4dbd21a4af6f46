import { describe, expect, it } from 'vitest'
import { type GivenValues, blockFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, region } from '../../../tests/builders/dataset.ts'
import type { IndicatorUnit } from '../register/values.ts'
import { type ContextParts, comparatorContext } from './comparatorContext.ts'
import { comparatorFigure } from './comparatorFigure.ts'
import type { Comparator } from './comparison.ts'
import { figureReader } from './readFigures.ts'

const regions = regionsFor({
  inhabitants: { GM1: 100_000, GM2: 300_000, GM3: 200_000, GM4: 400_000 },
  parents: { GM1: ['PV31', 'GG1'], GM2: ['PV31', 'GG1'], GM3: ['PV31'], GM4: ['PV24'] },
  others: [
    region({ code: 'PV31', level: 'province', parents: ['NL01'] }),
    region({ code: 'GG1', level: 'ggd-region', parents: ['PV31'] }),
    region({ code: 'GM9', parents: [], validTo: '2021-01-01' }),
  ],
})
const people = (values: Record<string, number>) =>
  blockFor({ indicator: 'inwoners', table: '03759ned', unit: 'count', values })
const adults = people({ NL01: 800, GM1: 80, GM2: 240, GM3: 160, GM4: 320 })
const values = { NL01: 20, GM1: 10, GM2: 20, GM3: 15, GM4: 25 }

function figure(
  comparator: Comparator,
  parts: Partial<ContextParts> & { values?: GivenValues; unit?: IndicatorUnit } = {},
) {
  const { values: given = values, unit = 'percent', ...context } = parts
  const read = figureReader([blockFor({ values: given, unit })])
  return comparatorFigure(
    comparator,
    { read, age: '18+', period: '2020', classificationYear: 2020, unit },
    comparatorContext({ regions, chosen: ['GM1', 'GM2'], population: [adults], ...context }),
  )
}
const none = (reason: string) => ({ state: 'none', reason })
const without = { weights: { age: 'alle leeftijden', period: '2020' } }

describe('the country', () => {
  it('is the publisher’s own figure, with its margins, or none', () => {
    expect(figure({ kind: 'country' }, { values: { NL01: [20, 19, 21] } })).toEqual({
      state: 'figure',
      cell: { state: 'value', value: 20, lower: 19, upper: 21 },
      basis: { form: 'published' },
    })
    expect(figure({ kind: 'country' }, { values: { GM1: 10 } })).toEqual(none('no-figure'))
    expect(figure({ kind: 'country' }, { values: { NL01: 'suppressed' } })).toEqual(none('no-figure'))
  })
})

const KINDS: readonly Comparator[] = [
  { kind: 'country' },
  { kind: 'rest' },
  { kind: 'group' },
  { kind: 'similar' },
  { kind: 'region', code: 'GM3' },
]

it.each(KINDS)('is no $kind of a total, which grows with the region', (comparator) => {
  for (const unit of ['count', 'thousand-euro'] as const)
    expect(figure(comparator, { unit, mine: 'GM1' })).toEqual(none('total'))
})

describe('the group of chosen regions', () => {
  it('is their mean, weighted by the inhabitants of the same age and year', () => {
    expect(figure({ kind: 'group' })).toEqual({
      state: 'figure',
      cell: { state: 'value', value: 17.5 },
      basis: { form: 'weighted', of: 2, without: [] },
    })
  })

  it('names other weights where those are not held', () => {
    expect(figure({ kind: 'group' }, { population: [] })).toMatchObject({
      basis: { form: 'approximation', ...without, of: 2 },
    })
  })

  it('has no margins, and is as provisional as what is in it', () => {
    const given = { GM1: { value: 10, lower: 9, upper: 11, provisional: true as const }, GM2: 20 }
    expect(figure({ kind: 'group' }, { values: given })).toMatchObject({
      cell: { state: 'value', value: 17.5, provisional: true },
    })
    expect(figure({ kind: 'group' }, { values: given })).not.toHaveProperty('cell.lower')
  })

  const four = ['GM1', 'GM2', 'GM3', 'GM4']

  it('names who has no figure, and is none when those are more than a tenth of it', () => {
    expect(figure({ kind: 'group' }, { chosen: four, values: { ...values, GM1: 'suppressed' } })).toEqual({
      state: 'figure',
      cell: { state: 'value', value: 21.111111111 },
      basis: { form: 'weighted', of: 3, without: ['GM1'] },
    })
    expect(figure({ kind: 'group' }, { chosen: four, values: { ...values, GM3: 'suppressed' } })).toEqual(
      none('incomplete'),
    )
  })

  it('is none of regions that all lack a figure, also where nobody lives', () => {
    const nobody = {
      population: [people({ GM1: 0, GM2: 0 })],
      values: { NL01: 20, GM1: 'suppressed' as const },
    }
    expect(figure({ kind: 'group' }, nobody)).toEqual(none('incomplete'))
  })

  it('goes by inhabitants, not by how many regions there are', () => {
    const [small, large] = [
      { GM2: 20, GM3: 15, GM4: 25 },
      { GM1: 10, GM2: 20, GM3: 15 },
    ]
    expect(figure({ kind: 'group' }, { chosen: four, values: small })).toMatchObject({ state: 'figure' })
    expect(figure({ kind: 'group' }, { chosen: four, values: large })).toEqual(none('incomplete'))
  })

  it('names who has no weight as well, and takes them for as large as the others', () => {
    const ten = Array.from({ length: 10 }, (_, place) => `GM${place + 20}`)
    const of = (codes: readonly string[]) => {
      const inhabitants = Object.fromEntries(codes.map((code) => [code, 100]))
      const shares = Object.fromEntries([...codes, 'GM9'].map((code) => [code, 30]))
      return figure(
        { kind: 'group' },
        {
          chosen: [...codes, 'GM9'],
          values: shares,
          regions: regionsFor({ inhabitants, others: [region({ code: 'GM9', parents: [] })] }),
          population: [people(inhabitants)],
        },
      )
    }
    expect(of(ten)).toMatchObject({ cell: { value: 30 }, basis: { of: 10, without: ['GM9'] } })
    expect(of(ten.slice(0, 5))).toEqual(none('incomplete'))
  })

  it('counts nobody twice, and not the country', () => {
    expect(
      figure(
        { kind: 'group' },
        {
          chosen: ['NL01', 'PV31', 'GM1'],
          values: { ...values, PV31: 16 },
          population: [people({ PV31: 480 })],
        },
      ),
    ).toMatchObject({ cell: { value: 16 }, basis: { of: 1 } })
  })

  it('is none of an index', () => {
    expect(figure({ kind: 'group' }, { unit: 'index' })).toEqual(none('no-mean'))
  })

  it('is none without weights, and without anything chosen', () => {
    expect(figure({ kind: 'group' }, { chosen: ['BU00010101'], values: { BU00010101: 3 } })).toEqual(
      none('no-weights'),
    )
    expect(figure({ kind: 'group' }, { chosen: ['NL01'] })).toEqual(none('nothing-chosen'))
  })
})

describe('the rest of the country', () => {
  it('is the country without the chosen regions', () => {
    // (800 × 20 − 80 × 10 − 240 × 20) / 480
    expect(figure({ kind: 'rest' })).toEqual({
      state: 'figure',
      cell: { state: 'value', value: 21.666666667 },
      basis: { form: 'weighted', of: 2, takenOut: true, without: [] },
    })
  })

  it('is none when a chosen region has no figure, or the country has none', () => {
    expect(figure({ kind: 'rest' }, { values: { ...values, GM2: 'suppressed' } })).toEqual(none('incomplete'))
    expect(figure({ kind: 'rest' }, { values: { GM1: 10, GM2: 20 } })).toEqual(none('no-figure'))
  })

  it('takes weights that all of them have, before those of the same age that one lacks', () => {
    expect(figure({ kind: 'rest' }, { population: [people({ NL01: 800, GM1: 80 })] })).toMatchObject({
      basis: { form: 'approximation', ...without },
    })
    const unknown = { chosen: ['GM1', 'GM9'], values: { ...values, GM9: 3 } }
    expect(figure({ kind: 'rest' }, unknown)).toEqual(none('no-weights'))
  })

  it('is none when too little of the country is left to say something of', () => {
    expect(figure({ kind: 'rest' }, { chosen: ['GM2', 'GM3', 'GM4'] })).toEqual(none('too-small'))
    expect(figure({ kind: 'rest' }, { chosen: ['GM1', 'GM2', 'GM3', 'GM4'] })).toEqual(none('nothing-left'))
  })

  it('is none where there could be no such figure: less than none, or more than all', () => {
    const most = { GM2: 20, GM4: 20 }
    const chosen = ['GM2', 'GM4']
    const of = (country: number, theirs: number, unit: IndicatorUnit = 'percent') =>
      figure({ kind: 'rest' }, { chosen, values: { NL01: country, ...most, GM2: theirs, GM4: theirs }, unit })
    // (800 × 0.1 − 560 × 0.2) / 240
    expect(of(0.1, 0.2)).toEqual(none('too-small'))
    expect(of(99.9, 99.8)).toEqual(none('too-small'))
    expect(of(99.9, 99.8, 'per-1000')).toMatchObject({ state: 'figure' })
    expect(of(0.1, 0.2, 'z-score')).toMatchObject({ cell: { value: -0.133333333 } })
    expect(of(-0.3, -0.2, 'euro')).toMatchObject({ state: 'figure' })
    expect(of(0.14, 0.2)).toMatchObject({ cell: { value: 0 } })
  })

  it('is none at all, or all, also where the computer leaves a trace of the sum', () => {
    const of = (country: number, theirs: number) =>
      figure(
        { kind: 'rest' },
        {
          chosen: ['GM1'],
          values: { NL01: country, GM1: theirs, GM2: 1 },
          population: [people({ NL01: 11, GM1: 1 })],
        },
      )
    // 11 × 0.7 − 7.7 is a trace less than nothing, (11 × 91.4 − 5.4) / 10 a trace more than a hundred.
    expect(of(0.7, 7.7)).toMatchObject({ state: 'figure', cell: { value: 0 } })
    expect(of(91.4, 5.4)).toMatchObject({ state: 'figure', cell: { value: 100 } })
  })

  it('is none when all that is left is withheld: it would be that figure', () => {
    const chosen = ['GM1', 'GM2', 'GM3']
    expect(figure({ kind: 'rest' }, { chosen })).toMatchObject({ state: 'figure' })
    expect(figure({ kind: 'rest' }, { chosen, values: { ...values, GM4: 'suppressed' } })).toEqual(
      none('incomplete'),
    )
  })
})

it('works the rest out where no figures of other regions are held here', () => {
  expect(figure({ kind: 'rest' }, { values: { NL01: 20, GM1: 10, GM2: 20 } })).toMatchObject({
    cell: { value: 21.666666667 },
  })
})

describe('one region', () => {
  it('is the publisher’s own figure where there is one', () => {
    expect(figure({ kind: 'region', code: 'GM4' })).toMatchObject({ cell: { value: 25 } })
    expect(figure({ kind: 'region', code: 'PV31' }, { values: { ...values, PV31: 17 } })).toMatchObject({
      cell: { value: 17 },
      basis: { form: 'published' },
    })
  })

  it('is else, for a province or GGD region, the mean of its municipalities', () => {
    expect(figure({ kind: 'region', code: 'PV31' })).toMatchObject({
      cell: { value: 16.666666667 },
      basis: { form: 'weighted', of: 3 },
    })
    expect(figure({ kind: 'region', code: 'GG1' })).toMatchObject({ cell: { value: 17.5 }, basis: { of: 2 } })
  })

  it('counts the municipalities that it had in the year of the classification', () => {
    const boundaryChanges = [boundaryChange({ from: 'GM9', to: 'GM1', on: '2021-01-01', share: 1 })]
    const given = {
      values: { ...values, GM9: 40 },
      boundaryChanges,
      population: [people({ GM1: 80, GM2: 240, GM9: 80 })],
    }
    expect(figure({ kind: 'region', code: 'GG1' }, given)).toMatchObject({
      cell: { value: 22 },
      basis: { of: 3 },
    })
  })

  it('is none where the publisher withholds the figure of the whole', () => {
    for (const withheld of ['suppressed', 'not-distinguished'] as const)
      expect(figure({ kind: 'region', code: 'PV31' }, { values: { ...values, PV31: withheld } })).toEqual(
        none('no-figure'),
      )
  })

  it('is none for a municipality without a figure, and for what is no region', () => {
    expect(figure({ kind: 'region', code: 'GM4' }, { values: { GM1: 1 } })).toEqual(none('no-figure'))
    expect(figure({ kind: 'region', code: 'PV99' })).toEqual(none('no-figure'))
  })
})

it('a mean takes the weights of its own year, though a member that is younger has none then', () => {
  const old = Array.from({ length: 12 }, (_, at) => `GM10${at}`)
  const each = (value: number) => Object.fromEntries(old.map((code) => [code, value]))
  const found = figure(
    { kind: 'group' },
    {
      regions: regionsFor({
        inhabitants: each(100),
        others: [region({ code: 'GM199', validFrom: '2022-01-01' })],
      }),
      chosen: [...old, 'GM199'],
      values: each(20),
      population: [
        people(each(80)),
        blockFor({
          indicator: 'inwoners',
          unit: 'count',
          period: '2023',
          classificationYear: 2023,
          values: { ...each(90), GM199: 90 },
        }),
      ],
    },
  )
  expect(found).toMatchObject({ basis: { form: 'weighted', of: 12, without: ['GM199'] } })
})

describe('similar municipalities', () => {
  const urbanity = [
    blockFor({ indicator: 'stedelijkheid', unit: 'index', values: { GM2: 2, GM4: 2, GM3: 3 } }),
  ]

  it('are averaged, and it says what they are similar in', () => {
    expect(figure({ kind: 'similar' }, { mine: 'GM1' })).toMatchObject({
      cell: { value: 15 },
      basis: { of: 1, alike: 'size' },
    })
    expect(figure({ kind: 'similar' }, { mine: 'GM2', urbanity })).toMatchObject({
      cell: { value: 25 },
      basis: { of: 1, alike: 'size-and-urbanity' },
    })
  })

  it('are none without a municipality of one’s own', () => {
    expect(figure({ kind: 'similar' })).toEqual(none('none-similar'))
  })
})

describe('weights that could not be fetched', () => {
  const lacking = { mine: 'GM1', population: [], lacksWeights: true }

  it.each<Comparator>([
    { kind: 'rest' },
    { kind: 'group' },
    { kind: 'similar' },
    { kind: 'region', code: 'PV31' },
  ])('are not done without in a mean ($kind)', (comparator) => {
    expect(figure(comparator, { ...lacking, lacksWeights: false })).toHaveProperty('state', 'figure')
    expect(figure(comparator, lacking)).toEqual(none('not-fetched'))
  })

  it('are why there is no mean, where they may be', () => {
    const few = { ...lacking, values: { NL01: 20, GM1: 10 } }
    expect(figure({ kind: 'group' }, { ...few, lacksWeights: false })).toEqual(none('incomplete'))
    expect(figure({ kind: 'group' }, few)).toEqual(none('not-fetched'))
    expect(figure({ kind: 'similar' }, { ...lacking, mine: 'GM8' })).toEqual(none('none-similar'))
  })

  it('are no matter to a figure of the publisher', () => {
    expect(figure({ kind: 'country' }, lacking)).toMatchObject({ cell: { value: 20 } })
    expect(figure({ kind: 'region', code: 'GM3' }, lacking)).toMatchObject({ cell: { value: 15 } })
  })
})
