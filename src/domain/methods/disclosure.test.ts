/**
 * An attacker who holds everything that these methods put out, beside all that the publisher publishes.
 *
 * What makes us safe is one rule: every output is a function of published cells only. A mean, a rest, a merged figure or a
 * difference that would need a suppressed cell is refused, and a refusal depends on which cells are suppressed, never on what
 * is behind them. So nothing can be learned from any combination of outputs that could not be learned from the publisher's
 * own figures. The second attack asks the same without trusting that reasoning: it solves the equations.
 */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Cells, formsOf, solve, usedBy } from '../../../tests/builders/attacker.ts'
import type { BoundaryChange, CellValue } from '../register/things.ts'
import { type AfterChanges, apportionCounts, apportionShares } from './apportion.ts'
import { againstBenchmark } from './benchmark.ts'
import { trendTest } from './trendTest.ts'
import { type Member, restOf, weightedMean } from './weightedMean.ts'

// A second or two of reckoning alone; beside a build on the same two cores it may take many times that.
vi.setConfig({ testTimeout: 60_000 })

const honest = { weightedMean, restOf, apportionShares, apportionCounts, againstBenchmark, trendTest }
type Methods = typeof honest

/** Percentages by year and region, which of them the publisher suppresses, and groups that a reader might choose. */
interface World {
  inhabitants: readonly number[]
  truth: readonly (readonly number[])[]
  suppressed: readonly (readonly boolean[])[]
  /** Each of these is also looked at with one region more, so that groups lie within groups. */
  groups: readonly (readonly number[])[]
}

const YEARS = [2012, 2014, 2016, 2018, 2020]

/** Equations need two years, to be combined; a trend takes all five. */
const worlds = (years: number): fc.Arbitrary<World> =>
  fc.integer({ min: 4, max: 6 }).chain((regions) => {
    const ofEachRegion = <T>(one: fc.Arbitrary<T>) =>
      fc.array(one, { minLength: regions, maxLength: regions })
    const ofEachYear = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: years, maxLength: years })
    const place = fc.integer({ min: 0, max: regions - 1 })
    return fc.record({
      // Small numbers keep the equations well apart from the rounding.
      inhabitants: ofEachRegion(fc.integer({ min: 1, max: 20 })),
      truth: ofEachYear(ofEachRegion(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10))),
      suppressed: ofEachYear(ofEachRegion(fc.nat(2).map((each) => each === 0))),
      groups: fc.array(fc.uniqueArray(place, { minLength: 1 }), { minLength: 1, maxLength: 3 }),
    })
  })

/** What a publisher gives of one year: cells, and figures of the country and of a province of the first three regions. */
interface Published {
  cells: readonly CellValue[]
  country: number
  province: number
}

function published({ inhabitants, truth, suppressed }: World, totalsOf = truth): Published[] {
  const meanOf = (shares: readonly number[], regions: number) => {
    const weights = inhabitants.slice(0, regions)
    const all = weights.reduce((sum, each) => sum + each, 0)
    return weights.reduce((sum, weight, place) => sum + weight * (shares[place] ?? 0), 0) / all
  }
  return truth.map((shares, year) => ({
    // The worst store there could be: it keeps the number behind the suppression in the cell itself.
    cells: shares.map((value, place) => {
      const numbers = { value, lower: value - 1, upper: value + 1 }
      return suppressed[year]?.[place]
        ? Object.assign({ state: 'suppressed' as const }, numbers)
        : { state: 'value', ...numbers }
    }),
    country: meanOf(totalsOf[year] ?? [], inhabitants.length),
    province: meanOf(totalsOf[year] ?? [], 3),
  }))
}

const change = (kind: BoundaryChange['kind'], from: string, to: string, share: number): BoundaryChange => ({
  id: `${from}-${to}`,
  on: '2021-01-01',
  kind,
  from,
  fromName: from,
  to,
  toName: to,
  share,
  provenance: { status: 'found', sources: ['s'] },
})
const MERGER = [change('merger', 'R0', 'RN', 1), change('merger', 'R1', 'RN', 1)]
const WITH_SPLIT = [...MERGER, change('split', 'R2', 'R3', 0.4), change('split', 'R2', 'RN', 0.6)]

/** All that a reader can get to see: `said` in full, with every refusal; `numbers` those that are linear in the cells. */
interface Output {
  said: Record<string, unknown>
  numbers: Record<string, number>
}

function everything({ inhabitants, groups }: World, given: readonly Published[], methods: Methods): Output {
  const said: Record<string, unknown> = {}
  const numbers: Record<string, number> = {}
  const all = inhabitants.map((_, place) => place)
  const nested = groups.flatMap((group) => [group, [...new Set([...group, (group[0] ?? 0) + 1])]])
  const chosen = [...all.map((place) => [place]), ...nested].map((group) =>
    group.filter((each) => each in all),
  )
  const note = (name: string, result: unknown, value?: number) => {
    said[name] = result
    if (value !== undefined) numbers[name] = value
  }
  for (const [year, { cells, country }] of given.entries()) {
    const member = (place: number): Member => ({
      code: `R${place}`,
      cell: cells[place],
      inhabitants: inhabitants[place],
    })
    const whole: Member = {
      code: 'NL01',
      cell: { state: 'value', value: country },
      inhabitants: inhabitants.reduce((sum, each) => sum + each, 0),
    }
    for (const group of chosen) {
      const name = group.join('+')
      const members = group.map(member)
      const others = all.filter((each) => !group.includes(each)).map(member)
      const mean = methods.weightedMean(members)
      const rest = methods.restOf(whole, members, others)
      for (const [form, figure] of Object.entries({ mean, rest })) {
        const benchmark = figure.state === 'figure' ? figure.value : undefined
        note(`${form} ${name} in ${year}`, figure, benchmark)
        for (const place of benchmark === undefined ? [] : all) {
          const own = cells[place] ?? { state: 'missing' }
          const cell: CellValue = { state: 'value', value: benchmark ?? 0 }
          const beside = methods.againstBenchmark(own, cell, 'higher-better')
          note(`${place} against ${form} ${name} in ${year}`, beside, beside?.difference)
        }
      }
    }
    for (const [name, changes] of Object.entries({ merger: MERGER, split: WITH_SPLIT })) {
      const old = (of: (value: number, place: number) => number) => ({
        cells: new Map(cells.map((cell, place) => [`R${place}`, scaled(cell, (value) => of(value, place))])),
        changes,
        regions: new Map([['RN', { validFrom: '2021-01-01' }]]),
        inhabitantsOf: (code: string) => inhabitants[Number(code.slice(1))],
      })
      const shares = methods.apportionShares(old((value) => value))
      const counts = methods.apportionCounts(old((value, place) => (value * (inhabitants[place] ?? 0)) / 100))
      for (const [kind, figures] of Object.entries({ shares, counts }))
        for (const [code, figure] of figures)
          note(`${kind} of ${code} after ${name} in ${year}`, figure, numberIn(figure))
    }
  }
  // Differences between years need nothing but what stands above: the second attack takes any two of them together.
  for (const place of all)
    note(
      `trend of ${place}`,
      methods.trendTest(
        given.map(({ cells }, at) => ({ year: YEARS[at] ?? 0, cell: cells[place] ?? { state: 'missing' } })),
        'higher-better',
      ),
    )
  return { said, numbers }
}

/** The same cell in another unit; what is behind a suppression goes along. */
const scaled = (cell: CellValue, by: (value: number) => number): CellValue =>
  'value' in cell ? { ...cell, value: by(cell.value) } : cell

const numberIn = (figure: AfterChanges): number | undefined =>
  figure.state !== 'not-apportioned' && figure.cell.state === 'value' ? figure.cell.value : undefined

/** First attack: everything we say stays the same when only what is behind the suppression changes. */
const nothingInterferes = (methods: Methods) =>
  fc.property(worlds(YEARS.length), fc.infiniteStream(fc.integer({ min: 0, max: 1000 })), (world, stream) => {
    const truth = world.truth.map((shares, year) =>
      shares.map((value, place) => (world.suppressed[year]?.[place] ? stream.next().value / 10 : value)),
    )
    // The publisher's totals are figures of its own, and the same in both.
    const other = published({ ...world, truth }, world.truth)
    expect(everything(world, other, methods).said).toEqual(everything(world, published(world), methods).said)
  })

/** Cells of all years in a row, and back. */
const rowsOf = (cells: Cells, { inhabitants }: World): number[][] =>
  YEARS.slice(0, cells.length / inhabitants.length).map((_, year) =>
    cells.slice(year * inhabitants.length, (year + 1) * inhabitants.length),
  )

/** All the equations of the publisher's figures, and those of ours. */
function equations(world: World, methods: Methods) {
  const cells = world.truth.flat()
  const withCells = (moved: Cells): World => ({ ...world, truth: rowsOf(moved, world) })
  const theirs = formsOf(cells, (moved) => {
    const numbers: Record<string, number> = {}
    for (const [year, { cells: given, country, province }] of published(withCells(moved)).entries()) {
      Object.assign(numbers, { [`country ${year}`]: country, [`province ${year}`]: province })
      for (const [place, cell] of given.entries())
        if (cell.state === 'value') numbers[`${place} ${year}`] = cell.value
    }
    return numbers
  })
  const ours = formsOf(cells, (moved) => everything(world, published(withCells(moved)), methods).numbers)
  return { theirs, ours }
}

/** Second attack: our equations put to the publisher's fix no cell that those leave open, nor tell anything else that is new. */
const nothingIsSolved = (methods: Methods) =>
  fc.property(worlds(2), (world) => {
    const { theirs, ours } = equations(world, methods)
    const before = solve(theirs)
    const after = solve([...theirs, ...ours])
    expect(after.fixed).toEqual(before.fixed)
    expect(after.rank).toBe(before.rank)
  })

/** Third attack: reading it off. No number of ours is made of suppressed cells alone, even where they could be worked out. */
const nothingIsShown = (methods: Methods) =>
  fc.property(worlds(2), (world) => {
    const isSuppressed = world.suppressed.flat()
    for (const form of equations(world, methods).ours) {
      const used = usedBy(form)
      expect(used.length > 0 && used.every((cell) => isSuppressed[cell])).toBe(false)
    }
  })

describe('a suppressed cell', () => {
  it('does not interfere with anything that is put out', () => {
    expect(() => fc.assert(nothingInterferes(honest), { numRuns: 40 })).not.toThrow()
  })

  it('is not fixed by all of it together, unless the publisher’s own figures fix it', () => {
    expect(() => fc.assert(nothingIsSolved(honest), { numRuns: 25 })).not.toThrow()
  })

  it('is not shown, alone or with others of its kind', () => {
    expect(() => fc.assert(nothingIsShown(honest), { numRuns: 25 })).not.toThrow()
  })
})

/** Reads what is behind the suppression, as a careless method might. */
const behind = (cell: CellValue): CellValue =>
  'value' in cell ? { state: 'value', value: cell.value } : cell
const allOf = (members: readonly Member[]): Member[] =>
  members.map((each) => ({ ...each, cell: each.cell && behind(each.cell) }))
const cellsOf = (cells: ReadonlyMap<string, CellValue>) =>
  new Map([...cells].map(([code, cell]) => [code, behind(cell)]))

const LEAKS: Record<string, Methods> = {
  'a mean over suppressed members': {
    ...honest,
    weightedMean: (members) => weightedMean(allOf(members)),
  },
  'a rest without suppressed members': {
    ...honest,
    restOf: (whole, members, others) => restOf(whole, allOf(members), others),
  },
  'a difference of a suppressed figure': {
    ...honest,
    againstBenchmark: (own, ...more) => againstBenchmark(behind(own), ...more),
  },
  'a merger with a suppressed region': {
    ...honest,
    apportionShares: (old) => apportionShares({ ...old, cells: cellsOf(old.cells) }),
  },
  'a count of a suppressed region that was split': {
    ...honest,
    apportionCounts: (old) => apportionCounts({ ...old, cells: cellsOf(old.cells) }),
  },
}

describe('the attacker', () => {
  it.each(Object.entries(LEAKS))('catches %s', (_name, leaky) => {
    expect(fc.check(nothingInterferes(leaky), { numRuns: 40, endOnFailure: true }).failed).toBe(true)
    expect(fc.check(nothingIsSolved(leaky), { numRuns: 40, endOnFailure: true }).failed).toBe(true)
  })

  it('catches a refusal that hangs on what is suppressed, which no equation shows', () => {
    const telling: Methods = {
      ...honest,
      weightedMean: (members) => {
        const isSmall = allOf(members).some(({ cell }) => cell?.state === 'value' && cell.value < 10)
        return isSmall ? { state: 'none', reason: 'incomplete', codes: [] } : weightedMean(members)
      },
    }
    expect(fc.check(nothingInterferes(telling), { numRuns: 40, endOnFailure: true }).failed).toBe(true)
  })

  it('catches a trend through a suppressed figure, which is no equation either', () => {
    const careless: Methods = {
      ...honest,
      trendTest: (figures, polarity) =>
        trendTest(
          figures.map(({ year, cell }) => ({ year, cell: { ...cell, state: 'value' } as CellValue })),
          polarity,
        ),
    }
    expect(fc.check(nothingInterferes(careless), { numRuns: 40, endOnFailure: true }).failed).toBe(true)
  })

  it('catches a rest of which only a suppressed region is left', () => {
    const showing: Methods = { ...honest, restOf: (whole, members) => restOf(whole, members) }
    expect(fc.check(nothingIsShown(showing), { numRuns: 40, endOnFailure: true }).failed).toBe(true)
    // The publisher's own figures give it away as well, so that the equations have nothing to add.
    expect(fc.check(nothingIsSolved(showing), { numRuns: 15, endOnFailure: true }).failed).toBe(false)
  })
})
