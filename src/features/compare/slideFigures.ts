/** What an address of the page that compares comes to, without drawing the page: what a slide is made of. */
import { boundariesQuery } from '../../api/boundaries.ts'
import { figureBlocksQuery } from '../../api/figureBlocks.ts'
import type { RegionScale } from '../../contract/figureBlocks.ts'
import { type ComparisonAddress, type Unreadable, readComparison } from '../../contract/comparisonAddress.ts'
import type { RegionList } from '../../domain/figures/blocks.ts'
import { POPULATION, URBANITY } from '../../domain/figures/weighing.ts'
import type { Indicator } from '../../domain/register/things.ts'
import type { SlideContext } from '../../register/slideMaker.ts'
import { ofFigures, withRowCodes } from './asHeld.ts'
import { namedPlaces, namesOf } from './boundaryNames.ts'
import { type Misnamed, misnamedIn } from './misnamed.ts'
import type { SelectionNotice } from './notices.ts'
import { regionGroups } from './regionGroups.ts'
import { type Selection, resolveSelection } from './selection.ts'
import type { IndicatorFigures } from './useFigures.ts'
import { weighedBy } from './weighedBy.ts'
import { type Compared, linedUp, workOut } from './workOut.ts'

export interface SlideFigures {
  /** What the address asks for, and what of it cannot be used. */
  asked: ComparisonAddress
  unreadable: readonly Unreadable[]
  misnamed: readonly Misnamed[]
  notices: readonly SelectionNotice[]
  /** As chosen, and as the figures have it. */
  chosen: Selection
  selection: Selection
  compared: Compared
  ready: readonly IndicatorFigures[]
}

/** @throws ServiceError when the service does not answer */
export async function slideFigures(search: URLSearchParams, context: SlideContext): Promise<SlideFigures> {
  const { index, municipality, today } = context
  const { asked, unreadable } = readComparison(search)
  const { selection: chosen, notices } = resolveSelection(asked, index, regionGroups(index), municipality)
  const { indicators, scale, within, comparator } = chosen
  const weighing = weighedBy(comparator.kind).filter((id) => index.indicators.has(id))
  const [ready, weights] = await Promise.all([
    Promise.all(indicators.map((indicator) => figuresOf(indicator, scale, within, context))),
    Promise.all(weighing.map(async (id) => [id, (await blocksOf(id, 'gemeente', context)).blocks] as const)),
  ])
  const weightsOf = new Map(weights)
  const names = await boundaryNames(chosen, ready, context)
  const rows = withRowCodes(chosen, ready, index)
  const year = Number(today.slice(0, 4))
  const compared = workOut(linedUp({ selection: rows, ready, isComplete: true, index, year, names }), {
    comparator,
    mine: municipality,
    population: weightsOf.get(POPULATION) ?? [],
    urbanity: weightsOf.get(URBANITY) ?? [],
    lacksWeights: false,
  })
  return {
    asked,
    unreadable,
    misnamed: misnamedIn(search),
    notices,
    chosen,
    selection: ofFigures(rows, compared, index),
    compared,
    ready,
  }
}

/** The figures at the scale of the regions, and of everything around them. */
async function figuresOf(
  indicator: Indicator,
  scale: RegionScale,
  within: string | undefined,
  context: SlideContext,
): Promise<IndicatorFigures> {
  const answers = await Promise.all([
    blocksOf(indicator.id, scale, context, within),
    ...(scale === 'gemeente' ? [] : [blocksOf(indicator.id, 'gemeente', context)]),
  ])
  return {
    indicator,
    blocks: answers.flatMap(({ blocks }) => blocks),
    imports: answers.flatMap(({ imports }) => imports),
  }
}

const blocksOf = (id: string, scale: RegionScale, { client, asOf }: SlideContext, within?: string) =>
  client.fetchQuery({ ...figureBlocksQuery(id, scale, within, asOf), retry: false })

/** Without names wijken and buurten bear their codes, as on the page: they are no reason to make no slide. */
async function boundaryNames(
  selection: Selection,
  ready: readonly IndicatorFigures[],
  { client, index }: SlideContext,
): Promise<RegionList[]> {
  const { places, year } = namedPlaces(selection, ready, index)
  const answers = await Promise.allSettled(
    places.map((place) =>
      client.fetchQuery({ ...boundariesQuery(selection.scale, place, year), retry: false }),
    ),
  )
  return namesOf(answers.flatMap((answer) => (answer.status === 'fulfilled' ? (answer.value ?? []) : [])))
}
