/** The page of an indicator as slides: one of its figures, or its target on a gap; the anchor of the address says which. */
import { askGapFigures, gapFiguresFor } from '../../api/askGapFigures.ts'
import { observationsQuery } from '../../api/observations.ts'
import { trajectorySlide } from '../../charts/trajectory/trajectorySlide.ts'
import { type TrendSlideGiven, trendSlides } from '../../charts/trend/trendSlide.ts'
import type { TrendModel } from '../../charts/trend/trendModel.ts'
import { dutchIn } from '../../charts/trend/dutchIn.ts'
import { askedTrajectory } from '../../contract/askedTrajectory.ts'
import { figureAnchor } from '../../contract/figureAnchor.ts'
import { readParameter } from '../../contract/selection.ts'
import { TRAJECTORY_ANCHOR } from '../../contract/trajectoryAnchor.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { followedFrom } from '../../domain/trajectory/followable.ts'
import { TRENDBREUK } from '../../domain/trajectory/trajectory.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { shellTexts } from '../../messages/shell.ts'
import { kindWords } from '../../messages/values.ts'
import type { MadeSlide, SlideAddress, SlideContext, SlideMaker } from '../../register/slideMaker.ts'
import { sourceAddress } from '../../register/sourceAddress.ts'
import { valueOf } from '../../state/useSelection.ts'
import { boundarySentences } from './boundarySentences.ts'
import { type AskedComparator, askedComparator, withComparator } from './comparators.ts'
import { comparatorSentences } from './comparatorSentences.ts'
import type { PlaceFigure } from './figuresOfPlace.ts'
import { NOTHING_IMPORTED, importedFigures, needsInhabitants, sortedWith } from './heldFigures.ts'
import { figureContext, figureModel, groupOfFigure, nameOfFigure, trendNames } from './indicatorFigure.ts'
import { indicatorParameters } from './indicatorParameters.ts'
import { hasTrajectory } from './hasTrajectory.ts'
import { newerThan } from './newerThan.ts'
import { noFigureSentences } from './noFigureSentences.ts'

/** @throws ServiceError when the service does not answer */
export const makeSlides: SlideMaker = (address, context) => {
  const { id = '' } = address.named
  const { index, language } = context
  const indicator = index.indicators.get(id)
  if (indicator === undefined)
    return Promise.resolve(none(shellTexts[language].thingNotFound(kindWords[language].indicator, id)))
  return address.anchor === TRAJECTORY_ANCHOR
    ? trajectory(indicator, address, context)
    : oneFigure(indicator, address, context)
}

const none = (...missing: string[]): MadeSlide => ({ contents: [], missing })

async function oneFigure(
  indicator: Indicator,
  address: SlideAddress,
  context: SlideContext,
): Promise<MadeSlide> {
  const { index, language, municipality } = context
  const asked = askedComparator(
    readParameter(indicatorParameters.comparator, address.search),
    index,
    municipality,
  )
  const { sorted, imported } = await figuresOf(indicator, asked, context)
  const { figures } = sorted
  const missing = comparatorSentences(asked, index, language)
  const meant = figures.find(({ key }) => figureAnchor(key) === address.anchor)
  const figure = meant ?? figures[0]
  if (figure === undefined)
    return none(...missing, ...noFigureSentences(indicator, sorted, imported.lines, context))
  const shown = withComparator(figure, sorted, asked.region, imported.lines)
  const names = trendNames(index, municipality, asked.region, language)
  const model = figureModel(shown, indicator, names)
  if (model === undefined) return none(...missing)
  const isMeant = address.anchor === undefined || meant !== undefined
  const view = isMeant
    ? (valueOf(readParameter(indicatorParameters.figure, address.search)) ?? 'chart')
    : 'chart'
  const contents = trendSlides(
    {
      model,
      context: figureContext(model, indicator, {
        ...context,
        names,
        name: nameOfFigure(figure, figures),
        imports: imported.imports,
        address: sourceAddress(address.whole, context, figureAnchor(figure.key)),
      }),
      indicator: indicator.title[language],
      group: groupOfFigure(figure, figures),
      ...newerThan(figure, figures, language),
      view,
      ...cautionsOf(indicator, shown, model, context),
    },
    context,
  )
  return { contents, missing: isMeant ? missing : [figureSlideTexts[language].figureGone, ...missing] }
}

async function figuresOf(
  { id, tables }: Indicator,
  { region }: AskedComparator,
  { client, asOf, index, municipality }: SlideContext,
) {
  const isMerged = needsInhabitants([municipality, region], index)
  const [held, figures] = await Promise.all([
    client.fetchQuery({
      ...observationsQuery({ indicator: id, regions: [], ...(asOf && { asOf }) }),
      retry: false,
    }),
    // Nothing is imported into an indicator without a table.
    tables.length === 0 ? undefined : askGapFigures(client, id, isMerged, asOf),
  ])
  const imported = figures === undefined ? NOTHING_IMPORTED : importedFigures(figures, index)
  return { imported, sorted: sortedWith(held, imported, municipality) }
}

/** What the page says beside its figure: what became of the municipality, and what this indicator cannot tell. */
function cautionsOf(
  { caution, method, proposal }: Indicator,
  { own }: PlaceFigure,
  { periods }: TrendModel,
  context: SlideContext,
): Pick<TrendSlideGiven, 'caution' | 'cautions'> {
  const { language } = context
  const worded = caution === undefined ? [] : [dutchIn(caution, [caution], language)]
  // Of a model estimate the register's own words say what every model estimate cannot tell, too.
  const [instead] = method === 'model' ? worded : []
  return {
    ...(instead === undefined ? {} : { caution: instead }),
    cautions: [
      ...(own === undefined ? [] : boundarySentences([own], context)),
      ...(periods.length > 1 ? [indicatorTexts[language].cautionCause] : []),
      ...(instead === undefined ? worded : []),
      ...(proposal ? [indicatorTexts[language].proposal] : []),
    ],
  }
}

async function trajectory(
  indicator: Indicator,
  address: SlideAddress,
  context: SlideContext,
): Promise<MadeSlide> {
  const { index, municipality, language } = context
  if (!hasTrajectory(indicator)) return none(figureSlideTexts[language].noTrajectory)
  return trajectorySlide(
    {
      indicators: [indicator],
      indicator,
      owns: followedFrom(municipality, index.regions),
      target: TRENDBREUK,
      ...askedTrajectory(address, context),
      figures: await gapFiguresFor(context)(indicator.id),
    },
    context,
  )
}
