/** The sentences that go with a trend, made from the same model as the plot. */
import {
  figureTexts,
  formatCellQuantity,
  formatFigurePeriod,
  formatQuantity,
} from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import type { TrendLine, TrendModel } from './trendModel.ts'

export interface TrendNames {
  own: string
  reference: string
}

const endOf = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

/** "Heerlen 57,8 %, Nederland 50,8 % in 2020: hoger dan Nederland, niet te toetsen: de uitgever geeft geen marges." */
export function comparisonSentence(model: TrendModel, names: TrendNames, language: Language): string {
  const t = figureTexts[language]
  const { comparison } = model
  const own = lineOfRole(model, 'own')
  const reference = lineOfRole(model, 'reference')
  if (own?.end === undefined) return t.noOwn(names.own, names.reference)
  if (reference?.end === undefined) return t.noReference(names.reference)
  if (comparison === undefined) return endOf(t.noShared(names.own, names.reference))
  const quantity = (line: TrendLine, cell: typeof comparison.own) =>
    `${line.name} ${formatCellQuantity(cell, model.unit, language, line.digits)}`
  const compared = t.compared(
    quantity(own, comparison.own),
    quantity(reference, comparison.reference),
    formatFigurePeriod(comparison.period, language),
  )
  const test =
    comparison.marginsOverlap === undefined
      ? t.noMargins
      : comparison.marginsOverlap
        ? t.marginsOverlap
        : t.marginsApart
  return endOf(`${compared}: ${t[comparison.position](names.reference)}, ${test}`)
}

/** The plot in words, for who does not see it: every figure, every absence, every break. */
export function describeTrend(model: TrendModel, language: Language): string {
  const t = figureTexts[language]
  const lines = model.lines.map((line) => {
    const points = line.points.map(
      ({ period, cell }) =>
        `${formatFigurePeriod(period, language)} ${formatCellQuantity(cell, model.unit, language, line.digits)}`,
    )
    return endOf(`${line.name}: ${points.join(', ')}`)
  })
  const breaks = model.breaks.map(({ year, reason }) => endOf(t.breakSpoken(String(year), reason)))
  return [t.lineChart, ...lines, ...breaks].join(' ')
}

/** Said only where the axis starts elsewhere than a reader may think. */
export function axisSentence(model: TrendModel, language: Language): string | undefined {
  const low = model.axis.ticks[0]
  if (low === undefined || low <= 0) return undefined
  return figureTexts[language].axisFrom(formatQuantity(low, model.unit, language, model.axis.digits))
}

const lineOfRole = (model: TrendModel, role: TrendLine['role']): TrendLine | undefined =>
  model.lines.find((line) => line.role === role)
