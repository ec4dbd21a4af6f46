import { cellRemark } from '../../charts/trend/cellRemark.ts'
import { notADate } from '../../charts/trend/notADate.ts'
import { marginsOf } from '../../domain/figures/cells.ts'
import { comparisonOf, lessSure, provenancesOf } from '../../domain/figures/latest.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Indicator, Observation, Provenance } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import { indicatorListTexts } from '../../messages/indicatorList.ts'
import { themeName } from '../../messages/themes.ts'
import type { Language } from '../../messages/texts.ts'
import { methodWords, provenanceWords, unitWords } from '../../messages/values.ts'
import { titledSourcesCell } from '../../register/sourceCells.ts'
import type { Sheet, SheetCell } from '../../ui/download/sheet.ts'
import type { CatalogueFigure } from './catalogue.ts'
import { comparisonWords, missingWords } from './figureWords.ts'

export interface SheetContext {
  index: RegisterIndex
  language: Language
  /** Name of my municipality. */
  place: string
  figureOf: ((indicator: Indicator) => CatalogueFigure) | undefined
}

/** The catalogue as a table: a row per indicator, with its newest figures and why there are none. */
export function catalogueSheet(
  indicators: readonly Indicator[],
  context: SheetContext,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = indicatorListTexts[context.language]
  const f = figureTexts[context.language]
  const text = (title: string, width?: number) => ({
    title,
    kind: 'text' as const,
    ...(width === undefined ? {} : { width }),
  })
  const number = (title: string) => ({ title, kind: 'number' as const })
  return {
    columns: [
      text(f.indicator, 36),
      text(t.theme),
      text(t.definition, 60),
      text(t.unit),
      text(t.denominator, 40),
      text(t.age),
      text(t.method),
      text(t.bbv, 24),
      text(t.owner, 24),
      text(t.cadence),
      text(f.table),
      text(f.editionColumn),
      number(context.place),
      number(f.lowerMargin),
      number(f.upperMargin),
      number(t.country),
      text(f.period),
      text(t.figureAge),
      text(f.comparison, 40),
      text(t.remarkColumn, 40),
      text(f.provenanceColumn, 24),
      text(f.source, 60),
    ],
    rows: indicators.map((each) => rowOf(each, context)),
  }
}

function rowOf(indicator: Indicator, context: SheetContext): SheetCell[] {
  const { language, figureOf } = context
  const figure = figureOf?.(indicator)
  const latest = figure?.latest ?? {}
  const { own, reference } = latest
  const first = own ?? reference
  const origin = lessSure(latest)
  const margins = own && marginsOf(own.cell)
  const compared = comparisonOf(latest)
  return [
    indicator.title[language],
    themeName(indicator.theme, language).name,
    indicator.definition,
    unitWords[language][indicator.unit],
    indicator.denominator,
    indicator.ageGroup === undefined ? undefined : notADate(indicator.ageGroup),
    methodWords[language][indicator.method],
    bbvOf(indicator, language),
    indicator.owner,
    indicator.cadence,
    first?.table,
    first?.edition,
    numberOf(own),
    margins?.lower,
    margins?.upper,
    numberOf(reference),
    first === undefined ? undefined : notADate(first.period),
    first === undefined ? undefined : notADate(first.age),
    compared === undefined ? undefined : comparisonWords(compared, language),
    remarkOf(figure, context),
    origin && provenanceOf(origin, language),
    titledSourcesCell(context.index, provenancesOf(latest)),
  ]
}

/** Why there is no figure here, and what the figures cannot say of themselves, each with whose it is. */
function remarkOf(
  figure: CatalogueFigure | undefined,
  { place, language }: SheetContext,
): string | undefined {
  const { own, reference } = figure?.latest ?? {}
  const of = (name: string, observation: Observation | undefined) => {
    const remark = observation && cellRemark(observation.cell, language)
    return remark === undefined ? [] : [`${name}: ${remark}`]
  }
  const remarks = [
    missingWords(figure, place, language) ?? [],
    of(place, own),
    of(indicatorListTexts[language].country, reference),
  ].flat()
  return remarks.length === 0 ? undefined : remarks.join('; ')
}

const numberOf = (observation: Observation | undefined): number | undefined =>
  observation?.cell.state === 'value' ? observation.cell.value : undefined

function bbvOf({ bbv }: Indicator, language: Language): string | undefined {
  const t = indicatorListTexts[language]
  if (bbv === undefined) return undefined
  const field = t.bbvField(String(bbv.taskField))
  return bbv.number === undefined ? field : `${field}, ${t.bbvNumber(String(bbv.number))}`
}

function provenanceOf({ status, note }: Provenance, language: Language): string {
  const words = provenanceWords[language][status]
  return note === undefined ? words : `${words}: ${note}`
}
