/**
 * The attacker on the files: what each figure of a comparison gives to download, with rows and groups of the attacker's own.
 * A withheld figure is a word there, and nothing in a file changes with what is behind it.
 */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { PERIODS, type World, blocksFrom, inputFor, worlds } from '../../../tests/builders/attackedCountry.ts'
import { type CompareInput, compareRegions } from '../../domain/comparison/compare.ts'
import type { ComparatorFigure, ComparedColumn, Comparison } from '../../domain/comparison/comparison.ts'
import { rowsOf } from '../../domain/comparison/rows.ts'
import { type ComparedSeries, seriesFor } from '../../domain/comparison/seriesFor.ts'
import { compareSheet } from '../../features/compare/compareSheet.ts'
import type { CellValue } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import { absenceWords } from '../../messages/values.ts'
import { sheetToCsv } from '../../ui/download/csv.ts'
import type { Sheet, SheetCell } from '../../ui/download/sheet.ts'
import { BAR_ORDERS, barsModel } from '../bars/barsModel.ts'
import { barsSheet } from '../bars/barsSheet.ts'
import { comparedTrendModel } from '../comparedTrend/comparedTrendModel.ts'
import { comparedTrendSheet } from '../comparedTrend/comparedTrendSheet.ts'
import { heatColumns, heatOrder } from '../heatTable/heatModel.ts'
import { heatSheet } from '../heatTable/heatSheet.ts'
import { mapModel } from '../map/mapModel.ts'
import { mapSheet } from '../map/mapSheet.ts'
import { profileModel } from '../profile/profileModel.ts'
import { profileSheet } from '../profile/profileSheet.ts'
import { scatterModel } from '../scatter/scatterModel.ts'
import { scatterSheet } from '../scatter/scatterSheet.ts'
import { comparatorForFile } from './comparatorBasis.ts'

// Beside a build on the same two cores it may take many times what it takes alone.
vi.setConfig({ testTimeout: 60_000 })

/** What a figure has to show: one indicator in one period, and through time. */
interface Shown {
  comparison: Comparison
  column: ComparedColumn
  series: ComparedSeries | undefined
}

type Table = Pick<Sheet, 'columns' | 'rows'>
const NAME = 'de vergelijking'
const LANGUAGES: readonly Language[] = ['nl', 'en']

/** Every file that comes of a comparison; the distribution gives that of the bars. */
const SHEETS: Record<string, (shown: Shown, language: Language) => readonly Table[]> = {
  'heat table': ({ comparison }, language) => {
    const order = heatOrder(comparison, { by: 'name', descending: false })
    return [heatSheet({ comparison, ...heatColumns(comparison, false), order }, NAME, language)]
  },
  'bars and distribution': ({ column, comparison }, language) =>
    BAR_ORDERS.map((order) => barsSheet(barsModel(column, comparison.rows, order), NAME, language)),
  map: ({ column, comparison }, language) =>
    (['comparator', 'value'] as const).map((colour) =>
      mapSheet(mapModel(column, comparison.rows, colour), column, NAME, language),
    ),
  profile: ({ comparison: { columns, rows } }, language) =>
    rows.flatMap(({ code }) => {
      const model = profileModel(columns, rows, code)
      return model === undefined ? [] : [profileSheet(model, NAME, language)]
    }),
  scatter: ({ column, comparison: { rows } }, language) => [
    scatterSheet(
      scatterModel({ rows, x: column, y: column, picked: undefined, own: undefined }),
      NAME,
      language,
    ),
  ],
  trend: ({ series }, language) =>
    series === undefined
      ? []
      : [comparedTrendSheet(comparedTrendModel({ series, comparatorName: NAME }), language)],
  'the whole selection': ({ comparison }, language) => [compareSheet(comparison, NAME, language)],
}

function shownIn(world: World, behind: (value: number) => number, isCareless = false): Shown[] {
  const blocks = blocksFrom(world, behind).map((block) => {
    const { absences: _named, ...bare } = block
    return isCareless ? bare : block
  })
  const shared = inputFor(world, blocks)
  return world.groups.flatMap((codes) =>
    world.comparators.flatMap((comparator) => {
      const input: CompareInput = { ...shared, rows: rowsOf(codes, shared.regions), comparator }
      return PERIODS.flatMap((period) => {
        const comparison = compareRegions({ ...input, period })
        const [column] = comparison.columns
        return column === undefined
          ? []
          : [{ comparison, column, series: seriesFor(input, column.indicator, column) }]
      })
    }),
  )
}

const written = ({ columns, rows }: Table): string => sheetToCsv({ title: '', columns, rows, about: [] })

/** No file changes with what is behind a suppression. */
const nothingInterferes = (name: string, isCareless = false) =>
  fc.property(worlds, fc.infiniteStream(fc.integer({ min: 0, max: 100 })), (world, stream) => {
    const files = (behind: (value: number) => number) =>
      shownIn(world, behind, isCareless).flatMap((shown) =>
        LANGUAGES.flatMap((language) => SHEETS[name]?.(shown, language).map(written) ?? []),
      )
    expect(files(() => stream.next().value)).toEqual(files((value) => value))
  })

describe.each(Object.keys(SHEETS))('the file of %s', (name) => {
  it('says nothing of what is behind a suppression', () => {
    expect(() => fc.assert(nothingInterferes(name), { numRuns: 25 })).not.toThrow()
  })

  it('would be caught if it did', () => {
    expect(fc.check(nothingInterferes(name, true), { numRuns: 25, endOnFailure: true }).failed).toBe(true)
  })

  it.each(LANGUAGES)(
    'has a word for every suppressed figure, and no number of its own beside it (%s)',
    (language) => {
      const word = absenceWords[language].suppressed
      let seen = 0
      fc.assert(
        fc.property(worlds, (world) => {
          for (const shown of shownIn(world, () => 12.125)) {
            const tables = SHEETS[name]?.(shown, language) ?? []
            const rows = tables.flatMap((table) =>
              table.rows.filter((cells) => cells.some((cell) => isWord(cell, word))),
            )
            expect(rows).toHaveLength(suppressedIn(name, shown))
            seen += rows.length
            const others = new Set(notOfTheRow(shown))
            const numbers = rows.flat().filter((cell) => typeof cell === 'number')
            expect(numbers.filter((each) => !others.has(each))).toEqual([])
          }
        }),
        { numRuns: 15 },
      )
      expect(seen).toBeGreaterThan(0)
    },
  )
})

/** How often a file has to say so: bars and map are written twice over. */
function suppressedIn(name: string, { column, series }: Shown): number {
  const isSuppressed = ({ cell }: { cell: CellValue }) => cell.state === 'suppressed'
  if (name === 'trend') return series?.rows.flatMap(({ points }) => points).filter(isSuppressed).length ?? 0
  return column.cells.filter(isSuppressed).length * (name.startsWith('bars') || name === 'map' ? 2 : 1)
}

const isWord = (cell: SheetCell, word: string): boolean => typeof cell === 'string' && cell.includes(word)

/** Numbers that stand in every row: the comparator's (as it is, and as a file rounds it), the lowest and the highest, the year of the classification. */
function notOfTheRow({ column, series }: Shown): number[] {
  const { comparator, cells, key } = column
  return [
    ...asInFiles(comparator),
    ...cells.flatMap(({ cell }) => (cell.state === 'value' ? [cell.value] : [])),
    ...(key === undefined ? [] : [key.classificationYear]),
    ...(series?.comparator.flatMap(({ figure }) => asInFiles(figure)) ?? []),
  ]
}

/** A mean has one decimal more than the figures that it is of, which have none to six. */
const asInFiles = (comparator: ComparatorFigure): number[] =>
  comparator.state === 'none'
    ? []
    : [
        comparator.cell.value,
        ...[0, 1, 2, 3, 4, 5, 6].flatMap((digits) => comparatorForFile(comparator, digits) ?? []),
      ]
