import type { Comparison } from '../../domain/comparison/comparison.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { frameOf } from '../figure/columnContext.ts'
import type { FigureContext } from '../figure/figureContext.ts'
import type { HeatContents } from './heatContents.ts'
import type { HeatColumn, HeatSort } from './heatModel.ts'
import { leftOutInWords } from './leftOut.ts'
import { type basesInWords, columnName, estimatesInWords } from './heatWords.ts'

/** What stands with the table wherever it goes. */
export function heatContext(
  {
    comparison,
    columns,
    contents,
    bases,
    nameOf,
    title,
    comparator,
    sort,
    isPictured,
  }: {
    comparison: Comparison
    columns: readonly HeatColumn[]
    contents: HeatContents
    bases: ReturnType<typeof basesInWords>
    /** Names of regions by code. */
    nameOf: (code: string) => string
    title: string
    comparator: string
    sort: HeatSort | undefined
    isPictured: boolean
  },
  rest: Pick<FigureContext, 'sources' | 'today' | 'address' | 'about'>,
  language: Language,
): FigureContext {
  const t = heatTableTexts[language]
  const { about = [] } = rest
  const warning = estimatesInWords(comparison.columns, language)
  return {
    ...rest,
    title,
    frame: frameOf(comparison.columns, language),
    findings: [],
    notes: [
      ...(contents.untested ? [contents.signs.length === 0 ? t.legendOrderOnly : t.legendSomeTested] : []),
      ...('one' in bases
        ? [t.comparatorIs(comparator, bases.one)]
        : bases.several.map((each) => t.comparatorIs(comparator, each))),
      ...leftOutInWords(comparison, nameOf, language),
      ...(isPictured ? [] : [t.noPicture]),
    ],
    ...(warning === undefined ? {} : { warning }),
    about: [[t.sorted, orderInWords({ rows: comparison.rows, columns }, sort, language)], ...about],
  }
}

/** "Rokers, aflopend"; of rows that nobody sorted what their order is: as a rule that of their names. */
export function orderInWords(
  { rows, columns }: Pick<Comparison, 'rows'> & { columns: readonly HeatColumn[] },
  sort: HeatSort | undefined,
  language: Language,
): string {
  const t = heatTableTexts[language]
  const byName = `${figureTexts[language].region}, `
  if (sort === undefined) return isByName(rows) ? `${byName}${t.ascending}` : t.asGiven
  const way = sort.descending ? t.descending : t.ascending
  if (sort.by === 'name') return `${byName}${way}`
  if (sort.by === 'population') return `${t.byPopulation}, ${way}`
  const { indicator } = sort.by
  const sorted = columns.find(({ column }) => column.indicator.id === indicator)
  return sorted === undefined ? t.asGiven : `${columnName(sorted.column, language)}, ${way}`
}

const isByName = (rows: Comparison['rows']): boolean =>
  rows.every(({ name }, place) => place === 0 || compareNames(rows[place - 1]?.name ?? '', name) <= 0)
