/**
 * The attacker of the methods, put to what is really shown: comparisons against every comparator, lines through time, the
 * distribution. Rows and groups are the attacker's own, within and across each other: buurten in a wijk in a municipality in
 * a province, and a municipality that was formed later of two. Whatever is put together from it all must be the publisher's
 * own figures put together.
 */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type DistributionModel, distributionModel } from '../../charts/distribution/distributionModel.ts'
import {
  ATOMS,
  BUURTEN,
  CHOOSABLE,
  FORMED,
  MADE_OF,
  OTHERS,
  PERIODS,
  PUBLISHED,
  type World,
  blocksFrom,
  inputFor,
  meanOf,
  worlds,
} from '../../../tests/builders/attackedCountry.ts'
import { formsOf, solve, usedBy } from '../../../tests/builders/attacker.ts'
import type { FigureBlock } from '../figures/blocks.ts'
import { isValue } from '../figures/cells.ts'
import type { CellValue } from '../register/things.ts'
import { type CompareInput, compareRegions } from './compare.ts'
import type { Comparator, ComparatorFigure, ComparedColumn } from './comparison.ts'
import { redrawnOf } from './redrawn.ts'
import { rowsOf } from './rows.ts'
import { seriesFor } from './seriesFor.ts'

// Seconds of reckoning alone; beside a build on the same two cores it may take many times that.
vi.setConfig({ testTimeout: 60_000 })

const honest = { compareRegions, seriesFor, distributionModel }
type Shown = typeof honest

/** All that a reader can get to see: `said` in full, `numbers` those that are linear, `worked` those that are our own work. */
interface Output {
  said: Record<string, unknown>
  numbers: Record<string, number>
  worked: Record<string, number>
}

function everything(world: World, blocks: readonly FigureBlock[], shown: Shown): Output {
  const output: Output = { said: {}, numbers: {}, worked: {} }
  const shared = inputFor(world, blocks)
  const [about] = shared.indicators
  const note = (name: string, cell: CellValue, isOurs: boolean) => {
    if (!isValue(cell)) return
    output.numbers[name] = cell.value
    if (isOurs) output.worked[name] = cell.value
  }
  const noteFigure = (name: string, figure: ComparatorFigure) => {
    if (figure.state === 'figure') note(name, figure.cell, figure.basis.form !== 'published')
  }
  const chosen = world.groups.flatMap((group) => [group, [...new Set([...group, ...CHOOSABLE.slice(3, 6)])]])
  for (const codes of chosen)
    for (const comparator of world.comparators) {
      const name = `${codes.join('+')} against ${Object.values(comparator).join(' ')}`
      const input: CompareInput = { ...shared, rows: rowsOf(codes, shared.regions), comparator }
      for (const period of PERIODS) {
        const comparison = shown.compareRegions({ ...input, period })
        output.said[`${name} in ${period}`] = comparison
        for (const column of comparison.columns) {
          noteFigure(`${name} in ${period}`, column.comparator)
          for (const [place, { cell, against }] of column.cells.entries()) {
            note(`${codes[place]} of ${name} in ${period}`, cell, redrawnOf(cell) !== undefined)
            if (against !== undefined)
              output.numbers[`${codes[place]}, ${name}, ${period}`] = against.difference
          }
          // Extremes and medians are no linear numbers: the first attack has them.
          output.said[`distribution of ${name} in ${period}`] = shown.distributionModel(
            column,
            comparison.rows,
          )
        }
      }
      const [column] = shown.compareRegions(input).columns
      const line = column && about && shown.seriesFor(input, about, column)
      output.said[`line of ${name}`] = line
      for (const { row, points } of line?.rows ?? [])
        for (const { period, cell } of points)
          note(`line of ${row.code} in ${name}, ${period}`, cell, redrawnOf(cell) !== undefined)
      for (const { period, figure } of line?.comparator ?? [])
        noteFigure(`line of ${name}, ${period}`, figure)
    }
  return output
}

/** First attack: everything stays the same when only what is behind a suppression changes. */
const nothingInterferes = (shown: Shown) =>
  fc.property(worlds, fc.infiniteStream(fc.integer({ min: 0, max: 100 })), (world, stream) => {
    const blocks = blocksFrom(world, (value) => value)
    const other = blocksFrom(world, () => stream.next().value)
    expect(everything(world, other, shown).said).toEqual(everything(world, blocks, shown).said)
  })

/** Second attack: our numbers put to the publisher's tell nothing that is new, and fix no cell that those leave open. */
const nothingIsSolved = (shown: Shown) =>
  fc.property(worlds, (world) => {
    const theirs = formsOf(world.truth, (truth) =>
      Object.fromEntries(
        PERIODS.flatMap((period, at) =>
          PUBLISHED.flatMap((code, place) =>
            world.states[at]?.[place] === 'given'
              ? [[`${code} ${period}`, meanOf(code, at, { ...world, truth })] as const]
              : [],
          ),
        ),
      ),
    )
    const ours = formsOf(world.truth, (truth) => {
      const moved = { ...world, truth }
      return everything(
        moved,
        blocksFrom(moved, (value) => value),
        shown,
      ).numbers
    })
    const before = solve(theirs)
    const after = solve([...theirs, ...ours])
    expect(after.rank).toBe(before.rank)
    expect(after.fixed).toEqual(before.fixed)
  })

/** Third attack: reading it off. Nothing that we work out is made of withheld figures alone, even where it could be solved. */
const nothingIsShown = (shown: Shown) =>
  fc.property(worlds, (world) => {
    const isGiven = (code: string, at: number) => world.states[at]?.[PUBLISHED.indexOf(code)] === 'given'
    // A smallest region is withheld when no published figure but that of the country has it in it.
    const isWithheld = world.truth.map((_, cell) => {
      const [at, atom] = [Math.floor(cell / ATOMS.length), ATOMS[cell % ATOMS.length] ?? '']
      return !PUBLISHED.slice(1).some((code) => isGiven(code, at) && MADE_OF[code]?.includes(atom))
    })
    const forms = formsOf(world.truth, (truth) => {
      const moved = { ...world, truth }
      return everything(
        moved,
        blocksFrom(moved, (value) => value),
        shown,
      ).worked
    })
    for (const form of forms) {
      const used = usedBy(form)
      expect(used.length > 0 && used.every((cell) => isWithheld[cell])).toBe(false)
    }
  })

describe('a suppressed figure', () => {
  it('does not interfere with anything that is shown', () => {
    expect(() => fc.assert(nothingInterferes(honest), { numRuns: 30 })).not.toThrow()
  })

  it('is not fixed by all of it together, unless the publisher’s own figures fix it', () => {
    expect(() => fc.assert(nothingIsSolved(honest), { numRuns: 12 })).not.toThrow()
  })

  it('is not shown, alone or with others of its kind', () => {
    expect(() => fc.assert(nothingIsShown(honest), { numRuns: 12 })).not.toThrow()
  })
})

/** The same blocks with what is behind a suppression among the figures, as a careless reader of them has it. */
const bare = (blocks: CompareInput['blocks']): CompareInput['blocks'] =>
  new Map([...blocks].map(([id, all]) => [id, all.map(({ absences: _named, ...each }) => each)]))

/** Takes one thing of a comparison from what is behind the suppressions. */
const leaking = (
  take: (column: ComparedColumn, behind: ComparedColumn, input: CompareInput) => ComparedColumn,
): Shown => ({
  ...honest,
  compareRegions: (input) => {
    const shown = compareRegions(input)
    const behind = compareRegions({ ...input, blocks: bare(input.blocks) })
    return {
      ...shown,
      columns: shown.columns.map((column, place) => take(column, behind.columns[place] ?? column, input)),
    }
  },
})

const comparatorFrom = (kind: Comparator['kind']): Shown =>
  leaking((column, { comparator }, input) =>
    input.comparator.kind === kind ? { ...column, comparator } : column,
  )

const LEAKS: Record<string, Shown> = {
  'the country’s figure, though it is suppressed': comparatorFrom('country'),
  'a rest of the country without suppressed regions': comparatorFrom('rest'),
  'a mean of the chosen regions with suppressed ones': comparatorFrom('group'),
  'a mean of similar municipalities with suppressed ones': comparatorFrom('similar'),
  'a province’s mean with suppressed municipalities, or its own suppressed figure': comparatorFrom('region'),
  'the difference of a suppressed figure': leaking((column, behind) => ({
    ...column,
    cells: column.cells.map((each, place) => {
      const against = behind.cells[place]?.against
      return against === undefined ? each : { ...each, against }
    }),
  })),
  'a municipality put together of suppressed ones': leaking((column, behind, { rows }) => ({
    ...column,
    cells: column.cells.map((each, place) =>
      rows[place]?.code === FORMED ? (behind.cells[place] ?? each) : each,
    ),
  })),
  'a line through a suppressed figure': {
    ...honest,
    seriesFor: (input, ...of) => seriesFor({ ...input, blocks: bare(input.blocks) }, ...of),
  },
}

const isCaught = (attack: (shown: Shown) => fc.IPropertyWithHooks<unknown>, shown: Shown): boolean =>
  fc.check(attack(shown), { numRuns: 100, endOnFailure: true }).failed

describe('the attacker', () => {
  it.each(Object.entries(LEAKS))('catches %s', (_name, leaky) => {
    expect(isCaught(nothingInterferes, leaky)).toBe(true)
    expect(isCaught(nothingIsSolved, leaky)).toBe(true)
  })

  it('catches a scale that reaches to a suppressed figure, and a distribution that counts it, which are no equations', () => {
    const scale = leaking((column, { extent }) => ({ ...column, ...(extent && { extent }) }))
    expect(isCaught(nothingInterferes, scale)).toBe(true)
    const counted = new Map<object, DistributionModel>()
    const median: Shown = {
      ...leaking((column, behind, { rows }) => {
        counted.set(column.cells, distributionModel(behind, rows))
        return column
      }),
      distributionModel: (column, rows) => counted.get(column.cells) ?? distributionModel(column, rows),
    }
    expect(isCaught(nothingInterferes, median)).toBe(true)
  })

  it('catches a line that is chosen by what is behind a suppression', () => {
    const telling = leaking((column, behind) => {
      const isLow = behind.cells.some(({ cell }) => isValue(cell) && cell.value < 10)
      return isLow ? { ...column, comparator: { state: 'none', reason: 'incomplete' } } : column
    })
    expect(isCaught(nothingInterferes, telling)).toBe(true)
  })
})

describe('a rest of the country', () => {
  const world: World = {
    inhabitants: [1, 1, 1, 20, 2, 2, 2, 2, 2],
    exact: true,
    truth: Array.from({ length: ATOMS.length * 2 }, (_, place) => place),
    states: PERIODS.map(() =>
      PUBLISHED.map((code) => (code === 'BU00010101' ? ('suppressed' as const) : ('given' as const))),
    ),
    groups: [],
    comparators: [],
  }
  const restWithout = (codes: readonly string[]) => {
    const input = inputFor(
      world,
      blocksFrom(world, (value) => value),
    )
    const rows = rowsOf(codes, input.regions)
    return compareRegions({ ...input, rows, comparator: { kind: 'rest' } }).columns[0]?.comparator
  }

  it('is not shown when all that is left is a suppressed buurt', () => {
    const all = [...OTHERS, ...BUURTEN.slice(0, 3)]
    expect(restWithout(all)).toEqual({ state: 'none', reason: 'incomplete' })
    expect(restWithout(all.filter((code) => code !== 'GM0002'))?.state).toBe('figure')
  })
})
