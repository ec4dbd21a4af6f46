/**
 * A small country for an attacker: buurten in wijken in a municipality in a province, other municipalities, and one that was
 * formed of two of them after the classification of the figures. Any of its figures may be suppressed or left out.
 */
import fc from 'fast-check'
import type { CompareInput } from '../../src/domain/comparison/compare.ts'
import type { Comparator } from '../../src/domain/comparison/comparison.ts'
import { type FigureBlock, blocksOf } from '../../src/domain/figures/blocks.ts'
import { buildRegionTree } from '../../src/domain/regions/regionTree.ts'
import type { Cells } from './attacker.ts'
import { boundaryChange, indicator, observation, region } from './dataset.ts'

/** The smallest regions there are: all others are made of these. */
export const BUURTEN = ['BU00010000', 'BU00010001', 'BU00010100', 'BU00010101']
/** Municipalities of which no smaller figures are given. */
export const OTHERS = ['GM0002', 'GM0003', 'GM0004', 'GM0005', 'GM0006']
/** All of them; each has a figure of its own that may be anything. */
export const ATOMS = [...BUURTEN, ...OTHERS]
const within = (start: string) => BUURTEN.filter((code) => code.startsWith(start))
/** What each region is made of. */
export const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  NL01: ATOMS,
  PV20: [...BUURTEN, 'GM0002', 'GM0003'],
  PV21: ['GM0004', 'GM0005', 'GM0006'],
  GM0001: BUURTEN,
  WK000100: within('BU000100'),
  WK000101: within('BU000101'),
  ...Object.fromEntries(ATOMS.map((code) => [code, [code]])),
}
/** Of these the publisher has figures, given or withheld. */
export const PUBLISHED = Object.keys(MADE_OF)
/** Formed of two of them after the classification: the publisher has no figure of it. */
export const FORMED = 'GM1979'
/** What a reader can choose. */
export const CHOOSABLE = [...PUBLISHED, FORMED]
/** The truth of one comes after that of the other. */
export const PERIODS = ['2016', '2020']

/** Every kind of comparator. */
export const KINDS = [
  { kind: 'country' },
  { kind: 'rest' },
  { kind: 'group' },
  { kind: 'similar' },
  ...['PV20', 'PV21', 'GM0001', 'WK000101', FORMED].map((code) => ({ kind: 'region' as const, code })),
] satisfies readonly Comparator[]

/** Figures, which of them are withheld, and what the attacker asks for. */
export interface World {
  /** By place among the atoms. */
  inhabitants: readonly number[]
  /** Are inhabitants of the same age and year held, or only those of the register? */
  exact: boolean
  /** Of every atom in the first period, then in the second. */
  truth: Cells
  /** What the publisher does with each of the regions, in each period. */
  states: readonly (readonly ('given' | 'suppressed' | 'left-out')[])[]
  groups: readonly (readonly string[])[]
  comparators: readonly Comparator[]
}

/** Any of them. */
export const worlds: fc.Arbitrary<World> = fc.record({
  inhabitants: fc.array(fc.integer({ min: 1, max: 20 }), {
    minLength: ATOMS.length,
    maxLength: ATOMS.length,
  }),
  exact: fc.boolean(),
  // Decimals enough that nothing is rounded: a rounded number is no linear one.
  truth: fc.array(
    fc.integer({ min: 0, max: 100_000_000_000 }).map((each) => each / 1e9),
    { minLength: ATOMS.length * 2, maxLength: ATOMS.length * 2 },
  ),
  states: fc.array(
    fc.array(
      fc.constantFrom('given' as const, 'given' as const, 'suppressed' as const, 'left-out' as const),
      {
        minLength: PUBLISHED.length,
        maxLength: PUBLISHED.length,
      },
    ),
    { minLength: 2, maxLength: 2 },
  ),
  groups: fc.array(fc.uniqueArray(fc.constantFrom(...CHOOSABLE), { minLength: 1 }), {
    minLength: 1,
    maxLength: 2,
  }),
  comparators: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 3, maxLength: 3 }),
})

/** A mean of the smallest regions, as the publisher works it out. */
export function meanOf(
  code: string,
  period: number,
  { inhabitants, truth }: Pick<World, 'inhabitants' | 'truth'>,
) {
  const places = (MADE_OF[code] ?? []).map((each) => ATOMS.indexOf(each))
  const people = places.reduce((sum, place) => sum + (inhabitants[place] ?? 0), 0)
  const total = places.reduce(
    (sum, place) => sum + (inhabitants[place] ?? 0) * (truth[period * ATOMS.length + place] ?? 0),
    0,
  )
  return total / people
}

const peopleOf = (code: string, { inhabitants }: World): number =>
  (MADE_OF[code] ?? []).reduce((sum, each) => sum + (inhabitants[ATOMS.indexOf(each)] ?? 0), 0)

/**
 * The blocks of the worst store there could be: the number behind a suppression stands among the values, with margins.
 * `behind` says what it is there.
 */
export function blocksFrom(world: World, behind: (value: number) => number): FigureBlock[] {
  return PERIODS.flatMap((period, at) => {
    const codes = PUBLISHED.filter((_, place) => world.states[at]?.[place] !== 'left-out')
    const values = codes.map((code) => meanOf(code, at, world))
    const isHidden = (code: string) => world.states[at]?.[PUBLISHED.indexOf(code)] === 'suppressed'
    const stored = values.map((value, place) => (isHidden(codes[place] ?? '') ? behind(value) : value))
    const [block] = blocksOf(codes.map((code) => observation({ region: code, period })))
    return block === undefined
      ? []
      : [
          {
            ...block,
            values: stored,
            lower: stored.map((value) => value - 1),
            upper: stored.map((value) => value + 1),
            absences: Object.fromEntries(
              codes.flatMap((code, place) => (isHidden(code) ? [[place, 'suppressed' as const]] : [])),
            ),
          },
        ]
  })
}

/** Everything that a comparison is made of but its rows and its comparator. */
export function inputFor(
  world: World,
  blocks: readonly FigureBlock[],
): Omit<CompareInput, 'rows' | 'comparator'> {
  const about = indicator()
  const population = (code: string) => ({ population: { 2020: peopleOf(code, world) } })
  const former = ['GM0005', 'GM0006']
  const regions = buildRegionTree([
    region({ code: 'NL01', level: 'country', parents: [], ...population('NL01') }),
    ...['PV20', 'PV21'].map((code) => region({ code, level: 'province', parents: ['NL01'] })),
    ...['GM0001', ...OTHERS].map((code) =>
      region({
        code,
        parents: former.includes(code) ? [] : [(MADE_OF['PV20'] ?? []).includes(code) ? 'PV20' : 'PV21'],
        ...population(code),
        ...(former.includes(code) ? { validTo: '2021-01-01' } : {}),
      }),
    ),
    region({ code: FORMED, parents: ['PV21'], validFrom: '2021-01-01' }),
  ])
  const inhabitants = PERIODS.flatMap((period) =>
    blocksOf(
      PUBLISHED.map((code) =>
        observation({
          region: code,
          period,
          unit: 'count',
          cell: { state: 'value', value: peopleOf(code, world) },
        }),
      ),
    ),
  )
  return {
    indicators: [about],
    blocks: new Map([[about.id, blocks]]),
    regions,
    boundaryChanges: former.map((from) =>
      boundaryChange({
        id: from,
        from,
        to: FORMED,
        on: '2021-01-01',
        inhabitants: peopleOf(from, world),
      }),
    ),
    population: world.exact ? inhabitants : [],
    mine: 'GM0002',
  }
}
