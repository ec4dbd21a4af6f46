/**
 * The figures that an address asks for as a plain table in words, for whoever is waiting for the app: the same selection,
 * years and comparator as the page will show. Only of an address of which nothing has to be said first.
 */
import { pictureFrame } from '../../charts/figure/figureContext.ts'
import { heatContents } from '../../charts/heatTable/heatContents.ts'
import { heatContext } from '../../charts/heatTable/heatContext.ts'
import { type HeatColumn, heatColumns, heatOrder } from '../../charts/heatTable/heatModel.ts'
import { basesInWords, columnName, frameInWords, noFigureInWords } from '../../charts/heatTable/heatWords.ts'
import { comparatorNumber } from '../../charts/figure/comparatorBasis.ts'
import { readComparison } from '../../contract/comparisonAddress.ts'
import { figureBlocksPath } from '../../contract/figureBlocks.ts'
import { parameters } from '../../contract/selection.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { POPULATION, URBANITY } from '../../domain/figures/weighing.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import type { CellValue, Indicator } from '../../domain/register/things.ts'
import { firstTableTexts } from '../../messages/compare/firstTable.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatCell } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { ofFigures, withRowCodes } from './asHeld.ts'
import { comparatorName } from './comparatorWords.ts'
import { figureSources } from './figureSources.ts'
import { regionGroups } from './regionGroups.ts'
import { type Selection, resolveSelection } from './selection.ts'
import { rowsInWords } from './selectionWords.ts'
import type { IndicatorFigures } from './useFigures.ts'
import { weighedBy } from './weighedBy.ts'
import { linedUp, workOut } from './workOut.ts'

/** More columns are grouped by theme, and more rows are not read while one waits. */
const MOST_COLUMNS = 8
const MOST_ROWS = 50

/** What an address asks for, and what has to be known of which indicators to show it. */
export interface AskedTable {
  language: Language
  selection: Selection
  municipality: string | undefined
  /** Path of the figures of each indicator that is compared or weighed with. */
  paths: ReadonlyMap<string, string>
}

/** A table in words; what is Dutch whatever the language is marked. */
export interface FirstTable {
  language: Language
  heading: string
  lead: string
  title: string
  /** Unit · age · year. */
  frame: string
  region: string
  columns: readonly { name: string; frame: string }[]
  comparator: { name: string; basis: string; cells: readonly string[] }
  /** Names of regions are Dutch. */
  rows: readonly { name: string; isOwn: boolean; cells: readonly string[] }[]
  /** What may not be read into the figures. */
  warning?: string
  /** How the figures came about, where they come from and how old they are. */
  foot: readonly string[]
  /** What is still to come. */
  loading: string
}

/**
 * What the address of the page asks for. Undefined where the page has something to say of the address, where it depends on
 * what this reader chose before, and of wijken and buurten: then the page itself is waited for.
 */
export function askedTable(search: URLSearchParams, index: FigureIndex): AskedTable | undefined {
  const { asked, unreadable } = readComparison(search)
  if (unreadable.length > 0 || asked.indicators === undefined) return undefined
  if (asked.regions === undefined && asked.groups === undefined) return undefined
  const [place, language] = [search.get(parameters.municipality.name), search.get(parameters.language.name)]
  const municipality = place === null ? undefined : parameters.municipality.read(place)
  if (municipality === undefined && asked.comparator === 'similar') return undefined
  const { selection, notices } = resolveSelection(asked, index, regionGroups(index), municipality ?? '')
  const { indicators, scale, sort, comparator } = selection
  const isPlain = notices.length === 0 && scale === 'gemeente' && sort?.by !== 'population'
  if (!isPlain || indicators.length === 0 || indicators.length > MOST_COLUMNS) return undefined
  const weighing = weighedBy(comparator.kind).filter((id) => index.indicators.has(id))
  const ids = [...indicators.map(({ id }) => id), ...weighing]
  return {
    language: (language === null ? undefined : parameters.language.read(language)) ?? 'nl',
    selection,
    municipality,
    paths: new Map(ids.map((id) => [id, figureBlocksPath(id, 'gemeente')])),
  }
}

/** The figures of one indicator, as the service answers them. */
export type Answered = Omit<IndicatorFigures, 'indicator'>

/**
 * The table, once the figures are there. Undefined where the page has something to say of them: regions that were merged, a
 * year without figures.
 */
export function firstTable(
  { language, selection: chosen, municipality, paths }: AskedTable,
  answers: ReadonlyMap<string, Answered>,
  index: FigureIndex,
  today: string,
): FirstTable | undefined {
  if ([...paths.keys()].some((id) => !answers.has(id))) return undefined
  const ready = chosen.indicators.map((indicator) => withFigures(indicator, answers))
  const asked = withRowCodes(chosen, ready, index)
  const lined = linedUp({ selection: asked, ready, isComplete: true, index, year: yearOf(today) })
  const compared = workOut(lined, {
    comparator: asked.comparator,
    mine: municipality ?? '',
    population: answers.get(POPULATION)?.blocks ?? [],
    urbanity: answers.get(URBANITY)?.blocks ?? [],
    lacksWeights: false,
  })
  const { comparison } = compared
  const hasFigures = comparison.columns.some(({ key }) => key !== undefined)
  if (compared.replaced.length > 0 || compared.notHeld.length > 0 || !hasFigures) return undefined

  const selection = ofFigures(asked, compared, index)
  const page = comparePageTexts[language]
  const t = firstTableTexts[language]
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  const name = comparatorName(comparison.comparator, index, language, municipality ?? '')
  const regions = rowsInWords(selection, comparison.rows.length, language)
  const indicators = page.indicators(comparison.columns.length)
  const { columns } = heatColumns(comparison, false)
  const order = heatOrder(comparison, selection.view === 'table' ? selection.sort : undefined)
  const bases = basesInWords(comparison, language)
  const shown = order.slice(0, MOST_ROWS)
  const context = heatContext(
    {
      comparison,
      columns,
      contents: { ...heatContents(columns), untested: false },
      bases,
      nameOf,
      title: page.figureTitle(regions, indicators),
      comparator: name,
      sort: undefined,
      isPictured: true,
    },
    {
      sources: figureSources(
        comparison.columns,
        ready.flatMap(({ imports }) => imports),
      ),
      today,
      address: '',
    },
    language,
  )
  const { title, subtitle, foot } = pictureFrame(context, language)
  const { warning } = context
  return {
    language,
    heading: page.title,
    lead: page.lead(regions, indicators, name),
    title,
    frame: subtitle ?? '',
    region: t.region,
    columns: columns.map(({ column }) => ({
      name: columnName(column, language),
      frame: frameInWords(column, language),
    })),
    comparator: {
      name,
      basis: 'one' in bases ? bases.one : heatTableTexts[language].basisDiffers,
      cells: columns.map((heat) => comparatorText(heat, language)),
    },
    rows: shown.flatMap((at) => {
      const row = comparison.rows[at]
      if (row === undefined) return []
      const cells = columns.map((heat) => cellText(heat, at, language))
      return [{ name: row.name, isOwn: row.code === municipality, cells }]
    }),
    ...(warning === undefined ? {} : { warning }),
    foot: [
      ...(shown.length === order.length
        ? []
        : [t.someRows(formatNumber(shown.length, language), formatNumber(order.length, language))]),
      ...foot.filter((line) => line !== '' && line !== warning),
    ],
    loading: t.loading,
  }
}

const withFigures = (indicator: Indicator, answers: ReadonlyMap<string, Answered>): IndicatorFigures => ({
  indicator,
  ...(answers.get(indicator.id) ?? { blocks: [], imports: [] }),
})

const yearOf = (today: string): number => Number(today.slice(0, 4))

function comparatorText({ column: { comparator }, digits }: HeatColumn, language: Language): string {
  return comparator.state === 'figure'
    ? comparatorNumber(comparator, language, digits)
    : noFigureInWords(comparator, language)
}

function cellText({ column, digits }: HeatColumn, at: number, language: Language): string {
  const cell: CellValue | undefined = column.cells[at]?.cell
  if (cell === undefined) return ''
  return isValue(cell) ? formatCell(cell, language, digits) : heatTableTexts[language][cell.state]
}
