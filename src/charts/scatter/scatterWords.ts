/** The sentences that go with a scatter, made from the same model as the plot. */
import { comparedTexts } from '../../messages/compare/figure.ts'
import { scatterTexts } from '../../messages/compare/scatter.ts'
import { formatCellQuantity, formatFigurePeriod, formatQuantity } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorSentences, frameOf, modelWarning } from '../figure/columnContext.ts'
import { type FramePart, frameWords } from '../figure/figureContext.ts'
import { comparatorQuantity } from '../figure/comparatorBasis.ts'
import type { ScatterAxis, ScatterModel, ScatterPoint } from './scatterModel.ts'

/** What an axis measures: the short title where the register has one; that is Dutch. */
export const axisTitle = ({ column: { indicator } }: ScatterAxis, language: Language): string =>
  (language === 'nl' ? indicator.shortTitle : undefined) ?? indicator.title[language]

/** "Overgewicht (% · leeftijd 18+ · 2020)" */
export const axisFrame = (axis: ScatterAxis, language: Language): string =>
  scatterTexts[language].axis(
    axis.column.indicator.title[language],
    frameWords(frameOf([axis.column], language)),
  )

/** "naar rechts Overgewicht (%) · omhoog Roken (%) · leeftijd 18+ · 2020"; what differs between the two, the notes say. */
export const scatterFrame = ({ x, y }: ScatterModel, language: Language): FramePart[] => [
  { ours: scatterTexts[language].across(withUnit(x, language)) },
  { ours: scatterTexts[language].upwards(withUnit(y, language)) },
  ...frameOf([x.column, y.column], language).slice(1),
]

/** "Overgewicht (%)": an axis on a phone. */
export const withUnit = (axis: ScatterAxis, language: Language): string =>
  scatterTexts[language].axis(axisTitle(axis, language), unitWords[language][axis.column.unit])

/** The plot in words, for who does not see it. */
export const describeScatter = (model: ScatterModel, comparatorName: string, language: Language): string =>
  [
    scatterTexts[language].chart(
      formatNumber(model.points.length, language),
      axisFrame(model.x, language),
      axisFrame(model.y, language),
    ),
    ...scatterFindings(model, comparatorName, language),
  ].join(' ')

/** One region: both figures, and how each lies beside the comparator. */
export function pointWords(
  model: ScatterModel,
  { row, cells, judgements }: Pick<ScatterPoint, 'row' | 'cells' | 'judgements'>,
  comparatorName: string,
  language: Language,
): string {
  const figure = (which: 'x' | 'y') => {
    const { column, digits } = model[which]
    const { comparator, unit } = column
    const quantity = formatCellQuantity(cells[which], unit, language, digits)
    const judgement = judgements[which]
    return judgement === undefined || comparator.state === 'none'
      ? quantity
      : `${quantity} (${scatterTexts[language].beside(
          comparatorName,
          comparatorQuantity(comparator, unit, language, digits),
          comparedTexts[language][judgement],
        )})`
  }
  return scatterTexts[language].point(
    fullName(row),
    axisTitle(model.x, language),
    figure('x'),
    axisTitle(model.y, language),
    figure('y'),
  )
}

/** My municipality and the region picked out, and how many lie on which side of the comparator. */
export function scatterFindings(model: ScatterModel, comparatorName: string, language: Language): string[] {
  const t = scatterTexts[language]
  if (model.points.length === 0) return [t.nothing]
  const number = (value: number) => formatNumber(value, language)
  const { quadrants } = model
  return [
    ...model.points
      .filter(({ standing }) => standing !== 'other')
      .toReversed()
      .map((point) => pointWords(model, point, comparatorName, language)),
    ...(quadrants === undefined
      ? []
      : [
          [
            t.counts(
              comparatorName,
              axisTitle(model.x, language),
              axisTitle(model.y, language),
              t.regions(quadrants.both, number(quadrants.both)),
              number(quadrants.neither),
              number(quadrants.onlyX),
              number(quadrants.onlyY),
            ),
            ...(quadrants.onLine === 0
              ? []
              : [(quadrants.isNear ? t.nearLine : t.onLine)(number(quadrants.onLine))]),
          ].join(' '),
        ]),
  ]
}

/** How to read the drawing where that is shown, what differs between the two figures, and what is left out. */
export function scatterNotes(
  model: ScatterModel,
  comparatorName: string,
  nameOf: ((code: string) => string) | undefined,
  language: Language,
  asTable = false,
): string[] {
  const t = scatterTexts[language]
  const { x, y, points, bins, quadrants, without } = model
  return [
    ...(quadrants === undefined ? [] : [t.orderOnly]),
    ...[x, y].flatMap((axis) => lineNotes(axis, comparatorName, nameOf, language)),
    ...differences(x, y, language),
    ...(bins === undefined || asTable ? [] : [t.binned(formatNumber(points.length, language))]),
    ...(asTable ? [] : axisNotes(x, y, language)),
    ...(without.count === 0 ? [] : [t.without(formatNumber(without.count, language))]),
  ]
}

/** Why there is no line for an axis, or how the comparator's figure came about where the publisher does not give it. */
export function lineNotes(
  axis: ScatterAxis,
  name: string,
  nameOf: ((code: string) => string) | undefined,
  language: Language,
): string[] {
  const { column, digits, comparator: line } = axis
  const { comparator } = column
  const title = axisTitle(axis, language)
  if (comparator.state === 'none')
    return [scatterTexts[language].noLine(title, name, comparedTexts[language][comparator.reason])]
  if (comparator.basis.form === 'published' || line === undefined) return []
  return comparatorSentences(comparator, column, name, digits, language, nameOf).map(
    (sentence) => `${title}: ${sentence}`,
  )
}

/** Two figures of another time, age or classification stand on one point: that is said. */
export function differences(x: ScatterAxis, y: ScatterAxis, language: Language): string[] {
  const t = scatterTexts[language]
  const [first, second] = [x.column.key, y.column.key]
  if (first === undefined || second === undefined) return []
  const period = (words: string) => formatFigurePeriod(words, language)
  return [
    ...(first.period === second.period ? [] : [t.periods(period(first.period), period(second.period))]),
    ...(first.age === second.age ? [] : [t.ages(first.age, second.age)]),
    ...(first.classificationYear === second.classificationYear
      ? []
      : [t.classifications(String(first.classificationYear), String(second.classificationYear))]),
  ]
}

function axisNotes(x: ScatterAxis, y: ScatterAxis, language: Language): string[] {
  const t = scatterTexts[language]
  const start = ({ axis, column }: ScatterAxis) => {
    const low = axis.ticks[0]
    return low === undefined || low <= 0 ? undefined : formatQuantity(low, column.unit, language, axis.digits)
  }
  const [left, bottom] = [start(x), start(y)]
  if (left !== undefined && bottom !== undefined) return [t.axes(left, bottom)]
  if (left !== undefined) return [t.axisX(left)]
  return bottom === undefined ? [] : [t.axisY(bottom)]
}

/** What may never be read into two figures that move together; more so where both come from one model. */
export const scatterWarning = (model: ScatterModel, language: Language): string =>
  scatterCautions(model, language).join(' ')

/** The same, what goes for every pair of figures first. */
export function scatterCautions({ x, y }: ScatterModel, language: Language): string[] {
  const t = scatterTexts[language]
  const columns = [x.column, y.column]
  const isBoth = columns.every(({ indicator }) => indicator.method === 'model')
  const models = isBoth ? t.models : modelWarning(columns, language)
  return [t.cause, ...(models === undefined ? [] : [models])]
}

/** How many points carry their name, where not all do; of squares none is expected to. */
export function unnamedWords(
  { points, bins }: Pick<ScatterModel, 'points' | 'bins'>,
  { labels }: { labels: readonly unknown[] },
  language: Language,
): string | undefined {
  if (bins !== undefined || labels.length >= points.length) return undefined
  return scatterTexts[language].unnamed(
    formatNumber(labels.length, language),
    formatNumber(points.length, language),
  )
}
