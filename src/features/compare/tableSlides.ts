import { frameOf } from '../../charts/figure/columnContext.ts'
import { type HeatContents, heatContents } from '../../charts/heatTable/heatContents.ts'
import { heatColumns, heatOrder } from '../../charts/heatTable/heatModel.ts'
import { heatSlide } from '../../charts/heatTable/heatSlide.ts'
import { orderInWords } from '../../charts/heatTable/heatContext.ts'
import { estimatesInWords } from '../../charts/heatTable/heatWords.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import type { Language } from '../../messages/texts.ts'
import type { SlideContent } from '../../slides/content.ts'
import { besideAll, comparatorNotes, shownWords } from './slideComparator.ts'
import { type SlideParts, framed, sourcesIn } from './slideParts.ts'
import { MOST_UNGROUPED, inhabitantsOrder } from './views/tableOrder.ts'

/** Regions by indicators. */
export function tableSlides(parts: SlideParts): readonly SlideContent[] {
  const { compared, selection, comparator, label, marked, regions } = parts
  const { language, index, municipality } = parts.context
  const { sort } = selection
  const comparison = inhabitantsOrder(compared.comparison, sort, index.regions)
  const across = heatColumns(comparison, comparison.columns.length > MOST_UNGROUPED)
  const contents = heatContents(across.columns)
  const order = heatOrder(comparison, sort)
  const t = compareSlideTexts[language]
  const h = heatTableTexts[language]
  const frame = frameOf(comparison.columns, language)
  const { tables, shown } = heatSlide(
    { comparison, order, ...across },
    { comparatorName: label, strong: [marked, municipality] },
    language,
  )
  const orderWords = orderInWords({ rows: comparison.rows, columns: across.columns }, sort, language)
  const title = comparePageTexts[language].figureTitle(
    regions,
    comparePageTexts[language].indicators(comparison.columns.length),
  )
  return tables.flatMap(({ table, columns }, place) =>
    framed(parts, {
      title: tables.length === 1 ? title : t.part(title, place + 1, tables.length),
      frame,
      more: [
        besideAll(parts),
        shownWords(shown, orderWords, parts) ?? (sort === undefined ? undefined : orderWords),
      ],
      body: { kind: 'table', table },
      cautions: [
        ...keyOf(contents, language),
        estimatesInWords(columns, language),
        contents.untested && contents.signs.length > 0 ? h.legendSomeTested : undefined,
        ...comparatorNotes(parts),
      ],
      sources: sourcesIn(parts, columns),
      description: [h.caption(comparison.rows.length, columns.length, comparator)],
    }),
  )
}

/** What the shades say, as the key of the page has it. */
function keyOf({ judged, neutral, untested, signs }: HeatContents, language: Language): string[] {
  const t = compareSlideTexts[language]
  return [
    ...(judged ? [untested && signs.length === 0 ? t.keyOrder : t.keyJudged] : []),
    ...(neutral ? [t.keyNeutral] : []),
  ]
}
