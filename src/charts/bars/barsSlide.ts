import { redrawnOf } from '../../domain/comparison/redrawn.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { axisAround } from '../../slides/axis.ts'
import type { BarsChart, Value } from '../../slides/chart.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorBasis, comparatorForFile } from '../figure/comparatorBasis.ts'
import { ON_SLIDES, type Shown, excerptOf, shownOf } from '../figure/excerpt.ts'
import { markedName } from '../figure/figureSlide.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import type { Bar, BarOrder, BarsModel } from './barsModel.ts'

/** Ordered bars as a slide has them. */
export interface BarsSlide {
  chart: BarsChart
  /** Regions that have a bar of their own, where others have none. */
  shown?: Shown | undefined
}

interface Given {
  /** What is measured. */
  name: string
  comparatorName: string
  /** The same where there is little room. */
  label: string
  /** Names of regions by code. */
  nameOf: (code: string) => string
  /** Code of the region that the slide is about. */
  marked: string | undefined
  order: BarOrder
}

/** A row of the sheet. */
interface SlideRow {
  name: string
  value?: number | undefined
  margins?: Bar['margins']
  /** How it lies beside the comparator, or why its figure is not there. */
  words: string
  part?: 'marked' | 'comparator'
}

/** More rows without a figure than this are counted, per reason. */
const MOST_ABSENT = 8

/**
 * The order of the page with the comparator as a bar in it; of a long order its ends and the surroundings of the region that
 * the slide is about. Regions without a figure stand last, with why.
 */
export function barsSlide(model: BarsModel, given: Given, language: Language): BarsSlide {
  const { bars, digits, hasMargins } = model
  const at = bars.findIndex(({ code }) => code === given.marked)
  const parts = excerptOf(bars, at, ON_SLIDES)
  const drawn = parts.map((part): SlideRow =>
    'skipped' in part ? skippedRow(part.skipped, language) : rowOf(part.item, given.marked, language),
  )
  const shown = shownOf(parts, at, bars.length)
  const place =
    shown === undefined && given.order === 'value' && model.comparator !== undefined
      ? bars.filter(({ value }) => value >= (model.comparator ?? 0)).length
      : 0
  const rows = [
    ...drawn.toSpliced(place, 0, ...comparatorRow(model, given, language)),
    ...absentRows(model, language),
  ]
  const placeOf = (part: SlideRow['part']) => {
    const row = rows.findIndex((each) => each.part === part)
    return row < 0 ? undefined : row
  }
  const [marked, comparator] = [placeOf('marked'), placeOf('comparator')]
  const head = headOf(model, given, language)
  return {
    chart: {
      kind: 'bars',
      sheet: {
        name: given.name,
        head: head.map(({ text }) => text),
        rows: rows.map((row) => head.map(({ of }) => of(row))),
        absences: rows.flatMap((row, at_) =>
          head.flatMap(({ of, none }, column) =>
            of(row) === undefined ? [{ row: at_, column, words: none ?? row.words }] : [],
          ),
        ),
      },
      names: 0,
      values: 1,
      ...(hasMargins ? { margins: { lower: 2, upper: 3 } } : {}),
      ...(marked === undefined ? {} : { marked }),
      ...(comparator === undefined ? {} : { comparator }),
      axis: axisAround(
        rows.flatMap(({ value = 0, margins = {} }) => [value, ...Object.values(margins)]),
        true,
      ),
      digits,
    },
    shown,
  }
}

interface SlideColumn {
  text: string
  of: (row: SlideRow) => Value
  /** What stands in place of what is not there; without it the words of the row. */
  none?: string
}

/** The columns that the table of the page has too: margins and a comparison only where there are any. */
function headOf(
  { unit, hasMargins, comparator }: BarsModel,
  { name, comparatorName }: { name: string; comparatorName: string },
  language: Language,
): SlideColumn[] {
  const t = figureTexts[language]
  const { noMargins, beside } = barsTexts[language]
  return [
    { text: t.region, of: (row) => row.name },
    { text: `${name} (${unitWords[language][unit]})`, of: (row) => row.value },
    ...(hasMargins
      ? [
          { text: t.lowerMargin, of: (row: SlideRow) => row.margins?.lower, none: noMargins },
          { text: t.upperMargin, of: (row: SlideRow) => row.margins?.upper, none: noMargins },
        ]
      : []),
    ...(comparator === undefined ? [] : [{ text: beside(comparatorName), of: (row: SlideRow) => row.words }]),
  ]
}

function rowOf(bar: Bar, marked: string | undefined, language: Language): SlideRow {
  const { value, margins, judgement, cell, code } = bar
  return {
    name: markedName(bar, [cell], language),
    value,
    margins,
    words: comparedTexts[language][judgement ?? 'notCompared'],
    ...(code === marked ? { part: 'marked' } : {}),
  }
}

function comparatorRow(
  { column: { comparator }, digits }: BarsModel,
  { label, nameOf }: Given,
  language: Language,
): SlideRow[] {
  const value = comparatorForFile(comparator, digits)
  return value === undefined
    ? []
    : [
        {
          name: label,
          value,
          words: comparatorBasis(comparator, language, nameOf),
          part: 'comparator',
        },
      ]
}

function skippedRow(count: number, language: Language): SlideRow {
  const t = compareSlideTexts[language]
  return { name: t.skippedName, words: t.skipped(t.regions(formatNumber(count, language))) }
}

/**
 * Why a figure is not there. What nothing more is known of is not in the register: that says nothing of the publisher, and
 * a slide has no page around it that does.
 */
export const absentOnSlide = (cell: CellValue, language: Language): string =>
  cell.state === 'missing' && cell.reason === undefined && redrawnOf(cell) === undefined
    ? compareSlideTexts[language].notHeld
    : (cellRemark(cell, language) ?? '')

function absentRows({ absent }: BarsModel, language: Language): SlideRow[] {
  const isMany = absent.reduce((sum, { rows }) => sum + rows.length, 0) > MOST_ABSENT
  return absent.flatMap(({ cell, rows }): SlideRow[] => {
    const words = absentOnSlide(cell, language)
    return isMany
      ? [{ name: compareSlideTexts[language].regions(formatNumber(rows.length, language)), words }]
      : rows.map((row) => ({ name: fullName(row), words }))
  })
}
