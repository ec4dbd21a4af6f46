import type { CellValue } from '../../domain/register/things.ts'
import { figureTexts, formatCellQuantity, formatFigurePeriod } from '../../messages/figures.ts'
import { figureGroupTexts } from '../../messages/figureGroups.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import { formatList } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords } from '../../messages/values.ts'
import type { SlideContent } from '../../slides/content.ts'
import type { Measure } from '../../slides/measure.ts'
import type { Phrase, Words } from '../../slides/words.ts'
import { axisSentence } from './axisFrom.ts'
import { breakWords, possibleBreakWords } from './breakWords.ts'
import { cellRemark } from './cellRemark.ts'
import type { Comparison } from './comparison.ts'
import { dutchIn } from './dutchIn.ts'
import { trendChart, trendTable } from './trendChart.ts'
import { type TrendContext, doubtWords, frameParts, isDoubtful, tableWords } from './trendFrame.ts'
import type { LineRole, TrendLine, TrendModel } from './trendModel.ts'
import {
  absenceSentence,
  comparisonSentences,
  cutAndRedrawn,
  dataAgeWords,
  describeTrend,
  endOf,
  lineOfRole,
  testInWords,
  type TrendNames,
} from './trendWords.ts'
import { withCautions } from './withCautions.ts'

/** What a trend is put on a slide with. */
export interface TrendSlideGiven {
  model: TrendModel
  context: TrendContext
  /** What is measured. */
  indicator: string
  /** Age and part of the population, in words of the register, where these tell it from other figures of the page. */
  group?: readonly string[]
  /** Where newer figures of the same are, that are measured otherwise. */
  newer?: Words
  view: 'chart' | 'table'
  /** What the register says itself of what may not be read into it; absent: that of the context. */
  caution?: Words
  /** What else the page says with it, the most needed first. */
  cautions: readonly Words[]
}

/** The slides of a trend: the figure with what must stand with it, and what that has no room for on one more. */
export function trendSlides(
  {
    model,
    context,
    indicator,
    group = [],
    newer,
    view,
    cautions,
    caution = context.caution,
  }: TrendSlideGiven,
  made: { language: Language; measure: Measure },
): readonly SlideContent[] {
  const { language } = made
  const { title, table, names, today, address } = context
  const chart = view === 'table' ? undefined : trendChart(model, title, language)
  // Of the country the name is ours.
  const places = model.lines.flatMap(({ name, role }) => (role === 'reference' ? [] : [name]))
  const dutch = (sentence: string, more: readonly string[] = []) =>
    dutchIn(sentence, [...places, names.own, names.comparator ?? '', ...more], language)
  const subject = [indicator, ...group.map(figureGroupTexts[language].named)].join(', ')
  const content: SlideContent = {
    title: dutch(figureSlideTexts[language].titled(subject, markedFindingOf(model, names, language)), group),
    subtitle: subtitleOf(model, language),
    body:
      chart === undefined ? { kind: 'table', table: trendTable(model, language) } : { kind: 'chart', chart },
    source: dutch(figureSlideTexts[language].source(tableWords(model, table, language).replace(/\.$/, '')), [
      table?.title ?? '',
      table?.publisher ?? '',
      model.edition,
    ]),
    sourceAddress: address,
    age: (newer === undefined
      ? dataAgeWords(model, today, language)
      : figureSlideTexts[language].ofThisTable(dataAgeWords(model, today, language))
    ).replace(/\.$/, ''),
    description: [
      describeTrend(model, language, chart === undefined ? figureSlideTexts[language].table : undefined),
      ...(chart === undefined ? [] : axisSentence(model, language)),
    ].join(' '),
  }
  const said: Words[] = [
    ...(newer === undefined ? [] : [newer]),
    ...ordersOf(model, context, language).map((each) => dutch(each)),
    ...(caution === undefined ? [] : [caution]),
    ...[...breakWords(model.breaks, language), ...possibleBreakWords(model, language, false)].map((each) =>
      dutch(
        each,
        [...model.breaks, ...model.possibleBreaks].map(({ reason }) => reason),
      ),
    ),
    ...remarksOf(model, language, chart !== undefined).map((each) => dutch(each)),
    ...cutAndRedrawn(model, language).map((each) => dutch(each)),
    ...model.provenances.flatMap((each): Words[] => {
      const words = doubtWords(each, language)
      return words === undefined || each.note === undefined
        ? []
        : [dutchIn(capital(endOf(words)), [endOf(each.note)], language)]
    }),
    ...cautions,
  ]
  return withCautions(content, said, { ...made, subject })
}

/** What is in doubt says so in the title too: it is what people read, and hand on. "Heerlen 8,3 % in 2016 (onzeker)" */
function markedFindingOf(model: TrendModel, names: TrendNames, language: Language): string {
  const finding = findingOf(model, names, language)
  const doubt = model.provenances.find(isDoubtful)
  return doubt === undefined
    ? finding
    : figureSlideTexts[language].inDoubt(finding, provenanceWords[language][doubt.status])
}

/**
 * "Heerlen hoger dan Nederland in 2020" where the publisher's margins show it; else the figures alone, since an order in large
 * letters reads as a finding: "Heerlen 57,8 %, Nederland 50,8 % in 2020". Of one line its last figure.
 */
function findingOf(model: TrendModel, names: TrendNames, language: Language): string {
  const own = lineOfRole(model, 'own')
  const { comparison } = model
  if (own !== undefined && comparison !== undefined) {
    const beside = besideInTitle(model, names)
    return figureSlideTexts[language].inPeriod(
      comparison.marginsOverlap === false
        ? `${own.name} ${formatList(
            beside.map(({ name, comparison: { position } }) => figureTexts[language][position](name)),
            language,
          )}`
        : [
            quantityOf(own, comparison.own, model, language),
            ...beside.map((each) => quantityOf(each, each.comparison.reference, model, language)),
          ].join(', '),
      formatFigurePeriod(comparison.period, language),
    )
  }
  const [only, ...others] = model.lines.filter(({ end }) => end !== undefined)
  if (only?.end === undefined || others.length > 0)
    return formatList(
      model.lines.map(({ name }) => name),
      language,
    )
  const { period } = only.end
  const cell = only.points.find((each) => each.period === period)?.cell ?? { state: 'missing' as const }
  return figureSlideTexts[language].inPeriod(
    quantityOf(only, cell, model, language),
    formatFigurePeriod(period, language),
  )
}

/** "Heerlen 57,8 %" */
const quantityOf = (
  { name, digits }: Pick<TrendLine, 'name' | 'digits'>,
  cell: CellValue,
  { unit }: TrendModel,
  language: Language,
): string => `${name} ${formatCellQuantity(cell, unit, language, digits)}`

interface Beside {
  name: string
  digits: number
  comparison: Comparison
}

/** What my municipality is held against in the title: both, where one sentence is true of both. */
function besideInTitle(model: TrendModel, { reference, comparator }: TrendNames): Beside[] {
  const { comparison, besideComparator } = model
  if (comparison === undefined) return []
  const isAlike =
    comparator !== undefined &&
    besideComparator?.period === comparison.period &&
    besideComparator.marginsOverlap === comparison.marginsOverlap
  const digitsOf = (role: LineRole) => lineOfRole(model, role)?.digits ?? 0
  return [
    { name: reference, digits: digitsOf('reference'), comparison },
    ...(isAlike ? [{ name: comparator, digits: digitsOf('comparator'), comparison: besideComparator }] : []),
  ]
}

/** Whether what the title says can be tested, and how my municipality lies beside what the title does not name. */
function ordersOf(model: TrendModel, { names }: TrendContext, language: Language): string[] {
  const sentences = comparisonSentences(model, names, language)
  const titled = besideInTitle(model, names)
  const [first] = titled
  return first === undefined
    ? sentences
    : [endOf(capital(testInWords(first.comparison, language))), ...sentences.slice(titled.length)]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a drawn figure cannot say of itself: why it is absent, or that it is provisional. A table says it in its cells. */
function remarksOf(model: TrendModel, language: Language, isChart: boolean): string[] {
  if (!isChart) return []
  const absent = absenceSentence(model, language)
  const remarks = model.lines.flatMap(({ name, points }: TrendLine) =>
    points.flatMap(({ period, cell }) => {
      const remark = cell.state === 'value' && !('redrawn' in cell) ? cellRemark(cell, language) : undefined
      return remark === undefined
        ? []
        : [figureSlideTexts[language].remark(name, formatFigurePeriod(period, language), remark)]
    }),
  )
  return [...(absent === undefined ? [] : [absent]), ...remarks]
}

/** Unit · age · breakdown where it is not everyone · years, and whether the figures are unsure. */
function subtitleOf(model: TrendModel, language: Language): Phrase[] {
  const parts = frameParts(model, language).map(({ ours, register }): Phrase[] => {
    const before = ours === undefined ? [] : [{ text: register === undefined ? ours : `${ours} ` }]
    if (register === undefined) return before
    const text = figureGroupTexts[language].group(register)
    return [...before, text === register ? { text, language: 'nl' } : { text }]
  })
  const doubt = model.provenances.find(isDoubtful)
  const all = doubt === undefined ? parts : [...parts, [{ text: provenanceWords[language][doubt.status] }]]
  return all.flatMap((each, place) => (place === 0 ? each : [{ text: ' · ' }, ...each]))
}
