/**
 * The figures that an address asks for as a plain table in words, for whoever is waiting for the app: the same selection,
 * years and comparator as the page will show. Only of an address of which nothing has to be said first.
 */
import { readComparison } from '../../contract/comparisonAddress.ts'
import { figureBlocksPath } from '../../contract/figureBlocks.ts'
import { parameters } from '../../contract/selection.ts'
import { POPULATION, URBANITY } from '../../domain/figures/weighing.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import type { Indicator } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import { ofFigures, withRowCodes } from './asHeld.ts'
import { type FirstTable, type Found, inWords } from './firstTableWords.ts'
import { misnamedIn } from './misnamed.ts'
import { isShown } from './pickedOut.ts'
import { regionGroups } from './regionGroups.ts'
import { regionNotices } from './regionNotices.ts'
import { type Selection, resolveSelection } from './selection.ts'
import type { IndicatorFigures } from './useFigures.ts'
import { weighedBy } from './weighedBy.ts'
import { linedUp, workOut } from './workOut.ts'
import { lostIn } from './yearShares.ts'

export type { FirstTable, Words } from './firstTableWords.ts'

/** More columns are grouped by theme, and more regions take longer than one would wait. */
const MOST_COLUMNS = 8
const MOST_REGIONS = 100

/** What an address asks for, and what has to be known of which indicators to show it. */
export interface AskedTable {
  language: Language
  selection: Selection
  /** The reader's own, where the address names it. */
  municipality: string | undefined
  /** Path of the figures of each indicator that is compared or weighed with. */
  paths: ReadonlyMap<string, string>
}

/**
 * What the address of the page asks for. Undefined where the page has something to say of the address, where it depends on
 * what this reader chose before, and of wijken and buurten: then the page itself is waited for.
 */
export function askedTable(search: URLSearchParams, index: FigureIndex): AskedTable | undefined {
  const { asked, unreadable } = readComparison(search)
  if (unreadable.length > 0 || misnamedIn(search).length > 0) return undefined
  const [place, language] = [search.get(parameters.municipality.name), search.get(parameters.language.name)]
  const municipality = place === null ? undefined : presentMunicipality(place, index)
  const isOfTheirs =
    (asked.regions === undefined && asked.groups === undefined) || asked.comparator === 'similar'
  if (municipality === undefined && (place !== null || isOfTheirs)) return undefined
  const { selection, notices } = resolveSelection(asked, index, regionGroups(index), municipality ?? '')
  const { indicators, codes, scale, sort, comparator } = selection
  const isPlain = notices.length === 0 && scale === 'gemeente' && sort?.by !== 'population'
  const isSmall = indicators.length <= MOST_COLUMNS && codes.length <= MOST_REGIONS
  if (!isPlain || !isSmall || indicators.length === 0) return undefined
  const weighing = weighedBy(comparator.kind).filter((id) => index.indicators.has(id))
  const ids = [...indicators.map(({ id }) => id), ...weighing]
  return {
    language: (language === null ? undefined : parameters.language.read(language)) ?? 'nl',
    selection,
    municipality,
    paths: new Map(ids.map((id) => [id, figureBlocksPath(id, 'gemeente')])),
  }
}

/** One that exists: of any other the page has something to say. */
function presentMunicipality(given: string, { regions }: FigureIndex): string | undefined {
  const region = regions.byCode.get(parameters.municipality.read(given) ?? '')
  return region?.level === 'gemeente' && region.validTo === undefined ? region.code : undefined
}

/** The figures of one indicator, as the service answers them. */
export type Answered = Omit<IndicatorFigures, 'indicator'>

/**
 * The table, once the figures are there. Undefined where the page has something to say of them: regions that were merged or
 * have no figures, a year without figures.
 */
export function firstTable(
  asked: AskedTable,
  answers: ReadonlyMap<string, Answered>,
  index: FigureIndex,
  today: string,
): FirstTable | undefined {
  if ([...asked.paths.keys()].some((id) => !answers.has(id))) return undefined
  const found = worked(asked, answers, index, Number(today.slice(0, 4)))
  return found && inWords(found, asked, index, today)
}

function worked(
  { selection: chosen, municipality }: AskedTable,
  answers: ReadonlyMap<string, Answered>,
  index: FigureIndex,
  year: number,
): Found | undefined {
  const ready = chosen.indicators.map((indicator) => withFigures(indicator, answers))
  const asked = withRowCodes(chosen, ready, index)
  const lined = linedUp({ selection: asked, ready, isComplete: true, index, year })
  if (lined.replaced.length > 0 || lined.notHeld.length > 0) return undefined
  const compared = workOut(lined, {
    comparator: asked.comparator,
    mine: municipality ?? '',
    population: answers.get(POPULATION)?.blocks ?? [],
    urbanity: answers.get(URBANITY)?.blocks ?? [],
    lacksWeights: false,
  })
  const selection = ofFigures(asked, compared, index)
  const { comparison } = compared
  const isSilent =
    comparison.columns.some(({ key }) => key !== undefined) &&
    regionNotices(chosen, comparison, index).larger.length === 0 &&
    lostIn(comparison.columns, compared.indicatorsIn(undefined)).length === 0 &&
    (selection.pickedOut === undefined || isShown(selection.pickedOut, compared))
  return isSilent ? { compared, selection, ready } : undefined
}

const withFigures = (indicator: Indicator, answers: ReadonlyMap<string, Answered>): IndicatorFigures => ({
  indicator,
  ...(answers.get(indicator.id) ?? { blocks: [], imports: [] }),
})
