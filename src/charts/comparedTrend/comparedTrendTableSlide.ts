/** A trend of many regions as the table of a slide: where its periods are no years, or where there is but one. */
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts, formatCell, formatFigurePeriod } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { Cell, Table } from '../../slides/content.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorNumber } from '../figure/comparatorBasis.ts'
import { ON_SLIDES, type Shown, excerptOf, shownOf } from '../figure/excerpt.ts'
import { registerPhrase } from '../figure/figureSlide.ts'
import type { ComparedLine } from './comparedLines.ts'
import type { ComparedTrendModel } from './comparedTrendModel.ts'

/** A row per region and a column per period, the comparator first; of many regions the ends and those around one. */
export function comparedTrendTable(
  { periods, lines, comparator, digits }: ComparedTrendModel,
  { label, marked }: { label: string; marked: string | undefined },
  language: Language,
): { table: Table; shown: Shown | undefined } {
  const t = compareSlideTexts[language]
  const end = (words: string): Cell => ({ words, align: 'end' })
  const at = lines.findIndex(({ row }) => row.code === marked)
  const rowOf = ({ row, points }: ComparedLine): Cell[] => {
    const strong = row.code === marked ? { strong: true } : {}
    return [
      { words: [registerPhrase(fullName(row), language)], ...strong },
      ...points.map(({ cell }) => ({ ...end(formatCell(cell, language, digits)), ...strong })),
    ]
  }
  const parts = excerptOf(lines, at, ON_SLIDES)
  const table: Table = {
    head: [
      { words: figureTexts[language].region },
      ...periods.map(({ period }) => end(formatFigurePeriod(period, language))),
    ],
    rows: [
      [
        { words: label },
        ...comparator.points.map(({ figure }) =>
          end(
            figure.state === 'figure'
              ? comparatorNumber(figure, language, digits)
              : comparedTexts[language][figure.reason === 'total' ? 'notCompared' : 'notComputable'],
          ),
        ),
      ],
      ...parts.map((each) =>
        'item' in each
          ? rowOf(each.item)
          : [
              { words: t.skipped(t.regions(formatNumber(each.skipped, language))) },
              ...periods.map(() => end(t.skippedName)),
            ],
      ),
    ],
  }
  return { table, shown: shownOf(parts, at, lines.length) }
}
