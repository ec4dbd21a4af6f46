/** What the first table of the page that compares says. */
import {
  frameWords,
  type FigureTable,
  ageWords,
  importedWords,
  tableName,
} from '../../charts/figure/figureContext.ts'
import { modelWarning } from '../../charts/figure/columnContext.ts'
import { comparatorNumber } from '../../charts/figure/comparatorBasis.ts'
import { heatContents } from '../../charts/heatTable/heatContents.ts'
import { heatContext } from '../../charts/heatTable/heatContext.ts'
import { type HeatColumn, heatColumns, heatOrder } from '../../charts/heatTable/heatModel.ts'
import { basesInWords, columnName, frameOfColumn, noFigureInWords } from '../../charts/heatTable/heatWords.ts'
import { isDoubtful } from '../../charts/trend/trendFrame.ts'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { isValue } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import { boundaryEvents } from '../../domain/regions/boundaryEvents.ts'
import { boundaryTexts } from '../../messages/boundaryEvents.ts'
import { firstTableTexts } from '../../messages/compare/firstTable.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { figureTexts, formatCell } from '../../messages/figures.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords } from '../../messages/values.ts'
import { alikeIn, comparatorName, similarInWords } from './comparatorWords.ts'
import { compareCautions } from './compareAbout.ts'
import { figureSources } from './figureSources.ts'
import { figureSpan } from './figureSpan.ts'
import type { Selection } from './selection.ts'
import { rowsInWords } from './selectionWords.ts'
import type { IndicatorFigures } from './useFigures.ts'
import type { Compared } from './workOut.ts'

/** More rows are not read while one waits. */
const MOST_ROWS = 50

/** Words of the page; those of the register are Dutch, whatever the language of the page is. */
export interface Words {
  text: string
  isRegister?: true
}

/** A table in words. */
export interface FirstTable {
  language: Language
  heading: string
  lead: string
  title: string
  /** Unit · age · year. */
  frame: string
  region: string
  columns: readonly { name: string; frame: readonly Words[] }[]
  comparator: { name: string; basis: string; cells: readonly string[] }
  /** Names of regions are Dutch. */
  rows: readonly { name: string; isOwn: boolean; cells: readonly string[] }[]
  ownInWords: string
  /** What may not be read into the figures. */
  warning?: string
  /** How the figures came about and what cannot be said of them, where they come from and how old they are. */
  foot: readonly (readonly Words[])[]
  /** What is still to come; that it takes long, and that it will not come. */
  loading: string
  late: string
  failed: string
}

/** The figures, as they are to be shown. */
export interface Found {
  compared: Compared
  selection: Selection
  ready: readonly IndicatorFigures[]
}

/** @param asked in which language, and the reader's municipality where the address names it */
export function inWords(
  { compared, selection, ready }: Found,
  { language, municipality }: { language: Language; municipality: string | undefined },
  index: FigureIndex,
  today: string,
): FirstTable {
  const { comparison } = compared
  const page = comparePageTexts[language]
  const heat = heatTableTexts[language]
  const t = firstTableTexts[language]
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  const name = comparatorName(comparison.comparator, index, language, municipality ?? '')
  const regions = rowsInWords(selection, comparison.rows.length, language)
  const indicators = page.indicators(comparison.columns.length)
  const { columns } = heatColumns(comparison, false)
  const order = heatOrder(comparison, selection.view === 'table' ? selection.sort : undefined)
  const shown = order.slice(0, MOST_ROWS)
  const bases = basesInWords(comparison, language)
  const imports = ready.flatMap((each) => each.imports)
  const sources = figureSources(comparison.columns, imports)
  const { title, frame, notes, warning } = heatContext(
    {
      comparison,
      columns,
      // The words of the key speak of shades, which stand in the page itself.
      contents: { ...heatContents(columns), untested: false },
      bases,
      nameOf,
      title: page.figureTitle(regions, indicators),
      comparator: name,
      sort: undefined,
      isPictured: true,
    },
    { sources, today, address: '' },
    language,
  )
  const similar =
    comparison.comparator.kind === 'similar'
      ? similarInWords(index, language, municipality ?? '', alikeIn(comparison.columns))
      : undefined
  const models = modelWarning(comparison.columns, language)
  const [some, all] = [shown.length, order.length].map((count) => formatNumber(count, language))
  const said = [
    ...(some === undefined || all === undefined || some === all ? [] : [t.someRows(some, all)]),
    ...(similar === undefined ? [] : [similar]),
    ...bordersInWords(compared, index, today, language),
    ...notes,
    // What is said of models stands above the table.
    ...compareCautions(comparison.columns, language).filter((each) => each !== models),
  ]
  return {
    language,
    heading: page.title,
    lead: page.lead(regions, indicators, name),
    title,
    frame: frameWords(frame),
    region: heat.region,
    columns: columns.map(({ column }) => ({
      name: columnName(column, language),
      frame: frameOfHead(column, language),
    })),
    comparator: {
      name,
      basis: 'one' in bases ? bases.one : heat.basisDiffers,
      cells: columns.map((each) => comparatorText(each, language)),
    },
    rows: shown.flatMap((at) => {
      const row = comparison.rows[at]
      if (row === undefined) return []
      const cells = columns.map((each) => cellText(each, at, language))
      return [{ name: row.name, isOwn: row.code === municipality, cells }]
    }),
    ownInWords: heat.mine,
    ...(warning === undefined ? {} : { warning }),
    foot: [
      ...said.map((text) => [{ text }]),
      ...sources.flatMap((source) => sourceInWords(source, today, language)),
    ],
    loading: t.loading,
    late: t.late,
    failed: t.failed,
  }
}

/** Whose borders changed since the first of the figures; what happened, the page tells. */
function bordersInWords(compared: Compared, index: FigureIndex, today: string, language: Language): string[] {
  const span = figureSpan(compared)
  if (span === undefined) return []
  const codes = compared.comparison.rows.map(({ code }) => code)
  const { firstYear } = span
  const events = boundaryEvents(codes, { firstYear, today }, index.regions, index.register.boundaryChanges)
  const names = [...new Set(events.map(({ code }) => index.regions.byCode.get(code)?.name ?? code))]
  return names.length === 0
    ? []
    : [boundaryTexts[language].of(formatList(names, language), String(firstYear))]
}

/** "%, 18+, 2020": the age and the breakdown are words of the register. */
function frameOfHead(column: ComparedColumn, language: Language): Words[] {
  const { unit, age, breakdown, period } = frameOfColumn(column, language)
  if (period === undefined) return [{ text: `${unit}, ${heatTableTexts[language].noBlock}` }]
  return [
    { text: `${unit}, ` },
    { text: [age, breakdown].filter(Boolean).join(', '), isRegister: true },
    { text: `, ${period}` },
  ]
}

/** A line of the table and its age, and what is to be known of it. */
function sourceInWords(source: FigureTable, today: string, language: Language): Words[][] {
  const t = figureTexts[language]
  const {
    edition,
    classificationYear,
    licence,
    note,
    imported,
    provenances = [],
    possibleBreaks = [],
  } = source
  const facts = [
    t.classification(String(classificationYear)),
    ...(licence === undefined ? [] : [t.licence(licence)]),
  ]
  return [
    [
      { text: tableName(source, language), isRegister: true },
      { text: ', ' },
      { text: t.edition(edition), isRegister: true },
      { text: `, ${facts.join(', ')}. ${ageWords(source.period, today, language)}` },
    ],
    ...(note === undefined ? [] : [[{ text: note, isRegister: true } as const]]),
    ...possibleBreaks.map(({ from, to, reason }): Words[] => [
      { text: `${t.possibleBreakIn(String(from), String(to))} ` },
      { text: reason, isRegister: true },
    ]),
    ...(imported === undefined ? [] : [[{ text: importedWords(imported, language) }]]),
    ...provenances
      .filter(isDoubtful)
      .map(({ status, note: why }): Words[] => [
        { text: provenanceWords[language][status] },
        ...(why === undefined ? [] : [{ text: ': ' }, { text: why, isRegister: true } as const]),
      ]),
  ]
}

function comparatorText({ column: { comparator }, digits }: HeatColumn, language: Language): string {
  return comparator.state === 'figure'
    ? comparatorNumber(comparator, language, digits)
    : noFigureInWords(comparator, language)
}

function cellText({ column, digits }: HeatColumn, at: number, language: Language): string {
  const cell: CellValue | undefined = column.cells[at]?.cell
  if (cell === undefined) return ''
  return isValue(cell) ? formatCell(cell, language, digits) : heatTableTexts[language][cell.state]
}
