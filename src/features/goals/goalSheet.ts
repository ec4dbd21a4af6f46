import { otherAge } from '../../domain/figures/ages.ts'
import { marginsOf } from '../../domain/figures/cells.ts'
import { type Latest, comparisonOf } from '../../domain/figures/latest.ts'
import { lastYearOf, yearOf } from '../../domain/figures/series.ts'
import { type Measure, measuresOf } from '../../domain/goals/measures.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Goal, Id, Observation, Provenance } from '../../domain/register/things.ts'
import { figureAgesInWords, figureOriginTexts, meantInWords } from '../../messages/figureOrigin.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import { formatImprecise } from '../../messages/format.ts'
import { goalTexts } from '../../messages/goals.ts'
import type { Language } from '../../messages/texts.ts'
import { goalTypeWords, lifeStageWords, provenanceWords, unitWords } from '../../messages/values.ts'
import { targetInFull } from '../../register/targetWords.ts'
import type { Sheet, SheetCell, SheetColumn } from '../../ui/download/sheet.ts'
import { datePastInWords } from './datePast.ts'

/** What a file of goals is made from; `latest` and `years` are undefined when the figures could not be had. */
export interface SheetParts {
  index: RegisterIndex
  language: Language
  latest: ReadonlyMap<Id, Latest> | undefined
  /** The last year with a figure, by indicator. */
  years: ReadonlyMap<Id, number> | undefined
  place: string
  country: string
  /** What the age of the figures and of the dates is counted from. */
  today: string
}

/** Goals with their targets and figures: a row for each indicator of a goal, or one where it has none. */
export function goalSheet(goals: readonly Goal[], parts: SheetParts): Pick<Sheet, 'columns' | 'rows'> {
  return {
    columns: columnsOf(parts),
    rows: goals.flatMap((goal) => {
      const measures = measuresOf(parts.index, goal)
      return (measures.length === 0 ? [undefined] : measures).map((measure) => [
        ...cellsOfGoal(goal, parts),
        ...cellsOfTarget(goal, parts),
        ...cellsOfMeasure(measure, goal, parts),
        ...cellsOfSource(goal.provenance, parts),
      ])
    }),
  }
}

function columnsOf({ language, place, country }: SheetParts): SheetColumn[] {
  const t = goalTexts[language]
  const text = (title: string, width = 18): SheetColumn => ({ title, kind: 'text', width })
  const number = (title: string): SheetColumn => ({ title, kind: 'number', width: 14 })
  return [
    text(t.columnGoal, 40),
    text(t.type),
    text(t.frame, 32),
    text(t.columnUnder, 32),
    text(t.lifeStages, 24),
    text(t.columnTarget, 32),
    number(t.columnTargetValue),
    text(t.columnTargetUnit),
    text(t.columnTargetYear),
    text(t.columnTargetRemark, 32),
    text(t.baseline, 32),
    text(t.columnMeasure, 36),
    text(t.columnMeasureProvenance),
    number(t.columnFigure(place)),
    number(t.columnFigure(country)),
    text(t.columnFigureUnit),
    text(t.columnFigureYear),
    number(t.columnFigureAge),
    text(t.columnAge),
    text(t.columnTable, 28),
    text(t.columnRemark, 36),
    text(t.columnProvenance),
    text(t.columnSource, 48),
  ]
}

function cellsOfGoal({ title, type, frame, parent, lifeStages }: Goal, parts: SheetParts): SheetCell[] {
  const { index, language } = parts
  return [
    title[language],
    goalTypeWords[language][type],
    index.frames.get(frame)?.title[language] ?? frame,
    parent === undefined ? undefined : (index.goals.get(parent)?.title[language] ?? parent),
    lifeStages.map((each) => lifeStageWords[language][each]).join('; '),
  ]
}

function cellsOfTarget({ target }: Goal, { index, language, today, years }: SheetParts): SheetCell[] {
  const t = goalTexts[language]
  if (target === undefined) return [t.noTarget, undefined, undefined, undefined, undefined, t.unknown]
  return [
    targetInFull(index, target, language),
    target.value,
    unitWords[language][target.unit],
    target.year === undefined ? t.noYear : formatImprecise(target.year, language),
    datePastInWords(target, today, years, language),
    target.baseline?.text ?? t.unknown,
  ]
}

function cellsOfMeasure(measure: Measure | undefined, goal: Goal, parts: SheetParts): SheetCell[] {
  const { index, language, latest, today } = parts
  const t = goalTexts[language]
  if (measure === undefined) return [t.noIndicator, ...Array.from({ length: 9 }, () => undefined)]
  const found = latest?.get(measure.id)
  const first = found?.own ?? found?.reference
  return [
    index.indicators.get(measure.id)?.title[language] ?? measure.id,
    provenanceWords[language][measure.provenance.status],
    valueOf(found?.own),
    valueOf(found?.reference),
    first && unitWords[language][first.unit],
    first && formatFigurePeriod(first.period, language),
    first && yearOf(today) - lastYearOf(first.period),
    first && [first.age, ...(first.breakdown === TOTAL ? [] : [first.breakdown])].join(', '),
    first && tableOf(first, parts),
    remarkOn(found, goal, parts),
  ]
}

const TOTAL = 'totaal'

/** The table by name and publisher, with its edition. */
function tableOf({ indicator, table, edition }: Observation, { index, language }: SheetParts): string {
  const t = figureTexts[language]
  const known = index.indicators.get(indicator)?.tables.find((each) => each.table === table)
  const name = known === undefined ? table : t.tableName(table, known.title, known.publisher)
  return `${name}, ${t.edition(edition)}`
}

const valueOf = (observation: Observation | undefined): number | undefined =>
  observation?.cell.state === 'value' ? observation.cell.value : undefined

/** Why a figure is not there, or what is to be said of it. */
function remarkOn(found: Latest | undefined, goal: Goal, parts: SheetParts): string {
  const { language, latest, place, country } = parts
  const t = goalTexts[language]
  const figures = figureTexts[language]
  if (latest === undefined) return t.sheetFiguresLate
  if (found === undefined) return t.noFigureOf(place, country)
  const { own, reference } = found
  return [
    ...(own === undefined ? [figures.noFigure(place)] : []),
    ...(reference === undefined ? [figures.noFigure(country)] : []),
    ...testOf(found, language),
    ...otherAgeOf(found, goal, language),
    ...wordsOf(own, place, language),
    ...wordsOf(reference, country, language),
  ].join('; ')
}

/** Whether the publisher's margins allow the difference to be assessed. */
function testOf(latest: Latest, language: Language): string[] {
  const t = figureTexts[language]
  const compared = comparisonOf(latest)
  if (compared === undefined) return []
  if (compared.marginsOverlap !== undefined)
    return [compared.marginsOverlap ? t.marginsOverlap : t.marginsApart]
  const some = [latest.own, latest.reference].some((each) => each && marginsOf(each.cell) !== undefined)
  return [some ? t.notTestable : t.noMargins]
}

/** That the figure is of others than those that the goal is about. */
function otherAgeOf({ own, reference }: Latest, { lifeStages }: Goal, language: Language): string[] {
  const other = otherAge(lifeStages, (own ?? reference)?.age ?? '')
  if (other === undefined) return []
  const { goalOfOthers } = figureOriginTexts[language]
  return [goalOfOthers(figureAgesInWords(other.figure, language), meantInWords(other.meant, language))]
}

/** "Heerlen: voorlopig", "Nederland: onzeker", for a figure that is not simply what it seems. */
function wordsOf(observation: Observation | undefined, name: string, language: Language): string[] {
  if (observation?.cell.state !== 'value') return []
  const { cell, provenance } = observation
  const t = figureTexts[language]
  return [
    ...(cell.approximate ? [t.approximate] : []),
    ...(cell.provisional ? [t.provisional] : []),
    ...(['found', 'founding'].includes(provenance.status)
      ? []
      : [provenanceWords[language][provenance.status]]),
  ].map((each) => `${name}: ${each}`)
}

function cellsOfSource({ status, sources = [] }: Provenance, { index, language }: SheetParts): SheetCell[] {
  return [
    provenanceWords[language][status],
    sources
      .flatMap((id) => index.sources.get(id) ?? [])
      .map(({ title, address }) => (address === undefined ? title : `${title} (${address})`))
      .join('; '),
  ]
}
