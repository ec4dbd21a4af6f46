import type { ComparatorBasis } from '../../domain/comparison/comparison.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import type { MadeSlide, SlideContext } from '../../register/slideMaker.ts'
import type { SlideContent } from '../../slides/content.ts'
import { type Phrase, phrasesOf, type Words } from '../../slides/words.ts'
import { type FigureTable, ageWords } from '../figure/figureContext.ts'
import { sourcePhrases } from '../figure/figureSlide.ts'
import type { FigureView } from '../trend/FigureActions.tsx'
import { axisSentence } from '../trend/axisFrom.ts'
import { breakWords, possibleBreakWords } from '../trend/breakWords.ts'
import { dutchIn } from '../trend/dutchIn.ts'
import { withCautions } from '../trend/withCautions.ts'
import { chosenOf, namesOf } from './chosenOf.ts'
import { askedLine, linesToFollow } from './linesToFollow.ts'
import { noticeSentences } from './noticeSentences.ts'
import { regionName } from './regionName.ts'
import type { TrajectorySectionProps } from './sectionProps.ts'
import { sourceOf } from './sourceOf.ts'
import { dutchNames, trajectoryChart, trajectoryTable } from './trajectoryChart.ts'
import { trajectoryContext } from './trajectoryContext.ts'
import { type TrajectoryModel, trajectoryModel } from './trajectoryModel.ts'
import { describeTrajectory } from './trajectoryWords.ts'
import { isUncertain } from './uncertaintyWords.ts'

/** What a page asks and knows of its target on a gap. */
export interface TrajectorySlideGiven extends Pick<
  TrajectorySectionProps,
  'indicators' | 'indicator' | 'owns' | 'target' | 'asked' | 'unreadable' | 'figures'
> {
  view: FigureView
  /** The address that brings the figure back, whole. */
  address: string
  /** What the page says before it, such as that the gap of the goal is another one. */
  cautions?: readonly Words[]
}

/**
 * The slides of a target on a gap: both lines with the required path, and in words what that comes to; or, where the
 * address does not say enough or there is nothing, why not.
 */
export function trajectorySlide(given: TrajectorySlideGiven, context: SlideContext): MadeSlide {
  const { index, language } = context
  const t = trajectoryTexts[language]
  const { asked, indicator, indicators, figures } = given
  const missing = noticeSentences(given, undefined, index.regions, language)
  const none = (why: string): MadeSlide => ({ contents: [], missing: [...missing, why] })
  if (indicators.length === 0) return none(t.noIndicators)
  if (indicator === undefined || figures === undefined) return none(`${t.indicatorNone}.`)
  const { own, comparator, target } = chosenOf(given, index.regions)
  const { lines, partYears } = linesToFollow(indicator, figures, own, comparator, index)
  const shown = askedLine(lines, asked)
  const ownName = regionName(own, index.regions.byCode, language)
  if (shown === undefined)
    return none(
      partYears.map(({ table, part }) => t.partYears(table, part)).join(' ') ||
        t.noFigures(indicator.title[language], ownName),
    )
  if (asked.baseline === undefined) return none(t.baselineAsk(ownName))
  const { line } = shown
  const names = namesOf({ own, comparator, line, regions: index.regions, language })
  const model = trajectoryModel({ indicator, line, names, baseline: asked.baseline, target })
  return {
    contents: slidesOf(model, sourceOf(line, indicator, figures.imports), given, indicator, context),
    missing: noticeSentences(given, lines, index.regions, language),
  }
}

function slidesOf(
  model: TrajectoryModel,
  source: FigureTable,
  { view, address, cautions = [] }: TrajectorySlideGiven,
  indicator: NonNullable<TrajectorySlideGiven['indicator']>,
  { language, today, measure }: SlideContext,
): readonly SlideContent[] {
  const shared = { indicator, sources: [source], today, address, about: [], language }
  const { names } = model
  const dutch = (sentence: string, more: readonly string[] = []) =>
    dutchIn(sentence, [...dutchNames(names, language), ...more], language)
  const chart = view === 'table' ? undefined : trajectoryChart(model, indicator.title[language], language)
  // What its notes say of the drawing is of the page's: here every line bears its name.
  const said = trajectoryContext(model, { ...shared, view: 'table' })
  const [ownMade, otherMade] = [
    model.moments.flatMap(({ ownBasis }) => ownBasis ?? []),
    model.moments.flatMap(({ comparator }) => (comparator.state === 'figure' ? [comparator.basis] : [])),
  ].map((bases) => madeWords(bases, language))
  const { result } = model
  const isUnsure = result.state === 'measured' && isUncertain(result)
  const content: SlideContent = {
    title: dutch(said.title),
    subtitle: [
      { text: names.own, ...(language === 'nl' ? {} : { language: 'nl' as const }) },
      ...(ownMade === undefined ? [] : [{ text: ` (${ownMade})` }]),
      ...said.frame.flatMap(({ ours, register }): Phrase[] => [
        { text: ' · ' },
        ...(ours === undefined ? [] : [{ text: register === undefined ? ours : `${ours} ` }]),
        ...(register === undefined ? [] : [{ text: register, language: 'nl' as const }]),
      ]),
      ...(otherMade === undefined
        ? []
        : [
            { text: ' · ' },
            ...phrasesOf(dutch(compareSlideTexts[language].besideMean(names.comparator, otherMade))),
          ]),
    ],
    body:
      chart === undefined
        ? { kind: 'table', table: trajectoryTable(model, language) }
        : { kind: 'chart', chart },
    source: sourcePhrases([source], language),
    sourceAddress: address,
    age: ageWords(source.period, today, language).replace(/\.$/, ''),
    description: [
      describeTrajectory(model, language, chart === undefined ? figureSlideTexts[language].table : undefined),
      ...(chart === undefined ? [] : axisSentence(model, language)),
    ].join(' '),
  }
  const sure = model.breaks.flatMap((each) => each.breaks)
  const reasons = [...sure, ...model.possibleBreaks].map(({ reason }) => reason)
  return withCautions(
    content,
    [
      // Why stands with the findings: with it there would be no room for what a model estimate cannot show.
      ...(isUnsure ? [figureSlideTexts[language].uncertain] : []),
      ...(said.warning === undefined ? [] : [said.warning]),
      ...ofIndicator(indicator, language),
      ...cautions,
      ...[...breakWords(sure, language), ...possibleBreakWords(model, language, false), ...said.notes].map(
        (each) => dutch(each, reasons),
      ),
    ],
    { subject: indicator.title[language], language, measure },
    said.findings.map((each) => dutch(each)),
  )
}

/** What its page says above: what the register warns of, and that nobody but the editors chose it. */
const ofIndicator = ({ caution, proposal }: Indicator, language: Language): Words[] => [
  ...(caution === undefined ? [] : [dutchIn(caution, [caution], language)]),
  ...(proposal ? [indicatorTexts[language].proposal] : []),
]

/** How a line of means was made, in a word or two; undefined where all its figures are the publisher's. */
function madeWords(bases: readonly ComparatorBasis[], language: Language): string | undefined {
  const t = compareSlideTexts[language]
  if (bases.some(({ form }) => form === 'approximation')) return t.approximate
  const weighted = bases.find((each) => each.form === 'weighted')
  if (weighted === undefined) return undefined
  return weighted.takenOut === true ? t.restWeighted : t.weighted
}
